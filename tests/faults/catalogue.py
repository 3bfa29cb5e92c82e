"""Everything that can go wrong between a request and its answer, by name: what a server does, byte by byte.

Each fault gets the connection after one request was read. ``exchange.store()`` is the effect: it happens before or
after what goes wrong, as the name says.
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
"""Seconds: longer than any call here may take."""
HUGE: Final = 1 << 30
"""Bytes that the largest answer would have."""


class Exchange:
    """One request on one connection, and what may be done about it."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, store: Callable[[], None]) -> None:
        self.reader = reader
        self.writer = writer
        self.store = store
        self.headers: dict[str, str] = {}
        """Of the request."""
        self.attempt = 1
        """Of this case, from 1."""
        self.kept = False
        """Whether there was a request on this connection before."""
        self.elsewhere: dict[str, str] = {}
        """URLs of the other servers."""

    def reset(self) -> None:
        """Hang up with a TCP reset."""
        raw: socket.socket = self.writer.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()

    async def send(self, data: bytes, *, every: float = 0.0) -> None:
        """Write, all at once or a byte ``every`` so many seconds."""
        for piece in [data] if not every else (data[at : at + 1] for at in range(len(data))):
            self.writer.write(piece)
            await self.writer.drain()
            if every:
                await asyncio.sleep(every)

    async def answer(
        self, body: bytes = BODY, status: str = "200 OK", *headers: str, length: int | None = None, kind: str = "json"
    ) -> None:
        """Send one whole answer."""
        await self.send(head(status, len(body) if length is None else length, *headers, kind=kind) + body)


def head(status: str, length: int, *headers: str, kind: str = "json", version: str = "1.1") -> bytes:
    """The first lines of an answer."""
    kinds = {"json": "application/json", "html": "text/html", "text": "text/plain", "none": ""}
    lines = [f"HTTP/{version} {status}", f"Content-Length: {length}", *headers]
    if kinds[kind]:
        lines.append(f"Content-Type: {kinds[kind]}")
    return "\r\n".join([*lines, "", ""]).encode()


Fault = Callable[[Exchange], Awaitable[None]]
FAULTS: dict[str, Fault] = {}


def fault(function: Fault) -> Fault:
    """Put a fault into the catalogue under its own name."""
    FAULTS[function.__name__.replace("_", " ")] = function
    return function


@fault
async def none_at_all(exchange: Exchange) -> None:
    exchange.store()
    await exchange.answer()


@fault
async def reset_before_storing(exchange: Exchange) -> None:
    exchange.reset()


@fault
async def reset_after_storing(exchange: Exchange) -> None:
    exchange.store()
    exchange.reset()


@fault
async def reset_once_after_storing(exchange: Exchange) -> None:
    exchange.store()
    if exchange.attempt == 1:
        exchange.reset()
    else:
        await exchange.answer()


@fault
async def stall_before_headers(exchange: Exchange) -> None:
    exchange.store()
    await asyncio.sleep(FOREVER)


