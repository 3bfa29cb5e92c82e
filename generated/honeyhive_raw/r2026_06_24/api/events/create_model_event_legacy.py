from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.post_event_response import PostEventResponse
    from ...models.post_model_event_request import PostModelEventRequest


def _get_kwargs(
    *,
    body: PostModelEventRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/events/model",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> PostEventResponse | None:
    if response.status_code == 200:
        from ...models.post_event_response import PostEventResponse

        response_200 = PostEventResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[PostEventResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: PostModelEventRequest,
) -> Response[PostEventResponse]:
    """Create a model event (deprecated)

     Stores one call of a language model. Keys in the terms of a model provider are turned into inputs,
    outputs, metadata and configuration. `POST /v1/events` replaces this route, with `model` as the
    event type, but leaves it to the caller to arrange the terms of the provider.

    Args:
        body (PostModelEventRequest): A call of a language model, in its wrapper.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PostEventResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: PostModelEventRequest,
) -> PostEventResponse | None:
    """Create a model event (deprecated)

     Stores one call of a language model. Keys in the terms of a model provider are turned into inputs,
    outputs, metadata and configuration. `POST /v1/events` replaces this route, with `model` as the
    event type, but leaves it to the caller to arrange the terms of the provider.

    Args:
        body (PostModelEventRequest): A call of a language model, in its wrapper.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PostEventResponse
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
    body: PostModelEventRequest,
) -> Response[PostEventResponse]:
    """Create a model event (deprecated)

     Stores one call of a language model. Keys in the terms of a model provider are turned into inputs,
    outputs, metadata and configuration. `POST /v1/events` replaces this route, with `model` as the
    event type, but leaves it to the caller to arrange the terms of the provider.

    Args:
        body (PostModelEventRequest): A call of a language model, in its wrapper.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PostEventResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: PostModelEventRequest,
) -> PostEventResponse | None:
    """Create a model event (deprecated)

     Stores one call of a language model. Keys in the terms of a model provider are turned into inputs,
    outputs, metadata and configuration. `POST /v1/events` replaces this route, with `model` as the
    event type, but leaves it to the caller to arrange the terms of the provider.

    Args:
        body (PostModelEventRequest): A call of a language model, in its wrapper.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PostEventResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
