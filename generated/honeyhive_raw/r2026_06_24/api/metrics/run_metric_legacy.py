from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.legacy_run_metric_request import LegacyRunMetricRequest
    from ...models.run_metric_response import RunMetricResponse


def _get_kwargs(
    *,
    body: LegacyRunMetricRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/metrics/run_metric",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RunMetricResponse | None:
    if response.status_code == 200:
        from ...models.run_metric_response import RunMetricResponse

        response_200 = RunMetricResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RunMetricResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LegacyRunMetricRequest,
) -> Response[RunMetricResponse]:
    """Run a metric on an event (deprecated)

     Runs a metric definition against an event without saving either. Only PYTHON and LLM metrics can be
    run this way. `POST /v1/metrics/run` replaces this route.

    Args:
        body (LegacyRunMetricRequest): A metric definition and the event to run it on.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RunMetricResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: LegacyRunMetricRequest,
) -> RunMetricResponse | None:
    """Run a metric on an event (deprecated)

     Runs a metric definition against an event without saving either. Only PYTHON and LLM metrics can be
    run this way. `POST /v1/metrics/run` replaces this route.

    Args:
        body (LegacyRunMetricRequest): A metric definition and the event to run it on.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RunMetricResponse
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
    body: LegacyRunMetricRequest,
) -> Response[RunMetricResponse]:
    """Run a metric on an event (deprecated)

     Runs a metric definition against an event without saving either. Only PYTHON and LLM metrics can be
    run this way. `POST /v1/metrics/run` replaces this route.

    Args:
        body (LegacyRunMetricRequest): A metric definition and the event to run it on.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RunMetricResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: LegacyRunMetricRequest,
) -> RunMetricResponse | None:
    """Run a metric on an event (deprecated)

     Runs a metric definition against an event without saving either. Only PYTHON and LLM metrics can be
    run this way. `POST /v1/metrics/run` replaces this route.

    Args:
        body (LegacyRunMetricRequest): A metric definition and the event to run it on.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RunMetricResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
