"""Cache the results of slow functions in files.

The cache is off unless ``HONEYHIVE_OVERLAY_RAW_CACHE`` names a folder. The folder is created if it does not exist, and
may be deleted at any time. An entry is one file, named after its key. It is written under a temporary name and renamed,
so that several processes can share the cache. Its first line is a digest of the rest: if they do not match, the entry
is damaged, and its result is computed again.
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

CACHE_FOLDER = "HONEYHIVE_OVERLAY_RAW_CACHE"
_BYTES_AS_TEXT = {"encoding": "utf-8", "errors": "surrogateescape"}  # lossless for any bytes


def cached(kind: str, key: Iterable[str | bytes], make: Callable[[], str], output: Path | None = None) -> str:
    """Return the text that ``make`` returns for this key, now or in an earlier call.

    Args:
        kind: the prefix of the name of the cache entry.
        key: everything that the result depends on.
        make: computes the result. If it raises, nothing is cached.
        output: a folder that does not exist yet and that ``make`` writes; it is cached, too.
    """
    folder = os.environ.get(CACHE_FOLDER)
    if not folder:
        return make()
    entry = Path(folder) / f"{kind}-{_digest(key)}"
    found = _read(entry)
    if found is None:
        text = make()
        _write(entry, {"text": text, "files": _read_files(output) if output else {}})
        return text
    if output is not None:
        for name, content in found["files"].items():
            path = output / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode(**_BYTES_AS_TEXT))
    return str(found["text"])


def _read_files(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes().decode(**_BYTES_AS_TEXT)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _read(entry: Path) -> Any:
    try:
        digest, _, content = entry.read_bytes().partition(b"\n")
    except OSError:
        return None
    return json.loads(content) if hashlib.sha256(content).hexdigest().encode() == digest else None


def _write(entry: Path, value: object) -> None:
    content = json.dumps(value).encode()
    entry.parent.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(dir=entry.parent, prefix=".new-")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(hashlib.sha256(content).hexdigest().encode() + b"\n" + content)
        os.replace(temporary, entry)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _digest(parts: Iterable[str | bytes]) -> str:
    """Return a digest that is different for ``["ab", "c"]`` and ``["a", "bc"]``."""
    encoded = (part if isinstance(part, bytes) else part.encode() for part in parts)
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in encoded)).hexdigest()


@cache
def dependency_versions(*packages: str) -> str:
    """Return the versions of Python, of these packages and of their dependencies, as text for a cache key."""
    found: dict[str, str] = {"python": sys.version}
    waiting = list(packages)
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue  # a dependency for other operating systems
        waiting += [
            match[0]
            for requirement in requires(name) or ()
            if (match := re.match(r"[\w.-]+", requirement)) and "extra" not in requirement
        ]
    return "\n".join(f"{name} {found[name]}" for name in sorted(found))