@fault
async def stall_in_headers(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(head("200 OK", len(BODY))[:30])
    await asyncio.sleep(FOREVER)


@fault
async def stall_in_body(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(head("200 OK", len(BODY)) + BODY[:20])
    await asyncio.sleep(FOREVER)


@fault
async def drip_headers(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(head("200 OK", len(BODY)), every=0.2)


@fault
async def drip_body(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(head("200 OK", len(BODY)))
    await exchange.send(BODY, every=0.2)


@fault
async def cut_body_short(exchange: Exchange) -> None:
    exchange.store()
    await exchange.answer(BODY[:20], length=len(BODY))
    exchange.writer.close()


@fault
async def cut_chunked_body_short(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n" + BODY[:20])
    exchange.writer.close()


@fault
async def announce_too_little(exchange: Exchange) -> None:
    exchange.store()
    await exchange.answer(BODY, length=20)


@fault
async def announce_no_number(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n" + BODY)
    exchange.writer.close()


@fault
async def announce_two_lengths(exchange: Exchange) -> None:
    exchange.store()
    await exchange.answer(BODY, "200 OK", f"Content-Length: {len(BODY) + 1}")
    exchange.writer.close()


@fault
async def speak_no_http(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(b"SSH-2.0-OpenSSH_9.6\r\n")
    exchange.writer.close()


@fault
async def call_json_text(exchange: Exchange) -> None:
    exchange.store()
    await exchange.answer(kind="text")


@fault
async def call_json_nothing(exchange: Exchange) -> None:
    exchange.store()
    await exchange.answer(kind="none")


@fault
async def html_as_success(exchange: Exchange) -> None:
    exchange.store()
    await exchange.answer(b"<html><body>Sign in</body></html>", kind="html")


@fault
async def html_as_500(exchange: Exchange) -> None:
    exchange.store()
    await exchange.answer(b"<html><body>Oops</body></html>", "500 Internal Server Error", kind="html")


@fault
async def html_as_502_before_storing(exchange: Exchange) -> None:
    await exchange.answer(b"<html><body>Bad gateway</body></html>", "502 Bad Gateway", kind="html")


@fault
async def status_520(exchange: Exchange) -> None:
    exchange.store()
    await exchange.answer(b"", "520 Web Server Returned an Unknown Error")


@fault
async def gzip_bomb(exchange: Exchange) -> None:
    exchange.store()
    await exchange.answer(BOMB, "200 OK", "Content-Encoding: gzip")


@fault
async def gzip_that_is_none(exchange: Exchange) -> None:
    exchange.store()
    await exchange.answer(BODY, "200 OK", "Content-Encoding: gzip")


@fault
async def gzip_cut_short(exchange: Exchange) -> None:
    exchange.store()
    await exchange.answer(gzip.compress(BODY)[:-20], "200 OK", "Content-Encoding: gzip")


@fault
async def gzip_as_it_should_be(exchange: Exchange) -> None:
    exchange.store()
    await exchange.answer(gzip.compress(BODY), "200 OK", "Content-Encoding: gzip")


@fault
async def announce_a_gigabyte(exchange: Exchange) -> None:
    exchange.store()
    await exchange.answer(b"{", length=HUGE)
    await asyncio.sleep(FOREVER)


@fault
async def send_a_gigabyte_unannounced(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    chunk = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
    for _ in range(HUGE // 0x10000):
        await exchange.send(chunk)


@fault
async def headers_without_end(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(b"HTTP/1.1 200 OK\r\n" + b"X-More: " + b"x" * 1_000_000)
    exchange.writer.close()


@fault
async def json_too_deep(exchange: Exchange) -> None:
    exchange.store()
    await exchange.answer(DEEP + b"1" + b"}" * 30_000)


@fault
async def json_with_duplicate_keys(exchange: Exchange) -> None:
    exchange.store()
    await exchange.answer(BODY.replace(b'"name"', b'"name": "zeroth", "name"'))


@fault
async def json_with_nan(exchange: Exchange) -> None:
    exchange.store()
    await exchange.answer(BODY.replace(b'"a": 1', b'"a": NaN'))


@fault
async def invalid_utf_8(exchange: Exchange) -> None:
    exchange.store()
    await exchange.answer(BODY.replace(b"first", b"fi\xff\xferst"))


@fault
async def half_a_surrogate_pair(exchange: Exchange) -> None:
    exchange.store()
    await exchange.answer(BODY.replace(b"first", rb"fi\ud83drst"))


@fault
async def json_of_another_shape(exchange: Exchange) -> None:
    exchange.store()
    await exchange.answer(b'[{"evaluation": 3}]')


@fault
async def early_hints_first(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n")
    await exchange.answer()


@fault
async def continue_first(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(b"HTTP/1.1 100 Continue\r\n\r\n")
    await exchange.answer()


@fault
async def early_hints_for_ever(exchange: Exchange) -> None:
    exchange.store()
    while True:
        await exchange.send(b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n")
        await asyncio.sleep(0.02)


@fault
async def switch_protocols(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: other\r\nConnection: upgrade\r\n\r\nother")
    exchange.writer.close()


@fault
async def a_204_with_a_body(exchange: Exchange) -> None:
    exchange.store()
    await exchange.answer(status="204 No Content")
    exchange.writer.close()


@fault
async def redirect_to_the_same_origin(exchange: Exchange) -> None:
    await exchange.answer(b"", "307 Temporary Redirect", "Location: /v1/runs/elsewhere")


@fault
async def redirect_to_another_origin(exchange: Exchange) -> None:
    await exchange.answer(b"", "308 Permanent Redirect", f"Location: {exchange.elsewhere['other']}/v1/runs")


@fault
async def see_other(exchange: Exchange) -> None:
    exchange.store()
    await exchange.answer(b"", "303 See Other", "Location: /v1/runs/r-1")


def _busy(status: str, retry_after: Callable[[], str] | None, *, always: bool = False) -> Fault:
    async def busy(exchange: Exchange) -> None:
        if exchange.attempt == 1 or always:
            headers = () if retry_after is None else (f"Retry-After: {retry_after()}",)
            await exchange.answer(b'{"message": "later"}', status, *headers)
        else:
            exchange.store()
            await exchange.answer()

    return busy


_FORMS: dict[str, Callable[[], str] | None] = {
    "no Retry-After": None,
    "Retry-After in seconds": lambda: "2",
    "Retry-After of no seconds": lambda: "0",
    "Retry-After as a date": lambda: format_datetime(datetime.now(UTC) + timedelta(seconds=3), usegmt=True),
    "Retry-After in the past": lambda: "Fri, 31 Dec 1999 23:59:59 GMT",
    "Retry-After in a century": lambda: "3155760000",
    "Retry-After of garbage": lambda: "soon; please",
    "Retry-After below zero": lambda: "-1",
}
for _status in ("429 Too Many Requests", "503 Service Unavailable"):
    for _name, _form in _FORMS.items():
        FAULTS[f"{_status[:3]} once, {_name}"] = _busy(_status, _form)
FAULTS["429 for ever"] = _busy("429 Too Many Requests", lambda: "0", always=True)
FAULTS["503 for ever"] = _busy("503 Service Unavailable", None, always=True)


@fault
async def http_1_0(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(head("200 OK", len(BODY), version="1.0") + BODY)
    exchange.writer.close()


@fault
async def http_1_0_without_a_length(exchange: Exchange) -> None:
    exchange.store()
    await exchange.send(b"HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n" + BODY)
    exchange.writer.close()


@fault
async def repeat_the_request_as_500(exchange: Exchange) -> None:
    exchange.store()
    await exchange.answer(json.dumps({"message": exchange.headers}).encode(), "500 Internal Server Error")


@fault
async def repeat_the_request_as_success(exchange: Exchange) -> None:
    exchange.store()
    await exchange.answer(json.dumps({"request": exchange.headers}).encode())


@fault
async def busy_and_then_html(exchange: Exchange) -> None:
    if exchange.attempt == 1:
        await exchange.answer(b"", "429 Too Many Requests")
    else:
        exchange.store()
        await exchange.answer(b"<html>Welcome</html>", kind="html")


@fault
async def busy_and_then_a_gigabyte(exchange: Exchange) -> None:
    if exchange.attempt == 1:
        await exchange.answer(b"", "429 Too Many Requests")
    else:
        exchange.store()
        await exchange.answer(b"{", length=HUGE)


@fault
async def close_without_saying_so(exchange: Exchange) -> None:
    """Answers well and hangs up, while the client keeps the connection for the next call."""
    exchange.store()
    await exchange.answer()
    exchange.writer.close()


@fault
async def hang_up_as_the_next_request_comes(exchange: Exchange) -> None:
    """Reset the connection that the call before this one has left open."""
    if exchange.kept:
        exchange.reset()
    else:
        exchange.store()
        await exchange.answer()


BOMB: Final = gzip.compress(b" " * (64 << 20))
"""64 MiB of blanks in 64 kB: over every limit here."""
