from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.export_events_body import ExportEventsBody
    from ...models.export_events_response_200 import ExportEventsResponse200


def _get_kwargs(
    *,
    body: ExportEventsBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/events/export",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ExportEventsResponse200 | None:
    if response.status_code == 200:
        from ...models.export_events_response_200 import ExportEventsResponse200

        response_200 = ExportEventsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ExportEventsResponse200]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ExportEventsBody,
) -> Response[ExportEventsResponse200]:
    """Export events by filter

     Reads a page of the events that match every given filter. The server uses a limit of 1000 by default
    and allows 7500 at most, and a full page can take more than a minute. The order is not guaranteed,
    and filters and events are declared with a placeholder only.

    Args:
        body (ExportEventsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ExportEventsResponse200]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: ExportEventsBody,
) -> ExportEventsResponse200 | None:
    """Export events by filter

     Reads a page of the events that match every given filter. The server uses a limit of 1000 by default
    and allows 7500 at most, and a full page can take more than a minute. The order is not guaranteed,
    and filters and events are declared with a placeholder only.

    Args:
        body (ExportEventsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ExportEventsResponse200
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
    body: ExportEventsBody,
) -> Response[ExportEventsResponse200]:
    """Export events by filter

     Reads a page of the events that match every given filter. The server uses a limit of 1000 by default
    and allows 7500 at most, and a full page can take more than a minute. The order is not guaranteed,
    and filters and events are declared with a placeholder only.

    Args:
        body (ExportEventsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ExportEventsResponse200]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ExportEventsBody,
) -> ExportEventsResponse200 | None:
    """Export events by filter

     Reads a page of the events that match every given filter. The server uses a limit of 1000 by default
    and allows 7500 at most, and a full page can take more than a minute. The order is not guaranteed,
    and filters and events are declared with a placeholder only.

    Args:
        body (ExportEventsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ExportEventsResponse200
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
