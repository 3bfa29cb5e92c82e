"""Keep connections open for later calls.

A connection is an httpx client that one call at a time uses; the one used last is used first. A shared httpx client would
leave this to the pool of httpcore, which asks every connection about its state at every request, closes idle connections
above its keep-alive limit however busy the others are, and can lose a slot for good when a waiting call is cancelled.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import AsyncGenerator, Generator, Mapping
from contextlib import asynccontextmanager, contextmanager
from time import monotonic
from typing import Generic, TypeVar

from honeyhive_overlay._io import async_connection, connection, left_of
from honeyhive_overlay.errors import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import asyncio

    import httpx

_CLOSED = "The client is closed. Create a new one, or keep this one open for longer."

CONNECTIONS = 100
"""Calls that a client can make at once in a process or an event loop; further calls wait."""

_IDLE_SECONDS = 5.0
"""Seconds that an idle connection is kept, as in httpx."""

_C = TypeVar("_C")


def _check(given: object, method: str, wanted: str) -> None:
    if given is not None and not hasattr(given, method):
        raise ConfigurationError(f"http_client: {type(given).__name__} is not {wanted}.")
    _reject_closed(given)


def _reject_closed(given: object) -> None:
    if getattr(given, "is_closed", False):
        raise ConfigurationError("http_client: it is closed. Give an open one, and close it after this client.")


class _Connections(Generic[_C]):
    """The connections of one process or event loop."""

    def __init__(self) -> None:
        self.open: set[_C] = set()
        self._idle: deque[tuple[float, _C]] = deque()

    def newest(self) -> _C | None:
        """Remove and return the idle connection that was used last; None if there is none."""
        try:
            return self._idle.pop()[1]
        except IndexError:
            return None

    def keep(self, client: _C) -> None:
        """Keep a connection for later calls."""
        self._idle.append((monotonic(), client))

    def oldest(self, seconds: float) -> _C | None:
        """Remove and return a connection that has been idle for so long; None if there is none."""
        try:
            since, client = self._idle.popleft()
        except IndexError:
            return None
        if monotonic() - since >= seconds:
            return client
        self._idle.appendleft((since, client))
        return None


class Pool:
    """The connections of a sync client, shared by any number of threads."""

    def __init__(self, base_url: str, headers: Mapping[str, str], given: httpx.Client | None) -> None:
        _check(given, "__enter__", "an httpx.Client")
        self._base_url = base_url
        self._headers = headers
        self._given = given
        self.missing_headers: Mapping[str, str] = headers if given is not None else {}
        """Headers that every request must contain because the caller's httpx client does not add them."""
        self._start()
        self._closed = False

    def _start(self) -> None:
        self._process = os.getpid()
        self._connections: _Connections[httpx.Client] = _Connections()
        self._slots = threading.Semaphore(CONNECTIONS)

    @contextmanager
    def connection(self) -> Generator[httpx.Client]:
        """Provide a connection for one request, waiting while all are in use."""
        if self._closed:
            raise ConfigurationError(_CLOSED)
        if self._given is not None:
            _reject_closed(self._given)
            yield self._given
            return
        if self._process != os.getpid():  # after a fork: connections and slots belong to the parent
            self._start()
        connections, slots = self._connections, self._slots
        if not slots.acquire(timeout=left_of(None)):
            raise TimeoutError
        try:
            client = connections.newest()
            if client is None:
                client = connection(self._base_url, self._headers)
                connections.open.add(client)
            try:
                yield client
            except BaseException:  # the connection may still receive the response of the failed call
                _drop(connections, client)
                raise
            connections.keep(client)
            while (old := connections.oldest(0 if self._closed else _IDLE_SECONDS)) is not None:
                _drop(connections, old)
        finally:
            slots.release()

    def close(self) -> None:
        """Close all connections, also those in use, but not a caller's httpx client."""
        self._closed = True
        if self._process == os.getpid():
            for client in list(self._connections.open):
                _drop(self._connections, client)


def _drop(connections: _Connections[httpx.Client], client: httpx.Client) -> None:
    connections.open.discard(client)
    client.close()


class AsyncPool:
    """The connections of an async client, separate for every event loop."""

    def __init__(self, base_url: str, headers: Mapping[str, str], given: httpx.AsyncClient | None) -> None:
        _check(given, "__aenter__", "an httpx.AsyncClient")
        self._base_url = base_url
        self._headers = headers
        self._given = given
        self.missing_headers: Mapping[str, str] = headers if given is not None else {}
        """Headers that every request must contain because the caller's httpx client does not add them."""
        self._home: asyncio.AbstractEventLoop | None = None
        self._loops: dict[asyncio.AbstractEventLoop, tuple[_Connections[httpx.AsyncClient], asyncio.Semaphore]] = {}
        self._closed = False

    @asynccontextmanager
    async def connection(self) -> AsyncGenerator[httpx.AsyncClient]:
        """Provide a connection for one request, waiting while all are in use."""
        import asyncio

        if self._closed:
            raise ConfigurationError(_CLOSED)
        loop = asyncio.get_running_loop()
        if self._given is not None:
            if self._home not in (None, loop):
                raise ConfigurationError(
                    "http_client: it is in use in another event loop. Give each loop a client, or omit http_client."
                )
            self._home = loop
            _reject_closed(self._given)
            yield self._given
            return
        if loop not in self._loops:
            for closed in [each for each in list(self._loops) if each.is_closed()]:
                self._loops.pop(closed, None)  # its connections were closed with it
            self._loops[loop] = _Connections(), asyncio.Semaphore(CONNECTIONS)
        connections, slots = self._loops[loop]
        async with slots:
            client = connections.newest()
            if client is None:
                client = async_connection(self._base_url, self._headers)
                connections.open.add(client)
            try:
                yield client
            except BaseException:
                await _async_drop(connections, client)
                raise
            connections.keep(client)
            while (old := connections.oldest(0 if self._closed else _IDLE_SECONDS)) is not None:
                await _async_drop(connections, old)

    async def aclose(self) -> None:
        """Close all connections of this event loop, also those in use, but not a caller's httpx client."""
        import asyncio

        self._closed = True
        if (found := self._loops.pop(asyncio.get_running_loop(), None)) is not None:
            for client in list(found[0].open):
                await _async_drop(found[0], client)


async def _async_drop(connections: _Connections[httpx.AsyncClient], client: httpx.AsyncClient) -> None:
    connections.open.discard(client)
    await client.aclose()
