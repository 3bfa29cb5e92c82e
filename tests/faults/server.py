"""The server that does what the catalogue says, in a process of its own.

It prints one line of JSON with its URLs, and serves until its input ends. A call says which fault it wants, and in
which case, with two headers; ``GET /counts?case=…`` of the control URL tells what arrived and what was stored.
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


class Faults:
    """All servers, and what they have seen."""

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
        await self._listen("silent", self._say_nothing, scheme="https")
        await self._listen("no tls", self._refuse_tls, scheme="https")

    async def _listen(self, name: str, serve: Any, context: ssl.SSLContext | None = None, scheme: str = "") -> None:
        server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
        port = server.sockets[0].getsockname()[1]
        self.urls[name] = f"{scheme or ('https' if context else 'http')}://127.0.0.1:{port}"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        kept = False
        try:
            while headers := await _request(reader):
                case = headers.get("x-case", "?")
                self.requests[case] += 1
                exchange = Exchange(reader, writer, lambda case=case: self.effects.update([case]))  # type: ignore[misc]
                exchange.headers = headers
                exchange.attempt = self.requests[case]
                exchange.kept, kept = kept, True
                exchange.elsewhere = self.urls
                work = asyncio.ensure_future(FAULTS[headers.get("x-fault", "none at all")](exchange))
                gone = asyncio.ensure_future(_gone(reader, writer))  # a client that gives up ends the longest wait
                await asyncio.wait({work, gone}, return_when=asyncio.FIRST_COMPLETED)
                gone.cancel()
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

    async def _say_nothing(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.CancelledError):  # as the server ends
            while await reader.read(1024):
                pass
        writer.close()

    async def _refuse_tls(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            await reader.read(1024)
            writer.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
            await writer.drain()
        writer.close()

    async def _control(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        line = await reader.readline()
        case = line.decode().split()[1].rpartition("=")[2]
        seen = {"requests": self.requests[case], "effects": self.effects[case], "open": self.open}
        body = json.dumps(seen).encode()
        writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
        with suppress(OSError):
            await writer.drain()
        writer.close()


async def _gone(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    # Nothing tells of the end of a connection that nobody reads.
    while not (writer.is_closing() or reader.at_eof()):  # noqa: ASYNC110
        await asyncio.sleep(0.05)


async def _request(reader: asyncio.StreamReader) -> dict[str, str]:
    """Read one request; nothing at the end of the connection."""
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
    """Serve until the input ends."""
    faults = Faults(folder)
    await faults.start()
    print(json.dumps(faults.urls), flush=True)
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
