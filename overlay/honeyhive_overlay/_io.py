"""Sleep, limit time and open connections, for sync and for async code.

This module and ``_connection_pool.py`` are written by hand for both halves; everything else of the sync half is derived
from the async half by ``scripts/unasync.py``.
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
    """Block the thread for ``seconds``."""
    time.sleep(seconds)


async def async_sleep(seconds: float) -> None:
    """Suspend the task for ``seconds``."""
    import asyncio

    await asyncio.sleep(seconds)


# A timeout of httpx starts again with every byte. asyncio can cancel the whole attempt; with blocking sockets, every read
# and write gets the time that is left as its timeout.


def async_time_limit(seconds: float) -> AbstractAsyncContextManager[object]:
    """Raise TimeoutError in the block after ``seconds``."""
    import asyncio

    return asyncio.timeout(seconds)


class _Clock(threading.local):
    deadline = float("inf")


_clock = _Clock()


class time_limit:  # noqa: N801 - used like `async_time_limit`, and faster than a generator
    """Limit the total time that the block waits for the network."""

    __slots__ = ("_seconds",)

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def __enter__(self) -> None:
        _clock.deadline = time.monotonic() + self._seconds

    def __exit__(self, *error: object) -> None:
        _clock.deadline = float("inf")


def left_of(timeout: float | None) -> float | None:
    """Return the lesser of ``timeout`` and the time that is left of this thread's `time_limit`."""
    if (deadline := _clock.deadline) == float("inf"):
        return timeout
    left = max(deadline - time.monotonic(), 1e-6)
    return left if timeout is None or left < timeout else timeout


class _ClockedStream:
    """A network stream of httpcore whose reads and writes end at the deadline of the thread."""

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
    """A network backend of httpcore that opens `_ClockedStream`."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def __getattr__(self, name: str) -> Any:
        return getattr(self._backend, name)

    def connect_tcp(self, *args: Any, **options: Any) -> _ClockedStream:
        return _ClockedStream(self._backend.connect_tcp(*args, **options))


class _ClosingStream:
    """A network stream of httpcore that closes itself if the task that starts TLS on it is cancelled."""

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
    """A network backend of httpcore that opens `_ClosingStream`."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def __getattr__(self, name: str) -> Any:
        return getattr(self._backend, name)

    async def connect_tcp(self, *args: Any, **options: Any) -> Any:
        return _ClosingStream(await self._backend.connect_tcp(*args, **options))


_NO_LIMIT = None  # the executor sets one for every request

_C = TypeVar("_C", "httpx.Client", "httpx.AsyncClient")


def _with_backend(backend: Callable[[Any], object], client: _C) -> _C:
    """Replace the network backend of a client. httpx has no public setting for it; a test notices if this stops working."""
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
    """Return a context that clients share, because reading the certificates takes as long as a hundred calls."""
    import ssl

    if urlsplit(base_url).scheme == "http":
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # unused, and cheap to create
    return _trust(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


def connection(base_url: str, headers: Mapping[str, str]) -> httpx.Client:
    """Return a client of one connection that respects `time_limit`."""
    import httpx

    return _with_backend(_ClockedBackend, httpx.Client(headers=headers, verify=_tls(base_url), timeout=_NO_LIMIT))


def async_connection(base_url: str, headers: Mapping[str, str]) -> httpx.AsyncClient:
    """Return a client of one connection, which other tasks than the one that opened it may use."""
    import httpx

    return _with_backend(_ClosingBackend, httpx.AsyncClient(headers=headers, verify=_tls(base_url), timeout=_NO_LIMIT))
