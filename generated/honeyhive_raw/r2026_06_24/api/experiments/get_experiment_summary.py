from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.get_experiment_run_result_response import (
        GetExperimentRunResultResponse,
    )
    from ...models.get_experiment_summary_aggregate_function import (
        GetExperimentSummaryAggregateFunction,
    )
    from ...models.get_experiment_summary_filters_type_1_item import (
        GetExperimentSummaryFiltersType1Item,
    )


def _get_kwargs(
    run_id: UUID,
    *,
    aggregate_function: GetExperimentSummaryAggregateFunction | Unset = "average",
    filters: list[GetExperimentSummaryFiltersType1Item] | str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_aggregate_function: str | Unset = UNSET
    if not isinstance(aggregate_function, Unset):
        json_aggregate_function = aggregate_function

    params["aggregate_function"] = json_aggregate_function

    json_filters: list[dict[str, Any]] | str | Unset
    if isinstance(filters, Unset):
        json_filters = UNSET
    elif isinstance(filters, list):
        json_filters = []
        for filters_type_1_item_data in filters:
            filters_type_1_item = filters_type_1_item_data.to_dict()
            json_filters.append(filters_type_1_item)

    else:
        json_filters = filters

    params["filters"] = json_filters

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/runs/{run_id}/summary".format(
            run_id=quote(str(run_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | GetExperimentRunResultResponse | None:
    if response.status_code == 200:
        from ...models.get_experiment_run_result_response import (
            GetExperimentRunResultResponse,
        )

        response_200 = GetExperimentRunResultResponse.from_dict(response.json())

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
) -> Response[Any | GetExperimentRunResultResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    run_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    aggregate_function: GetExperimentSummaryAggregateFunction | Unset = "average",
    filters: list[GetExperimentSummaryFiltersType1Item] | str | Unset = UNSET,
) -> Response[Any | GetExperimentRunResultResponse]:
    """Get the result of a run

     Returns the result that the server computes from the events of the run at the time of the call:
    status, passed and failed ids, metrics and datapoints. Called before all events have arrived, it
    covers only a part of them.

    Args:
        run_id (UUID):
        aggregate_function (GetExperimentSummaryAggregateFunction | Unset):  Default: 'average'.
        filters (list[GetExperimentSummaryFiltersType1Item] | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetExperimentRunResultResponse]
    """

    kwargs = _get_kwargs(
        run_id=run_id,
        aggregate_function=aggregate_function,
        filters=filters,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    run_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    aggregate_function: GetExperimentSummaryAggregateFunction | Unset = "average",
    filters: list[GetExperimentSummaryFiltersType1Item] | str | Unset = UNSET,
) -> Any | GetExperimentRunResultResponse | None:
    """Get the result of a run

     Returns the result that the server computes from the events of the run at the time of the call:
    status, passed and failed ids, metrics and datapoints. Called before all events have arrived, it
    covers only a part of them.

    Args:
        run_id (UUID):
        aggregate_function (GetExperimentSummaryAggregateFunction | Unset):  Default: 'average'.
        filters (list[GetExperimentSummaryFiltersType1Item] | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GetExperimentRunResultResponse
    """

    return (
        sync_detailed(
            run_id=run_id,
            client=client,
            aggregate_function=aggregate_function,
            filters=filters,
        )
    ).parsed


async def asyncio_detailed(
    run_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    aggregate_function: GetExperimentSummaryAggregateFunction | Unset = "average",
    filters: list[GetExperimentSummaryFiltersType1Item] | str | Unset = UNSET,
) -> Response[Any | GetExperimentRunResultResponse]:
    """Get the result of a run

     Returns the result that the server computes from the events of the run at the time of the call:
    status, passed and failed ids, metrics and datapoints. Called before all events have arrived, it
    covers only a part of them.

    Args:
        run_id (UUID):
        aggregate_function (GetExperimentSummaryAggregateFunction | Unset):  Default: 'average'.
        filters (list[GetExperimentSummaryFiltersType1Item] | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetExperimentRunResultResponse]
    """

    kwargs = _get_kwargs(
        run_id=run_id,
        aggregate_function=aggregate_function,
        filters=filters,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    run_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    aggregate_function: GetExperimentSummaryAggregateFunction | Unset = "average",
    filters: list[GetExperimentSummaryFiltersType1Item] | str | Unset = UNSET,
) -> Any | GetExperimentRunResultResponse | None:
    """Get the result of a run

     Returns the result that the server computes from the events of the run at the time of the call:
    status, passed and failed ids, metrics and datapoints. Called before all events have arrived, it
    covers only a part of them.

    Args:
        run_id (UUID):
        aggregate_function (GetExperimentSummaryAggregateFunction | Unset):  Default: 'average'.
        filters (list[GetExperimentSummaryFiltersType1Item] | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GetExperimentRunResultResponse
    """

    return (
        await asyncio_detailed(
            run_id=run_id,
            client=client,
            aggregate_function=aggregate_function,
            filters=filters,
        )
    ).parsed
