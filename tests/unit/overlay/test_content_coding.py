"""Compressed responses are decompressed within the limit; other codings are rejected by name."""

from __future__ import annotations

import gzip
import json
import tracemalloc
import zlib
from collections.abc import Callable

import pytest

from honeyhive_overlay import Attempt, Conflict, DecodeError, ResponseTooLarge, TransportError
from honeyhive_overlay._core.content_coding import Decoder
from tests.support.server import Response, serving
from tests.support.sync_async import Half

RUN = json.dumps({"evaluation": {"run_id": "r1", "name": "one " * 5000}}).encode()
MEGABYTE = 1 << 20


def raw_deflate(data: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-15)
    return compressor.compress(data) + compressor.flush()


def response(body: bytes, coding: str) -> Response:
    return Response(200, body, {"Content-Encoding": coding})


@pytest.mark.parametrize(
    ("coding", "compress"),
    [
        ("gzip", gzip.compress),
        ("GZIP", gzip.compress),
        ("x-gzip", gzip.compress),
        ("gzip", lambda data: gzip.compress(data[:100]) + gzip.compress(data[100:])),
        ("deflate", zlib.compress),
        ("deflate", raw_deflate),
        ("deflate", lambda data: zlib.compress(data) + b"padding"),
        ("identity", lambda data: data),
        ("", lambda data: data),
    ],
)
def test_accepted_codings_are_decompressed(half: Half, coding: str, compress: Callable[[bytes], bytes]) -> None:
    with serving(response(compress(RUN), coding)) as server:
        run = half.run(half.client(server.url).runs.get("r1"))
        assert server.requests[0].headers["accept-encoding"] == "gzip, deflate"
    assert run.name == "one " * 5000


@pytest.mark.parametrize("size", [1, 7, 1000])
@pytest.mark.parametrize("compress", [gzip.compress, zlib.compress, raw_deflate])
def test_the_size_of_chunks_does_not_matter(compress: Callable[[bytes], bytes], size: int) -> None:
    compressed = compress(RUN)
    decoder = Decoder("gzip" if compress is gzip.compress else "deflate")
    parts = [decoder.decode(compressed[at : at + size], 1 << 30) for at in range(0, len(compressed), size)]
    decoder.finish()
    assert b"".join(parts) == RUN


@pytest.mark.parametrize("coding", ["gzip, gzip", "br", "zstd", "compress", "gzip;q=1", "\x0b", "deflate,identity"])
def test_other_codings_are_rejected_by_name(half: Half, coding: str) -> None:
    reported: list[Attempt] = []
    with serving(response(gzip.compress(gzip.compress(RUN)), coding)) as server:
        client = half.client(server.url, on_attempt=reported.append)
        with pytest.raises((DecodeError, TransportError)) as caught:
            half.run(client.runs.get("r1"))
    if coding.isprintable():
        assert isinstance(caught.value, DecodeError)
        assert repr(coding) in str(caught.value)
        assert caught.value.attempts == 1
        assert [attempt.error for attempt in reported] == ["DecodeError"]


@pytest.mark.parametrize(
    ("coding", "bomb"),
    [
        ("gzip", gzip.compress(b"\0" * (64 * MEGABYTE))),
        ("deflate", zlib.compress(b"\0" * (64 * MEGABYTE))),
        ("deflate", raw_deflate(b" " * (64 * MEGABYTE))),
        ("gzip", gzip.compress(b"\0" * MEGABYTE) * 64),
        ("gzip", gzip.compress(b"") * 50_000 + gzip.compress(b"\0" * (2 * MEGABYTE))),
    ],
    ids=["gzip", "deflate", "raw deflate", "many members", "empty members"],
)
def test_a_bomb_takes_no_more_memory_than_the_limit(half: Half, coding: str, bomb: bytes) -> None:
    with serving(response(bomb, coding)) as server:
        client = half.client(server.url, max_response_bytes=MEGABYTE)
        tracemalloc.start()
        try:
            with pytest.raises(ResponseTooLarge) as caught:
                half.run(client.runs.get("r1"))
            kept, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert caught.value.limit == MEGABYTE
    assert peak < 6 * MEGABYTE
    assert kept < MEGABYTE + MEGABYTE // 2  # the error keeps none of the body; the server has its own


def test_a_kept_error_keeps_nothing_of_the_body(half: Half) -> None:
    with serving(response(gzip.compress(b"[" * (64 * MEGABYTE)), "gzip")) as server:
        client = half.client(server.url, max_response_bytes=20 * MEGABYTE)
        tracemalloc.start()
        try:
            with pytest.raises(ResponseTooLarge):
                half.run(client.runs.get("r1"))
            kept, _ = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert kept < 5 * MEGABYTE


@pytest.mark.parametrize(
    "body",
    [RUN, gzip.compress(RUN)[:-20], gzip.compress(RUN)[:40], b"\x1f\x8b", b"\x1f\x8b\x08\x00garbage" * 9],
    ids=["not compressed", "without its end", "without most of it", "two bytes", "garbage"],  # gzip writes the time
)
def test_content_that_is_not_what_the_coding_promises_is_a_transport_error(half: Half, body: bytes) -> None:
    with serving(*[response(body, "gzip")] * 9) as server:
        with pytest.raises(TransportError, match="cannot be decompressed") as caught:
            half.run(half.client(server.url).runs.get("r1"))
        assert len(server.requests) == caught.value.attempts == 4


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_an_empty_body_needs_no_compression(half: Half, coding: str) -> None:
    with serving(Response(204, b"", {"Content-Encoding": coding})) as server:
        assert half.run(half.client(server.url).runs.delete("r1")).deleted


def test_the_status_of_an_error_matters_more_than_its_coding(half: Half) -> None:
    unreadable = Response(409, b"\x0bnot readable", {"Content-Encoding": "br"})
    with serving(unreadable) as server, pytest.raises(Conflict) as caught:
        half.run(half.client(server.url).runs.get("r1"))
    assert caught.value.body == b"\x0bnot readable"
