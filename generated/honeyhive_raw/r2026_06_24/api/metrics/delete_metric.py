from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.delete_metric_response import DeleteMetricResponse


def _get_kwargs(
    metric_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/metrics/{metric_id}".format(
            metric_id=quote(str(metric_id), safe=""),
        ),
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
    metric_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[DeleteMetricResponse]:
    """Delete a metric

     Deletes the metric named in the path.

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
    metric_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> DeleteMetricResponse | None:
    """Delete a metric

     Deletes the metric named in the path.

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
            metric_id=metric_id,
            client=client,
        )
    ).parsed


async def asyncio_detailed(
    metric_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[DeleteMetricResponse]:
    """Delete a metric

     Deletes the metric named in the path.

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
    metric_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> DeleteMetricResponse | None:
    """Delete a metric

     Deletes the metric named in the path.

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
            metric_id=metric_id,
            client=client,
        )
    ).parsed
