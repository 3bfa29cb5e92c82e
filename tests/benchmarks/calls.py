"""The rows over HTTP: one trivial POST, a page of events, and many POSTs at once."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from importlib import import_module, util
from typing import Any

import httpx
import msgspec

from honeyhive_overlay import AsyncHoneyHive, Created, Event, HoneyHive
from honeyhive_raw.r2026_06_24 import AuthenticatedClient
from honeyhive_raw.r2026_06_24.api.events import create_event, search_events
from honeyhive_raw.r2026_06_24.models import (
    ExportEventsResponse,
    PostEventRequest,
    PostEventResponse,
    SearchEventsRequest,
)
from tests.benchmarks.measure import FLOOR, OURS, RAW, Ways
from tests.benchmarks.payload import EVENT, EVENT_BODY, EVENTS, SEARCH_BODY

KEY = "benchmark-key"
POSTS = 500
AT_ONCE = 50

_HEADERS = {"Authorization": f"Bearer {KEY}"}


@contextmanager
def trivial_post(url: str) -> Iterator[Ways]:
    """Store one event and look at the answer, on a connection that is open."""
    bare = httpx.Client(headers=_HEADERS)
    raw = AuthenticatedClient(url, KEY)
    body = _raw_body()
    kept = HTTPConnection(url.removeprefix("http://"))
    target = f"{url}/v1/events"

    def floor() -> None:
        assert bare.post(target, json=EVENT_BODY).json()["success"]

    def generated() -> None:
        assert isinstance(create_event.sync(client=raw, body=body), PostEventResponse)

    def standard_library() -> None:
        kept.request("POST", "/v1/events", json.dumps(EVENT_BODY), {**_HEADERS, "Content-Type": "application/json"})
        assert json.loads(kept.getresponse().read())["success"]

    with bare, raw, HoneyHive(KEY, base_url=url) as client:

        def ours() -> None:
            assert isinstance(client.events.create(**EVENT), Created)

        yield {FLOOR: floor, RAW: generated, OURS: ours, "http.client": standard_library}
    kept.close()


@contextmanager
def event_page(url: str) -> Iterator[Ways]:
    """Fetch a page of events and decode it, typed where the way has types."""
    bare = httpx.Client(headers=_HEADERS)
    raw = AuthenticatedClient(url, KEY)
    target = f"{url}/v1/events/search"

    def fetch() -> httpx.Response:
        return bare.post(target, json=SEARCH_BODY)

    def floor() -> None:
        assert len(fetch().json()["events"]) == EVENTS

    def generated() -> None:
        found = search_events.sync(client=raw, body=SearchEventsRequest())
        assert isinstance(found, ExportEventsResponse)
        assert len(found.events) == EVENTS

    def undecoded() -> None:
        assert fetch().content

    ways: dict[str, Callable[[], None]] = {FLOOR: floor, RAW: generated}
    if util.find_spec("orjson"):
        ways["orjson to dicts"] = _other(fetch, import_module("orjson").loads)
    ways["msgspec to dicts"] = _other(fetch, msgspec.json.Decoder().decode)

    ways["not decoded"] = undecoded

    with bare, raw, HoneyHive(KEY, base_url=url) as client:

        def ours() -> None:
            page = client.events.search()
            assert len(page.items) == EVENTS
            assert isinstance(page.items[-1], Event)

        assert client.events.search().items[-1].extra["org_id"]  # kept; whoever wants it may pay for it
        yield {**ways, OURS: ours}


@contextmanager
def many_posts(url: str) -> Iterator[Ways]:
    """Store many events from one event loop, with so many requests under way at any time."""
    bare = httpx.AsyncClient(headers=_HEADERS)
    raw = AuthenticatedClient(url, KEY)
    body = _raw_body()
    client = AsyncHoneyHive(KEY, base_url=url)
    target = f"{url}/v1/events"

    async def floor() -> None:
        assert (await bare.post(target, json=EVENT_BODY)).json()["success"]

    async def generated() -> None:
        assert isinstance(await create_event.asyncio(client=raw, body=body), PostEventResponse)

    async def ours() -> None:
        assert isinstance(await client.events.create(**EVENT), Created)

    with asyncio.Runner() as runner:

        def crowd(post: Callable[[], Awaitable[None]]) -> Callable[[], None]:
            return lambda: runner.run(_crowd(post))

        yield {FLOOR: crowd(floor), RAW: crowd(generated), OURS: crowd(ours)}
        runner.run(bare.aclose())
        runner.run(raw.get_async_httpx_client().aclose())
        runner.run(client.aclose())


async def _crowd(post: Callable[[], Awaitable[None]]) -> None:
    turns = iter(range(POSTS))

    async def worker() -> None:
        for _ in turns:
            await post()

    await asyncio.gather(*(worker() for _ in range(AT_ONCE)))


def _other(fetch: Callable[[], httpx.Response], loads: Callable[[bytes], Any]) -> Callable[[], None]:
    def work() -> None:
        assert len(loads(fetch().content)["events"]) == EVENTS

    return work


def _raw_body() -> PostEventRequest:
    return PostEventRequest.from_dict(EVENT_BODY)
