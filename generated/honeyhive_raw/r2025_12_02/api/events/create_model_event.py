from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.create_model_event_body import CreateModelEventBody
    from ...models.create_model_event_response_200 import CreateModelEventResponse200


def _get_kwargs(
    *,
    body: CreateModelEventBody,
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
) -> CreateModelEventResponse200 | None:
    if response.status_code == 200:
        from ...models.create_model_event_response_200 import (
            CreateModelEventResponse200,
        )

        response_200 = CreateModelEventResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        from ... import errors

        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateModelEventResponse200]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateModelEventBody,
) -> Response[CreateModelEventResponse200]:
    """Create a model event

     Stores one call of a language model, given in the terms of a model provider: model, messages,
    response, usage and so on. The server turns them into the inputs, outputs, metadata and
    configuration of an event.

    Args:
        body (CreateModelEventBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateModelEventResponse200]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateModelEventBody,
) -> CreateModelEventResponse200 | None:
    """Create a model event

     Stores one call of a language model, given in the terms of a model provider: model, messages,
    response, usage and so on. The server turns them into the inputs, outputs, metadata and
    configuration of an event.

    Args:
        body (CreateModelEventBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateModelEventResponse200
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
    body: CreateModelEventBody,
) -> Response[CreateModelEventResponse200]:
    """Create a model event

     Stores one call of a language model, given in the terms of a model provider: model, messages,
    response, usage and so on. The server turns them into the inputs, outputs, metadata and
    configuration of an event.

    Args:
        body (CreateModelEventBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateModelEventResponse200]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateModelEventBody,
) -> CreateModelEventResponse200 | None:
    """Create a model event

     Stores one call of a language model, given in the terms of a model provider: model, messages,
    response, usage and so on. The server turns them into the inputs, outputs, metadata and
    configuration of an event.

    Args:
        body (CreateModelEventBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateModelEventResponse200
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
