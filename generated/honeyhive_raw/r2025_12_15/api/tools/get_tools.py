from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.get_tools_response_item import GetToolsResponseItem


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/tools",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> list[list[GetToolsResponseItem]] | None:
    if response.status_code == 200:
        from ...models.get_tools_response_item import GetToolsResponseItem

        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = []
            _response_200_item = response_200_item_data
            for componentsschemas_get_tools_response_item_data in _response_200_item:
                componentsschemas_get_tools_response_item = (
                    GetToolsResponseItem.from_dict(
                        componentsschemas_get_tools_response_item_data
                    )
                )

                response_200_item.append(componentsschemas_get_tools_response_item)

            response_200.append(response_200_item)

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[list[list[GetToolsResponseItem]]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[list[list[GetToolsResponseItem]]]:
    """List tools

     Lists the tools of the project. The answer is declared as a list of lists; the server sends one flat
    list of tools.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[list[GetToolsResponseItem]]]
    """

    kwargs = _get_kwargs()
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> list[list[GetToolsResponseItem]] | None:
    """List tools

     Lists the tools of the project. The answer is declared as a list of lists; the server sends one flat
    list of tools.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[list[GetToolsResponseItem]]
    """

    return (
        sync_detailed(
            client=client,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[list[list[GetToolsResponseItem]]]:
    """List tools

     Lists the tools of the project. The answer is declared as a list of lists; the server sends one flat
    list of tools.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[list[GetToolsResponseItem]]]
    """

    kwargs = _get_kwargs()
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> list[list[GetToolsResponseItem]] | None:
    """List tools

     Lists the tools of the project. The answer is declared as a list of lists; the server sends one flat
    list of tools.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[list[GetToolsResponseItem]]
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
