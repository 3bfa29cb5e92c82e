"""The raw client works without the overlay: it sends a request over a socket and returns a model or raises an error."""

from __future__ import annotations

import asyncio

import pytest

from honeyhive_raw.r2026_06_24 import AuthenticatedClient, Client
from honeyhive_raw.r2026_06_24.api.experiments import get_runs
from honeyhive_raw.r2026_06_24.errors import UnexpectedStatus
from honeyhive_raw.r2026_06_24.models import GetExperimentRunsResponse, GetRunsDateRangeOneOf1
from tests.support.server import Server, json_response, serving

RUNS = {
    "evaluations": [],
    "pagination": {"page": 2, "limit": 20, "total": 21, "total_unfiltered": 21, "total_pages": 2, "has_next": False,
                   "has_prev": True},
    "metrics": [],
}  # fmt: skip


KEY = "a key"


def client(server: Server, *, strict: bool = False) -> AuthenticatedClient:
    return AuthenticatedClient(base_url=server.url, token=KEY, raise_on_unexpected_status=strict)


def check(server: Server, parsed: object) -> None:
    assert isinstance(parsed, GetExperimentRunsResponse)
    assert (parsed.evaluations, parsed.pagination.page, parsed.pagination.has_next) == ([], 2, False)
    (sent,) = server.requests
    assert (sent.method, sent.target.partition("?")[0]) == ("GET", "/v1/runs")
    assert "page=2" in sent.target
    assert sent.headers["authorization"] == f"Bearer {KEY}"


def test_a_sync_call_returns_a_typed_model() -> None:
    with serving(json_response(RUNS)) as server, client(server) as raw:
        check(server, get_runs.sync(client=raw, page=2, date_range=GetRunsDateRangeOneOf1()))


def test_an_asyncio_call_returns_a_typed_model() -> None:
    async def call(server: Server) -> None:
        async with client(server) as raw:
            check(server, await get_runs.asyncio(client=raw, page=2))

    with serving(json_response(RUNS)) as server:
        asyncio.run(call(server))


def test_a_detailed_call_returns_the_response_too() -> None:
    with serving(json_response({}, 400)) as server, Client(base_url=server.url) as raw:
        detailed = get_runs.sync_detailed(client=raw)
        assert (detailed.status_code, detailed.content, detailed.parsed) == (400, b"{}", None)
        assert "authorization" not in server.requests[0].headers


def test_an_undocumented_status_raises_an_error_in_strict_mode() -> None:
    with serving(json_response({}, 418)) as server:
        with client(server) as raw:
            assert get_runs.sync(client=raw) is None
        with client(server, strict=True) as raw, pytest.raises(UnexpectedStatus) as raised:
            get_runs.sync(client=raw)
    assert (raised.value.status_code, raised.value.content) == (418, b"{}")
