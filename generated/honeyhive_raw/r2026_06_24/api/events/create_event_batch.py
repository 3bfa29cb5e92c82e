from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.post_event_batch_request import PostEventBatchRequest
    from ...models.post_event_batch_response import PostEventBatchResponse


def _get_kwargs(
    *,
    body: PostEventBatchRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/events/batch",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | PostEventBatchResponse | None:
    if response.status_code == 200:
        from ...models.post_event_batch_response import PostEventBatchResponse

        response_200 = PostEventBatchResponse.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = cast(Any, None)
        return response_400

    if response.status_code == 500:
        response_500 = cast(Any, None)
        return response_500

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | PostEventBatchResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: PostEventBatchRequest,
) -> Response[Any | PostEventBatchResponse]:
    """Create several events

     Stores a list of events, on request all in one session that `session_properties` describes. After a
    status of 500 a part of them may have been stored.

    Args:
        body (PostEventBatchRequest): Events to store, and the session to put them in.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PostEventBatchResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: PostEventBatchRequest,
) -> Any | PostEventBatchResponse | None:
    """Create several events

     Stores a list of events, on request all in one session that `session_properties` describes. After a
    status of 500 a part of them may have been stored.

    Args:
        body (PostEventBatchRequest): Events to store, and the session to put them in.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PostEventBatchResponse
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
    body: PostEventBatchRequest,
) -> Response[Any | PostEventBatchResponse]:
    """Create several events

     Stores a list of events, on request all in one session that `session_properties` describes. After a
    status of 500 a part of them may have been stored.

    Args:
        body (PostEventBatchRequest): Events to store, and the session to put them in.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PostEventBatchResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: PostEventBatchRequest,
) -> Any | PostEventBatchResponse | None:
    """Create several events

     Stores a list of events, on request all in one session that `session_properties` describes. After a
    status of 500 a part of them may have been stored.

    Args:
        body (PostEventBatchRequest): Events to store, and the session to put them in.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PostEventBatchResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
