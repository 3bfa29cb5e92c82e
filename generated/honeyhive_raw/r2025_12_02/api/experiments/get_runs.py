from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.get_runs_response import GetRunsResponse


def _get_kwargs(
    *,
    project: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["project"] = project

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/runs",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | GetRunsResponse | None:
    if response.status_code == 200:
        from ...models.get_runs_response import GetRunsResponse

        response_200 = GetRunsResponse.from_dict(response.json())

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
) -> Response[Any | GetRunsResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    project: str | Unset = UNSET,
) -> Response[Any | GetRunsResponse]:
    """List runs

     Lists the runs of a project. There are no pages and, in the document, no filters; the server also
    takes `dataset_id`. Runs over data kept outside the service come back with their `EXT-` id as
    dataset id.

    Args:
        project (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetRunsResponse]
    """

    kwargs = _get_kwargs(
        project=project,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    project: str | Unset = UNSET,
) -> Any | GetRunsResponse | None:
    """List runs

     Lists the runs of a project. There are no pages and, in the document, no filters; the server also
    takes `dataset_id`. Runs over data kept outside the service come back with their `EXT-` id as
    dataset id.

    Args:
        project (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GetRunsResponse
    """

    return (
        sync_detailed(
            client=client,
            project=project,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    project: str | Unset = UNSET,
) -> Response[Any | GetRunsResponse]:
    """List runs

     Lists the runs of a project. There are no pages and, in the document, no filters; the server also
    takes `dataset_id`. Runs over data kept outside the service come back with their `EXT-` id as
    dataset id.

    Args:
        project (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GetRunsResponse]
    """

    kwargs = _get_kwargs(
        project=project,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    project: str | Unset = UNSET,
) -> Any | GetRunsResponse | None:
    """List runs

     Lists the runs of a project. There are no pages and, in the document, no filters; the server also
    takes `dataset_id`. Runs over data kept outside the service come back with their `EXT-` id as
    dataset id.

    Args:
        project (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GetRunsResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            project=project,
        )
    ).parsed
