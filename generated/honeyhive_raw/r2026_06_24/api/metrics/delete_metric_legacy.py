from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.delete_metric_response import DeleteMetricResponse


def _get_kwargs(
    *,
    metric_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["metric_id"] = metric_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/metrics",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DeleteMetricResponse | None:
    if response.status_code == 200:
        from ...models.delete_metric_response import DeleteMetricResponse

        response_200 = DeleteMetricResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DeleteMetricResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    metric_id: str,
) -> Response[DeleteMetricResponse]:
    """Delete a metric (deprecated)

     Deletes the metric named in the query. `DELETE /v1/metrics/{metric_id}` replaces this route.

    Args:
        metric_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeleteMetricResponse]
    """

    kwargs = _get_kwargs(
        metric_id=metric_id,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    metric_id: str,
) -> DeleteMetricResponse | None:
    """Delete a metric (deprecated)

     Deletes the metric named in the query. `DELETE /v1/metrics/{metric_id}` replaces this route.

    Args:
        metric_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeleteMetricResponse
    """

    return (
        sync_detailed(
            client=client,
            metric_id=metric_id,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    metric_id: str,
) -> Response[DeleteMetricResponse]:
    """Delete a metric (deprecated)

     Deletes the metric named in the query. `DELETE /v1/metrics/{metric_id}` replaces this route.

    Args:
        metric_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeleteMetricResponse]
    """

    kwargs = _get_kwargs(
        metric_id=metric_id,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    metric_id: str,
) -> DeleteMetricResponse | None:
    """Delete a metric (deprecated)

     Deletes the metric named in the query. `DELETE /v1/metrics/{metric_id}` replaces this route.

    Args:
        metric_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeleteMetricResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            metric_id=metric_id,
        )
    ).parsed
