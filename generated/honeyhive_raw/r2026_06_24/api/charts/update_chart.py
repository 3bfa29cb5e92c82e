from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.update_chart_request import UpdateChartRequest
    from ...models.update_chart_response import UpdateChartResponse


def _get_kwargs(
    chart_id: str,
    *,
    body: UpdateChartRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/charts/{chart_id}".format(
            chart_id=quote(str(chart_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UpdateChartResponse | None:
    if response.status_code == 200:
        from ...models.update_chart_response import UpdateChartResponse

        response_200 = UpdateChartResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateChartResponse]:
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
    body: UpdateChartRequest,
) -> Response[UpdateChartResponse]:
    """Update a chart

     Changes the definition of a chart. No field has a default here, so that only what is to change need
    be sent.

    Args:
        chart_id (str):
        body (UpdateChartRequest): Changes to a chart.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpdateChartResponse]
    """

    kwargs = _get_kwargs(
        chart_id=chart_id,
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    chart_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateChartRequest,
) -> UpdateChartResponse | None:
    """Update a chart

     Changes the definition of a chart. No field has a default here, so that only what is to change need
    be sent.

    Args:
        chart_id (str):
        body (UpdateChartRequest): Changes to a chart.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpdateChartResponse
    """

    return (
        sync_detailed(
            chart_id=chart_id,
            client=client,
            body=body,
        )
    ).parsed


async def asyncio_detailed(
    chart_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateChartRequest,
) -> Response[UpdateChartResponse]:
    """Update a chart

     Changes the definition of a chart. No field has a default here, so that only what is to change need
    be sent.

    Args:
        chart_id (str):
        body (UpdateChartRequest): Changes to a chart.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpdateChartResponse]
    """

    kwargs = _get_kwargs(
        chart_id=chart_id,
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    chart_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateChartRequest,
) -> UpdateChartResponse | None:
    """Update a chart

     Changes the definition of a chart. No field has a default here, so that only what is to change need
    be sent.

    Args:
        chart_id (str):
        body (UpdateChartRequest): Changes to a chart.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpdateChartResponse
    """

    return (
        await asyncio_detailed(
            chart_id=chart_id,
            client=client,
            body=body,
        )
    ).parsed
