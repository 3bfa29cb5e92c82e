"""The server that produces the faults of the catalogue, run in a separate process.

It prints its URLs as one line of JSON, and serves until its standard input is closed. The request headers ``x-fault``
and ``x-case`` name the fault to produce and the case to count the request for. ``GET /counts?case=…`` at the control
URL returns the numbers of received and of stored requests.
"""

from __future__ import annotations

import asyncio
import json
import ssl
import sys
from collections import Counter
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import trustme

from tests.faults.catalogue import FAULTS, Exchange


class FaultServer:
    """All servers, and counts of the requests that they received."""

    def __init__(self, folder: Path) -> None:
        self.requests: Counter[str] = Counter()
        self.effects: Counter[str] = Counter()
        self.open = 0
        self.urls: dict[str, str] = {}
        self._folder = folder

    async def start(self) -> None:
        """Open every port."""
        authority, stranger = trustme.CA(), trustme.CA()
        authority.cert_pem.write_to_path(str(self._folder / "authority.pem"))
        since, until = datetime(1999, 1, 1, tzinfo=UTC), datetime(1999, 12, 31, tzinfo=UTC)
        certificates = {
            "tls": authority.issue_cert("127.0.0.1"),
            "expired": authority.issue_cert("127.0.0.1", not_before=since, not_after=until),
            "wrong host": authority.issue_cert("elsewhere.example"),
            "unknown authority": stranger.issue_cert("127.0.0.1"),
        }
        for name in ("http", "other", "control"):
            await self._listen(name, self._control if name == "control" else self._serve)
        for name, certificate in certificates.items():
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            certificate.configure_cert(context)
            await self._listen(name, self._serve, context)
        await self._listen("silent", self._serve_nothing, scheme="https")
        await self._listen("no tls", self._serve_plain_http, scheme="https")

    async def _listen(self, name: str, serve: Any, context: ssl.SSLContext | None = None, scheme: str = "") -> None:
        server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
        port = server.sockets[0].getsockname()[1]
        self.urls[name] = f"{scheme or ('https' if context else 'http')}://127.0.0.1:{port}"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        is_reused = False
        try:
            while headers := await _read_request(reader):
                case = headers.get("x-case", "?")
                self.requests[case] += 1
                exchange = Exchange(reader, writer, lambda case=case: self.effects.update([case]))  # type: ignore[misc]
                exchange.headers = headers
                exchange.attempt = self.requests[case]
                exchange.is_reused, is_reused = is_reused, True
                exchange.urls = self.urls
                work = asyncio.ensure_future(FAULTS[headers.get("x-fault", "no fault")](exchange))
                # A client that closes the connection ends the fault, however long it would wait.
                disconnected = asyncio.ensure_future(_disconnected(reader, writer))
                await asyncio.wait({work, disconnected}, return_when=asyncio.FIRST_COMPLETED)
                disconnected.cancel()
                if not work.done():
                    work.cancel()
                    break
                work.result()
                if writer.is_closing():
                    break
        except (OSError, asyncio.IncompleteReadError, ssl.SSLError):
            pass
        finally:
            self.open -= 1
            writer.close()

    async def _serve_nothing(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.CancelledError):  # when the server stops
            while await reader.read(1024):
                pass
        writer.close()

    async def _serve_plain_http(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            await reader.read(1024)
            writer.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
            await writer.drain()
        writer.close()

    async def _control(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        line = await reader.readline()
        case = line.decode().split()[1].rpartition("=")[2]
        counts = {"requests": self.requests[case], "effects": self.effects[case], "open": self.open}
        body = json.dumps(counts).encode()
        writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
        with suppress(OSError):
            await writer.drain()
        writer.close()


async def _disconnected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    # asyncio does not report the end of a connection that nobody reads.
    while not (writer.is_closing() or reader.at_eof()):  # noqa: ASYNC110
        await asyncio.sleep(0.05)


async def _read_request(reader: asyncio.StreamReader) -> dict[str, str]:
    """Read one request; return its headers, or an empty dict at the end of the connection."""
    line = await reader.readline()
    if not line:
        return {}
    headers = {"": line.decode("latin-1")}
    while (line := await reader.readline()) not in {b"\r\n", b""}:
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.lower()] = value.strip()
    await reader.readexactly(int(headers.get("content-length", "0")))
    return headers


async def main(folder: Path) -> None:
    """Serve until the standard input is closed."""
    server = FaultServer(folder)
    await server.start()
    print(json.dumps(server.urls), flush=True)
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
