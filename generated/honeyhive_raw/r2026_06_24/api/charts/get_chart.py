from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.get_chart_response import GetChartResponse


def _get_kwargs(
    chart_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/charts/{chart_id}".format(
            chart_id=quote(str(chart_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetChartResponse | None:
    if response.status_code == 200:
        from ...models.get_chart_response import GetChartResponse

        response_200 = GetChartResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetChartResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    chart_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[GetChartResponse]:
    """Get a chart

     Reads the definition of one chart.

    Args:
        chart_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetChartResponse]
    """

    kwargs = _get_kwargs(
        chart_id=chart_id,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    chart_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> GetChartResponse | None:
    """Get a chart

     Reads the definition of one chart.

    Args:
        chart_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetChartResponse
    """

    return (
        sync_detailed(
            chart_id=chart_id,
            client=client,
        )
    ).parsed


async def asyncio_detailed(
    chart_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[GetChartResponse]:
    """Get a chart

     Reads the definition of one chart.

    Args:
        chart_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetChartResponse]
    """

    kwargs = _get_kwargs(
        chart_id=chart_id,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    chart_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> GetChartResponse | None:
    """Get a chart

     Reads the definition of one chart.

    Args:
        chart_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetChartResponse
    """

    return (
        await asyncio_detailed(
            chart_id=chart_id,
            client=client,
        )
    ).parsed
