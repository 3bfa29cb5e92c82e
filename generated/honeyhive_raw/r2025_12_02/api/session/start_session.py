from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.start_session_body import StartSessionBody
    from ...models.start_session_response_200 import StartSessionResponse200


def _get_kwargs(
    *,
    body: StartSessionBody,
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
) -> StartSessionResponse200 | None:
    if response.status_code == 200:
        from ...models.start_session_response_200 import StartSessionResponse200

        response_200 = StartSessionResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[StartSessionResponse200]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: StartSessionBody,
) -> Response[StartSessionResponse200]:
    """Start a session

     Opens a session and stores it as an event of type session, whose event id equals the session id.
    Start the session before its events: those of an unknown session were dropped in autumn 2025.

    Args:
        body (StartSessionBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StartSessionResponse200]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: StartSessionBody,
) -> StartSessionResponse200 | None:
    """Start a session

     Opens a session and stores it as an event of type session, whose event id equals the session id.
    Start the session before its events: those of an unknown session were dropped in autumn 2025.

    Args:
        body (StartSessionBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StartSessionResponse200
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
    body: StartSessionBody,
) -> Response[StartSessionResponse200]:
    """Start a session

     Opens a session and stores it as an event of type session, whose event id equals the session id.
    Start the session before its events: those of an unknown session were dropped in autumn 2025.

    Args:
        body (StartSessionBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StartSessionResponse200]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: StartSessionBody,
) -> StartSessionResponse200 | None:
    """Start a session

     Opens a session and stores it as an event of type session, whose event id equals the session id.
    Start the session before its events: those of an unknown session were dropped in autumn 2025.

    Args:
        body (StartSessionBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StartSessionResponse200
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
