from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.delete_tool_response import DeleteToolResponse


def _get_kwargs(
    *,
    function_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["function_id"] = function_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/tools",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DeleteToolResponse | None:
    if response.status_code == 200:
        from ...models.delete_tool_response import DeleteToolResponse

        response_200 = DeleteToolResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DeleteToolResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    function_id: str,
) -> Response[DeleteToolResponse]:
    """Delete a tool

     Deletes the tool named in the query. The parameter is called `function_id` although tools carry
    their id as `id`.

    Args:
        function_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeleteToolResponse]
    """

    kwargs = _get_kwargs(
        function_id=function_id,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    function_id: str,
) -> DeleteToolResponse | None:
    """Delete a tool

     Deletes the tool named in the query. The parameter is called `function_id` although tools carry
    their id as `id`.

    Args:
        function_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeleteToolResponse
    """

    return (
        sync_detailed(
            client=client,
            function_id=function_id,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    function_id: str,
) -> Response[DeleteToolResponse]:
    """Delete a tool

     Deletes the tool named in the query. The parameter is called `function_id` although tools carry
    their id as `id`.

    Args:
        function_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeleteToolResponse]
    """

    kwargs = _get_kwargs(
        function_id=function_id,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    function_id: str,
) -> DeleteToolResponse | None:
    """Delete a tool

     Deletes the tool named in the query. The parameter is called `function_id` although tools carry
    their id as `id`.

    Args:
        function_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeleteToolResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            function_id=function_id,
        )
    ).parsed
