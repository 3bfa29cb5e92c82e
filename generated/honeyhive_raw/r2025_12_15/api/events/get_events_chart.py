from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.get_events_chart_aggregation import GetEventsChartAggregation
    from ...models.get_events_chart_bucket import GetEventsChartBucket
    from ...models.get_events_chart_date_range_type_1 import (
        GetEventsChartDateRangeType1,
    )
    from ...models.get_events_chart_filters_type_0_item import (
        GetEventsChartFiltersType0Item,
    )
    from ...models.get_events_chart_response import GetEventsChartResponse


def _get_kwargs(
    *,
    date_range: GetEventsChartDateRangeType1 | str | Unset = UNSET,
    filters: list[GetEventsChartFiltersType0Item] | str | Unset = UNSET,
    metric: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    bucket: GetEventsChartBucket | Unset = UNSET,
    aggregation: GetEventsChartAggregation | Unset = UNSET,
    evaluation_id: str | Unset = UNSET,
    only_experiments: bool | str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_date_range: dict[str, Any] | str | Unset
    if isinstance(date_range, str | Unset):
        json_date_range = date_range
    else:
        from ...models.get_events_chart_date_range_type_1 import (
            GetEventsChartDateRangeType1,
        )

        if isinstance(date_range, GetEventsChartDateRangeType1):
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

    params["metric"] = metric

    params["groupBy"] = group_by

    json_bucket: str | Unset = UNSET
    if not isinstance(bucket, Unset):
        json_bucket = bucket

    params["bucket"] = json_bucket

    json_aggregation: str | Unset = UNSET
    if not isinstance(aggregation, Unset):
        json_aggregation = aggregation

    params["aggregation"] = json_aggregation

    params["evaluation_id"] = evaluation_id

    json_only_experiments: bool | str | Unset
    if isinstance(only_experiments, Unset):
        json_only_experiments = UNSET
    else:
        json_only_experiments = only_experiments

    params["only_experiments"] = json_only_experiments

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/events/chart",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | GetEventsChartResponse | None:
    if response.status_code == 200:
        from ...models.get_events_chart_response import GetEventsChartResponse

        response_200 = GetEventsChartResponse.from_dict(response.json())

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
) -> Response[Any | GetEventsChartResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    date_range: GetEventsChartDateRangeType1 | str | Unset = UNSET,
    filters: list[GetEventsChartFiltersType0Item] | str | Unset = UNSET,
    metric: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    bucket: GetEventsChartBucket | Unset = UNSET,
    aggregation: GetEventsChartAggregation | Unset = UNSET,
    evaluation_id: str | Unset = UNSET,
    only_experiments: bool | str | Unset = UNSET,
) -> Response[Any | GetEventsChartResponse]:
    """Aggregate events for a chart

     Condenses the matching events into values over time buckets and optional groups. The shape of the
    items in the answer is undocumented. Objects and lists in the query travel as JSON text.

    Args:
        date_range (GetEventsChartDateRangeType1 | str | Unset):
        filters (list[GetEventsChartFiltersType0Item] | str | Unset):
        metric (str | Unset):
        group_by (str | Unset):
        bucket (GetEventsChartBucket | Unset):
        aggregation (GetEventsChartAggregation | Unset):
        evaluation_id (str | Unset):
        only_experiments (bool | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetEventsChartResponse]
    """

    kwargs = _get_kwargs(
        date_range=date_range,
        filters=filters,
        metric=metric,
        group_by=group_by,
        bucket=bucket,
        aggregation=aggregation,
        evaluation_id=evaluation_id,
        only_experiments=only_experiments,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    date_range: GetEventsChartDateRangeType1 | str | Unset = UNSET,
    filters: list[GetEventsChartFiltersType0Item] | str | Unset = UNSET,
    metric: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    bucket: GetEventsChartBucket | Unset = UNSET,
    aggregation: GetEventsChartAggregation | Unset = UNSET,
    evaluation_id: str | Unset = UNSET,
    only_experiments: bool | str | Unset = UNSET,
) -> Any | GetEventsChartResponse | None:
    """Aggregate events for a chart

     Condenses the matching events into values over time buckets and optional groups. The shape of the
    items in the answer is undocumented. Objects and lists in the query travel as JSON text.

    Args:
        date_range (GetEventsChartDateRangeType1 | str | Unset):
        filters (list[GetEventsChartFiltersType0Item] | str | Unset):
        metric (str | Unset):
        group_by (str | Unset):
        bucket (GetEventsChartBucket | Unset):
        aggregation (GetEventsChartAggregation | Unset):
        evaluation_id (str | Unset):
        only_experiments (bool | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GetEventsChartResponse
    """

    return (
        sync_detailed(
            client=client,
            date_range=date_range,
            filters=filters,
            metric=metric,
            group_by=group_by,
            bucket=bucket,
            aggregation=aggregation,
            evaluation_id=evaluation_id,
            only_experiments=only_experiments,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    date_range: GetEventsChartDateRangeType1 | str | Unset = UNSET,
    filters: list[GetEventsChartFiltersType0Item] | str | Unset = UNSET,
    metric: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    bucket: GetEventsChartBucket | Unset = UNSET,
    aggregation: GetEventsChartAggregation | Unset = UNSET,
    evaluation_id: str | Unset = UNSET,
    only_experiments: bool | str | Unset = UNSET,
) -> Response[Any | GetEventsChartResponse]:
    """Aggregate events for a chart

     Condenses the matching events into values over time buckets and optional groups. The shape of the
    items in the answer is undocumented. Objects and lists in the query travel as JSON text.

    Args:
        date_range (GetEventsChartDateRangeType1 | str | Unset):
        filters (list[GetEventsChartFiltersType0Item] | str | Unset):
        metric (str | Unset):
        group_by (str | Unset):
        bucket (GetEventsChartBucket | Unset):
        aggregation (GetEventsChartAggregation | Unset):
        evaluation_id (str | Unset):
        only_experiments (bool | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetEventsChartResponse]
    """

    kwargs = _get_kwargs(
        date_range=date_range,
        filters=filters,
        metric=metric,
        group_by=group_by,
        bucket=bucket,
        aggregation=aggregation,
        evaluation_id=evaluation_id,
        only_experiments=only_experiments,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    date_range: GetEventsChartDateRangeType1 | str | Unset = UNSET,
    filters: list[GetEventsChartFiltersType0Item] | str | Unset = UNSET,
    metric: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    bucket: GetEventsChartBucket | Unset = UNSET,
    aggregation: GetEventsChartAggregation | Unset = UNSET,
    evaluation_id: str | Unset = UNSET,
    only_experiments: bool | str | Unset = UNSET,
) -> Any | GetEventsChartResponse | None:
    """Aggregate events for a chart

     Condenses the matching events into values over time buckets and optional groups. The shape of the
    items in the answer is undocumented. Objects and lists in the query travel as JSON text.

    Args:
        date_range (GetEventsChartDateRangeType1 | str | Unset):
        filters (list[GetEventsChartFiltersType0Item] | str | Unset):
        metric (str | Unset):
        group_by (str | Unset):
        bucket (GetEventsChartBucket | Unset):
        aggregation (GetEventsChartAggregation | Unset):
        evaluation_id (str | Unset):
        only_experiments (bool | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GetEventsChartResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            date_range=date_range,
            filters=filters,
            metric=metric,
            group_by=group_by,
            bucket=bucket,
            aggregation=aggregation,
            evaluation_id=evaluation_id,
            only_experiments=only_experiments,
        )
    ).parsed
