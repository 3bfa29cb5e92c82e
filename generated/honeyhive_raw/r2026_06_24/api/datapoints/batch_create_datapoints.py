from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.batch_create_datapoints_request import BatchCreateDatapointsRequest
    from ...models.batch_create_datapoints_response import BatchCreateDatapointsResponse


def _get_kwargs(
    *,
    body: BatchCreateDatapointsRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/datapoints/batch",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> BatchCreateDatapointsResponse | None:
    if response.status_code == 200:
        from ...models.batch_create_datapoints_response import (
            BatchCreateDatapointsResponse,
        )

        response_200 = BatchCreateDatapointsResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[BatchCreateDatapointsResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: BatchCreateDatapointsRequest,
) -> Response[BatchCreateDatapointsResponse]:
    """Create datapoints from stored events

     Turns stored events into datapoints. The events are chosen by filters and a time range; naming them
    by id and placing their fields by a mapping is deprecated.

    Args:
        body (BatchCreateDatapointsRequest): A choice of stored events to turn into datapoints.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BatchCreateDatapointsResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: BatchCreateDatapointsRequest,
) -> BatchCreateDatapointsResponse | None:
    """Create datapoints from stored events

     Turns stored events into datapoints. The events are chosen by filters and a time range; naming them
    by id and placing their fields by a mapping is deprecated.

    Args:
        body (BatchCreateDatapointsRequest): A choice of stored events to turn into datapoints.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BatchCreateDatapointsResponse
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
    body: BatchCreateDatapointsRequest,
) -> Response[BatchCreateDatapointsResponse]:
    """Create datapoints from stored events

     Turns stored events into datapoints. The events are chosen by filters and a time range; naming them
    by id and placing their fields by a mapping is deprecated.

    Args:
        body (BatchCreateDatapointsRequest): A choice of stored events to turn into datapoints.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BatchCreateDatapointsResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: BatchCreateDatapointsRequest,
) -> BatchCreateDatapointsResponse | None:
    """Create datapoints from stored events

     Turns stored events into datapoints. The events are chosen by filters and a time range; naming them
    by id and placing their fields by a mapping is deprecated.

    Args:
        body (BatchCreateDatapointsRequest): A choice of stored events to turn into datapoints.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BatchCreateDatapointsResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
