from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.update_datapoint_request import UpdateDatapointRequest
    from ...models.update_datapoint_response import UpdateDatapointResponse


def _get_kwargs(
    datapoint_id: str,
    *,
    body: UpdateDatapointRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/datapoints/{datapoint_id}".format(
            datapoint_id=quote(str(datapoint_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | UpdateDatapointResponse | None:
    if response.status_code == 200:
        from ...models.update_datapoint_response import UpdateDatapointResponse

        response_200 = UpdateDatapointResponse.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = cast(Any, None)
        return response_400

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | UpdateDatapointResponse]:
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
    body: UpdateDatapointRequest,
) -> Response[Any | UpdateDatapointResponse]:
    """Update a datapoint

     Changes a datapoint. No field has a default here, so that only what is to change need be sent.

    Args:
        datapoint_id (str):
        body (UpdateDatapointRequest): Changes to a datapoint.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | UpdateDatapointResponse]
    """

    kwargs = _get_kwargs(
        datapoint_id=datapoint_id,
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    datapoint_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateDatapointRequest,
) -> Any | UpdateDatapointResponse | None:
    """Update a datapoint

     Changes a datapoint. No field has a default here, so that only what is to change need be sent.

    Args:
        datapoint_id (str):
        body (UpdateDatapointRequest): Changes to a datapoint.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | UpdateDatapointResponse
    """

    return (
        sync_detailed(
            datapoint_id=datapoint_id,
            client=client,
            body=body,
        )
    ).parsed


async def asyncio_detailed(
    datapoint_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateDatapointRequest,
) -> Response[Any | UpdateDatapointResponse]:
    """Update a datapoint

     Changes a datapoint. No field has a default here, so that only what is to change need be sent.

    Args:
        datapoint_id (str):
        body (UpdateDatapointRequest): Changes to a datapoint.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | UpdateDatapointResponse]
    """

    kwargs = _get_kwargs(
        datapoint_id=datapoint_id,
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    datapoint_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateDatapointRequest,
) -> Any | UpdateDatapointResponse | None:
    """Update a datapoint

     Changes a datapoint. No field has a default here, so that only what is to change need be sent.

    Args:
        datapoint_id (str):
        body (UpdateDatapointRequest): Changes to a datapoint.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | UpdateDatapointResponse
    """

    return (
        await asyncio_detailed(
            datapoint_id=datapoint_id,
            client=client,
            body=body,
        )
    ).parsed
