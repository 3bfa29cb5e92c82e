"""Replace ``generated/`` by a new folder in one step, or not at all.

The new folder is built in ``.regenerate/new``: the same file system, ignored by git. Then the old and the new folder
are renamed, because a folder that is not empty cannot be overwritten by a rename. If the process is killed between the
two renames, the old tree is in ``.regenerate/old``, and the next command that takes the lock restores it.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# The standard library has no file lock that every operating system releases when the process dies.
from filelock import FileLock, Timeout

from scripts.codegen.errors import CommandError

GENERATED = "generated"
WORK = ".regenerate"


@contextmanager
def locked_work_folder(root: Path) -> Iterator[Path]:
    """Lock the work folder, and yield the path in it for the new ``generated/``.

    The function first cleans up after an earlier run that was killed. At the end it removes the new folder, if it is
    still there.

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
            f"Another regeneration is running in {root} (it holds {WORK}/lock). Wait for it, then run again."
        ) from None
    try:
        _repair(root)
        yield work / "new"
    finally:
        shutil.rmtree(work / "new", ignore_errors=True)
        lock.release()


def replace_generated(root: Path, new: Path) -> None:
    """Replace the ``generated/`` folder by ``new``; on any failure, keep or restore the old one."""
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
