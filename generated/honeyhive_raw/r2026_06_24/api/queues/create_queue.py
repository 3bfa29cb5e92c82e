from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.create_annotation_queue_request import CreateAnnotationQueueRequest
    from ...models.create_annotation_queue_response import CreateAnnotationQueueResponse


def _get_kwargs(
    *,
    body: CreateAnnotationQueueRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/queues",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | CreateAnnotationQueueResponse | None:
    if response.status_code == 201:
        from ...models.create_annotation_queue_response import (
            CreateAnnotationQueueResponse,
        )

        response_201 = CreateAnnotationQueueResponse.from_dict(response.json())

        return response_201

    if response.status_code == 400:
        response_400 = cast(Any, None)
        return response_400

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | CreateAnnotationQueueResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateAnnotationQueueRequest,
) -> Response[Any | CreateAnnotationQueueResponse]:
    """Create an annotation queue

     Creates a queue of events that people are to annotate, filled by filters, by event ids, or both. It
    alone responds with 201.

    Args:
        body (CreateAnnotationQueueRequest): A new annotation queue.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CreateAnnotationQueueResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateAnnotationQueueRequest,
) -> Any | CreateAnnotationQueueResponse | None:
    """Create an annotation queue

     Creates a queue of events that people are to annotate, filled by filters, by event ids, or both. It
    alone responds with 201.

    Args:
        body (CreateAnnotationQueueRequest): A new annotation queue.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CreateAnnotationQueueResponse
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
    body: CreateAnnotationQueueRequest,
) -> Response[Any | CreateAnnotationQueueResponse]:
    """Create an annotation queue

     Creates a queue of events that people are to annotate, filled by filters, by event ids, or both. It
    alone responds with 201.

    Args:
        body (CreateAnnotationQueueRequest): A new annotation queue.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CreateAnnotationQueueResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateAnnotationQueueRequest,
) -> Any | CreateAnnotationQueueResponse | None:
    """Create an annotation queue

     Creates a queue of events that people are to annotate, filled by filters, by event ids, or both. It
    alone responds with 201.

    Args:
        body (CreateAnnotationQueueRequest): A new annotation queue.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CreateAnnotationQueueResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
