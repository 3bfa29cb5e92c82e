from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.put_experiment_run_request import PutExperimentRunRequest
    from ...models.put_experiment_run_response import PutExperimentRunResponse


def _get_kwargs(
    run_id: UUID,
    *,
    body: PutExperimentRunRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/v1/runs/{run_id}".format(
            run_id=quote(str(run_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | PutExperimentRunResponse | None:
    if response.status_code == 200:
        from ...models.put_experiment_run_response import PutExperimentRunResponse

        response_200 = PutExperimentRunResponse.from_dict(response.json())

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
) -> Response[Any | PutExperimentRunResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    run_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: PutExperimentRunRequest,
) -> Response[Any | PutExperimentRunResponse]:
    """Update a run

     Merges the top-level keys of `metadata`, `results` and `configuration`, of which none can be
    removed, only set to null. Event ids are replaced as a whole; name, description and status are set.
    The dataset cannot be changed.

    Args:
        run_id (UUID):
        body (PutExperimentRunRequest): Changes to a run.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PutExperimentRunResponse]
    """

    kwargs = _get_kwargs(
        run_id=run_id,
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    run_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: PutExperimentRunRequest,
) -> Any | PutExperimentRunResponse | None:
    """Update a run

     Merges the top-level keys of `metadata`, `results` and `configuration`, of which none can be
    removed, only set to null. Event ids are replaced as a whole; name, description and status are set.
    The dataset cannot be changed.

    Args:
        run_id (UUID):
        body (PutExperimentRunRequest): Changes to a run.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PutExperimentRunResponse
    """

    return (
        sync_detailed(
            run_id=run_id,
            client=client,
            body=body,
        )
    ).parsed


async def asyncio_detailed(
    run_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: PutExperimentRunRequest,
) -> Response[Any | PutExperimentRunResponse]:
    """Update a run

     Merges the top-level keys of `metadata`, `results` and `configuration`, of which none can be
    removed, only set to null. Event ids are replaced as a whole; name, description and status are set.
    The dataset cannot be changed.

    Args:
        run_id (UUID):
        body (PutExperimentRunRequest): Changes to a run.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PutExperimentRunResponse]
    """

    kwargs = _get_kwargs(
        run_id=run_id,
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    run_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: PutExperimentRunRequest,
) -> Any | PutExperimentRunResponse | None:
    """Update a run

     Merges the top-level keys of `metadata`, `results` and `configuration`, of which none can be
    removed, only set to null. Event ids are replaced as a whole; name, description and status are set.
    The dataset cannot be changed.

    Args:
        run_id (UUID):
        body (PutExperimentRunRequest): Changes to a run.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PutExperimentRunResponse
    """

    return (
        await asyncio_detailed(
            run_id=run_id,
            client=client,
            body=body,
        )
    ).parsed
