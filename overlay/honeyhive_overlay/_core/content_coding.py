"""Decompress a response while it is read, without more memory than the caller allows."""

from __future__ import annotations

import zlib
from typing import Final

ACCEPTED: Final = "gzip, deflate"
"""The value of Accept-Encoding: what `Decoder` can decompress."""

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
        name = coding.strip().lower()
        if name not in {"", "identity", "gzip", "x-gzip", "deflate"}:
            raise UnknownCoding(coding)
        self._is_plain = name in {"", "identity"}
        self._is_gzip = name.endswith("gzip")
        self._head = b""
        self._is_empty = True
        self._stream = zlib.decompressobj(_GZIP) if self._is_gzip else None

    def decode(self, chunk: bytes, room: int) -> bytes:
        """Return the decompressed bytes of ``chunk``; if they are more than ``room``, only the first ``room`` + 1.

        A chunk that is not compressed is returned unchanged.

        Raises:
            zlib.error: The data is not what the coding promises.
        """
        if self._is_plain:
            return chunk
        self._is_empty = self._is_empty and not chunk
        if self._stream is None:
            self._head = chunk = self._head + chunk
            if len(chunk) < 2:
                return b""
            self._stream = zlib.decompressobj(_ZLIB if _is_zlib(chunk) else _RAW)
        parts: list[bytes] = []
        while chunk and room >= 0:
            if self._stream.eof:
                if not self._is_gzip:
                    break  # bytes after the end, which browsers ignore, too
                self._stream = zlib.decompressobj(_GZIP)  # a further member of the file
            parts.append(self._stream.decompress(chunk, room + 1))
            chunk = self._stream.unconsumed_tail or self._stream.unused_data
            room -= len(parts[-1])
        return b"".join(parts)

    def finish(self) -> None:
        """Check that the data is complete.

        Raises:
            zlib.error: It is not.
        """
        if not self._is_plain and not self._is_empty and (self._stream is None or not self._stream.eof):
            raise zlib.error("the compressed data is truncated")


def _is_zlib(head: bytes) -> bool:
    """Return whether data begins with the header of zlib; some servers send raw data as deflate."""
    return head[0] & 15 == 8 and int.from_bytes(head[:2], "big") % 31 == 0
