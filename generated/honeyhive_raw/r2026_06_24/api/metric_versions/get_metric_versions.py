from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.get_metric_versions_response import GetMetricVersionsResponse


def _get_kwargs(
    metric_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/metrics/{metric_id}/versions".format(
            metric_id=quote(str(metric_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | GetMetricVersionsResponse | None:
    if response.status_code == 200:
        from ...models.get_metric_versions_response import GetMetricVersionsResponse

        response_200 = GetMetricVersionsResponse.from_dict(response.json())

        return response_200

    if response.status_code == 404:
        response_404 = cast(Any, None)
        return response_404

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | GetMetricVersionsResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    metric_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any | GetMetricVersionsResponse]:
    """List the versions of a metric

     Lists all versions of a metric, the oldest first, without paging. One of them at a time is deployed.

    Args:
        metric_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetMetricVersionsResponse]
    """

    kwargs = _get_kwargs(
        metric_id=metric_id,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    metric_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Any | GetMetricVersionsResponse | None:
    """List the versions of a metric

     Lists all versions of a metric, the oldest first, without paging. One of them at a time is deployed.

    Args:
        metric_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GetMetricVersionsResponse
    """

    return (
        sync_detailed(
            metric_id=metric_id,
            client=client,
        )
    ).parsed


async def asyncio_detailed(
    metric_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any | GetMetricVersionsResponse]:
    """List the versions of a metric

     Lists all versions of a metric, the oldest first, without paging. One of them at a time is deployed.

    Args:
        metric_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetMetricVersionsResponse]
    """

    kwargs = _get_kwargs(
        metric_id=metric_id,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    metric_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Any | GetMetricVersionsResponse | None:
    """List the versions of a metric

     Lists all versions of a metric, the oldest first, without paging. One of them at a time is deployed.

    Args:
        metric_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GetMetricVersionsResponse
    """

    return (
        await asyncio_detailed(
            metric_id=metric_id,
            client=client,
        )
    ).parsed
