from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.update_configuration_request import UpdateConfigurationRequest
    from ...models.update_configuration_response import UpdateConfigurationResponse


def _get_kwargs(
    config_id: str,
    *,
    body: UpdateConfigurationRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/configurations/{config_id}".format(
            config_id=quote(str(config_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UpdateConfigurationResponse | None:
    if response.status_code == 200:
        from ...models.update_configuration_response import UpdateConfigurationResponse

        response_200 = UpdateConfigurationResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateConfigurationResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    config_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateConfigurationRequest,
) -> Response[UpdateConfigurationResponse]:
    """Update a configuration (deprecated)

     Changes a configuration. The name is required even if it stays the same, and `type` has a default
    that turns a pipeline into an LLM configuration if a client sends it unasked. The route is
    deprecated, and nothing is named that would replace it.

    Args:
        config_id (str):
        body (UpdateConfigurationRequest): Changes to a configuration. Only `name` is required,
            and `type` has a default.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpdateConfigurationResponse]
    """

    kwargs = _get_kwargs(
        config_id=config_id,
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    config_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateConfigurationRequest,
) -> UpdateConfigurationResponse | None:
    """Update a configuration (deprecated)

     Changes a configuration. The name is required even if it stays the same, and `type` has a default
    that turns a pipeline into an LLM configuration if a client sends it unasked. The route is
    deprecated, and nothing is named that would replace it.

    Args:
        config_id (str):
        body (UpdateConfigurationRequest): Changes to a configuration. Only `name` is required,
            and `type` has a default.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpdateConfigurationResponse
    """

    return (
        sync_detailed(
            config_id=config_id,
            client=client,
            body=body,
        )
    ).parsed


async def asyncio_detailed(
    config_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateConfigurationRequest,
) -> Response[UpdateConfigurationResponse]:
    """Update a configuration (deprecated)

     Changes a configuration. The name is required even if it stays the same, and `type` has a default
    that turns a pipeline into an LLM configuration if a client sends it unasked. The route is
    deprecated, and nothing is named that would replace it.

    Args:
        config_id (str):
        body (UpdateConfigurationRequest): Changes to a configuration. Only `name` is required,
            and `type` has a default.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpdateConfigurationResponse]
    """

    kwargs = _get_kwargs(
        config_id=config_id,
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    config_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateConfigurationRequest,
) -> UpdateConfigurationResponse | None:
    """Update a configuration (deprecated)

     Changes a configuration. The name is required even if it stays the same, and `type` has a default
    that turns a pipeline into an LLM configuration if a client sends it unasked. The route is
    deprecated, and nothing is named that would replace it.

    Args:
        config_id (str):
        body (UpdateConfigurationRequest): Changes to a configuration. Only `name` is required,
            and `type` has a default.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpdateConfigurationResponse
    """

    return (
        await asyncio_detailed(
            config_id=config_id,
            client=client,
            body=body,
        )
    ).parsed
