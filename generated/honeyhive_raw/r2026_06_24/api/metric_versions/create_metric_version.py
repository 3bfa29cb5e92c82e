from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.create_metric_version_request import CreateMetricVersionRequest
    from ...models.create_metric_version_response import CreateMetricVersionResponse


def _get_kwargs(
    metric_id: str,
    *,
    body: CreateMetricVersionRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/metrics/{metric_id}/versions".format(
            metric_id=quote(str(metric_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | CreateMetricVersionResponse | None:
    if response.status_code == 200:
        from ...models.create_metric_version_response import CreateMetricVersionResponse

        response_200 = CreateMetricVersionResponse.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = cast(Any, None)
        return response_400

    if response.status_code == 404:
        response_404 = cast(Any, None)
        return response_404

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | CreateMetricVersionResponse]:
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
    body: CreateMetricVersionRequest,
) -> Response[Any | CreateMetricVersionResponse]:
    """Create a version of a metric

     Saves a new definition of a metric as a version. It stays a draft unless `deploy_immediately` is
    set. The rules of new metrics hold: LLM ones need `model_provider` and `model_name`, COMPOSITE ones
    `child_metrics`.

    Args:
        metric_id (str):
        body (CreateMetricVersionRequest): A new version of a metric.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CreateMetricVersionResponse]
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
    body: CreateMetricVersionRequest,
) -> Any | CreateMetricVersionResponse | None:
    """Create a version of a metric

     Saves a new definition of a metric as a version. It stays a draft unless `deploy_immediately` is
    set. The rules of new metrics hold: LLM ones need `model_provider` and `model_name`, COMPOSITE ones
    `child_metrics`.

    Args:
        metric_id (str):
        body (CreateMetricVersionRequest): A new version of a metric.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CreateMetricVersionResponse
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
    body: CreateMetricVersionRequest,
) -> Response[Any | CreateMetricVersionResponse]:
    """Create a version of a metric

     Saves a new definition of a metric as a version. It stays a draft unless `deploy_immediately` is
    set. The rules of new metrics hold: LLM ones need `model_provider` and `model_name`, COMPOSITE ones
    `child_metrics`.

    Args:
        metric_id (str):
        body (CreateMetricVersionRequest): A new version of a metric.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CreateMetricVersionResponse]
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
    body: CreateMetricVersionRequest,
) -> Any | CreateMetricVersionResponse | None:
    """Create a version of a metric

     Saves a new definition of a metric as a version. It stays a draft unless `deploy_immediately` is
    set. The rules of new metrics hold: LLM ones need `model_provider` and `model_name`, COMPOSITE ones
    `child_metrics`.

    Args:
        metric_id (str):
        body (CreateMetricVersionRequest): A new version of a metric.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CreateMetricVersionResponse
    """

    return (
        await asyncio_detailed(
            metric_id=metric_id,
            client=client,
            body=body,
        )
    ).parsed
