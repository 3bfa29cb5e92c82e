from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.get_experiment_compare_events_legacy_filter_type_1 import (
        GetExperimentCompareEventsLegacyFilterType1,
    )
    from ...models.get_experiment_compare_events_response import (
        GetExperimentCompareEventsResponse,
    )


def _get_kwargs(
    *,
    run_id_1: UUID,
    run_id_2: UUID,
    event_name: str | Unset = UNSET,
    event_type: str | Unset = UNSET,
    filter_: GetExperimentCompareEventsLegacyFilterType1 | str | Unset = UNSET,
    limit: int | Unset = 1000,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_run_id_1 = str(run_id_1)

    params["run_id_1"] = json_run_id_1

    json_run_id_2 = str(run_id_2)

    params["run_id_2"] = json_run_id_2

    params["event_name"] = event_name

    params["event_type"] = event_type

    json_filter_: dict[str, Any] | str | Unset
    if isinstance(filter_, str | Unset):
        json_filter_ = filter_
    else:
        from ...models.get_experiment_compare_events_legacy_filter_type_1 import (
            GetExperimentCompareEventsLegacyFilterType1,
        )

        if isinstance(filter_, GetExperimentCompareEventsLegacyFilterType1):
            json_filter_ = filter_.to_dict()
        else:
            json_filter_ = filter_

    params["filter"] = json_filter_

    params["limit"] = limit

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/runs/compare/events",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | GetExperimentCompareEventsResponse | None:
    if response.status_code == 200:
        from ...models.get_experiment_compare_events_response import (
            GetExperimentCompareEventsResponse,
        )

        response_200 = GetExperimentCompareEventsResponse.from_dict(response.json())

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
) -> Response[Any | GetExperimentCompareEventsResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    run_id_1: UUID,
    run_id_2: UUID,
    event_name: str | Unset = UNSET,
    event_type: str | Unset = UNSET,
    filter_: GetExperimentCompareEventsLegacyFilterType1 | str | Unset = UNSET,
    limit: int | Unset = 1000,
    page: int | Unset = 1,
) -> Response[Any | GetExperimentCompareEventsResponse]:
    """Pair the events of two runs (deprecated)

     Pairs the events of two runs by the datapoint in their metadata, not by name: one entry for each
    datapoint they share. With `event_type` session the session events are paired; `event_name` narrows
    them to the events of one name. `GET /v1/runs/{new_run_id}/compare/{old_run_id}/events` replaces
    this route.

    Args:
        run_id_1 (UUID):
        run_id_2 (UUID):
        event_name (str | Unset):
        event_type (str | Unset):
        filter_ (GetExperimentCompareEventsLegacyFilterType1 | str | Unset):
        limit (int | Unset):  Default: 1000.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetExperimentCompareEventsResponse]
    """

    kwargs = _get_kwargs(
        run_id_1=run_id_1,
        run_id_2=run_id_2,
        event_name=event_name,
        event_type=event_type,
        filter_=filter_,
        limit=limit,
        page=page,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    run_id_1: UUID,
    run_id_2: UUID,
    event_name: str | Unset = UNSET,
    event_type: str | Unset = UNSET,
    filter_: GetExperimentCompareEventsLegacyFilterType1 | str | Unset = UNSET,
    limit: int | Unset = 1000,
    page: int | Unset = 1,
) -> Any | GetExperimentCompareEventsResponse | None:
    """Pair the events of two runs (deprecated)

     Pairs the events of two runs by the datapoint in their metadata, not by name: one entry for each
    datapoint they share. With `event_type` session the session events are paired; `event_name` narrows
    them to the events of one name. `GET /v1/runs/{new_run_id}/compare/{old_run_id}/events` replaces
    this route.

    Args:
        run_id_1 (UUID):
        run_id_2 (UUID):
        event_name (str | Unset):
        event_type (str | Unset):
        filter_ (GetExperimentCompareEventsLegacyFilterType1 | str | Unset):
        limit (int | Unset):  Default: 1000.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GetExperimentCompareEventsResponse
    """

    return (
        sync_detailed(
            client=client,
            run_id_1=run_id_1,
            run_id_2=run_id_2,
            event_name=event_name,
            event_type=event_type,
            filter_=filter_,
            limit=limit,
            page=page,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    run_id_1: UUID,
    run_id_2: UUID,
    event_name: str | Unset = UNSET,
    event_type: str | Unset = UNSET,
    filter_: GetExperimentCompareEventsLegacyFilterType1 | str | Unset = UNSET,
    limit: int | Unset = 1000,
    page: int | Unset = 1,
) -> Response[Any | GetExperimentCompareEventsResponse]:
    """Pair the events of two runs (deprecated)

     Pairs the events of two runs by the datapoint in their metadata, not by name: one entry for each
    datapoint they share. With `event_type` session the session events are paired; `event_name` narrows
    them to the events of one name. `GET /v1/runs/{new_run_id}/compare/{old_run_id}/events` replaces
    this route.

    Args:
        run_id_1 (UUID):
        run_id_2 (UUID):
        event_name (str | Unset):
        event_type (str | Unset):
        filter_ (GetExperimentCompareEventsLegacyFilterType1 | str | Unset):
        limit (int | Unset):  Default: 1000.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetExperimentCompareEventsResponse]
    """

    kwargs = _get_kwargs(
        run_id_1=run_id_1,
        run_id_2=run_id_2,
        event_name=event_name,
        event_type=event_type,
        filter_=filter_,
        limit=limit,
        page=page,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    run_id_1: UUID,
    run_id_2: UUID,
    event_name: str | Unset = UNSET,
    event_type: str | Unset = UNSET,
    filter_: GetExperimentCompareEventsLegacyFilterType1 | str | Unset = UNSET,
    limit: int | Unset = 1000,
    page: int | Unset = 1,
) -> Any | GetExperimentCompareEventsResponse | None:
    """Pair the events of two runs (deprecated)

     Pairs the events of two runs by the datapoint in their metadata, not by name: one entry for each
    datapoint they share. With `event_type` session the session events are paired; `event_name` narrows
    them to the events of one name. `GET /v1/runs/{new_run_id}/compare/{old_run_id}/events` replaces
    this route.

    Args:
        run_id_1 (UUID):
        run_id_2 (UUID):
        event_name (str | Unset):
        event_type (str | Unset):
        filter_ (GetExperimentCompareEventsLegacyFilterType1 | str | Unset):
        limit (int | Unset):  Default: 1000.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GetExperimentCompareEventsResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            run_id_1=run_id_1,
            run_id_2=run_id_2,
            event_name=event_name,
            event_type=event_type,
            filter_=filter_,
            limit=limit,
            page=page,
        )
    ).parsed
