from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.add_session_traces_request import AddSessionTracesRequest
    from ...models.session_traces_response import SessionTracesResponse


def _get_kwargs(
    session_id: str,
    *,
    body: AddSessionTracesRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/session/{session_id}/traces".format(
            session_id=quote(str(session_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | SessionTracesResponse | None:
    if response.status_code == 200:
        from ...models.session_traces_response import SessionTracesResponse

        response_200 = SessionTracesResponse.from_dict(response.json())

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
) -> Response[Any | SessionTracesResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddSessionTracesRequest,
) -> Response[Any | SessionTracesResponse]:
    """Add events to a session (deprecated)

     Stores a list of events in one session, under the route that `POST
    /v1/sessions/{session_id}/events/batch` replaces.

    Args:
        session_id (str):
        body (AddSessionTracesRequest): Events to add to a session, under one of two keys.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | SessionTracesResponse]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddSessionTracesRequest,
) -> Any | SessionTracesResponse | None:
    """Add events to a session (deprecated)

     Stores a list of events in one session, under the route that `POST
    /v1/sessions/{session_id}/events/batch` replaces.

    Args:
        session_id (str):
        body (AddSessionTracesRequest): Events to add to a session, under one of two keys.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | SessionTracesResponse
    """

    return (
        sync_detailed(
            session_id=session_id,
            client=client,
            body=body,
        )
    ).parsed


async def asyncio_detailed(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddSessionTracesRequest,
) -> Response[Any | SessionTracesResponse]:
    """Add events to a session (deprecated)

     Stores a list of events in one session, under the route that `POST
    /v1/sessions/{session_id}/events/batch` replaces.

    Args:
        session_id (str):
        body (AddSessionTracesRequest): Events to add to a session, under one of two keys.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | SessionTracesResponse]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    session_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddSessionTracesRequest,
) -> Any | SessionTracesResponse | None:
    """Add events to a session (deprecated)

     Stores a list of events in one session, under the route that `POST
    /v1/sessions/{session_id}/events/batch` replaces.

    Args:
        session_id (str):
        body (AddSessionTracesRequest): Events to add to a session, under one of two keys.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | SessionTracesResponse
    """

    return (
        await asyncio_detailed(
            session_id=session_id,
            client=client,
            body=body,
        )
    ).parsed
