"""The other half of the pair that is written twice by hand: connections that are used again.

Each is an httpx client that one call at a time has to itself, and the last used is used first. A shared one would have
httpcore hand out its connections. That asks every connection about its state at every request, closes those that go
idle while there are more than its keep-alive limit, however busy the others are, and can lose a place for good when a
call that waits for one is cancelled.
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

_CLOSED = "The client is closed. Make a new one, or keep this one open for longer."

CONNECTIONS = 100
"""How many calls of a client can be under way at once, in a process or an event loop; more wait for their turn."""

_IDLE_SECONDS = 5.0
"""How long a connection is kept unused, as in httpx."""

_C = TypeVar("_C")


def _check(given: object, method: str, wanted: str) -> None:
    if given is not None and not hasattr(given, method):
        raise ConfigurationError(f"http_client: {type(given).__name__} is not {wanted}.")


class _Connections(Generic[_C]):
    """Those of one process or event loop."""

    def __init__(self) -> None:
        self.open: set[_C] = set()
        self._idle: deque[tuple[float, _C]] = deque()

    def newest(self) -> _C | None:
        """Take the one that was used last, if there is any."""
        try:
            return self._idle.pop()[1]
        except IndexError:
            return None

    def keep(self, client: _C) -> None:
        """Let it be used again."""
        self._idle.append((monotonic(), client))

    def oldest(self, seconds: float) -> _C | None:
        """Take one that nobody has used for so long, if there is any."""
        try:
            since, client = self._idle.popleft()
        except IndexError:
            return None
        if monotonic() - since >= seconds:
            return client
        self._idle.appendleft((since, client))
        return None


class Pool:
    """The connections of a sync client; for any number of threads."""

    def __init__(self, base_url: str, headers: Mapping[str, str], given: httpx.Client | None) -> None:
        _check(given, "__enter__", "an httpx.Client")
        self._base_url = base_url
        self._headers = headers
        self._given = given
        self.missing_headers: Mapping[str, str] = headers if given is not None else {}
        """What every request has to bring itself, because the caller's client does not."""
        self._start()
        self._closed = False

    def _start(self) -> None:
        self._process = os.getpid()
        self._connections: _Connections[httpx.Client] = _Connections()
        self._turns = threading.Semaphore(CONNECTIONS)

    @contextmanager
    def connection(self) -> Generator[httpx.Client]:
        """Lend one for one request, as soon as it is this thread's turn."""
        if self._closed:
            raise ConfigurationError(_CLOSED)
        if self._given is not None:
            yield self._given
            return
        if self._process != os.getpid():  # a fork: the connections are the parent's, and so may be the turns
            self._start()
        connections, turns = self._connections, self._turns
        if not turns.acquire(timeout=left_of(None)):
            raise TimeoutError
        try:
            client = connections.newest()
            if client is None:
                client = connection(self._base_url, self._headers)
                connections.open.add(client)
            try:
                yield client
            except BaseException:  # whatever ended the call, nobody knows what this connection still waits for
                _drop(connections, client)
                raise
            connections.keep(client)
            while (old := connections.oldest(0 if self._closed else _IDLE_SECONDS)) is not None:
                _drop(connections, old)
        finally:
            turns.release()

    def close(self) -> None:
        """Close the connections, used or not, unless the client was the caller's."""
        self._closed = True
        if self._process == os.getpid():
            for client in list(self._connections.open):
                _drop(self._connections, client)


def _drop(connections: _Connections[httpx.Client], client: httpx.Client) -> None:
    connections.open.discard(client)
    client.close()


class AsyncPool:
    """The connections of an async client, separate for every event loop that it is used in."""

    def __init__(self, base_url: str, headers: Mapping[str, str], given: httpx.AsyncClient | None) -> None:
        _check(given, "__aenter__", "an httpx.AsyncClient")
        self._base_url = base_url
        self._headers = headers
        self._given = given
        self.missing_headers: Mapping[str, str] = headers if given is not None else {}
        """What every request has to bring itself, because the caller's client does not."""
        self._home: asyncio.AbstractEventLoop | None = None
        self._loops: dict[asyncio.AbstractEventLoop, tuple[_Connections[httpx.AsyncClient], asyncio.Semaphore]] = {}
        self._closed = False

    @asynccontextmanager
    async def connection(self) -> AsyncGenerator[httpx.AsyncClient]:
        """Lend one for one request, as soon as it is this task's turn."""
        import asyncio

        if self._closed:
            raise ConfigurationError(_CLOSED)
        loop = asyncio.get_running_loop()
        if self._given is not None:
            if self._home not in (None, loop):
                raise ConfigurationError(
                    "http_client: it belongs to another event loop. Give each loop its own, or give none."
                )
            self._home = loop
            yield self._given
            return
        if loop not in self._loops:
            for closed in [each for each in list(self._loops) if each.is_closed()]:
                self._loops.pop(closed, None)  # its connections went with it
            self._loops[loop] = _Connections(), asyncio.Semaphore(CONNECTIONS)
        connections, turns = self._loops[loop]
        async with turns:
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
        """Close the connections of this event loop, used or not, unless the client was the caller's."""
        import asyncio

        self._closed = True
        if (found := self._loops.pop(asyncio.get_running_loop(), None)) is not None:
            for client in list(found[0].open):
                await _async_drop(found[0], client)


async def _async_drop(connections: _Connections[httpx.AsyncClient], client: httpx.AsyncClient) -> None:
    connections.open.discard(client)
    await client.aclose()
