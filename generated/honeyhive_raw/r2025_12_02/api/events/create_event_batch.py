from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.create_event_batch_body import CreateEventBatchBody
    from ...models.create_event_batch_response_200 import CreateEventBatchResponse200
    from ...models.create_event_batch_response_500 import CreateEventBatchResponse500


def _get_kwargs(
    *,
    body: CreateEventBatchBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/events/batch",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CreateEventBatchResponse200 | CreateEventBatchResponse500 | None:
    if response.status_code == 200:
        from ...models.create_event_batch_response_200 import (
            CreateEventBatchResponse200,
        )

        response_200 = CreateEventBatchResponse200.from_dict(response.json())

        return response_200

    if response.status_code == 500:
        from ...models.create_event_batch_response_500 import (
            CreateEventBatchResponse500,
        )

        response_500 = CreateEventBatchResponse500.from_dict(response.json())

        return response_500

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateEventBatchResponse200 | CreateEventBatchResponse500]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateEventBatchBody,
) -> Response[CreateEventBatchResponse200 | CreateEventBatchResponse500]:
    """Create several events

     Stores a list of events, on request all in one session that `session_properties` describes. If only
    a part could be stored, the status is 500 and the body names the stored ids and the errors.

    Args:
        body (CreateEventBatchBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateEventBatchResponse200 | CreateEventBatchResponse500]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateEventBatchBody,
) -> CreateEventBatchResponse200 | CreateEventBatchResponse500 | None:
    """Create several events

     Stores a list of events, on request all in one session that `session_properties` describes. If only
    a part could be stored, the status is 500 and the body names the stored ids and the errors.

    Args:
        body (CreateEventBatchBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateEventBatchResponse200 | CreateEventBatchResponse500
    """

    return (
        sync_detailed(
            client=client,
            body=body,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateEventBatchBody,
) -> Response[CreateEventBatchResponse200 | CreateEventBatchResponse500]:
    """Create several events

     Stores a list of events, on request all in one session that `session_properties` describes. If only
    a part could be stored, the status is 500 and the body names the stored ids and the errors.

    Args:
        body (CreateEventBatchBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateEventBatchResponse200 | CreateEventBatchResponse500]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateEventBatchBody,
) -> CreateEventBatchResponse200 | CreateEventBatchResponse500 | None:
    """Create several events

     Stores a list of events, on request all in one session that `session_properties` describes. If only
    a part could be stored, the status is 500 and the body names the stored ids and the errors.

    Args:
        body (CreateEventBatchBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateEventBatchResponse200 | CreateEventBatchResponse500
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
