from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.legacy_start_session_request import LegacyStartSessionRequest
    from ...models.post_session_start_response import PostSessionStartResponse


def _get_kwargs(
    *,
    body: LegacyStartSessionRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/session/start",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PostSessionStartResponse | None:
    if response.status_code == 200:
        from ...models.post_session_start_response import PostSessionStartResponse

        response_200 = PostSessionStartResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PostSessionStartResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LegacyStartSessionRequest,
) -> Response[PostSessionStartResponse]:
    """Start a session (deprecated)

     Opens a session, under the route that `POST /v1/sessions` replaces. Servers answer both, and the
    official client still calls this one.

    Args:
        body (LegacyStartSessionRequest): A session to start, in its wrapper.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PostSessionStartResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: LegacyStartSessionRequest,
) -> PostSessionStartResponse | None:
    """Start a session (deprecated)

     Opens a session, under the route that `POST /v1/sessions` replaces. Servers answer both, and the
    official client still calls this one.

    Args:
        body (LegacyStartSessionRequest): A session to start, in its wrapper.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PostSessionStartResponse
    """

    return (
        sync_detailed(
            client=client,
            body=body,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LegacyStartSessionRequest,
) -> Response[PostSessionStartResponse]:
    """Start a session (deprecated)

     Opens a session, under the route that `POST /v1/sessions` replaces. Servers answer both, and the
    official client still calls this one.

    Args:
        body (LegacyStartSessionRequest): A session to start, in its wrapper.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PostSessionStartResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: LegacyStartSessionRequest,
) -> PostSessionStartResponse | None:
    """Start a session (deprecated)

     Opens a session, under the route that `POST /v1/sessions` replaces. Servers answer both, and the
    official client still calls this one.

    Args:
        body (LegacyStartSessionRequest): A session to start, in its wrapper.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PostSessionStartResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
