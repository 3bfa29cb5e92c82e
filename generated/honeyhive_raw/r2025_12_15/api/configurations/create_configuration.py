from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.create_configuration_request import CreateConfigurationRequest
    from ...models.create_configuration_response import CreateConfigurationResponse


def _get_kwargs(
    *,
    body: CreateConfigurationRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/configurations",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CreateConfigurationResponse | None:
    if response.status_code == 200:
        from ...models.create_configuration_response import CreateConfigurationResponse

        response_200 = CreateConfigurationResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateConfigurationResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateConfigurationRequest,
) -> Response[CreateConfigurationResponse]:
    """Create a configuration

     Creates a configuration for an LLM call or a pipeline. The least it needs is a name without special
    characters, a provider and parameters with `call_type` and `model`; unknown hyperparameters are
    kept.

    Args:
        body (CreateConfigurationRequest): A new configuration.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateConfigurationResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateConfigurationRequest,
) -> CreateConfigurationResponse | None:
    """Create a configuration

     Creates a configuration for an LLM call or a pipeline. The least it needs is a name without special
    characters, a provider and parameters with `call_type` and `model`; unknown hyperparameters are
    kept.

    Args:
        body (CreateConfigurationRequest): A new configuration.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateConfigurationResponse
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
    body: CreateConfigurationRequest,
) -> Response[CreateConfigurationResponse]:
    """Create a configuration

     Creates a configuration for an LLM call or a pipeline. The least it needs is a name without special
    characters, a provider and parameters with `call_type` and `model`; unknown hyperparameters are
    kept.

    Args:
        body (CreateConfigurationRequest): A new configuration.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateConfigurationResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateConfigurationRequest,
) -> CreateConfigurationResponse | None:
    """Create a configuration

     Creates a configuration for an LLM call or a pipeline. The least it needs is a name without special
    characters, a provider and parameters with `call_type` and `model`; unknown hyperparameters are
    kept.

    Args:
        body (CreateConfigurationRequest): A new configuration.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateConfigurationResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
