from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.delete_datapoint_response import DeleteDatapointResponse


def _get_kwargs(
    datapoint_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/datapoints/{datapoint_id}".format(
            datapoint_id=quote(str(datapoint_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DeleteDatapointResponse | None:
    if response.status_code == 200:
        from ...models.delete_datapoint_response import DeleteDatapointResponse

        response_200 = DeleteDatapointResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DeleteDatapointResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    datapoint_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[DeleteDatapointResponse]:
    """Delete a datapoint

     Deletes the datapoint named in the path.

    Args:
        datapoint_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeleteDatapointResponse]
    """

    kwargs = _get_kwargs(
        datapoint_id=datapoint_id,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    datapoint_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> DeleteDatapointResponse | None:
    """Delete a datapoint

     Deletes the datapoint named in the path.

    Args:
        datapoint_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeleteDatapointResponse
    """

    return (
        sync_detailed(
            datapoint_id=datapoint_id,
            client=client,
        )
    ).parsed


async def asyncio_detailed(
    datapoint_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[DeleteDatapointResponse]:
    """Delete a datapoint

     Deletes the datapoint named in the path.

    Args:
        datapoint_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeleteDatapointResponse]
    """

    kwargs = _get_kwargs(
        datapoint_id=datapoint_id,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    datapoint_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> DeleteDatapointResponse | None:
    """Delete a datapoint

     Deletes the datapoint named in the path.

    Args:
        datapoint_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeleteDatapointResponse
    """

    return (
        await asyncio_detailed(
            datapoint_id=datapoint_id,
            client=client,
        )
    ).parsed
