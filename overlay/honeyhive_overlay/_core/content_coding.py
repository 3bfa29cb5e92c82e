"""Decompress a response while it is read, without more memory than the caller allows."""

from __future__ import annotations

import zlib
from typing import Any, Final

ACCEPTED: Final = "gzip, deflate"
"""The value of Accept-Encoding: what `Decoder` can decompress."""

_CODINGS: Final = {"": "", "identity": "", "gzip": "gzip", "x-gzip": "gzip", "deflate": "deflate"}
_GZIP, _ZLIB, _RAW = 31, 15, -15  # values of `wbits` of zlib


class UnknownCoding(Exception):
    """The response has a content coding that was not asked for, or several."""


class Decoder:
    """Decompresses the content of one response, chunk by chunk.

    Args:
        coding: The header Content-Encoding, which is empty or "identity" if nothing is compressed.

    Raises:
        UnknownCoding: It is any other than gzip or deflate.
    """

    def __init__(self, coding: str) -> None:
        if coding.strip().lower() not in _CODINGS:
            raise UnknownCoding(coding)
        self._coding = _CODINGS[coding.strip().lower()]
        self._head = b""
        self._stream: Any = None

    def decode(self, chunk: bytes, room: int) -> bytes:
        """Return the decompressed bytes of ``chunk``; if they are more than ``room``, only the first ``room`` + 1.

        A chunk that is not compressed is returned unchanged.

        Raises:
            zlib.error: The data is not what the coding promises.
        """
        if not self._coding:
            return chunk
        if self._stream is None:
            self._head = chunk = self._head + chunk
            if len(chunk) < 2:
                return b""
            self._stream = self._new_stream()
        parts: list[bytes] = []
        while chunk and room >= 0:
            if self._stream.eof:
                if self._coding != "gzip":
                    break  # bytes after the end, which browsers ignore, too
                self._stream = self._new_stream()  # a further member of the file
            parts.append(self._stream.decompress(chunk, room + 1))
            chunk = self._stream.unconsumed_tail or self._stream.unused_data
            room -= len(parts[-1])
        return b"".join(parts)

    def finish(self) -> None:
        """Check that the data is complete; an empty body is.

        Raises:
            zlib.error: It is not.
        """
        is_complete = not self._head if self._stream is None else self._stream.eof
        if not is_complete:
            raise zlib.error("the compressed data is truncated")

    def _new_stream(self) -> Any:
        is_gzip = self._coding == "gzip"
        return zlib.decompressobj(_GZIP if is_gzip else _ZLIB if _is_zlib(self._head) else _RAW)


def _is_zlib(head: bytes) -> bool:
    """Return whether data begins with the header of zlib; some servers send raw data as deflate."""
    return head[0] & 15 == 8 and int.from_bytes(head[:2], "big") % 31 == 0
