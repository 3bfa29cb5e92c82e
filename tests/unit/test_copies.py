"""The copy of the repository that tests change is restored for the next test."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.copies import Copy

FILE = "openapi/revisions.toml"


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    return Copy(tmp_path_factory.mktemp("copies"))


def contents(folder: Path) -> dict[str, bytes | None]:
    return {
        str(path.relative_to(folder)): None if path.is_dir() else path.read_bytes()
        for path in sorted(folder.rglob("*"))
    }


def other_text(path: Path) -> None:
    path.write_text("other", encoding="utf-8")


def other_text_of_the_same_age_and_size(path: Path) -> None:
    before = path.stat()
    path.write_bytes(path.read_bytes()[::-1])
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def added_file(path: Path) -> None:
    path.with_name("added.toml").write_text("x", encoding="utf-8")


def added_folder(path: Path) -> None:
    (path.parent / "a/b").mkdir(parents=True)
    (path.parent / "a/b/c").write_text("x", encoding="utf-8")


def removed_file(path: Path) -> None:
    path.unlink()


def removed_folder(path: Path) -> None:
    shutil.rmtree(path.parent)


def renamed_folder(path: Path) -> None:
    path.parent.rename(path.parents[1] / "elsewhere")


def folder_instead_of_a_file(path: Path) -> None:
    path.unlink()
    path.mkdir()


def link_instead_of_a_file(path: Path) -> None:
    path.unlink()
    path.symlink_to("README.md")


@pytest.mark.parametrize(
    "change",
    [
        other_text, other_text_of_the_same_age_and_size, added_file, added_folder, removed_file, removed_folder,
        renamed_folder, folder_instead_of_a_file, link_instead_of_a_file,
    ],
)  # fmt: skip
def test_every_change_is_undone(copy: Copy, change: Callable[[Path], None]) -> None:
    original = contents(copy.restore())
    change(copy.path / FILE)
    assert contents(copy.path) != original
    assert contents(copy.restore()) == original
