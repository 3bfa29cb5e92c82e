from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.update_metric_request import UpdateMetricRequest
    from ...models.update_metric_response import UpdateMetricResponse


def _get_kwargs(
    metric_id: str,
    *,
    body: UpdateMetricRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/metrics/{metric_id}".format(
            metric_id=quote(str(metric_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UpdateMetricResponse | None:
    if response.status_code == 200:
        from ...models.update_metric_response import UpdateMetricResponse

        response_200 = UpdateMetricResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateMetricResponse]:
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
    body: UpdateMetricRequest,
) -> Response[UpdateMetricResponse]:
    """Update a metric

     Changes a metric. No field has a default here, so that only what is to change need be sent.

    Args:
        metric_id (str):
        body (UpdateMetricRequest): Changes to a metric. Unlike a new one, it carries no defaults.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpdateMetricResponse]
    """

    kwargs = _get_kwargs(
        metric_id=metric_id,
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    metric_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateMetricRequest,
) -> UpdateMetricResponse | None:
    """Update a metric

     Changes a metric. No field has a default here, so that only what is to change need be sent.

    Args:
        metric_id (str):
        body (UpdateMetricRequest): Changes to a metric. Unlike a new one, it carries no defaults.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpdateMetricResponse
    """

    return (
        sync_detailed(
            metric_id=metric_id,
            client=client,
            body=body,
        )
    ).parsed


async def asyncio_detailed(
    metric_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateMetricRequest,
) -> Response[UpdateMetricResponse]:
    """Update a metric

     Changes a metric. No field has a default here, so that only what is to change need be sent.

    Args:
        metric_id (str):
        body (UpdateMetricRequest): Changes to a metric. Unlike a new one, it carries no defaults.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpdateMetricResponse]
    """

    kwargs = _get_kwargs(
        metric_id=metric_id,
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    metric_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateMetricRequest,
) -> UpdateMetricResponse | None:
    """Update a metric

     Changes a metric. No field has a default here, so that only what is to change need be sent.

    Args:
        metric_id (str):
        body (UpdateMetricRequest): Changes to a metric. Unlike a new one, it carries no defaults.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpdateMetricResponse
    """

    return (
        await asyncio_detailed(
            metric_id=metric_id,
            client=client,
            body=body,
        )
    ).parsed
