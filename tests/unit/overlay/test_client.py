"""Clients: settings, `raw`, `request`, threads, tasks, event loops and clients of the caller."""

from __future__ import annotations

import asyncio
import threading
import warnings
from typing import Any
from uuid import UUID

import httpx
import pytest

from honeyhive_overlay import (
    AsyncHoneyHive,
    ConfigurationError,
    HoneyHive,
    InvalidArgument,
    NotFound,
    ProjectIgnored,
    ResponseTooLarge,
)
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import KEY, Half

RUN = {"evaluation": {"run_id": "r1", "name": "one"}}
CLIENTS: list[Any] = [HoneyHive, AsyncHoneyHive]


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"api_key": None}, ("api_key", "HH_API_KEY")),
        ({"api_key": ""}, ("api_key", "HH_API_KEY")),
        ({"api_key": "a\nb"}, ("api_key", "HH_API_KEY")),
        ({"base_url": "api.example.com"}, ("base_url", "HH_API_URL")),
        ({"base_url": "ftp://example.com"}, ("base_url", "HH_API_URL")),
        ({"base_url": "https://"}, ("base_url", "HH_API_URL")),
        ({"base_url": "https://example.com:port"}, ("base_url", "HH_API_URL")),
        ({"base_url": "https://[::1"}, ("base_url", "HH_API_URL")),
        ({"base_url": "https://user:pw@example.com"}, ("base_url", "HH_API_URL")),
        ({"base_url": "https://example.com?a=b"}, ("base_url", "HH_API_URL")),
        ({"revision": "2020-01-01"}, ("revision", "HH_API_REVISION", "2025-12-15")),
        ({"timeout": 0}, ("timeout",)),
        ({"max_response_bytes": 0}, ("max_response_bytes",)),
        ({"headers": {"X": "\n"}}, ("headers",)),
    ],
)
def test_invalid_settings_are_rejected_by_name(kind: Any, settings: dict[str, Any], words: tuple[str, ...]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        kind(**{"api_key": KEY, **settings})
    assert all(word in str(caught.value) for word in words)
    assert "pw" not in str(caught.value)


def test_settings_default_to_environment_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(json_response({"session_id": "s1"})) as server:
        for name, value in {
            "HH_API_KEY": f" {KEY}\n", "HH_API_URL": server.url + "/", "HH_API_REVISION": "2025-12-15",
            "HH_SOURCE": "tests", "HH_API_TIMEOUT": "7",
        }.items():  # fmt: skip
            monkeypatch.setenv(name, value)
        with HoneyHive() as client:
            client.sessions.start()
        assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"
        assert server.requests[0].json == {"session": {"source": "tests"}}
        assert client.base_url == server.url
    monkeypatch.setenv("HH_API_TIMEOUT", "soon")
    with pytest.raises(ConfigurationError, match="HH_API_TIMEOUT"):
        HoneyHive()


def test_the_default_timeout_is_60_seconds_or_300_for_slow_operations(monkeypatch: pytest.MonkeyPatch) -> None:
    def seconds(client: HoneyHive, timeout: float | None = None) -> list[float]:
        return [client._settings.seconds(timeout, slow=slow) for slow in (False, True)]

    assert seconds(HoneyHive(KEY)) == [60, 300]
    assert seconds(HoneyHive(KEY, timeout=5)) == [5, 5]
    assert seconds(HoneyHive(KEY), 7) == [7, 7]
    monkeypatch.setenv("HH_API_TIMEOUT", "9")
    assert seconds(HoneyHive(KEY)) == [9, 9]
    assert seconds(HoneyHive(KEY, timeout=60)) == [60, 60]


def test_the_default_base_url_is_that_of_the_revision() -> None:
    client = HoneyHive(KEY)
    assert repr(client) == "HoneyHive(base_url='https://api.dp1.us.honeyhive.ai', revision='2026-06-24')"


@pytest.mark.parametrize("kind", CLIENTS)
def test_an_ignored_project_is_a_warning(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        kind(KEY, project="mine")
        monkeypatch.setenv("HH_PROJECT", "mine")
        kind(KEY)
    assert [(warning.category, warning.filename) for warning in caught] == [(ProjectIgnored, __file__)] * 2


def test_raw_returns_status_headers_and_content(half: Half) -> None:
    with serving(json_response({}, 503), json_response(RUN, X_Extra="yes")) as server:
        client = half.client(server.url)
        raw = half.run(client.raw(client.runs.get, "r1", timeout=5))
        assert (raw.status, raw.headers["x-extra"], raw.parsed.name) == (200, "yes", "one")
        assert raw.content == b'{"evaluation": {"run_id": "r1", "name": "one"}}'


def test_raw_rejects_other_methods_than_operations_of_its_client(half: Half) -> None:
    with serving(json_response(RUN)) as server:
        client, other = half.client(server.url), half.client(server.url)
        for method in (other.runs.get, client.runs.iter, client.close if half.name == "sync" else client.aclose, len):
            with pytest.raises(InvalidArgument, match="method: "):
                half.run(client.raw(method, "r1"))
        assert server.requests == []


def test_request_sends_any_method_path_query_and_body(half: Half) -> None:
    with serving(json_response({"a": 1}), Response(204, b""), json_response({"message": "no"}, 404)) as server:
        client = half.client(server.url + "/base")
        query = {"name": "a b", "ids": ["1", UUID(int=2)], "flag": True, "none": None, "limit": 3}
        assert half.run(client.request("get", "/v1/datasets", query=query)).parsed == {"a": 1}
        assert half.run(client.request("POST", "/v1/things", json={"é": [1]}, headers={"X-Y": "z"})).parsed is None
        with pytest.raises(NotFound) as caught:
            half.run(client.request("DELETE", "/v1/things/a%2Fb"))
        assert caught.value.operation == "request"
        first, second, third = server.requests
        assert (first.method, first.target) == (
            "GET",
            f"/base/v1/datasets?name=a%20b&ids%5B%5D=1&ids%5B%5D={UUID(int=2)}&flag=true&limit=3",
        )
        assert (second.body, second.headers["content-type"]) == ('{"é":[1]}'.encode(), "application/json")
        assert second.headers["x-y"] == "z"
        assert (third.target, third.body) == ("/base/v1/things/a%2Fb", b"")


@pytest.mark.parametrize(
    ("method", "path", "settings", "argument"),
    [
        ("GE T", "/a", {}, "method"),
        ("GET", "a", {}, "path"),
        ("GET", "//evil.example", {}, "path"),
        ("GET", "https://evil.example/", {}, "path"),
        ("GET", "/a/../b", {}, "path"),
        ("GET", "/a b", {}, "path"),
        ("GET", "/a?b=c", {}, "path"),
        ("GET", "/a\r\nX: y", {}, "path"),
        ("GET", "/é", {}, "path"),
        ("GET", "/a", {"query": {"b": {"c": 1}}}, "b"),
        ("GET", "/a", {"query": {"b": "\ud800"}}, "b"),
        ("POST", "/a", {"json": {"b": float("nan")}}, "json"),
    ],
)
def test_an_invalid_request_is_rejected(
    half: Half, method: str, path: str, settings: dict[str, Any], argument: str
) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.run(half.client(server.url).request(method, path, **settings))
        assert caught.value.argument == argument
        assert server.requests == []


def test_a_closed_client_is_a_configuration_error(half: Half) -> None:
    with serving(json_response(RUN)) as server:
        client = half.client(server.url)
        half.run(client.runs.get("r1"))
        half.run(client.close() if half.name == "sync" else client.aclose())
        with pytest.raises(ConfigurationError, match="closed"):
            half.run(client.runs.get("r1"))


def test_many_threads_share_a_client() -> None:
    with serving(json_response(RUN)) as server, HoneyHive(KEY, base_url=server.url) as client:
        found: list[str] = []
        threads = [
            threading.Thread(target=lambda: found.extend(client.runs.get("r1").run_id for _ in range(10)))
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
        assert found == ["r1"] * 80


def test_many_tasks_share_connections() -> None:
    async def main(url: str) -> None:
        async with AsyncHoneyHive(KEY, base_url=url) as client:
            runs = await asyncio.gather(*(client.runs.get("r1") for _ in range(60)))
            assert [run.run_id for run in runs] == ["r1"] * 60
            runs = await asyncio.gather(*(client.runs.get("r1") for _ in range(300)))
            assert [run.run_id for run in runs] == ["r1"] * 300

    with serving(json_response(RUN)) as server:
        asyncio.run(main(server.url))
        assert 1 < len({request.connection for request in server.requests}) <= 100


def test_a_client_works_in_one_event_loop_after_another() -> None:
    async def once(client: AsyncHoneyHive) -> None:
        assert (await client.runs.get("r1")).run_id == "r1"
        for http_client in client._pool._loops[asyncio.get_running_loop()][0].open:
            await http_client.aclose()

    with serving(json_response(RUN)) as server:
        client = AsyncHoneyHive(KEY, base_url=server.url)
        for _ in range(3):
            asyncio.run(once(client))
        assert len(client._pool._loops) == 1


def test_an_http_client_of_the_caller_is_used_and_not_closed() -> None:
    with serving(json_response(RUN)) as server, httpx.Client(headers={"X-Mine": "yes"}, follow_redirects=True) as mine:
        with HoneyHive(KEY, base_url=server.url, http_client=mine) as client:
            client.runs.get("r1")
        assert not mine.is_closed
        assert server.requests[0].headers["x-mine"] == "yes"
        server.reactions[:] = [json_response({}, 307, Location="/elsewhere")]
        with pytest.raises(Exception, match="redirect"):
            HoneyHive(KEY, base_url=server.url, http_client=mine).runs.get("r1")


def test_a_mock_transport_is_accepted() -> None:
    """`httpx.MockTransport` and libraries based on it return responses whose body is already read."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=RUN))
    with httpx.Client(transport=transport) as mine:
        assert HoneyHive(KEY, http_client=mine).runs.get("r1").run_id == "r1"
        with pytest.raises(ResponseTooLarge):
            HoneyHive(KEY, http_client=mine, max_response_bytes=5).runs.get("r1")

    async def main() -> None:
        async with httpx.AsyncClient(transport=transport) as mine:
            assert (await AsyncHoneyHive(KEY, http_client=mine).runs.get("r1")).run_id == "r1"

    asyncio.run(main())


def test_an_async_http_client_of_the_caller_is_bound_to_its_event_loop() -> None:
    async def use(client: AsyncHoneyHive, mine: httpx.AsyncClient) -> None:
        await client.runs.get("r1")
        await client.aclose()
        assert not mine.is_closed
        await mine.aclose()

    async def use_again(client: AsyncHoneyHive) -> None:
        with pytest.raises(ConfigurationError, match="another event loop"):
            await client.runs.get("r1")

    with serving(json_response(RUN)) as server:
        mine = httpx.AsyncClient()
        client = AsyncHoneyHive(KEY, base_url=server.url, http_client=mine)
        asyncio.run(use(client, mine))
        client._pool._closed = False  # otherwise the error would be that the client is closed
        asyncio.run(use_again(client))


def test_a_sync_client_needs_a_sync_http_client_and_an_async_client_an_async_one() -> None:
    with httpx.Client() as mine, pytest.raises(ConfigurationError, match=r"http_client: Client is not an httpx.Async"):
        AsyncHoneyHive(KEY, http_client=mine)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match=r"http_client: AsyncClient is not an httpx.Client"):
        HoneyHive(KEY, http_client=httpx.AsyncClient())  # type: ignore[arg-type]


def test_a_cancelled_task_raises_cancelled_error_and_closes_its_connection() -> None:
    async def main(url: str) -> None:
        async with AsyncHoneyHive(KEY, base_url=url) as client:
            task = asyncio.create_task(client.runs.get("r1"))
            await asyncio.sleep(0.1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            ((connections, _),) = client._pool._loops.values()
            assert not connections.open

    with serving(Response(delay=30)) as server:
        asyncio.run(main(server.url))


def test_resources_are_cached_and_have_a_repr() -> None:
    client = HoneyHive(KEY)
    assert client.runs is client.runs
    assert repr(client.runs) == "<Runs>"
