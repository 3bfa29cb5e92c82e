from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.post_event_request import PostEventRequest
    from ...models.post_event_response import PostEventResponse


def _get_kwargs(
    *,
    body: PostEventRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/events",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | PostEventResponse | None:
    if response.status_code == 200:
        from ...models.post_event_response import PostEventResponse

        response_200 = PostEventResponse.from_dict(response.json())

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
) -> Response[Any | PostEventResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: PostEventRequest,
) -> Response[Any | PostEventResponse]:
    """Create an event

     Stores one event. The server makes up missing ids and sets an absent parent to the session. Ground
    truth belongs into `feedback.ground_truth`: metrics look for it there and nowhere else.

    Args:
        body (PostEventRequest): An event to store. No other keys are allowed.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PostEventResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: PostEventRequest,
) -> Any | PostEventResponse | None:
    """Create an event

     Stores one event. The server makes up missing ids and sets an absent parent to the session. Ground
    truth belongs into `feedback.ground_truth`: metrics look for it there and nowhere else.

    Args:
        body (PostEventRequest): An event to store. No other keys are allowed.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PostEventResponse
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
    body: PostEventRequest,
) -> Response[Any | PostEventResponse]:
    """Create an event

     Stores one event. The server makes up missing ids and sets an absent parent to the session. Ground
    truth belongs into `feedback.ground_truth`: metrics look for it there and nowhere else.

    Args:
        body (PostEventRequest): An event to store. No other keys are allowed.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PostEventResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: PostEventRequest,
) -> Any | PostEventResponse | None:
    """Create an event

     Stores one event. The server makes up missing ids and sets an absent parent to the session. Ground
    truth belongs into `feedback.ground_truth`: metrics look for it there and nowhere else.

    Args:
        body (PostEventRequest): An event to store. No other keys are allowed.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PostEventResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
