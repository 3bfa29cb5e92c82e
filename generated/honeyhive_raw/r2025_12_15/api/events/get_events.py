from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.get_events_date_range_type_1 import GetEventsDateRangeType1
    from ...models.get_events_filters_type_0_item import GetEventsFiltersType0Item
    from ...models.get_events_response import GetEventsResponse


def _get_kwargs(
    *,
    date_range: GetEventsDateRangeType1 | str | Unset = UNSET,
    filters: list[GetEventsFiltersType0Item] | str | Unset = UNSET,
    projections: list[str] | str | Unset = UNSET,
    ignore_order: bool | str | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    page: int | str | Unset = UNSET,
    evaluation_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_date_range: dict[str, Any] | str | Unset
    if isinstance(date_range, str | Unset):
        json_date_range = date_range
    else:
        from ...models.get_events_date_range_type_1 import GetEventsDateRangeType1

        if isinstance(date_range, GetEventsDateRangeType1):
            json_date_range = date_range.to_dict()
        else:
            json_date_range = date_range

    params["dateRange"] = json_date_range

    json_filters: list[dict[str, Any]] | str | Unset
    if isinstance(filters, Unset):
        json_filters = UNSET
    elif isinstance(filters, list):
        json_filters = []
        for filters_type_0_item_data in filters:
            filters_type_0_item = filters_type_0_item_data.to_dict()
            json_filters.append(filters_type_0_item)

    else:
        json_filters = filters

    params["filters"] = json_filters

    json_projections: list[str] | str | Unset
    if isinstance(projections, Unset):
        json_projections = UNSET
    elif isinstance(projections, list):
        json_projections = projections

    else:
        json_projections = projections

    params["projections"] = json_projections

    json_ignore_order: bool | str | Unset
    if isinstance(ignore_order, Unset):
        json_ignore_order = UNSET
    else:
        json_ignore_order = ignore_order

    params["ignore_order"] = json_ignore_order

    json_limit: int | str | Unset
    if isinstance(limit, Unset):
        json_limit = UNSET
    else:
        json_limit = limit

    params["limit"] = json_limit

    json_page: int | str | Unset
    if isinstance(page, Unset):
        json_page = UNSET
    else:
        json_page = page

    params["page"] = json_page

    params["evaluation_id"] = evaluation_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/events",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | GetEventsResponse | None:
    if response.status_code == 200:
        from ...models.get_events_response import GetEventsResponse

        response_200 = GetEventsResponse.from_dict(response.json())

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
) -> Response[Any | GetEventsResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    date_range: GetEventsDateRangeType1 | str | Unset = UNSET,
    filters: list[GetEventsFiltersType0Item] | str | Unset = UNSET,
    projections: list[str] | str | Unset = UNSET,
    ignore_order: bool | str | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    page: int | str | Unset = UNSET,
    evaluation_id: str | Unset = UNSET,
) -> Response[Any | GetEventsResponse]:
    """List events

     Lists the stored events that match a time range and filters, a page at a time. Objects and lists in
    the query travel as JSON text. Some deployments of that time answered 404 for this method.

    Args:
        date_range (GetEventsDateRangeType1 | str | Unset):
        filters (list[GetEventsFiltersType0Item] | str | Unset):
        projections (list[str] | str | Unset):
        ignore_order (bool | str | Unset):
        limit (int | str | Unset):
        page (int | str | Unset):
        evaluation_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetEventsResponse]
    """

    kwargs = _get_kwargs(
        date_range=date_range,
        filters=filters,
        projections=projections,
        ignore_order=ignore_order,
        limit=limit,
        page=page,
        evaluation_id=evaluation_id,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    date_range: GetEventsDateRangeType1 | str | Unset = UNSET,
    filters: list[GetEventsFiltersType0Item] | str | Unset = UNSET,
    projections: list[str] | str | Unset = UNSET,
    ignore_order: bool | str | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    page: int | str | Unset = UNSET,
    evaluation_id: str | Unset = UNSET,
) -> Any | GetEventsResponse | None:
    """List events

     Lists the stored events that match a time range and filters, a page at a time. Objects and lists in
    the query travel as JSON text. Some deployments of that time answered 404 for this method.

    Args:
        date_range (GetEventsDateRangeType1 | str | Unset):
        filters (list[GetEventsFiltersType0Item] | str | Unset):
        projections (list[str] | str | Unset):
        ignore_order (bool | str | Unset):
        limit (int | str | Unset):
        page (int | str | Unset):
        evaluation_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GetEventsResponse
    """

    return (
        sync_detailed(
            client=client,
            date_range=date_range,
            filters=filters,
            projections=projections,
            ignore_order=ignore_order,
            limit=limit,
            page=page,
            evaluation_id=evaluation_id,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    date_range: GetEventsDateRangeType1 | str | Unset = UNSET,
    filters: list[GetEventsFiltersType0Item] | str | Unset = UNSET,
    projections: list[str] | str | Unset = UNSET,
    ignore_order: bool | str | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    page: int | str | Unset = UNSET,
    evaluation_id: str | Unset = UNSET,
) -> Response[Any | GetEventsResponse]:
    """List events

     Lists the stored events that match a time range and filters, a page at a time. Objects and lists in
    the query travel as JSON text. Some deployments of that time answered 404 for this method.

    Args:
        date_range (GetEventsDateRangeType1 | str | Unset):
        filters (list[GetEventsFiltersType0Item] | str | Unset):
        projections (list[str] | str | Unset):
        ignore_order (bool | str | Unset):
        limit (int | str | Unset):
        page (int | str | Unset):
        evaluation_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetEventsResponse]
    """

    kwargs = _get_kwargs(
        date_range=date_range,
        filters=filters,
        projections=projections,
        ignore_order=ignore_order,
        limit=limit,
        page=page,
        evaluation_id=evaluation_id,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    date_range: GetEventsDateRangeType1 | str | Unset = UNSET,
    filters: list[GetEventsFiltersType0Item] | str | Unset = UNSET,
    projections: list[str] | str | Unset = UNSET,
    ignore_order: bool | str | Unset = UNSET,
    limit: int | str | Unset = UNSET,
    page: int | str | Unset = UNSET,
    evaluation_id: str | Unset = UNSET,
) -> Any | GetEventsResponse | None:
    """List events

     Lists the stored events that match a time range and filters, a page at a time. Objects and lists in
    the query travel as JSON text. Some deployments of that time answered 404 for this method.

    Args:
        date_range (GetEventsDateRangeType1 | str | Unset):
        filters (list[GetEventsFiltersType0Item] | str | Unset):
        projections (list[str] | str | Unset):
        ignore_order (bool | str | Unset):
        limit (int | str | Unset):
        page (int | str | Unset):
        evaluation_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GetEventsResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            date_range=date_range,
            filters=filters,
            projections=projections,
            ignore_order=ignore_order,
            limit=limit,
            page=page,
            evaluation_id=evaluation_id,
        )
    ).parsed
