"""Remember what took long to make, by everything that decides it.

It is off unless ``HONEYHIVE_OVERLAY_RAW_CACHE`` names a folder, which is made where it is missing and may be deleted at
any time. An entry is one file, named after its key; it appears whole, by a rename, so that several processes may use
the cache at once. It begins with the digest of the rest: what was damaged is made anew.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
import tempfile
from collections.abc import Callable, Iterable
from functools import cache
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from typing import Any

VARIABLE = "HONEYHIVE_OVERLAY_RAW_CACHE"
_TEXT = {"encoding": "utf-8", "errors": "surrogateescape"}  # any bytes survive it, and what comes of them survives JSON


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
    entry = Path(place) / f"{kind}-{_digest(key)}"
    found = _read(entry)
    if found is None:
        text = make()
        _write(entry, {"text": text, "files": _contents(output) if output else {}})
        return text
    for name, content in found["files"].items():
        path = (output or entry) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode(**_TEXT))
    return str(found["text"])


def _contents(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes().decode(**_TEXT)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _read(entry: Path) -> Any:
    try:
        written, _, content = entry.read_bytes().partition(b"\n")
    except OSError:
        return None
    return json.loads(content) if hashlib.sha256(content).hexdigest().encode() == written else None


def _write(entry: Path, found: object) -> None:
    content = json.dumps(found).encode()
    entry.parent.mkdir(parents=True, exist_ok=True)
    number, aside = tempfile.mkstemp(dir=entry.parent, prefix=".new-")
    try:
        with os.fdopen(number, "wb") as file:
            file.write(hashlib.sha256(content).hexdigest().encode() + b"\n" + content)
        os.replace(aside, entry)
    except BaseException:
        Path(aside).unlink(missing_ok=True)
        raise


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
