"""The faults that a server can produce, by name, byte by byte.

A fault is a coroutine that handles one request after it was read. It calls ``exchange.store()`` where a real server
would store something.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
import struct
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any, Final

RUN: Final[dict[str, Any]] = {"run_id": "r-1", "name": "first", "status": "pending", "metadata": {"a": 1}}
BODY: Final = json.dumps({"run_id": "r-1", "evaluation": RUN}).encode()
DEEP: Final = b'{"evaluation":' * 30_000
FOREVER: Final = 60.0
"""Seconds; longer than any call here may take."""
HUGE: Final = 1 << 30
"""The number of bytes of the largest response."""


class Exchange:
    """One request on one connection, with methods to respond to it."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, store: Callable[[], None]) -> None:
        self.reader = reader
        self.writer = writer
        self.store = store
        self.headers: dict[str, str] = {}
        """The headers of the request."""
        self.attempt = 1
        """The number of this request within its case, from 1."""
        self.is_reused = False
        """Whether the connection served another request before."""
        self.urls: dict[str, str] = {}
        """The URLs of all servers, by name."""

    def reset(self) -> None:
        """Close the connection with a TCP reset."""
        raw: socket.socket = self.writer.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()

    async def send(self, data: bytes, *, byte_delay: float = 0.0) -> None:
        """Write at once, or byte by byte with a delay in seconds after each."""
        for piece in [data] if not byte_delay else (data[at : at + 1] for at in range(len(data))):
            self.writer.write(piece)
            await self.writer.drain()
            if byte_delay:
                await asyncio.sleep(byte_delay)

    async def respond(
        self, body: bytes = BODY, status: str = "200 OK", *headers: str, length: int | None = None, kind: str = "json"
    ) -> None:
        """Send a complete response."""
        await self.send(head(status, len(body) if length is None else length, *headers, kind=kind) + body)


def head(status: str, length: int, *headers: str, kind: str = "json", version: str = "1.1") -> bytes:
    """Return the status line and the headers of a response."""
    kinds = {"json": "application/json", "html": "text/html", "text": "text/plain", "none": ""}
    lines = [f"HTTP/{version} {status}", f"Content-Length: {length}", *headers]
    if kinds[kind]:
        lines.append(f"Content-Type: {kinds[kind]}")
    return "\r\n".join([*lines, "", ""]).encode()


Fault = Callable[[Exchange], Awaitable[None]]
FAULTS: dict[str, Fault] = {}


def fault(name: str) -> Callable[[Fault], Fault]:
    """Register a fault under a name."""

    def register(function: Fault) -> Fault:
        FAULTS[name] = function
        return function

    return register


