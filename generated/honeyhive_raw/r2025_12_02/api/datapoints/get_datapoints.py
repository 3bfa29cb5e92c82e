from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.get_datapoints_response_200 import GetDatapointsResponse200


def _get_kwargs(
    *,
    project: str,
    datapoint_ids: list[str] | Unset = UNSET,
    dataset_id: str | Unset = UNSET,
    dataset_name: str | Unset = UNSET,
    dataset: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["project"] = project

    json_datapoint_ids: list[str] | Unset = UNSET
    if not isinstance(datapoint_ids, Unset):
        json_datapoint_ids = datapoint_ids

    params["datapoint_ids"] = json_datapoint_ids

    params["dataset_id"] = dataset_id

    params["dataset_name"] = dataset_name

    params["dataset"] = dataset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/datapoints",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetDatapointsResponse200 | None:
    if response.status_code == 200:
        from ...models.get_datapoints_response_200 import GetDatapointsResponse200

        response_200 = GetDatapointsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetDatapointsResponse200]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    project: str,
    datapoint_ids: list[str] | Unset = UNSET,
    dataset_id: str | Unset = UNSET,
    dataset_name: str | Unset = UNSET,
    dataset: str | Unset = UNSET,
) -> Response[GetDatapointsResponse200]:
    """List datapoints

     Lists the datapoints of a project, by id or by dataset, without paging. Ids must be sent as
    `datapoint_ids[]=`, even a single one, and are best split into groups of 100.

    Args:
        project (str):
        datapoint_ids (list[str] | Unset):
        dataset_id (str | Unset):
        dataset_name (str | Unset):
        dataset (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetDatapointsResponse200]
    """

    kwargs = _get_kwargs(
        project=project,
        datapoint_ids=datapoint_ids,
        dataset_id=dataset_id,
        dataset_name=dataset_name,
        dataset=dataset,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    project: str,
    datapoint_ids: list[str] | Unset = UNSET,
    dataset_id: str | Unset = UNSET,
    dataset_name: str | Unset = UNSET,
    dataset: str | Unset = UNSET,
) -> GetDatapointsResponse200 | None:
    """List datapoints

     Lists the datapoints of a project, by id or by dataset, without paging. Ids must be sent as
    `datapoint_ids[]=`, even a single one, and are best split into groups of 100.

    Args:
        project (str):
        datapoint_ids (list[str] | Unset):
        dataset_id (str | Unset):
        dataset_name (str | Unset):
        dataset (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetDatapointsResponse200
    """

    return (
        sync_detailed(
            client=client,
            project=project,
            datapoint_ids=datapoint_ids,
            dataset_id=dataset_id,
            dataset_name=dataset_name,
            dataset=dataset,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    project: str,
    datapoint_ids: list[str] | Unset = UNSET,
    dataset_id: str | Unset = UNSET,
    dataset_name: str | Unset = UNSET,
    dataset: str | Unset = UNSET,
) -> Response[GetDatapointsResponse200]:
    """List datapoints

     Lists the datapoints of a project, by id or by dataset, without paging. Ids must be sent as
    `datapoint_ids[]=`, even a single one, and are best split into groups of 100.

    Args:
        project (str):
        datapoint_ids (list[str] | Unset):
        dataset_id (str | Unset):
        dataset_name (str | Unset):
        dataset (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetDatapointsResponse200]
    """

    kwargs = _get_kwargs(
        project=project,
        datapoint_ids=datapoint_ids,
        dataset_id=dataset_id,
        dataset_name=dataset_name,
        dataset=dataset,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    project: str,
    datapoint_ids: list[str] | Unset = UNSET,
    dataset_id: str | Unset = UNSET,
    dataset_name: str | Unset = UNSET,
    dataset: str | Unset = UNSET,
) -> GetDatapointsResponse200 | None:
    """List datapoints

     Lists the datapoints of a project, by id or by dataset, without paging. Ids must be sent as
    `datapoint_ids[]=`, even a single one, and are best split into groups of 100.

    Args:
        project (str):
        datapoint_ids (list[str] | Unset):
        dataset_id (str | Unset):
        dataset_name (str | Unset):
        dataset (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetDatapointsResponse200
    """

    return (
        await asyncio_detailed(
            client=client,
            project=project,
            datapoint_ids=datapoint_ids,
            dataset_id=dataset_id,
            dataset_name=dataset_name,
            dataset=dataset,
        )
    ).parsed
