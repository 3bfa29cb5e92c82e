"""The one pair that is written twice by hand: waiting, limiting, and keeping connections.

Everything else of the two colours is derived (``scripts/unasync.py``).
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from functools import lru_cache
from typing import Any, TypeVar
from urllib.parse import urlsplit

from honeyhive_overlay.errors import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import asyncio
    import ssl

    import httpx

_NO_LIMIT = None  # the executor sets one for every request
_CLOSED = "The client is closed. Make a new one, or keep this one open for longer."

# One pool of many connections asks each of them, at every request, whether it is idle; small pools do not.
_POOLS = 20
_POOL_CONNECTIONS = 5


def sleep(seconds: float) -> None:
    """Wait."""
    time.sleep(seconds)


async def async_sleep(seconds: float) -> None:
    """Wait, while other tasks run."""
    import asyncio

    await asyncio.sleep(seconds)


# What httpx calls a timeout starts again with every byte. In asyncio, the whole attempt can be cancelled; with blocking
# sockets, every single read has to be told how much time is left.


def async_time_limit(seconds: float) -> AbstractAsyncContextManager[object]:
    """Raise TimeoutError in the block when the time is up."""
    import asyncio

    return asyncio.timeout(seconds)


class _Clock(threading.local):
    deadline = float("inf")


_clock = _Clock()


class time_limit:  # noqa: N801 - used like the function of the other colour, and faster than a generator
    """Let every wait for the network in this block, together, take no longer."""

    __slots__ = ("_seconds",)

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def __enter__(self) -> None:
        _clock.deadline = time.monotonic() + self._seconds

    def __exit__(self, *error: object) -> None:
        _clock.deadline = float("inf")


def _left(timeout: float | None) -> float | None:
    if (deadline := _clock.deadline) == float("inf"):
        return timeout
    left = max(deadline - time.monotonic(), 1e-6)
    return left if timeout is None or left < timeout else timeout


class _ClockedStream:
    """A network stream of httpcore whose reads and writes end at the deadline."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self._read = stream.read
        self._write = stream.write

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = self._read(max_bytes, timeout=_left(timeout))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._write(buffer, timeout=_left(timeout))

    def start_tls(self, *args: Any, **options: Any) -> _ClockedStream:
        return _ClockedStream(self._stream.start_tls(*args, **options))


class _ClockedBackend:
    """A network backend of httpcore that makes such streams."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def __getattr__(self, name: str) -> Any:
        return getattr(self._backend, name)

    def connect_tcp(self, *args: Any, **options: Any) -> _ClockedStream:
        return _ClockedStream(self._backend.connect_tcp(*args, **options))


class _ClosingStream:
    """A network stream of httpcore that is closed where the task that starts TLS on it is cancelled."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    async def start_tls(self, *args: Any, **options: Any) -> Any:
        try:
            return await self._stream.start_tls(*args, **options)
        except BaseException:
            await self._stream.aclose()
            raise


class _ClosingBackend:
    """A network backend of httpcore that makes such streams."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def __getattr__(self, name: str) -> Any:
        return getattr(self._backend, name)

    async def connect_tcp(self, *args: Any, **options: Any) -> Any:
        return _ClosingStream(await self._backend.connect_tcp(*args, **options))


_C = TypeVar("_C", "httpx.Client", "httpx.AsyncClient")


def _on(backend: Callable[[Any], object], client: _C) -> _C:
    """Put our own client on another backend. httpx has no public place for that; a test watches this one."""
    transports: list[object] = [client._transport, *client._mounts.values()]  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    for transport in transports:
        pool: Any = getattr(transport, "_pool", None)
        if found := getattr(pool, "_network_backend", None):
            pool._network_backend = backend(found)  # noqa: SLF001
    return client


@lru_cache(maxsize=8)
def _trust(_file: str | None, _folder: str | None) -> ssl.SSLContext:
    import httpx

    return httpx.create_ssl_context()


def _tls(base_url: str) -> ssl.SSLContext:
    """Return the context that all clients share: reading the certificates takes as long as a hundred calls."""
    import ssl

    if urlsplit(base_url).scheme == "http":
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # trusts nobody, and is not used
    return _trust(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


def _check(given: object, method: str, wanted: str) -> None:
    if given is not None and not hasattr(given, method):
        raise ConfigurationError(f"http_client: {type(given).__name__} is not {wanted}.")


class Pool:
    """The connections of a sync client; for any number of threads."""

    def __init__(self, base_url: str, headers: Mapping[str, str], given: httpx.Client | None) -> None:
        _check(given, "__enter__", "an httpx.Client")
        self._base_url = base_url
        self._headers = headers
        self._given = given
        self.missing_headers: Mapping[str, str] = headers if given is not None else {}
        """What every request has to bring itself, because the caller's client does not."""
        self._client = given
        self._lock = threading.Lock()
        self._process = os.getpid()
        self._closed = False

    def take(self) -> httpx.Client:
        """Return a client for one request; give it back afterwards."""
        if self._closed:
            raise ConfigurationError(_CLOSED)
        if self._process != os.getpid():  # a fork: the connections are the parent's, and so may be the lock
            self._client, self._lock, self._process = self._given, threading.Lock(), os.getpid()
        if self._client is None:
            with self._lock:
                if self._client is None:
                    import httpx

                    self._client = _on(
                        _ClockedBackend,
                        httpx.Client(headers=self._headers, verify=_tls(self._base_url), timeout=_NO_LIMIT),
                    )
        return self._client

    def give(self, client: httpx.Client) -> None:
        """Say that the request is over."""

    def close(self) -> None:
        """Close the connections, unless the client was the caller's."""
        self._closed = True
        if self._client is not None and self._given is None:
            self._client.close()


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
        self._loops: dict[asyncio.AbstractEventLoop, dict[httpx.AsyncClient, int]] = {}
        self._closed = False

    def take(self) -> httpx.AsyncClient:
        """Return a client for one request; give it back afterwards."""
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
            return self._given
        if loop not in self._loops:
            for closed in [each for each in list(self._loops) if each.is_closed()]:
                self._loops.pop(closed, None)  # its connections went with it
            self._loops[loop] = {}
        busy = self._loops[loop]
        client = min(busy, key=busy.__getitem__, default=None)
        if client is None or (busy[client] >= _POOL_CONNECTIONS and len(busy) < _POOLS):
            client = self._make()
        busy[client] = busy.get(client, 0) + 1
        return client

    def give(self, client: httpx.AsyncClient) -> None:
        """Say that the request is over."""
        import asyncio

        busy = self._loops.get(asyncio.get_running_loop(), {})
        if client in busy:
            busy[client] -= 1

    async def aclose(self) -> None:
        """Close the connections of this event loop, unless the client was the caller's."""
        import asyncio

        self._closed = True
        for client in self._loops.pop(asyncio.get_running_loop(), {}):
            await client.aclose()

    def _make(self) -> httpx.AsyncClient:
        import httpx

        limits = httpx.Limits(max_connections=_POOL_CONNECTIONS, max_keepalive_connections=_POOL_CONNECTIONS)
        client = httpx.AsyncClient(headers=self._headers, verify=_tls(self._base_url), limits=limits, timeout=_NO_LIMIT)
        return _on(_ClosingBackend, client)
