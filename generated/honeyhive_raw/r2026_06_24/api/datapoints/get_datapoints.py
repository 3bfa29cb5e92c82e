from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.get_datapoints_response import GetDatapointsResponse


def _get_kwargs(
    *,
    datapoint_ids: list[str] | Unset = UNSET,
    dataset_name: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_datapoint_ids: list[str] | Unset = UNSET
    if not isinstance(datapoint_ids, Unset):
        json_datapoint_ids = datapoint_ids

    params["datapoint_ids"] = json_datapoint_ids

    params["dataset_name"] = dataset_name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/datapoints",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetDatapointsResponse | None:
    if response.status_code == 200:
        from ...models.get_datapoints_response import GetDatapointsResponse

        response_200 = GetDatapointsResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetDatapointsResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    datapoint_ids: list[str] | Unset = UNSET,
    dataset_name: str | Unset = UNSET,
) -> Response[GetDatapointsResponse]:
    """List datapoints

     Lists datapoints by id or by the name of a dataset, without paging. Ids must be sent as
    `datapoint_ids[]=`, even a single one, and are best split into groups of 100. A stored row that
    breaks the response rules makes the whole call fail with 500.

    Args:
        datapoint_ids (list[str] | Unset):
        dataset_name (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetDatapointsResponse]
    """

    kwargs = _get_kwargs(
        datapoint_ids=datapoint_ids,
        dataset_name=dataset_name,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    datapoint_ids: list[str] | Unset = UNSET,
    dataset_name: str | Unset = UNSET,
) -> GetDatapointsResponse | None:
    """List datapoints

     Lists datapoints by id or by the name of a dataset, without paging. Ids must be sent as
    `datapoint_ids[]=`, even a single one, and are best split into groups of 100. A stored row that
    breaks the response rules makes the whole call fail with 500.

    Args:
        datapoint_ids (list[str] | Unset):
        dataset_name (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetDatapointsResponse
    """

    return (
        sync_detailed(
            client=client,
            datapoint_ids=datapoint_ids,
            dataset_name=dataset_name,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    datapoint_ids: list[str] | Unset = UNSET,
    dataset_name: str | Unset = UNSET,
) -> Response[GetDatapointsResponse]:
    """List datapoints

     Lists datapoints by id or by the name of a dataset, without paging. Ids must be sent as
    `datapoint_ids[]=`, even a single one, and are best split into groups of 100. A stored row that
    breaks the response rules makes the whole call fail with 500.

    Args:
        datapoint_ids (list[str] | Unset):
        dataset_name (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetDatapointsResponse]
    """

    kwargs = _get_kwargs(
        datapoint_ids=datapoint_ids,
        dataset_name=dataset_name,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    datapoint_ids: list[str] | Unset = UNSET,
    dataset_name: str | Unset = UNSET,
) -> GetDatapointsResponse | None:
    """List datapoints

     Lists datapoints by id or by the name of a dataset, without paging. Ids must be sent as
    `datapoint_ids[]=`, even a single one, and are best split into groups of 100. A stored row that
    breaks the response rules makes the whole call fail with 500.

    Args:
        datapoint_ids (list[str] | Unset):
        dataset_name (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetDatapointsResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            datapoint_ids=datapoint_ids,
            dataset_name=dataset_name,
        )
    ).parsed
