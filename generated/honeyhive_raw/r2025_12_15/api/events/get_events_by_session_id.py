from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.get_events_by_session_id_response import GetEventsBySessionIdResponse


def _get_kwargs(
    session_id: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/events/{session_id}".format(
            session_id=quote(str(session_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | GetEventsBySessionIdResponse | None:
    if response.status_code == 200:
        from ...models.get_events_by_session_id_response import (
            GetEventsBySessionIdResponse,
        )

        response_200 = GetEventsBySessionIdResponse.from_dict(response.json())

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
) -> Response[Any | GetEventsBySessionIdResponse]:
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
) -> Response[Any | GetEventsBySessionIdResponse]:
    """Get the events of a session as a tree

     Reads the tree of events of one session. The path differs from that of deleting an event only in the
    name of its parameter, which some tools report as a conflict.

    Args:
        session_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetEventsBySessionIdResponse]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    session_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Any | GetEventsBySessionIdResponse | None:
    """Get the events of a session as a tree

     Reads the tree of events of one session. The path differs from that of deleting an event only in the
    name of its parameter, which some tools report as a conflict.

    Args:
        session_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GetEventsBySessionIdResponse
    """

    return (
        sync_detailed(
            session_id=session_id,
            client=client,
        )
    ).parsed


async def asyncio_detailed(
    session_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any | GetEventsBySessionIdResponse]:
    """Get the events of a session as a tree

     Reads the tree of events of one session. The path differs from that of deleting an event only in the
    name of its parameter, which some tools report as a conflict.

    Args:
        session_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetEventsBySessionIdResponse]
    """

    kwargs = _get_kwargs(
        session_id=session_id,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    session_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Any | GetEventsBySessionIdResponse | None:
    """Get the events of a session as a tree

     Reads the tree of events of one session. The path differs from that of deleting an event only in the
    name of its parameter, which some tools report as a conflict.

    Args:
        session_id (UUID):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GetEventsBySessionIdResponse
    """

    return (
        await asyncio_detailed(
            session_id=session_id,
            client=client,
        )
    ).parsed
