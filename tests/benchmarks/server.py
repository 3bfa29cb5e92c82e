"""A server in a separate process that looks only at the path, and sends bytes that it prepared at its start."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tests.benchmarks.payload import CREATED, page


def _response(status: str, body: bytes) -> bytes:
    head = f"HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
    return head.encode() + body


class _Connection(asyncio.Protocol):
    """One persistent connection. asyncio sets TCP_NODELAY on it."""

    def __init__(self, responses: dict[bytes, bytes]) -> None:
        self._responses = responses
        self._unknown = _response("404 Not Found", b'{"error":"the benchmark does not know this path"}')
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        received = self._received + data
        while (head := received.find(b"\r\n\r\n")) >= 0:
            lower = received[:head].lower()
            at = lower.find(b"\r\ncontent-length:")
            length = int(lower[at + 17 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            end = head + 4 + length
            if len(received) < end:
                break
            self._transport.write(self._responses.get(received.split(b" ", 2)[1], self._unknown))
            received = received[end:]
        self._received = received


async def _serve() -> None:
    responses = {b"/v1/events": _response("200 OK", CREATED), b"/v1/events/search": _response("200 OK", page())}
    server = await asyncio.get_running_loop().create_server(lambda: _Connection(responses), "127.0.0.1", 0, backlog=512)
    print(server.sockets[0].getsockname()[1], flush=True)
    # Standard input ends when the process that started this one ends.
    await asyncio.to_thread(sys.stdin.read)
    server.close()


@contextmanager
def running() -> Iterator[str]:
    """Run the server for the duration of a ``with`` block; yield its URL."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.server"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.communicate()


if __name__ == "__main__":
    asyncio.run(_serve())
