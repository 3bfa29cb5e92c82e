"""A copy of the repository that a test may break, and that is whole again for the next one."""

from __future__ import annotations

import importlib
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def copy_of_repository(target: Path) -> Path:
    """Copy what a commit of the working tree would hold: files that git tracks or would track."""
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
    """One copy for many tests: what one of them changed is put back, which takes a tenth of copying all of it.

    Args:
        folder: for the copy, and for a second one that nobody is given.
    """

    def __init__(self, folder: Path) -> None:
        self._original = copy_of_repository(folder / "original")
        self.path = shutil.copytree(self._original, folder / "repository")
        self._seen = _state(self.path)

    def restore(self) -> Path:
        """Put back what was changed, added or removed since; give the copy."""
        now = _state(self.path)
        if now != self._seen:
            for name in now.keys() - self._seen.keys():
                _remove(self.path / name)
            for name in sorted(name for name, state in self._seen.items() if now.get(name) != state):
                source, target = self._original / name, self.path / name
                if source.is_dir():
                    target.mkdir(exist_ok=True)
                else:
                    _remove(target)
                    shutil.copy2(source, target)
            importlib.invalidate_caches()
            self._seen = _state(self.path)
        return self.path


def _state(folder: Path) -> dict[str, object]:
    """Describe everything in a folder so that a change of a file cannot hide: not even who writes can set a ctime."""
    found: dict[str, object] = {}
    for path in sorted(folder.rglob("*")):
        told = path.lstat()
        file = (told.st_mode, told.st_ino, told.st_size, told.st_mtime_ns, told.st_ctime_ns)
        found[str(path.relative_to(folder))] = told.st_mode if path.is_dir() and not path.is_symlink() else file
    return found


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
