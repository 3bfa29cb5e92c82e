from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.get_datasets_response_200 import GetDatasetsResponse200
    from ...models.get_datasets_type import GetDatasetsType


def _get_kwargs(
    *,
    project: str,
    type_: GetDatasetsType | Unset = UNSET,
    dataset_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["project"] = project

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params["dataset_id"] = dataset_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/datasets",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetDatasetsResponse200 | None:
    if response.status_code == 200:
        from ...models.get_datasets_response_200 import GetDatasetsResponse200

        response_200 = GetDatasetsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetDatasetsResponse200]:
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
    type_: GetDatasetsType | Unset = UNSET,
    dataset_id: str | Unset = UNSET,
) -> Response[GetDatasetsResponse200]:
    """List datasets

     Lists the datasets of a project, without paging. Each one carries the ids of its datapoints, not the
    datapoints.

    Args:
        project (str):
        type_ (GetDatasetsType | Unset):
        dataset_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetDatasetsResponse200]
    """

    kwargs = _get_kwargs(
        project=project,
        type_=type_,
        dataset_id=dataset_id,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    project: str,
    type_: GetDatasetsType | Unset = UNSET,
    dataset_id: str | Unset = UNSET,
) -> GetDatasetsResponse200 | None:
    """List datasets

     Lists the datasets of a project, without paging. Each one carries the ids of its datapoints, not the
    datapoints.

    Args:
        project (str):
        type_ (GetDatasetsType | Unset):
        dataset_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetDatasetsResponse200
    """

    return (
        sync_detailed(
            client=client,
            project=project,
            type_=type_,
            dataset_id=dataset_id,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    project: str,
    type_: GetDatasetsType | Unset = UNSET,
    dataset_id: str | Unset = UNSET,
) -> Response[GetDatasetsResponse200]:
    """List datasets

     Lists the datasets of a project, without paging. Each one carries the ids of its datapoints, not the
    datapoints.

    Args:
        project (str):
        type_ (GetDatasetsType | Unset):
        dataset_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetDatasetsResponse200]
    """

    kwargs = _get_kwargs(
        project=project,
        type_=type_,
        dataset_id=dataset_id,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    project: str,
    type_: GetDatasetsType | Unset = UNSET,
    dataset_id: str | Unset = UNSET,
) -> GetDatasetsResponse200 | None:
    """List datasets

     Lists the datasets of a project, without paging. Each one carries the ids of its datapoints, not the
    datapoints.

    Args:
        project (str):
        type_ (GetDatasetsType | Unset):
        dataset_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetDatasetsResponse200
    """

    return (
        await asyncio_detailed(
            client=client,
            project=project,
            type_=type_,
            dataset_id=dataset_id,
        )
    ).parsed
