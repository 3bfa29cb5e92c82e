"""``python -m scripts.unasync`` derives the sync half, and finds every difference."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from scripts import unasync

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / unasync.PACKAGE, tmp_path / unasync.PACKAGE)
    return tmp_path


def check(root: Path) -> int:
    return unasync.main(["--check", "--root", str(root)])


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def test_the_committed_sync_half_is_current() -> None:
    assert check(ROOT) == 0


def test_an_edited_file_is_found_and_written_again(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(copy / unasync.DERIVED / "runs.py", "return", "return ")
    assert check(copy) == 1
    assert "runs.py differs" in capsys.readouterr().err
    assert unasync.main(["--root", str(copy)]) == 0
    assert check(copy) == 0


def test_a_missing_file_is_found(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (copy / unasync.DERIVED / "events.py").unlink()
    assert check(copy) == 1
    assert "events.py is missing" in capsys.readouterr().err


def test_the_client_is_derived_into_client_py(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    client = copy / unasync.PACKAGE / "client.py"
    edit(client, "class HoneyHive", "class Honeyhive")
    assert check(copy) == 1
    assert "honeyhive_overlay/client.py differs" in capsys.readouterr().err
    client.unlink()
    stray = copy / unasync.DERIVED / "client.py"
    stray.write_text("")
    assert check(copy) == 1
    errors = capsys.readouterr().err
    assert "honeyhive_overlay/client.py is missing" in errors
    assert "_sync/client.py has no source" in errors
    assert unasync.main(["--root", str(copy)]) == 0
    assert check(copy) == 0
    assert client.exists()
    assert not stray.exists()


def test_a_client_without_a_source_is_found(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (copy / unasync.SOURCE / "client.py").rename(copy / unasync.SOURCE / "moved.py")
    assert check(copy) == 1
    assert "honeyhive_overlay/client.py has no source" in capsys.readouterr().err


def test_a_file_without_a_source_is_found_and_removed(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stray = copy / unasync.DERIVED / "old.py"
    stray.write_text("")
    assert check(copy) == 1
    assert "old.py has no source" in capsys.readouterr().err
    assert unasync.main(["--root", str(copy)]) == 0
    assert not stray.exists()


@pytest.mark.parametrize("name", ["async_thing", "OwnAsync", "Asyncio", "_await", "__aiter__", "anext"])
def test_an_async_name_without_a_rule_is_found(copy: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    edit(copy / unasync.SOURCE / "executor.py", "_T = TypeVar", f"{name} = 1\n_T = TypeVar")
    assert check(copy) == 1
    assert f"no rule for {name!r}" in capsys.readouterr().err
    assert unasync.main(["--root", str(copy)]) == 1


def test_an_unused_rule_is_found(
    copy: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(unasync.RULES, "async_old", "old")
    assert check(copy) == 1
    assert "unused rules: 'async_old'" in capsys.readouterr().err


def test_one_rule_renames_all_classes() -> None:
    source = "from a import AsyncThing\n\n\nclass AsyncOther(AsyncThing):\n    async def go(self): ...\n"
    text = unasync.derive(source, "x.py", set())
    assert text.splitlines()[1:] == ["from a import Thing", "", "", "class Other(Thing):", "    def go(self): ..."]


def test_a_difference_in_the_async_half_is_found(copy: Path) -> None:
    edit(copy / unasync.SOURCE / "sessions.py", "Read a session", "Fetch a session")
    assert check(copy) == 1
