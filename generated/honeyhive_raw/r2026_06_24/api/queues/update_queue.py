from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.update_annotation_queue_request import UpdateAnnotationQueueRequest
    from ...models.update_annotation_queue_response import UpdateAnnotationQueueResponse


def _get_kwargs(
    queue_id: str,
    *,
    body: UpdateAnnotationQueueRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/queues/{queue_id}".format(
            queue_id=quote(str(queue_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | UpdateAnnotationQueueResponse | None:
    if response.status_code == 200:
        from ...models.update_annotation_queue_response import (
            UpdateAnnotationQueueResponse,
        )

        response_200 = UpdateAnnotationQueueResponse.from_dict(response.json())

        return response_200

    if response.status_code == 404:
        response_404 = cast(Any, None)
        return response_404

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | UpdateAnnotationQueueResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    queue_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateAnnotationQueueRequest,
) -> Response[Any | UpdateAnnotationQueueResponse]:
    """Update an annotation queue

     Changes a queue, and adds events to it or takes events out of it. The body asks for the id of the
    queue once more.

    Args:
        queue_id (str):
        body (UpdateAnnotationQueueRequest): Changes to an annotation queue, with its id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | UpdateAnnotationQueueResponse]
    """

    kwargs = _get_kwargs(
        queue_id=queue_id,
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    queue_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateAnnotationQueueRequest,
) -> Any | UpdateAnnotationQueueResponse | None:
    """Update an annotation queue

     Changes a queue, and adds events to it or takes events out of it. The body asks for the id of the
    queue once more.

    Args:
        queue_id (str):
        body (UpdateAnnotationQueueRequest): Changes to an annotation queue, with its id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | UpdateAnnotationQueueResponse
    """

    return (
        sync_detailed(
            queue_id=queue_id,
            client=client,
            body=body,
        )
    ).parsed


async def asyncio_detailed(
    queue_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateAnnotationQueueRequest,
) -> Response[Any | UpdateAnnotationQueueResponse]:
    """Update an annotation queue

     Changes a queue, and adds events to it or takes events out of it. The body asks for the id of the
    queue once more.

    Args:
        queue_id (str):
        body (UpdateAnnotationQueueRequest): Changes to an annotation queue, with its id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | UpdateAnnotationQueueResponse]
    """

    kwargs = _get_kwargs(
        queue_id=queue_id,
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    queue_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateAnnotationQueueRequest,
) -> Any | UpdateAnnotationQueueResponse | None:
    """Update an annotation queue

     Changes a queue, and adds events to it or takes events out of it. The body asks for the id of the
    queue once more.

    Args:
        queue_id (str):
        body (UpdateAnnotationQueueRequest): Changes to an annotation queue, with its id.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | UpdateAnnotationQueueResponse
    """

    return (
        await asyncio_detailed(
            queue_id=queue_id,
            client=client,
            body=body,
        )
    ).parsed
