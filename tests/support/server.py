"""An HTTP server on a real socket that records requests and sends the responses that a test gives it."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self


@dataclass(frozen=True)
class Request:
    """One request, as received."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    connection: int

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class Response:
    """A response to send, at once or byte by byte."""

    status: int = 200
    body: bytes = b"{}"
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": "application/json"})
    length: int | None = None
    """The value of Content-Length, if not the true length."""
    drip: float = 0.0
    """Seconds to wait before each byte of the body."""
    drip_headers: float = 0.0
    """Seconds to wait before each byte of the status line and the headers."""
    hang_up: bool = False
    """Close the connection without a response."""
    delay: float = 0.0
    """Seconds to wait before the first byte."""


Reaction = Response | Callable[[Request], Response]


def json_response(value: object, status: int = 200, **headers: str) -> Response:
    """Return a response with a JSON body; ``Retry_After="1"`` becomes the header ``Retry-After``."""
    names = {name.replace("_", "-"): text for name, text in headers.items()}
    return Response(status, json.dumps(value).encode(), {"Content-Type": "application/json", **names})


class Server:
    """Sends the given responses in order, and then repeats the last one."""

    def __init__(self, *reactions: Reaction) -> None:
        self.reactions = list(reactions)
        self.requests: list[Request] = []
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=128)
        self._threads: list[threading.Thread] = []
        self._open: list[socket.socket] = []
        self._lock = threading.Lock()
        self._closing = False
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def close(self) -> None:
        self._closing = True
        # A blocked accept() does not notice that its socket is closed; a connection wakes it.
        with socket.create_connection(self._socket.getsockname()):
            pass
        self._thread.join(5)
        for connection in self._open:
            with connection:
                try:
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue
        self._socket.close()
        for thread in self._threads:
            thread.join(5)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _accept(self) -> None:
        while True:
            connection, _ = self._socket.accept()
            if self._closing:
                connection.close()
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._open.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection, len(self._open)), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        with connection:
            try:
                for request in _requests(connection, number):
                    with self._lock:
                        self.requests.append(request)
                        reaction = self.reactions.pop(0) if len(self.reactions) > 1 else self.reactions[0]
                    response = reaction if isinstance(reaction, Response) else reaction(request)
                    if not self._send_response(connection, response):
                        return
            except OSError:
                return

    def _send_response(self, connection: socket.socket, response: Response) -> bool:
        """Send a response; return whether the connection can be used again."""
        if response.hang_up:
            return False
        self._wait(response.delay)
        length = len(response.body) if response.length is None else response.length
        headers = {**response.headers, "Content-Length": str(length)}
        lines = [f"HTTP/1.1 {response.status} Canned", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
        self._send(connection, "\r\n".join(lines).encode(), response.drip_headers)
        self._send(connection, response.body, response.drip)
        return length == len(response.body)

    def _send(self, connection: socket.socket, data: bytes, drip: float) -> None:
        if not drip:
            connection.sendall(data)
            return
        for index in range(len(data)):
            self._wait(drip)
            connection.sendall(data[index : index + 1])

    def _wait(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while not self._closing and (left := end - time.monotonic()) > 0:
            time.sleep(min(left, 0.05))


def _requests(connection: socket.socket, number: int) -> Iterator[Request]:
    with connection.makefile("rb") as stream:
        while line := stream.readline():
            method, target, _ = line.decode("ascii").split(" ")
            headers: dict[str, str] = {}
            while (header := stream.readline().decode("latin-1").strip()) != "":
                name, _, value = header.partition(":")
                headers[name.lower()] = value.strip()
            body = stream.read(int(headers.get("content-length", "0")))
            yield Request(method, target, headers, body, number)


@contextmanager
def serving(*reactions: Reaction) -> Iterator[Server]:
    """Run a server for the duration of a ``with`` block."""
    with Server(*reactions) as server:
        yield server
