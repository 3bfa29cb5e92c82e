"""One half of the pair that is written twice by hand: waiting, limiting, and connecting; ``_connection_pool.py`` is the other.

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

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl

    import httpx


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


def left_of(timeout: float | None) -> float | None:
    """Return ``timeout``, or what is left of the time limit of this thread, if that is less."""
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
        data: bytes = self._read(max_bytes, timeout=left_of(timeout))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._write(buffer, timeout=left_of(timeout))

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


_NO_LIMIT = None  # the executor sets one for every request

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


def connection(base_url: str, headers: Mapping[str, str]) -> httpx.Client:
    """Return a client of one connection, whose waits end at the time limit of their thread."""
    import httpx

    return _on(_ClockedBackend, httpx.Client(headers=headers, verify=_tls(base_url), timeout=_NO_LIMIT))


def async_connection(base_url: str, headers: Mapping[str, str]) -> httpx.AsyncClient:
    """Return a client of one connection, which survives the end of the task that made it."""
    import httpx

    return _on(_ClosingBackend, httpx.AsyncClient(headers=headers, verify=_tls(base_url), timeout=_NO_LIMIT))
