from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.get_experiment_comparison_legacy_filters_type_1_item import (
        GetExperimentComparisonLegacyFiltersType1Item,
    )
    from ...models.get_experiment_run_compare_response import (
        GetExperimentRunCompareResponse,
    )


def _get_kwargs(
    new_run_id: UUID,
    old_run_id: UUID,
    *,
    aggregate_function: str | Unset = UNSET,
    filters: list[GetExperimentComparisonLegacyFiltersType1Item] | str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["aggregate_function"] = aggregate_function

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
        "url": "/v1/runs/{new_run_id}/compare-with/{old_run_id}".format(
            new_run_id=quote(str(new_run_id), safe=""),
            old_run_id=quote(str(old_run_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | GetExperimentRunCompareResponse | None:
    if response.status_code == 200:
        from ...models.get_experiment_run_compare_response import (
            GetExperimentRunCompareResponse,
        )

        response_200 = GetExperimentRunCompareResponse.from_dict(response.json())

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
) -> Response[Any | GetExperimentRunCompareResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    new_run_id: UUID,
    old_run_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    aggregate_function: str | Unset = UNSET,
    filters: list[GetExperimentComparisonLegacyFiltersType1Item] | str | Unset = UNSET,
) -> Response[Any | GetExperimentRunCompareResponse]:
    """Compare two runs (deprecated)

     Compares the metrics of two runs over the datapoints they share. The new run comes first in the path
    and the old one second. The metric rows are declared with difference and percentage; servers were
    seen to send the event, counts and id lists of improved, degraded and equal datapoints as well,
    where larger counts as better. `GET /v1/runs/{new_run_id}/compare/{old_run_id}` replaces this route.

    Args:
        new_run_id (UUID):
        old_run_id (UUID):
        aggregate_function (str | Unset):
        filters (list[GetExperimentComparisonLegacyFiltersType1Item] | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetExperimentRunCompareResponse]
    """

    kwargs = _get_kwargs(
        new_run_id=new_run_id,
        old_run_id=old_run_id,
        aggregate_function=aggregate_function,
        filters=filters,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    new_run_id: UUID,
    old_run_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    aggregate_function: str | Unset = UNSET,
    filters: list[GetExperimentComparisonLegacyFiltersType1Item] | str | Unset = UNSET,
) -> Any | GetExperimentRunCompareResponse | None:
    """Compare two runs (deprecated)

     Compares the metrics of two runs over the datapoints they share. The new run comes first in the path
    and the old one second. The metric rows are declared with difference and percentage; servers were
    seen to send the event, counts and id lists of improved, degraded and equal datapoints as well,
    where larger counts as better. `GET /v1/runs/{new_run_id}/compare/{old_run_id}` replaces this route.

    Args:
        new_run_id (UUID):
        old_run_id (UUID):
        aggregate_function (str | Unset):
        filters (list[GetExperimentComparisonLegacyFiltersType1Item] | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GetExperimentRunCompareResponse
    """

    return (
        sync_detailed(
            new_run_id=new_run_id,
            old_run_id=old_run_id,
            client=client,
            aggregate_function=aggregate_function,
            filters=filters,
        )
    ).parsed


async def asyncio_detailed(
    new_run_id: UUID,
    old_run_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    aggregate_function: str | Unset = UNSET,
    filters: list[GetExperimentComparisonLegacyFiltersType1Item] | str | Unset = UNSET,
) -> Response[Any | GetExperimentRunCompareResponse]:
    """Compare two runs (deprecated)

     Compares the metrics of two runs over the datapoints they share. The new run comes first in the path
    and the old one second. The metric rows are declared with difference and percentage; servers were
    seen to send the event, counts and id lists of improved, degraded and equal datapoints as well,
    where larger counts as better. `GET /v1/runs/{new_run_id}/compare/{old_run_id}` replaces this route.

    Args:
        new_run_id (UUID):
        old_run_id (UUID):
        aggregate_function (str | Unset):
        filters (list[GetExperimentComparisonLegacyFiltersType1Item] | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetExperimentRunCompareResponse]
    """

    kwargs = _get_kwargs(
        new_run_id=new_run_id,
        old_run_id=old_run_id,
        aggregate_function=aggregate_function,
        filters=filters,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    new_run_id: UUID,
    old_run_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    aggregate_function: str | Unset = UNSET,
    filters: list[GetExperimentComparisonLegacyFiltersType1Item] | str | Unset = UNSET,
) -> Any | GetExperimentRunCompareResponse | None:
    """Compare two runs (deprecated)

     Compares the metrics of two runs over the datapoints they share. The new run comes first in the path
    and the old one second. The metric rows are declared with difference and percentage; servers were
    seen to send the event, counts and id lists of improved, degraded and equal datapoints as well,
    where larger counts as better. `GET /v1/runs/{new_run_id}/compare/{old_run_id}` replaces this route.

    Args:
        new_run_id (UUID):
        old_run_id (UUID):
        aggregate_function (str | Unset):
        filters (list[GetExperimentComparisonLegacyFiltersType1Item] | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GetExperimentRunCompareResponse
    """

    return (
        await asyncio_detailed(
            new_run_id=new_run_id,
            old_run_id=old_run_id,
            client=client,
            aggregate_function=aggregate_function,
            filters=filters,
        )
    ).parsed
