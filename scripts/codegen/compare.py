"""Compare a committed ``generated/`` with a fresh one, file by file: also what only one of them has."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator
from pathlib import Path

from scripts.codegen.build import MANIFEST


def differences(committed: Path, fresh: Path) -> Iterator[str]:
    """Give the differences as unified diffs, one text for each file that differs, in the order of names.

    Ignored are ``__pycache__`` and the versions of tools that the manifest records.
    """
    old, new = _files(committed), _files(fresh)
    if MANIFEST in old and MANIFEST in new:
        new[MANIFEST] = _with_tools_of(old[MANIFEST], new[MANIFEST])
    for name in sorted(old.keys() | new.keys()):
        if old.get(name) != new.get(name):
            yield "".join(_diff(name, old.get(name), new.get(name)))


def _files(folder: Path) -> dict[str, bytes]:
    found = {}
    for path in folder.rglob("*"):
        name = path.relative_to(folder)
        if "__pycache__" in name.parts:
            continue
        if path.is_symlink():
            found[name.as_posix()] = f"a symbolic link to {path.readlink()}".encode()
        elif path.is_file():
            found[name.as_posix()] = path.read_bytes()
    return found


def _with_tools_of(recorded: bytes, fresh: bytes) -> bytes:
    """Give the fresh manifest with the tool versions that are recorded; unreadable ones count as a difference."""
    try:
        tools = json.loads(recorded)["tools"]
    except (ValueError, KeyError, TypeError):
        return fresh
    return (json.dumps({**json.loads(fresh), "tools": tools}, indent=1, ensure_ascii=False) + "\n").encode()


def _diff(name: str, old: bytes | None, new: bytes | None) -> Iterator[str]:
    if old is None:
        yield f"{name}: missing, the generator writes it\n"
    elif new is None:
        yield f"{name}: not written by the generator\n"
    for line in difflib.unified_diff(_lines(old), _lines(new), f"committed/{name}", f"fresh/{name}"):
        yield line if line.endswith("\n") else line + "\n"


def _lines(side: bytes | None) -> list[str]:
    return (side or b"").decode("utf-8", "backslashreplace").splitlines(keepends=True)
