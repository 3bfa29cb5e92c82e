from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.get_experiment_compare_events_filter_type_1 import (
        GetExperimentCompareEventsFilterType1,
    )
    from ...models.get_experiment_compare_events_response import (
        GetExperimentCompareEventsResponse,
    )


def _get_kwargs(
    new_run_id: UUID,
    old_run_id: UUID,
    *,
    event_name: str | Unset = UNSET,
    event_type: str | Unset = UNSET,
    filter_: GetExperimentCompareEventsFilterType1 | str | Unset = UNSET,
    limit: int | Unset = 1000,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["event_name"] = event_name

    params["event_type"] = event_type

    json_filter_: dict[str, Any] | str | Unset
    if isinstance(filter_, str | Unset):
        json_filter_ = filter_
    else:
        from ...models.get_experiment_compare_events_filter_type_1 import (
            GetExperimentCompareEventsFilterType1,
        )

        if isinstance(filter_, GetExperimentCompareEventsFilterType1):
            json_filter_ = filter_.to_dict()
        else:
            json_filter_ = filter_

    params["filter"] = json_filter_

    params["limit"] = limit

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/runs/{new_run_id}/compare/{old_run_id}/events".format(
            new_run_id=quote(str(new_run_id), safe=""),
            old_run_id=quote(str(old_run_id), safe=""),
        ),
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
    new_run_id: UUID,
    old_run_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    event_name: str | Unset = UNSET,
    event_type: str | Unset = UNSET,
    filter_: GetExperimentCompareEventsFilterType1 | str | Unset = UNSET,
    limit: int | Unset = 1000,
    page: int | Unset = 1,
) -> Response[Any | GetExperimentCompareEventsResponse]:
    """Pair the events of two runs

     Pairs the events of two runs by the datapoint in their metadata, not by name: one entry for each
    datapoint they share. With `event_type` session the session events are paired; `event_name` narrows
    them to the events of one name.

    Args:
        new_run_id (UUID):
        old_run_id (UUID):
        event_name (str | Unset):
        event_type (str | Unset):
        filter_ (GetExperimentCompareEventsFilterType1 | str | Unset):
        limit (int | Unset):  Default: 1000.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetExperimentCompareEventsResponse]
    """

    kwargs = _get_kwargs(
        new_run_id=new_run_id,
        old_run_id=old_run_id,
        event_name=event_name,
        event_type=event_type,
        filter_=filter_,
        limit=limit,
        page=page,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    new_run_id: UUID,
    old_run_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    event_name: str | Unset = UNSET,
    event_type: str | Unset = UNSET,
    filter_: GetExperimentCompareEventsFilterType1 | str | Unset = UNSET,
    limit: int | Unset = 1000,
    page: int | Unset = 1,
) -> Any | GetExperimentCompareEventsResponse | None:
    """Pair the events of two runs

     Pairs the events of two runs by the datapoint in their metadata, not by name: one entry for each
    datapoint they share. With `event_type` session the session events are paired; `event_name` narrows
    them to the events of one name.

    Args:
        new_run_id (UUID):
        old_run_id (UUID):
        event_name (str | Unset):
        event_type (str | Unset):
        filter_ (GetExperimentCompareEventsFilterType1 | str | Unset):
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
            new_run_id=new_run_id,
            old_run_id=old_run_id,
            client=client,
            event_name=event_name,
            event_type=event_type,
            filter_=filter_,
            limit=limit,
            page=page,
        )
    ).parsed


async def asyncio_detailed(
    new_run_id: UUID,
    old_run_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    event_name: str | Unset = UNSET,
    event_type: str | Unset = UNSET,
    filter_: GetExperimentCompareEventsFilterType1 | str | Unset = UNSET,
    limit: int | Unset = 1000,
    page: int | Unset = 1,
) -> Response[Any | GetExperimentCompareEventsResponse]:
    """Pair the events of two runs

     Pairs the events of two runs by the datapoint in their metadata, not by name: one entry for each
    datapoint they share. With `event_type` session the session events are paired; `event_name` narrows
    them to the events of one name.

    Args:
        new_run_id (UUID):
        old_run_id (UUID):
        event_name (str | Unset):
        event_type (str | Unset):
        filter_ (GetExperimentCompareEventsFilterType1 | str | Unset):
        limit (int | Unset):  Default: 1000.
        page (int | Unset):  Default: 1.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetExperimentCompareEventsResponse]
    """

    kwargs = _get_kwargs(
        new_run_id=new_run_id,
        old_run_id=old_run_id,
        event_name=event_name,
        event_type=event_type,
        filter_=filter_,
        limit=limit,
        page=page,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    new_run_id: UUID,
    old_run_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    event_name: str | Unset = UNSET,
    event_type: str | Unset = UNSET,
    filter_: GetExperimentCompareEventsFilterType1 | str | Unset = UNSET,
    limit: int | Unset = 1000,
    page: int | Unset = 1,
) -> Any | GetExperimentCompareEventsResponse | None:
    """Pair the events of two runs

     Pairs the events of two runs by the datapoint in their metadata, not by name: one entry for each
    datapoint they share. With `event_type` session the session events are paired; `event_name` narrows
    them to the events of one name.

    Args:
        new_run_id (UUID):
        old_run_id (UUID):
        event_name (str | Unset):
        event_type (str | Unset):
        filter_ (GetExperimentCompareEventsFilterType1 | str | Unset):
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
            new_run_id=new_run_id,
            old_run_id=old_run_id,
            client=client,
            event_name=event_name,
            event_type=event_type,
            filter_=filter_,
            limit=limit,
            page=page,
        )
    ).parsed
