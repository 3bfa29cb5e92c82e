from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.get_datapoint_response import GetDatapointResponse


def _get_kwargs(
    datapoint_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/datapoints/{datapoint_id}".format(
            datapoint_id=quote(str(datapoint_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetDatapointResponse | None:
    if response.status_code == 200:
        from ...models.get_datapoint_response import GetDatapointResponse

        response_200 = GetDatapointResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetDatapointResponse]:
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
) -> Response[GetDatapointResponse]:
    """Get a datapoint

     Reads one datapoint. It may be reported as missing for some seconds after its creation.

    Args:
        datapoint_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetDatapointResponse]
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
) -> GetDatapointResponse | None:
    """Get a datapoint

     Reads one datapoint. It may be reported as missing for some seconds after its creation.

    Args:
        datapoint_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetDatapointResponse
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
) -> Response[GetDatapointResponse]:
    """Get a datapoint

     Reads one datapoint. It may be reported as missing for some seconds after its creation.

    Args:
        datapoint_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetDatapointResponse]
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
) -> GetDatapointResponse | None:
    """Get a datapoint

     Reads one datapoint. It may be reported as missing for some seconds after its creation.

    Args:
        datapoint_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetDatapointResponse
    """

    return (
        await asyncio_detailed(
            datapoint_id=datapoint_id,
            client=client,
        )
    ).parsed
