"""One client shared by threads, event loops and a forked process, closed during calls, or with cancelled tasks."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import chain

import pytest

from honeyhive_overlay import AsyncHoneyHive, ConfigurationError, HoneyHive, HoneyHiveError, TransportError
from tests.support.server import Request, Response, json_response, serving
from tests.support.sync_async import FAST_RETRY, KEY

RUN = {"evaluation": {"run_id": "r-1"}}


def test_fifty_threads_share_a_client() -> None:
    with serving(json_response(RUN)) as server, HoneyHive(KEY, base_url=server.url) as client:
        start = threading.Barrier(50)

        def work(_: int) -> list[str]:
            start.wait()
            return [client.runs.get("r-1").run_id for _ in range(20)]

        with ThreadPoolExecutor(50) as pool:
            assert list(chain.from_iterable(pool.map(work, range(50)))) == ["r-1"] * 1000
        assert len({request.connection for request in server.requests}) <= 50  # connections are reused


def test_concurrent_event_loops_have_separate_connections() -> None:
    async def work(client: AsyncHoneyHive) -> list[str]:
        try:
            return [run.run_id for run in await asyncio.gather(*(client.runs.get("r-1") for _ in range(40)))]
        finally:
            for connection in client._pool._loops[asyncio.get_running_loop()][0].open:
                await connection.aclose()

    with serving(json_response(RUN)) as server:
        client = AsyncHoneyHive(KEY, base_url=server.url)
        with ThreadPoolExecutor(4) as pool:
            found = list(pool.map(lambda _: asyncio.run(work(client)), range(4)))
    assert found == [["r-1"] * 40] * 4


FORK = """
import os, sys
from honeyhive_overlay import HoneyHive

with HoneyHive("hh_key", base_url=sys.argv[1]) as client:
    client.runs.get("before")
    child = os.fork()
    who = "child" if child == 0 else "parent"
    for _ in range(20):
        assert client.runs.get(who).run_id == "r-1"
    if child == 0:
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    assert client.runs.get("after").run_id == "r-1"
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_after_a_fork_parent_and_child_do_not_share_a_connection() -> None:
    with serving(json_response(RUN)) as server:
        done = subprocess.run(
            [sys.executable, "-c", FORK, server.url],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        connections_by_run: dict[str, set[int]] = {}
        for request in server.requests:
            connections_by_run.setdefault(request.target.rpartition("/")[2], set()).add(request.connection)
    assert connections_by_run["before"] == connections_by_run["parent"] == connections_by_run["after"]
    assert not connections_by_run["child"] & connections_by_run["parent"]


def test_closing_a_client_ends_its_calls_with_a_honeyhive_error() -> None:
    under_way = threading.Semaphore(0)

    def slow(_: Request) -> Response:
        under_way.release()
        return Response(delay=3)

    with serving(slow) as server:
        client = HoneyHive(KEY, base_url=server.url, retry=FAST_RETRY)
        with ThreadPoolExecutor(4) as pool:
            calls = [pool.submit(client.runs.get, "r-1", timeout=20) for _ in range(4)]
            for _ in calls:
                assert under_way.acquire(timeout=10)
            client.close()
            outcomes = [call.exception(timeout=30) for call in calls]
        assert all(isinstance(outcome, HoneyHiveError) for outcome in outcomes), outcomes
        with pytest.raises(ConfigurationError, match="closed"):
            client.runs.get("r-1")


def _cancel_during(reaction: Response) -> Callable[[str], None]:
    async def main(url: str) -> None:
        async with AsyncHoneyHive(KEY, base_url=url, retry=FAST_RETRY) as client:
            for _ in range(3):  # more tasks than connections in all pools
                tasks = [asyncio.create_task(client.runs.get("r-1", timeout=60)) for _ in range(120)]
                await asyncio.sleep(0.3)
                for task in tasks:
                    task.cancel()
                outcomes = await asyncio.gather(*tasks, return_exceptions=True)
                assert all(isinstance(outcome, asyncio.CancelledError) for outcome in outcomes)
            ((connections, _),) = client._pool._loops.values()
            assert not connections.open
            assert len(asyncio.all_tasks()) == 1
            runs = await asyncio.gather(*(client.runs.get("r-2", timeout=30) for _ in range(150)))
            assert [run.run_id for run in runs] == ["r-1"] * 150

    def react(request: Request) -> Response:
        return reaction if request.target.endswith("r-1") else json_response(RUN)

    def check(_: str) -> None:
        with serving(react) as server:
            asyncio.run(main(server.url))

    return check


@pytest.mark.parametrize(
    ("when", "reaction"),
    [
        ("before headers", Response(delay=60)),
        ("in headers", Response(drip_headers=1)),
        ("in the body", Response(body=b" " * 1000, drip=1)),
    ],
)
def test_the_pool_is_usable_after_tasks_are_cancelled(when: str, reaction: Response) -> None:
    _cancel_during(reaction)(when)


def test_a_call_cancelled_between_attempts_ends_immediately() -> None:
    async def main(url: str) -> None:
        async with AsyncHoneyHive(KEY, base_url=url) as client:
            task = asyncio.create_task(client.runs.get("r-1", timeout=60))
            await asyncio.sleep(0.2)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with serving(json_response({}, 503, Retry_After="30")) as server:
        asyncio.run(main(server.url))
        assert len(server.requests) == 1


def test_a_closed_port_raises_transport_error_in_every_thread() -> None:
    with HoneyHive(KEY, base_url="http://127.0.0.1:9", retry=FAST_RETRY) as client, ThreadPoolExecutor(20) as pool:
        outcomes = [call.exception() for call in [pool.submit(client.runs.get, "r-1") for _ in range(60)]]
    assert {type(outcome) for outcome in outcomes} == {TransportError}
