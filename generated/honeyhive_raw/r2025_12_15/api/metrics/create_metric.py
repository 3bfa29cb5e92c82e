from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.create_metric_request import CreateMetricRequest
    from ...models.create_metric_response import CreateMetricResponse


def _get_kwargs(
    *,
    body: CreateMetricRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/metrics",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CreateMetricResponse | None:
    if response.status_code == 200:
        from ...models.create_metric_response import CreateMetricResponse

        response_200 = CreateMetricResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateMetricResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateMetricRequest,
) -> Response[CreateMetricResponse]:
    """Create a metric

     Creates a metric that scores events. The server responds with 400 if the type is not upper case, or
    if a return type of float (the default) comes without `scale`. LLM metrics also need
    `model_provider` and `model_name`, COMPOSITE ones `child_metrics`, and HUMAN ones are always enabled
    in production.

    Args:
        body (CreateMetricRequest): A new metric.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateMetricResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateMetricRequest,
) -> CreateMetricResponse | None:
    """Create a metric

     Creates a metric that scores events. The server responds with 400 if the type is not upper case, or
    if a return type of float (the default) comes without `scale`. LLM metrics also need
    `model_provider` and `model_name`, COMPOSITE ones `child_metrics`, and HUMAN ones are always enabled
    in production.

    Args:
        body (CreateMetricRequest): A new metric.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateMetricResponse
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
    body: CreateMetricRequest,
) -> Response[CreateMetricResponse]:
    """Create a metric

     Creates a metric that scores events. The server responds with 400 if the type is not upper case, or
    if a return type of float (the default) comes without `scale`. LLM metrics also need
    `model_provider` and `model_name`, COMPOSITE ones `child_metrics`, and HUMAN ones are always enabled
    in production.

    Args:
        body (CreateMetricRequest): A new metric.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateMetricResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateMetricRequest,
) -> CreateMetricResponse | None:
    """Create a metric

     Creates a metric that scores events. The server responds with 400 if the type is not upper case, or
    if a return type of float (the default) comes without `scale`. LLM metrics also need
    `model_provider` and `model_name`, COMPOSITE ones `child_metrics`, and HUMAN ones are always enabled
    in production.

    Args:
        body (CreateMetricRequest): A new metric.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateMetricResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
