from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.get_configurations_response import GetConfigurationsResponse


def _get_kwargs(
    *,
    name: str | Unset = UNSET,
    env: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["name"] = name

    params["env"] = env

    params["tags"] = tags

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/configurations",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetConfigurationsResponse | None:
    if response.status_code == 200:
        from ...models.get_configurations_response import GetConfigurationsResponse

        response_200 = GetConfigurationsResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetConfigurationsResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    name: str | Unset = UNSET,
    env: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> Response[GetConfigurationsResponse]:
    """List configurations (deprecated)

     Lists the configurations of the project. The route is deprecated, and nothing is named that would
    replace it.

    Args:
        name (str | Unset):
        env (str | Unset):
        tags (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetConfigurationsResponse]
    """

    kwargs = _get_kwargs(
        name=name,
        env=env,
        tags=tags,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    name: str | Unset = UNSET,
    env: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> GetConfigurationsResponse | None:
    """List configurations (deprecated)

     Lists the configurations of the project. The route is deprecated, and nothing is named that would
    replace it.

    Args:
        name (str | Unset):
        env (str | Unset):
        tags (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetConfigurationsResponse
    """

    return (
        sync_detailed(
            client=client,
            name=name,
            env=env,
            tags=tags,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    name: str | Unset = UNSET,
    env: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> Response[GetConfigurationsResponse]:
    """List configurations (deprecated)

     Lists the configurations of the project. The route is deprecated, and nothing is named that would
    replace it.

    Args:
        name (str | Unset):
        env (str | Unset):
        tags (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetConfigurationsResponse]
    """

    kwargs = _get_kwargs(
        name=name,
        env=env,
        tags=tags,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    name: str | Unset = UNSET,
    env: str | Unset = UNSET,
    tags: str | Unset = UNSET,
) -> GetConfigurationsResponse | None:
    """List configurations (deprecated)

     Lists the configurations of the project. The route is deprecated, and nothing is named that would
    replace it.

    Args:
        name (str | Unset):
        env (str | Unset):
        tags (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetConfigurationsResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            name=name,
            env=env,
            tags=tags,
        )
    ).parsed
