"""Put a freshly built folder in the place of ``generated/``: whole, or not at all.

The new folder is built in ``.regenerate/new`` (same file system, ignored by git) and takes its place by two renames,
because a rename over a folder that is not empty is impossible. Who is killed between the two leaves the old tree in
``.regenerate/old``; the next command that takes the lock puts it back.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# A file lock that the system drops when its holder dies, on every platform; the standard library has none.
from filelock import FileLock, Timeout

from scripts.codegen.errors import CommandError

GENERATED = "generated"
WORK = ".regenerate"


@contextmanager
def workplace(root: Path) -> Iterator[Path]:
    """Hold the only right to replace ``generated/``, and give the folder to build the new one in.

    What an earlier run left behind is repaired first, what this one leaves is removed at the end.

    Raises:
        CommandError: another regeneration holds the lock.
    """
    work = root / WORK
    work.mkdir(exist_ok=True)
    lock = FileLock(work / "lock", timeout=0)
    try:
        lock.acquire()
    except Timeout:
        raise CommandError(
            f"Another regeneration is at work in {root} (it holds {WORK}/lock). Wait for it, then run again."
        ) from None
    try:
        _repair(root)
        yield work / "new"
    finally:
        shutil.rmtree(work / "new", ignore_errors=True)
        lock.release()


def replace_generated(root: Path, new: Path) -> None:
    """Make ``new`` the ``generated/`` folder; on any failure the old one stays or comes back."""
    current, old = root / GENERATED, root / WORK / "old"
    if current.exists():
        current.rename(old)
    try:
        new.rename(current)
    except BaseException:
        if old.exists():
            old.rename(current)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _repair(root: Path) -> None:
    current, old = root / GENERATED, root / WORK / "old"
    if old.exists() and not current.exists():
        old.rename(current)
    shutil.rmtree(old, ignore_errors=True)
    shutil.rmtree(root / WORK / "new", ignore_errors=True)
