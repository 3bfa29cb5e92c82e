from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.get_events_body import GetEventsBody
    from ...models.get_events_response_200 import GetEventsResponse200


def _get_kwargs(
    *,
    body: GetEventsBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/events/export",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetEventsResponse200 | None:
    if response.status_code == 200:
        from ...models.get_events_response_200 import GetEventsResponse200

        response_200 = GetEventsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetEventsResponse200]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetEventsBody,
) -> Response[GetEventsResponse200]:
    """Export events by filter

     Reads a page of the events that match every given filter. The server uses a limit of 1000 by default
    and allows 7500 at most; such a page can take more than a minute, and its order is not guaranteed.
    Later revisions give this operation id to another route and call this one `exportEvents`.

    Args:
        body (GetEventsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetEventsResponse200]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: GetEventsBody,
) -> GetEventsResponse200 | None:
    """Export events by filter

     Reads a page of the events that match every given filter. The server uses a limit of 1000 by default
    and allows 7500 at most; such a page can take more than a minute, and its order is not guaranteed.
    Later revisions give this operation id to another route and call this one `exportEvents`.

    Args:
        body (GetEventsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetEventsResponse200
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
    body: GetEventsBody,
) -> Response[GetEventsResponse200]:
    """Export events by filter

     Reads a page of the events that match every given filter. The server uses a limit of 1000 by default
    and allows 7500 at most; such a page can take more than a minute, and its order is not guaranteed.
    Later revisions give this operation id to another route and call this one `exportEvents`.

    Args:
        body (GetEventsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetEventsResponse200]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: GetEventsBody,
) -> GetEventsResponse200 | None:
    """Export events by filter

     Reads a page of the events that match every given filter. The server uses a limit of 1000 by default
    and allows 7500 at most; such a page can take more than a minute, and its order is not guaranteed.
    Later revisions give this operation id to another route and call this one `exportEvents`.

    Args:
        body (GetEventsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetEventsResponse200
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
