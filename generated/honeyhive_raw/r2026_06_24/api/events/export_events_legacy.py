from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.export_events_response import ExportEventsResponse
    from ...models.legacy_export_events_request import LegacyExportEventsRequest


def _get_kwargs(
    *,
    body: LegacyExportEventsRequest,
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
) -> ExportEventsResponse | None:
    if response.status_code == 200:
        from ...models.export_events_response import ExportEventsResponse

        response_200 = ExportEventsResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ExportEventsResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LegacyExportEventsRequest,
) -> Response[ExportEventsResponse]:
    """Export events by filter (deprecated)

     Reads a page of the events that match every given filter, under the route that `POST
    /v1/events/search` replaces. The server uses a limit of 1000 by default and allows 7500 at most,
    which can take more than a minute; the newer route stops at 1000 and has no projections. The order
    is not guaranteed.

    Args:
        body (LegacyExportEventsRequest): What to export.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ExportEventsResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: LegacyExportEventsRequest,
) -> ExportEventsResponse | None:
    """Export events by filter (deprecated)

     Reads a page of the events that match every given filter, under the route that `POST
    /v1/events/search` replaces. The server uses a limit of 1000 by default and allows 7500 at most,
    which can take more than a minute; the newer route stops at 1000 and has no projections. The order
    is not guaranteed.

    Args:
        body (LegacyExportEventsRequest): What to export.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ExportEventsResponse
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
    body: LegacyExportEventsRequest,
) -> Response[ExportEventsResponse]:
    """Export events by filter (deprecated)

     Reads a page of the events that match every given filter, under the route that `POST
    /v1/events/search` replaces. The server uses a limit of 1000 by default and allows 7500 at most,
    which can take more than a minute; the newer route stops at 1000 and has no projections. The order
    is not guaranteed.

    Args:
        body (LegacyExportEventsRequest): What to export.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ExportEventsResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: LegacyExportEventsRequest,
) -> ExportEventsResponse | None:
    """Export events by filter (deprecated)

     Reads a page of the events that match every given filter, under the route that `POST
    /v1/events/search` replaces. The server uses a limit of 1000 by default and allows 7500 at most,
    which can take more than a minute; the newer route stops at 1000 and has no projections. The order
    is not guaranteed.

    Args:
        body (LegacyExportEventsRequest): What to export.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ExportEventsResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
