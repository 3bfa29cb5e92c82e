"""Whatever bytes arrive over a socket, a call returns its result or raises a HoneyHiveError, in time."""

from __future__ import annotations

import gzip
import socket
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from random import Random
from time import monotonic

import pytest

from honeyhive_overlay import HoneyHiveError, Retry, Run
from tests.support.effort import choose
from tests.support.secrets import all_text_of
from tests.support.sync_async import KEY, Half

BODY = b'{"evaluation": {"run_id": "r1", "name": "one", "created_at": "2026-01-01T00:00:00Z", "metadata": {"a": [1, 2.5]}}}'
TIMEOUT = 3.0


def response(status: str, body: bytes, *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", "Content-Type: application/json", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode("latin-1") + body


VALID = [
    response("200 OK", BODY),
    response("200 OK", gzip.compress(BODY, mtime=0), "Content-Encoding: gzip"),
    response("200 OK", zlib.compress(BODY), "Content-Encoding: deflate"),
    response("404 Not Found", b'{"message": "no such run", "errorCode": "NOT_FOUND"}', "X-Request-Id: q1"),
    response("429 Too Many Requests", b"{}", "Retry-After: 1"),
    response("302 Found", b"", f"Location: /?key={KEY}"),
    response("500 Internal Server Error", b"<html>" * 50),
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(BODY), BODY),
    b"HTTP/1.1 200 OK\r\n\r\n" + BODY,
]
FRAGMENTS = [
    b"\r\n", b"\0", b"\xff\xfe", b"Content-Length: 0\r\n", b"Content-Length: " + b"9" * 5000 + b"\r\n", b"Content-Length: -1\r\n",
    b"Content-Encoding: gzip\r\n", b"Content-Encoding: br, gzip\r\n", b"Transfer-Encoding: chunked\r\n", b"Retry-After: 1e400\r\n",
    b"Retry-After: Fri, 31 Feb 99999 00:00:00 GMT\r\n", b"X-Request-Id: \x1b[2J\r\n", b"HTTP/1.1 100 Continue\r\n\r\n",
    b"HTTP/2.0 200\r\n", b"\\ud800", b"[" * 3000, b"1e999", b'"', b"}", b"ffffffffffffffffff\r\n", KEY.encode(),
    b"Content-Type: text/html; charset=\xff\r\n", b"Set-Cookie: " + b"a" * 70_000 + b"\r\n",
]  # fmt: skip


def mutate(random: Random) -> bytes:
    """Return a valid response with some parts changed, removed, repeated or inserted."""
    data = bytearray(random.choice(VALID))
    for _ in range(random.randint(1, 4)):
        at = random.randrange(len(data) + 1)
        end = min(len(data), at + random.randint(1, 40))
        change = random.randrange(5)
        if change == 0 and at < len(data):
            data[at] = random.randrange(256)
        elif change == 1:
            del data[at:end]
        elif change == 2:
            data[at:at] = data[at:end] * random.randint(1, 3)
        elif change == 3:
            data[at:at] = random.choice(FRAGMENTS)
        else:  # insert a fragment where lines begin
            starts = [index + 2 for index in range(len(data)) if data[index : index + 2] == b"\r\n"] or [0]
            place = random.choice(starts)
            data[place:place] = random.choice(FRAGMENTS)
    return bytes(data[: random.randrange(len(data) + 1)] if random.random() < 0.1 else data)


@contextmanager
def serving_bytes(responses: Iterator[bytes]) -> Iterator[str]:
    """Serve each connection the next of ``responses``, whatever it asks, and close it."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def run() -> None:
            with suppress(OSError, StopIteration):
                while True:
                    connection, _ = listener.accept()
                    with connection, suppress(OSError):
                        connection.settimeout(TIMEOUT)
                        connection.recv(65_536)
                        connection.sendall(next(responses))

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
    thread.join(TIMEOUT)


def check(error: HoneyHiveError, sent: bytes) -> None:
    assert KEY not in all_text_of(error), sent
    assert len(str(error)) <= 2000
    assert str(error).isprintable()


@pytest.mark.fuzz
@pytest.mark.parametrize("seed", range(4))
def test_mutated_responses_end_in_a_result_or_a_honeyhive_error_in_time(half: Half, seed: int) -> None:
    count = choose(50, 500)
    random = Random(seed)  # noqa: S311 - the same responses in every run
    responses = [mutate(random) for _ in range(count)]
    outcomes: set[str] = set()
    with serving_bytes(iter(responses * 2)) as url:
        for sent in responses:
            client = half.client(url, retry=Retry(attempts=1), timeout=TIMEOUT, max_response_bytes=1 << 20)
            started = monotonic()
            try:
                found = half.run(client.runs.get("r1"))
                assert isinstance(found, Run)
                outcomes.add("Run")
            except HoneyHiveError as error:
                outcomes.add(type(error).__name__)
                check(error, sent)
            finally:
                half.run(client.close() if half.name == "sync" else client.aclose())
            assert monotonic() - started < TIMEOUT + 1, sent
    assert {"TransportError", "DecodeError", "NotFound"} <= outcomes
