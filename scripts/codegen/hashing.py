"""Compute SHA-256 digests of documents and folders."""

from __future__ import annotations

import hashlib
from pathlib import Path


def text_digest(data: bytes) -> str:
    """Return the digest of a text file, which is the same for all line endings."""
    return hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()


def tree_digest(folder: Path) -> str:
    """Return one digest for the relative names and the bytes of all files in a folder.

    Bytecode caches do not count: every import may write one.
    """
    lines = (
        f"{path.relative_to(folder).as_posix()}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n"
        for path in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix())
        if path.is_file() and "__pycache__" not in path.relative_to(folder).parts
    )
    return hashlib.sha256("".join(lines).encode()).hexdigest()
