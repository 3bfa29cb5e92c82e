from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.update_dataset_request import UpdateDatasetRequest
    from ...models.update_dataset_response import UpdateDatasetResponse


def _get_kwargs(
    *,
    body: UpdateDatasetRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/datasets",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UpdateDatasetResponse | None:
    if response.status_code == 200:
        from ...models.update_dataset_response import UpdateDatasetResponse

        response_200 = UpdateDatasetResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateDatasetResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateDatasetRequest,
) -> Response[UpdateDatasetResponse]:
    """Update a dataset

     Changes the name, the description or the list of datapoint ids of the dataset whose `dataset_id` is
    in the body. Some servers respond with an empty body.

    Args:
        body (UpdateDatasetRequest): Changes to a dataset, with its id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpdateDatasetResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateDatasetRequest,
) -> UpdateDatasetResponse | None:
    """Update a dataset

     Changes the name, the description or the list of datapoint ids of the dataset whose `dataset_id` is
    in the body. Some servers respond with an empty body.

    Args:
        body (UpdateDatasetRequest): Changes to a dataset, with its id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpdateDatasetResponse
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
    body: UpdateDatasetRequest,
) -> Response[UpdateDatasetResponse]:
    """Update a dataset

     Changes the name, the description or the list of datapoint ids of the dataset whose `dataset_id` is
    in the body. Some servers respond with an empty body.

    Args:
        body (UpdateDatasetRequest): Changes to a dataset, with its id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpdateDatasetResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateDatasetRequest,
) -> UpdateDatasetResponse | None:
    """Update a dataset

     Changes the name, the description or the list of datapoint ids of the dataset whose `dataset_id` is
    in the body. Some servers respond with an empty body.

    Args:
        body (UpdateDatasetRequest): Changes to a dataset, with its id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpdateDatasetResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
