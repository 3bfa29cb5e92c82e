"""One digest for a whole folder."""

from __future__ import annotations

import hashlib
from pathlib import Path


def tree_digest(folder: Path) -> str:
    """Give one SHA-256 for all files of a folder: their names from that folder and their bytes.

    Bytecode caches do not count: whoever imports a module may write one at any time.
    """
    lines = (
        f"{path.relative_to(folder).as_posix()}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n"
        for path in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix())
        if path.is_file() and "__pycache__" not in path.relative_to(folder).parts
    )
    return hashlib.sha256("".join(lines).encode()).hexdigest()