@fault("no fault")
async def no_fault(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond()


@fault("reset before storing")
async def reset_before_storing(exchange: Exchange) -> None:
    exchange.reset()


@fault("reset after storing")
async def reset_after_storing(exchange: Exchange) -> None:
    exchange.store()
    exchange.reset()


@fault("reset once after storing")
async def reset_once_after_storing(exchange: Exchange) -> None:
    exchange.store()
    if exchange.attempt == 1:
        exchange.reset()
    else:
        await exchange.respond()


@fault("stall before the headers")
async def stall_before_headers(exchange: Exchange) -> None:
    exchange.store()
    await asyncio.sleep(FOREVER)


@fault("stall in the headers")
async def stall_in_headers(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(head("200 OK", len(BODY))[:30])
    await asyncio.sleep(FOREVER)


@fault("stall in the body")
async def stall_in_body(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(head("200 OK", len(BODY)) + BODY[:20])
    await asyncio.sleep(FOREVER)


@fault("slow headers, byte by byte")
async def slow_headers(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(head("200 OK", len(BODY)), byte_delay=0.2)


@fault("slow body, byte by byte")
async def slow_body(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(head("200 OK", len(BODY)))
    await exchange.send(BODY, byte_delay=0.2)


@fault("truncated body")
async def truncated_body(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(BODY[:20], length=len(BODY))
    exchange.writer.close()


@fault("truncated chunked body")
async def truncated_chunked_body(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n" + BODY[:20])
    exchange.writer.close()


@fault("Content-Length too small")
async def content_length_too_small(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(BODY, length=20)


@fault("Content-Length not a number")
async def content_length_not_a_number(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n" + BODY)
    exchange.writer.close()


@fault("two different Content-Length headers")
async def two_content_lengths(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(BODY, "200 OK", f"Content-Length: {len(BODY) + 1}")
    exchange.writer.close()


@fault("not HTTP")
async def not_http(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(b"SSH-2.0-OpenSSH_9.6\r\n")
    exchange.writer.close()


@fault("JSON as text/plain")
async def json_as_plain_text(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(kind="text")


@fault("JSON without Content-Type")
async def json_without_content_type(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(kind="none")


@fault("HTML with status 200")
async def html_with_status_200(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(b"<html><body>Sign in</body></html>", kind="html")


@fault("HTML with status 500")
async def html_with_status_500(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(b"<html><body>Oops</body></html>", "500 Internal Server Error", kind="html")


@fault("HTML with status 502 before storing")
async def html_with_status_502(exchange: Exchange) -> None:
    await exchange.respond(b"<html><body>Bad gateway</body></html>", "502 Bad Gateway", kind="html")


@fault("status 520")
async def status_520(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(b"", "520 Web Server Returned an Unknown Error")


@fault("gzip bomb")
async def gzip_bomb(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(BOMB, "200 OK", "Content-Encoding: gzip")


@fault("uncompressed body declared as gzip")
async def uncompressed_body_as_gzip(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(BODY, "200 OK", "Content-Encoding: gzip")


@fault("truncated gzip")
async def truncated_gzip(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(gzip.compress(BODY)[:-20], "200 OK", "Content-Encoding: gzip")


@fault("gzip in gzip")
async def gzip_in_gzip(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(gzip.compress(BOMB), "200 OK", "Content-Encoding: gzip, gzip")


@fault("a content coding that was not asked for")
async def other_coding(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(BODY, "200 OK", "Content-Encoding: br")


@fault("valid gzip")
async def valid_gzip(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(gzip.compress(BODY), "200 OK", "Content-Encoding: gzip")


@fault("Content-Length of a gigabyte")
async def content_length_of_a_gigabyte(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(b"{", length=HUGE)
    await asyncio.sleep(FOREVER)


@fault("chunked body of a gigabyte")
async def chunked_body_of_a_gigabyte(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    chunk = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
    for _ in range(HUGE // 0x10000):
        await exchange.send(chunk)


@fault("header of a megabyte")
async def header_of_a_megabyte(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(b"HTTP/1.1 200 OK\r\n" + b"X-More: " + b"x" * 1_000_000)
    exchange.writer.close()


@fault("JSON nested too deeply")
async def json_nested_too_deeply(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(DEEP + b"1" + b"}" * 30_000)


@fault("JSON with duplicate keys")
async def json_with_duplicate_keys(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(BODY.replace(b'"name"', b'"name": "zeroth", "name"'))


@fault("JSON with NaN")
async def json_with_nan(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(BODY.replace(b'"a": 1', b'"a": NaN'))


@fault("invalid UTF-8")
async def invalid_utf_8(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(BODY.replace(b"first", b"fi\xff\xferst"))


@fault("JSON with a lone surrogate")
async def lone_surrogate(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(BODY.replace(b"first", rb"fi\ud83drst"))


@fault("JSON of another shape")
async def json_of_another_shape(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(b'[{"evaluation": 3}]')


@fault("103 Early Hints before the response")
async def early_hints_before_response(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n")
    await exchange.respond()


@fault("100 Continue before the response")
async def continue_before_response(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(b"HTTP/1.1 100 Continue\r\n\r\n")
    await exchange.respond()


@fault("103 Early Hints without end")
async def endless_early_hints(exchange: Exchange) -> None:
    exchange.store()
    while True:
        await exchange.send(b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n")
        await asyncio.sleep(0.02)


@fault("101 Switching Protocols")
async def switching_protocols(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: other\r\nConnection: upgrade\r\n\r\nother")
    exchange.writer.close()


@fault("204 with a body")
async def no_content_with_body(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(status="204 No Content")
    exchange.writer.close()


@fault("redirect to the same origin")
async def redirect_to_the_same_origin(exchange: Exchange) -> None:
    await exchange.respond(b"", "307 Temporary Redirect", "Location: /v1/runs/elsewhere")


@fault("redirect to another origin")
async def redirect_to_another_origin(exchange: Exchange) -> None:
    await exchange.respond(b"", "308 Permanent Redirect", f"Location: {exchange.urls['other']}/v1/runs")


@fault("303 See Other")
async def see_other(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(b"", "303 See Other", "Location: /v1/runs/r-1")


def _busy(status: str, retry_after: Callable[[], str] | None, *, always: bool = False) -> Fault:
    """Return a fault that responds with a status and a Retry-After header: to the first attempt, or always."""

    async def busy(exchange: Exchange) -> None:
        if exchange.attempt == 1 or always:
            headers = () if retry_after is None else (f"Retry-After: {retry_after()}",)
            await exchange.respond(b'{"message": "later"}', status, *headers)
        else:
            exchange.store()
            await exchange.respond()

    return busy


_RETRY_AFTER: dict[str, Callable[[], str] | None] = {
    "no Retry-After": None,
    "Retry-After in seconds": lambda: "2",
    "Retry-After of 0 seconds": lambda: "0",
    "Retry-After as a date": lambda: format_datetime(datetime.now(UTC) + timedelta(seconds=3), usegmt=True),
    "Retry-After in the past": lambda: "Fri, 31 Dec 1999 23:59:59 GMT",
    "Retry-After in a century": lambda: "3155760000",
    "invalid Retry-After": lambda: "soon; please",
    "negative Retry-After": lambda: "-1",
}
for _status in ("429 Too Many Requests", "503 Service Unavailable"):
    for _name, _form in _RETRY_AFTER.items():
        FAULTS[f"{_status[:3]} once, {_name}"] = _busy(_status, _form)
FAULTS["429 every time"] = _busy("429 Too Many Requests", lambda: "0", always=True)
FAULTS["503 every time"] = _busy("503 Service Unavailable", None, always=True)


@fault("HTTP/1.0")
async def http_1_0(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(head("200 OK", len(BODY), version="1.0") + BODY)
    exchange.writer.close()


@fault("HTTP/1.0 without Content-Length")
async def http_1_0_without_content_length(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(b"HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n" + BODY)
    exchange.writer.close()


@fault("request headers echoed with status 500")
async def echo_request_with_status_500(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(json.dumps({"message": exchange.headers}).encode(), "500 Internal Server Error")


@fault("request headers echoed with status 200")
async def echo_request_with_status_200(exchange: Exchange) -> None:
    exchange.store()
    await exchange.respond(json.dumps({"request": exchange.headers}).encode())


@fault("429, then HTML")
async def status_429_then_html(exchange: Exchange) -> None:
    if exchange.attempt == 1:
        await exchange.respond(b"", "429 Too Many Requests")
    else:
        exchange.store()
        await exchange.respond(b"<html>Welcome</html>", kind="html")


@fault("429, then Content-Length of a gigabyte")
async def status_429_then_a_gigabyte(exchange: Exchange) -> None:
    if exchange.attempt == 1:
        await exchange.respond(b"", "429 Too Many Requests")
    else:
        exchange.store()
        await exchange.respond(b"{", length=HUGE)


@fault("close without Connection: close")
async def unannounced_close(exchange: Exchange) -> None:
    """Send a valid response and close, while the client keeps the connection for its next call."""
    exchange.store()
    await exchange.respond()
    exchange.writer.close()


@fault("reset of a reused connection")
async def reset_of_reused_connection(exchange: Exchange) -> None:
    """Reset the connection if the previous call used it too."""
    if exchange.is_reused:
        exchange.reset()
    else:
        exchange.store()
        await exchange.respond()


BOMB: Final = gzip.compress(b" " * (64 << 20))
"""64 MiB of spaces, compressed to 64 kB; larger than every limit here."""
