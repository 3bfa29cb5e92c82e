"""The server as a thing to start and to stop."""

from __future__ import annotations

import asyncio
import os
import secrets
import socket
import threading
from types import TracebackType
from typing import Self

import uvicorn

from honeyhive_contract import DEFAULT_REVISION
from honeyhive_overlay.local.application import build_application
from honeyhive_overlay.local.revisions import REVISIONS
from honeyhive_overlay.local.store import Store

_HOST = "127.0.0.1"


class LocalHoneyHive:
    """A HoneyHive of your own, on this machine, in a thread of this process.

    ::

        with LocalHoneyHive() as server:
            httpx.get(f"{server.url}/v1/runs", headers={"Authorization": f"Bearer {server.api_key}"})

    Everything is kept in memory and is gone at the end, unless `path` names a file. A server can be started again
    after it was stopped. `port` 0 stands for any free one.
    """

    def __init__(
        self, path: str | os.PathLike[str] | None = None, *, api_key: str | None = None, port: int = 0
    ) -> None:
        self.api_key: str = api_key or f"hh_local_{secrets.token_urlsafe(24)}"
        self._path = None if path is None else os.fspath(path)
        self._wanted_port = port
        self._running: _Running | None = None

    def __repr__(self) -> str:
        where = "stopped" if self._running is None else self.url
        return f"<{type(self).__name__} {where}>"

    @property
    def url(self) -> str:
        """The base URL that speaks the revision that a client speaks by default."""
        if self._running is None:
            raise RuntimeError("the server is not running: use it in a with statement, or call start()")
        return f"http://{_HOST}:{self._running.port}"

    def url_for(self, revision: str) -> str:
        """The base URL that speaks this revision; all of them share one store."""
        known = [served.name for served in REVISIONS]
        if revision not in known:
            raise ValueError(f"revision {revision!r} is not served here; these are: {', '.join(known)}")
        return f"{self.url}/{revision}"

    def start(self) -> Self:
        """Start to answer; when this returns, the server does."""
        if self._running is not None:
            raise RuntimeError("the server is running already")
        self._running = _Running(self._path, self.api_key, self._wanted_port)
        return self

    def stop(self) -> None:
        """Stop to answer, and leave nothing behind: no thread, no socket, and of a file only the file."""
        if self._running is not None:
            self._running.end()
            self._running = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()


class _Running:
    """All that exists between start and stop."""

    def __init__(self, path: str | None, api_key: str, port: int) -> None:
        self._error: Exception | None = None
        self._store = Store(path)
        # With its protocol named, unlike the default: asyncio sets TCP_NODELAY only where it reads IPPROTO_TCP, and
        # without that a request takes 44 ms instead of one.
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            if os.name == "posix":
                self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self._socket.bind((_HOST, port))
            self.port: int = self._socket.getsockname()[1]
            self._server = _Server(
                _Config(
                    build_application(self._store, api_key, REVISIONS, DEFAULT_REVISION),
                    loop="asyncio",
                    lifespan="off",
                    ws="none",
                    access_log=False,
                    server_header=False,
                    timeout_keep_alive=75,  # longer than clients keep an idle connection, so that none meets a closed one
                    timeout_graceful_shutdown=1,
                )
            )
            self._thread = threading.Thread(target=self._run, name="honeyhive-local", daemon=True)
            self._thread.start()
            self._wait()
        except BaseException:
            self._close()
            raise

    def _wait(self) -> None:
        self._server.ready.wait()
        if self._error is not None:
            self._thread.join()
            raise self._error

    def end(self) -> None:
        self._server.should_exit = True
        self._thread.join()
        self._close()

    def _run(self) -> None:
        try:
            asyncio.run(self._server.serve(sockets=[self._socket]))
        except Exception as error:  # noqa: BLE001  # raised again by the thread that waits for the start
            self._error = error
        finally:
            self._server.ready.set()

    def _close(self) -> None:
        self._socket.close()
        self._store.close()


class _Config(uvicorn.Config):
    """A configuration that leaves the logging of the process as it is."""

    def configure_logging(self) -> None:
        """Nothing: loggers are shared with whatever else runs in this process."""


class _Server(uvicorn.Server):
    """Says when it answers."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()
