"""A copy of the repository that tests may change and that is restored for the next test."""

from __future__ import annotations

import importlib
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def copy_of_repository(target: Path) -> Path:
    """Copy the files that git tracks or would add."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target / name)
    return target


class Copy:
    """One copy for many tests. Restoring it takes a tenth of the time of a new copy.

    Args:
        folder: for the copy, and for the original that is never changed.
    """

    def __init__(self, folder: Path) -> None:
        self._original = copy_of_repository(folder / "original")
        self.path = shutil.copytree(self._original, folder / "repository")
        self._state = _state(self.path)

    def restore(self) -> Path:
        """Undo all changes since the last call, and return the path of the copy."""
        current = _state(self.path)
        if current != self._state:
            for name in current.keys() - self._state.keys():
                _remove(self.path / name)
            for name in sorted(name for name, state in self._state.items() if current.get(name) != state):
                source, target = self._original / name, self.path / name
                if source.is_dir():
                    target.mkdir(exist_ok=True)
                else:
                    _remove(target)
                    shutil.copy2(source, target)
            importlib.invalidate_caches()
            self._state = _state(self.path)
        return self.path


def _state(folder: Path) -> dict[str, object]:
    """Return the metadata of everything in a folder. A program that changes a file cannot reset its ctime."""
    found: dict[str, object] = {}
    for path in sorted(folder.rglob("*")):
        stat = path.lstat()
        file = (stat.st_mode, stat.st_ino, stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns)
        found[str(path.relative_to(folder))] = stat.st_mode if path.is_dir() and not path.is_symlink() else file
    return found


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
