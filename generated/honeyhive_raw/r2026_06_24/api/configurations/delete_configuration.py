from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.delete_configuration_response import DeleteConfigurationResponse


def _get_kwargs(
    config_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/configurations/{config_id}".format(
            config_id=quote(str(config_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DeleteConfigurationResponse | None:
    if response.status_code == 200:
        from ...models.delete_configuration_response import DeleteConfigurationResponse

        response_200 = DeleteConfigurationResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DeleteConfigurationResponse]:
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
) -> Response[DeleteConfigurationResponse]:
    """Delete a configuration (deprecated)

     Deletes the configuration named in the path. The route is deprecated, and nothing is named that
    would replace it.

    Args:
        config_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeleteConfigurationResponse]
    """

    kwargs = _get_kwargs(
        config_id=config_id,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    config_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> DeleteConfigurationResponse | None:
    """Delete a configuration (deprecated)

     Deletes the configuration named in the path. The route is deprecated, and nothing is named that
    would replace it.

    Args:
        config_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeleteConfigurationResponse
    """

    return (
        sync_detailed(
            config_id=config_id,
            client=client,
        )
    ).parsed


async def asyncio_detailed(
    config_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[DeleteConfigurationResponse]:
    """Delete a configuration (deprecated)

     Deletes the configuration named in the path. The route is deprecated, and nothing is named that
    would replace it.

    Args:
        config_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeleteConfigurationResponse]
    """

    kwargs = _get_kwargs(
        config_id=config_id,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    config_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> DeleteConfigurationResponse | None:
    """Delete a configuration (deprecated)

     Deletes the configuration named in the path. The route is deprecated, and nothing is named that
    would replace it.

    Args:
        config_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeleteConfigurationResponse
    """

    return (
        await asyncio_detailed(
            config_id=config_id,
            client=client,
        )
    ).parsed
