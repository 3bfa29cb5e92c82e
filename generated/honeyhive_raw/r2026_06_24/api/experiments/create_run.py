from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.post_experiment_run_request import PostExperimentRunRequest
    from ...models.post_experiment_run_response import PostExperimentRunResponse


def _get_kwargs(
    *,
    body: PostExperimentRunRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/runs",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | PostExperimentRunResponse | None:
    if response.status_code == 200:
        from ...models.post_experiment_run_response import PostExperimentRunResponse

        response_200 = PostExperimentRunResponse.from_dict(response.json())

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
) -> Response[Any | PostExperimentRunResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: PostExperimentRunRequest,
) -> Response[Any | PostExperimentRunResponse]:
    """Create a run

     Creates a run of an experiment, under the id that the caller chose or else under a new UUID. A
    dataset id that starts with `EXT-` is moved to `metadata.offline_dataset_id`. Evaluators, session
    ids, datapoint ids and passing ranges are stored inside the metadata.

    Args:
        body (PostExperimentRunRequest): A new run.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PostExperimentRunResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = client.get_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: PostExperimentRunRequest,
) -> Any | PostExperimentRunResponse | None:
    """Create a run

     Creates a run of an experiment, under the id that the caller chose or else under a new UUID. A
    dataset id that starts with `EXT-` is moved to `metadata.offline_dataset_id`. Evaluators, session
    ids, datapoint ids and passing ranges are stored inside the metadata.

    Args:
        body (PostExperimentRunRequest): A new run.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PostExperimentRunResponse
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
    body: PostExperimentRunRequest,
) -> Response[Any | PostExperimentRunResponse]:
    """Create a run

     Creates a run of an experiment, under the id that the caller chose or else under a new UUID. A
    dataset id that starts with `EXT-` is moved to `metadata.offline_dataset_id`. Evaluators, session
    ids, datapoint ids and passing ranges are stored inside the metadata.

    Args:
        body (PostExperimentRunRequest): A new run.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PostExperimentRunResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )
    response = await client.get_async_httpx_client().request(**kwargs)
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: PostExperimentRunRequest,
) -> Any | PostExperimentRunResponse | None:
    """Create a run

     Creates a run of an experiment, under the id that the caller chose or else under a new UUID. A
    dataset id that starts with `EXT-` is moved to `metadata.offline_dataset_id`. Evaluators, session
    ids, datapoint ids and passing ranges are stored inside the metadata.

    Args:
        body (PostExperimentRunRequest): A new run.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PostExperimentRunResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
