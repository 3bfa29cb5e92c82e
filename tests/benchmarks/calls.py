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
from tests.benchmarks.measure import FLOOR, OURS, RAW, Variants
from tests.benchmarks.payload import EVENT, EVENT_BODY, EVENTS, SEARCH_BODY

KEY = "benchmark-key"
POSTS = 500
AT_ONCE = 50

_HEADERS = {"Authorization": f"Bearer {KEY}"}


@contextmanager
def trivial_post(url: str) -> Iterator[Variants]:
    """Store one event and check the response, on an open connection."""
    bare = httpx.Client(headers=_HEADERS)
    raw = AuthenticatedClient(url, KEY)
    body = _raw_body()
    connection = HTTPConnection(url.removeprefix("http://"))
    target = f"{url}/v1/events"

    def floor() -> None:
        assert bare.post(target, json=EVENT_BODY).json()["success"]

    def generated() -> None:
        assert isinstance(create_event.sync(client=raw, body=body), PostEventResponse)

    def standard_library() -> None:
        connection.request(
            "POST", "/v1/events", json.dumps(EVENT_BODY), {**_HEADERS, "Content-Type": "application/json"}
        )
        assert json.loads(connection.getresponse().read())["success"]

    with bare, raw, HoneyHive(KEY, base_url=url) as client:

        def ours() -> None:
            assert isinstance(client.events.create(**EVENT), Created)

        yield {FLOOR: floor, RAW: generated, OURS: ours, "http.client": standard_library}
    connection.close()


@contextmanager
def event_page(url: str) -> Iterator[Variants]:
    """Fetch a page of events and decode it, into models where the variant has models."""
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

    variants: dict[str, Callable[[], None]] = {FLOOR: floor, RAW: generated}
    if util.find_spec("orjson"):
        variants["orjson to dicts"] = _fetch_and_decode(fetch, import_module("orjson").loads)
    variants["msgspec to dicts"] = _fetch_and_decode(fetch, msgspec.json.Decoder().decode)

    variants["not decoded"] = undecoded

    with bare, raw, HoneyHive(KEY, base_url=url) as client:

        def ours() -> None:
            page = client.events.search()
            assert len(page.items) == EVENTS
            assert isinstance(page.items[-1], Event)

        assert client.events.search().items[-1].extra["org_id"]  # unknown fields are kept, and decoded on access
        yield {**variants, OURS: ours}


@contextmanager
def many_posts(url: str) -> Iterator[Variants]:
    """Store many events from one event loop, with ``AT_ONCE`` requests at a time."""
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

        def concurrently(post: Callable[[], Awaitable[None]]) -> Callable[[], None]:
            return lambda: runner.run(_post_concurrently(post))

        yield {FLOOR: concurrently(floor), RAW: concurrently(generated), OURS: concurrently(ours)}
        runner.run(bare.aclose())
        runner.run(raw.get_async_httpx_client().aclose())
        runner.run(client.aclose())


async def _post_concurrently(post: Callable[[], Awaitable[None]]) -> None:
    remaining = iter(range(POSTS))

    async def worker() -> None:
        for _ in remaining:
            await post()

    await asyncio.gather(*(worker() for _ in range(AT_ONCE)))


def _fetch_and_decode(fetch: Callable[[], httpx.Response], loads: Callable[[bytes], Any]) -> Callable[[], None]:
    def work() -> None:
        assert len(loads(fetch().content)["events"]) == EVENTS

    return work


def _raw_body() -> PostEventRequest:
    return PostEventRequest.from_dict(EVENT_BODY)
