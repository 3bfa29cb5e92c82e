from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.update_event_request import UpdateEventRequest


def _get_kwargs(
    event_id: UUID,
    *,
    body: UpdateEventRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/events/{event_id}".format(
            event_id=quote(str(event_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | None:
    if response.status_code == 200:
        return None

    if response.status_code == 400:
        return None

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    event_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateEventRequest,
) -> Response[Any]:
    """Update an event or a session

     Merges `metadata`, `feedback`, `metrics`, `config` and `user_properties` key by key, replaces
    `outputs` as a whole and sets `duration`, `end_time` and `children_ids`. Other keys are ignored:
    inputs, names and the start time cannot be changed. A session is updated through its own id as the
    event id.

    Args:
        event_id (UUID):
        body (UpdateEventRequest): Changes to an event.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        event_id=event_id,
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio_detailed(
    event_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateEventRequest,
) -> Response[Any]:
    """Update an event or a session

     Merges `metadata`, `feedback`, `metrics`, `config` and `user_properties` key by key, replaces
    `outputs` as a whole and sets `duration`, `end_time` and `children_ids`. Other keys are ignored:
    inputs, names and the start time cannot be changed. A session is updated through its own id as the
    event id.

    Args:
        event_id (UUID):
        body (UpdateEventRequest): Changes to an event.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        event_id=event_id,
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)
