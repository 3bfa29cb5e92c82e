"""Remember what took long to make, by everything that decides it.

It is off unless ``HONEYHIVE_OVERLAY_RAW_CACHE`` names a folder, which is made where it is missing and may be deleted at
any time. An entry is a folder, named after its key; it appears whole, by one rename, so that several processes may
use the cache at once. What is taken out is compared with the digest that was written down when it was put in: an
entry that was damaged is made anew.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable
from functools import cache
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from scripts.codegen.digests import tree_digest

VARIABLE = "HONEYHIVE_OVERLAY_RAW_CACHE"
_TEXT, _FOLDER, _DIGEST = "text", "folder", "digest"


def remembered(kind: str, key: Iterable[str | bytes], make: Callable[[], str], output: Path | None = None) -> str:
    """Give the text that ``make`` returns, or returned before for the same key.

    Args:
        kind: what it is, in a word.
        key: everything that decides what is made.
        make: makes it. What it raises is raised here, and nothing is remembered.
        output: a folder that ``make`` writes beside; missing before.
    """
    place = os.environ.get(VARIABLE)
    if not place:
        return make()
    entry = Path(place).resolve() / f"{kind}-{_digest(key)}"
    found = _take(entry, output)
    if found is None:
        found = make()
        _put(entry, found, output)
    return found


def _take(entry: Path, output: Path | None) -> str | None:
    try:
        text = (entry / _TEXT).read_bytes()
        written = (entry / _DIGEST).read_bytes()
        if output is not None:
            shutil.copytree(entry / _FOLDER, output)
        if _content_digest(text, output) == written:
            return text.decode()
    except OSError:  # it is not there, or another process is replacing it
        pass
    if output is not None:
        shutil.rmtree(output, ignore_errors=True)
    return None


def _put(entry: Path, text: str, output: Path | None) -> None:
    """Put an entry in place of the one that is there, if any."""
    entry.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=entry.parent, prefix=".new-", ignore_cleanup_errors=True) as folder:
        fresh = Path(folder) / "fresh"
        if output is not None:
            shutil.copytree(output, fresh / _FOLDER)
        fresh.mkdir(exist_ok=True)
        (fresh / _TEXT).write_bytes(text.encode())
        (fresh / _DIGEST).write_bytes(_content_digest(text.encode(), output))
        try:
            if entry.exists():
                entry.rename(Path(folder) / "old")
            fresh.rename(entry)
        except OSError:
            return  # another process was faster, and its entry is as good


def _content_digest(text: bytes, output: Path | None) -> bytes:
    return _digest([text, tree_digest(output) if output is not None else ""]).encode()


def _digest(parts: Iterable[str | bytes]) -> str:
    """Give a digest that tells ``["ab", "c"]`` from ``["a", "bc"]``."""
    encoded = (part if isinstance(part, bytes) else part.encode() for part in parts)
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in encoded)).hexdigest()


@cache
def versions_behind(*packages: str) -> str:
    """Name this Python, and the versions of these packages and of all that they need: they decide what is made."""
    found: dict[str, str] = {"python": sys.version}
    waiting = list(packages)
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue  # needed on other systems alone
        waiting += [
            one[0] for need in requires(name) or () if (one := re.match(r"[\w.-]+", need)) and "extra" not in need
        ]
    return "\n".join(f"{name} {found[name]}" for name in sorted(found))
