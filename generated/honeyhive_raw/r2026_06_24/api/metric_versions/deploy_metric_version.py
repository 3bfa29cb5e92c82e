from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.deploy_metric_version_response import DeployMetricVersionResponse


def _get_kwargs(
    metric_id: str,
    version_name: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/metrics/{metric_id}/versions/{version_name}/deploy".format(
            metric_id=quote(str(metric_id), safe=""),
            version_name=quote(str(version_name), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | DeployMetricVersionResponse | None:
    if response.status_code == 200:
        from ...models.deploy_metric_version_response import DeployMetricVersionResponse

        response_200 = DeployMetricVersionResponse.from_dict(response.json())

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
) -> Response[Any | DeployMetricVersionResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    metric_id: str,
    version_name: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any | DeployMetricVersionResponse]:
    """Deploy a version of a metric

     Makes a version the one in use. The version that was in use before gives way in the same step.

    Args:
        metric_id (str):
        version_name (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | DeployMetricVersionResponse]
    """

    kwargs = _get_kwargs(
        metric_id=metric_id,
        version_name=version_name,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    metric_id: str,
    version_name: str,
    *,
    client: AuthenticatedClient | Client,
) -> Any | DeployMetricVersionResponse | None:
    """Deploy a version of a metric

     Makes a version the one in use. The version that was in use before gives way in the same step.

    Args:
        metric_id (str):
        version_name (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | DeployMetricVersionResponse
    """

    return (
        sync_detailed(
            metric_id=metric_id,
            version_name=version_name,
            client=client,
        )
    ).parsed


async def asyncio_detailed(
    metric_id: str,
    version_name: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any | DeployMetricVersionResponse]:
    """Deploy a version of a metric

     Makes a version the one in use. The version that was in use before gives way in the same step.

    Args:
        metric_id (str):
        version_name (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | DeployMetricVersionResponse]
    """

    kwargs = _get_kwargs(
        metric_id=metric_id,
        version_name=version_name,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    metric_id: str,
    version_name: str,
    *,
    client: AuthenticatedClient | Client,
) -> Any | DeployMetricVersionResponse | None:
    """Deploy a version of a metric

     Makes a version the one in use. The version that was in use before gives way in the same step.

    Args:
        metric_id (str):
        version_name (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | DeployMetricVersionResponse
    """

    return (
        await asyncio_detailed(
            metric_id=metric_id,
            version_name=version_name,
            client=client,
        )
    ).parsed
