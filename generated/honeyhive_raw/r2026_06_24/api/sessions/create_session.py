from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.post_session_start_response import PostSessionStartResponse
    from ...models.start_session_request import StartSessionRequest


def _get_kwargs(
    *,
    body: StartSessionRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/sessions",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | PostSessionStartResponse | None:
    if response.status_code == 200:
        from ...models.post_session_start_response import PostSessionStartResponse

        response_200 = PostSessionStartResponse.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = cast(Any, None)
        return response_400

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | PostSessionStartResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: StartSessionRequest,
) -> Response[Any | PostSessionStartResponse]:
    """Start a session

     Opens a session and stores it as an event of type session, whose event id equals the session id.
    Nothing is required: an absent or malformed id is replaced by a new UUID, the source and the name
    become `unknown`. A call with the id of an existing session merges metadata and user properties into
    it. Times must be numbers; text is silently replaced by the present.

    Args:
        body (StartSessionRequest): A session to start. No other keys are allowed.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PostSessionStartResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: StartSessionRequest,
) -> Any | PostSessionStartResponse | None:
    """Start a session

     Opens a session and stores it as an event of type session, whose event id equals the session id.
    Nothing is required: an absent or malformed id is replaced by a new UUID, the source and the name
    become `unknown`. A call with the id of an existing session merges metadata and user properties into
    it. Times must be numbers; text is silently replaced by the present.

    Args:
        body (StartSessionRequest): A session to start. No other keys are allowed.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PostSessionStartResponse
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
    body: StartSessionRequest,
) -> Response[Any | PostSessionStartResponse]:
    """Start a session

     Opens a session and stores it as an event of type session, whose event id equals the session id.
    Nothing is required: an absent or malformed id is replaced by a new UUID, the source and the name
    become `unknown`. A call with the id of an existing session merges metadata and user properties into
    it. Times must be numbers; text is silently replaced by the present.

    Args:
        body (StartSessionRequest): A session to start. No other keys are allowed.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PostSessionStartResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: StartSessionRequest,
) -> Any | PostSessionStartResponse | None:
    """Start a session

     Opens a session and stores it as an event of type session, whose event id equals the session id.
    Nothing is required: an absent or malformed id is replaced by a new UUID, the source and the name
    become `unknown`. A call with the id of an existing session merges metadata and user properties into
    it. Times must be numbers; text is silently replaced by the present.

    Args:
        body (StartSessionRequest): A session to start. No other keys are allowed.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PostSessionStartResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
