"""Start and stop the server."""

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
    """Run a HoneyHive server on this machine, in a thread of this process.

    Use it in a ``with`` statement, or call `start` and `stop`. A stopped server can be started again.

    Example:
        from honeyhive_overlay import HoneyHive
        from honeyhive_overlay.local import LocalHoneyHive

        with LocalHoneyHive() as server, HoneyHive(server.api_key, base_url=server.url) as client:
            run_id = client.runs.create(name="nightly").run_id
            assert client.runs.get(run_id).name == "nightly"

    Args:
        path: File of the SQLite database, which is created if it does not exist. Default: memory, so that all data are
            lost when the server stops.
        api_key: Key that requests must carry. Default: a random one for each object, in the attribute ``api_key``.
        port: TCP port on 127.0.0.1. Default: 0, which takes any free port at every start.
    """

    def __init__(
        self, path: str | os.PathLike[str] | None = None, *, api_key: str | None = None, port: int = 0
    ) -> None:
        self.api_key: str = api_key or f"hh_local_{secrets.token_urlsafe(24)}"
        self._path = None if path is None else os.fspath(path)
        self._requested_port = port
        self._running: _RunningServer | None = None

    def __repr__(self) -> str:
        where = "stopped" if self._running is None else self.url
        return f"<{type(self).__name__} {where}>"

    @property
    def url(self) -> str:
        """Return the base URL of the default revision, the one that a client uses if none is named.

        Example:
            with LocalHoneyHive() as server:
                assert server.url.startswith("http://127.0.0.1:")

        Returns:
            The URL, without a slash at its end.

        Raises:
            RuntimeError: The server is not running.
        """
        if self._running is None:
            raise RuntimeError("the server is not running: use it in a with statement, or call start()")
        return f"http://{_HOST}:{self._running.port}"

    def url_for(self, revision: str) -> str:
        """Return the base URL of a revision. All revisions share the same data.

        Example:
            with LocalHoneyHive() as server:
                assert server.url_for("2025-12-15") == f"{server.url}/2025-12-15"

        Args:
            revision: Date of the revision, such as "2026-06-24".

        Returns:
            The URL, without a slash at its end.

        Raises:
            ValueError: The server does not have this revision.
            RuntimeError: The server is not running.
        """
        known = [one.name for one in REVISIONS]
        if revision not in known:
            raise ValueError(f"the local server does not have revision {revision!r}. It has: {', '.join(known)}")
        return f"{self.url}/{revision}"

    def start(self) -> Self:
        """Start the server and wait until it accepts requests.

        Example:
            server = LocalHoneyHive().start()
            server.stop()

        Returns:
            This object.

        Raises:
            RuntimeError: The server is running already, or the file was written by another version of it.
            OSError: The port is taken.
            sqlite3.DatabaseError: The file is not a database.
        """
        if self._running is not None:
            raise RuntimeError("the server is running already")
        self._running = _RunningServer(self._path, self.api_key, self._requested_port)
        return self

    def stop(self) -> None:
        """Stop the server: end its thread, close its socket and its database. Do nothing if it is not running.

        Example:
            server = LocalHoneyHive().start()
            server.stop()
        """
        if self._running is not None:
            self._running.stop()
            self._running = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()


class _RunningServer:
    """The store, socket and thread of a server, from start to stop."""

    def __init__(self, path: str | None, api_key: str, port: int) -> None:
        self._error: Exception | None = None
        self._store = Store(path)
        # The protocol is named, because asyncio sets TCP_NODELAY only on sockets whose protocol is IPPROTO_TCP. Without
        # TCP_NODELAY a request takes 44 ms instead of 1 ms.
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
                    timeout_keep_alive=75,  # longer than clients keep idle connections, so that they meet no closed one
                    timeout_graceful_shutdown=1,
                )
            )
            self._thread = threading.Thread(target=self._run, name="honeyhive-local", daemon=True)
            self._thread.start()
            self._wait_until_ready()
        except BaseException:
            self._close()
            raise

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join()
        self._close()

    def _run(self) -> None:
        try:
            asyncio.run(self._server.serve(sockets=[self._socket]))
        except Exception as error:  # noqa: BLE001  # raised again in the thread that waits for the start
            self._error = error
        finally:
            self._server.ready.set()

    def _wait_until_ready(self) -> None:
        self._server.ready.wait()
        if self._error is not None:
            self._thread.join()
            raise self._error

    def _close(self) -> None:
        self._socket.close()
        self._store.close()


class _Config(uvicorn.Config):
    """A configuration that does not change the logging of the process."""

    def configure_logging(self) -> None:
        """Do nothing, because the loggers belong to the whole process."""


class _Server(uvicorn.Server):
    """A server whose event `ready` is set when it accepts requests."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()
