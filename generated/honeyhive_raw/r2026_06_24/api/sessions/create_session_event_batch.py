from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.session_event_batch_request import SessionEventBatchRequest
    from ...models.session_traces_response import SessionTracesResponse


def _get_kwargs(
    session_id: UUID,
    *,
    body: SessionEventBatchRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/sessions/{session_id}/events/batch".format(
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

    if response.status_code == 500:
        response_500 = cast(Any, None)
        return response_500

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
    session_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: SessionEventBatchRequest,
) -> Response[Any | SessionTracesResponse]:
    """Create events in a session

     Stores a list of events in the session named in the path, one after another. The session id of the
    path wins over those in the events. After a status of 500 a part of them may have been stored.

    Args:
        session_id (UUID):
        body (SessionEventBatchRequest): Events to add to a session.

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
    session_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: SessionEventBatchRequest,
) -> Any | SessionTracesResponse | None:
    """Create events in a session

     Stores a list of events in the session named in the path, one after another. The session id of the
    path wins over those in the events. After a status of 500 a part of them may have been stored.

    Args:
        session_id (UUID):
        body (SessionEventBatchRequest): Events to add to a session.

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
    session_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: SessionEventBatchRequest,
) -> Response[Any | SessionTracesResponse]:
    """Create events in a session

     Stores a list of events in the session named in the path, one after another. The session id of the
    path wins over those in the events. After a status of 500 a part of them may have been stored.

    Args:
        session_id (UUID):
        body (SessionEventBatchRequest): Events to add to a session.

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
    session_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: SessionEventBatchRequest,
) -> Any | SessionTracesResponse | None:
    """Create events in a session

     Stores a list of events in the session named in the path, one after another. The session id of the
    path wins over those in the events. After a status of 500 a part of them may have been stored.

    Args:
        session_id (UUID):
        body (SessionEventBatchRequest): Events to add to a session.

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
