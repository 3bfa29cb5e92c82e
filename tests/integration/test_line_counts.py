"""The ratchet on lines of code: what counts, and that no part grows or shrinks unseen."""

from __future__ import annotations

import tomllib
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from scripts.checks.budget import lines_of_code, part_of
from scripts.drift import main

OVERLAY = "overlay/honeyhive_overlay"
COUNTED = '''"""A docstring."""

from __future__ import annotations

# a comment
import json


def load(
    text: str,
) -> object:
    """Another.

    Two paragraphs of it.
    """
    found = json.loads(
        text
    )
    return found
'''


def budget(repository: Path) -> tuple[int, str]:
    with redirect_stdout(StringIO()) as printed:
        status = main(["--root", str(repository), "--only", "budget"])
    return status, printed.getvalue()


def test_only_what_does_something_counts(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text(COUNTED, encoding="utf-8")
    assert lines_of_code(tmp_path / "one.py") == 4


@pytest.mark.parametrize(
    ("inside", "part"),
    [("types.py", "top"), ("models/runs.py", "models"), ("_gateway/rules.py", "gateway"),
     ("_gateway/requests/runs.py", "requests"), ("_gateway/r2030_01_01/runs.py", "revisions"),
     ("_gateway/r2030_01_01/patches/runs.py", "ledger")],
)  # fmt: skip
def test_a_module_belongs_to_one_part(inside: str, part: str) -> None:
    assert part_of(Path(inside)) == part


def test_a_part_that_grew_is_red_and_so_is_one_that_shrank(repository: Path) -> None:
    assert budget(repository)[0] == 0
    settings = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))
    agreed = settings["tool"]["honeyhive-overlay"]["lines-of-code"]["models"]
    (repository / OVERLAY / "models/long.py").write_text("x = 1\n" * (agreed + 1), encoding="utf-8")
    status, printed = budget(repository)
    assert status == 1
    assert f"lines of code; at most {agreed} are agreed" in printed
    (repository / OVERLAY / "models/long.py").unlink()
    (repository / OVERLAY / "models/runs.py").write_text("", encoding="utf-8")
    status, printed = budget(repository)
    assert status == 1
    assert f"lower its number in pyproject.toml from {agreed}" in printed


def test_a_new_part_needs_a_number(repository: Path) -> None:
    (repository / OVERLAY / "extra").mkdir()
    (repository / OVERLAY / "extra/one.py").write_text("x = 1\n", encoding="utf-8")
    status, printed = budget(repository)
    assert status == 1
    assert "is of the part 'extra', which has no number" in printed


def test_what_is_derived_does_not_count(repository: Path) -> None:
    (repository / OVERLAY / "_sync/long.py").write_text("x = 1\n" * 9999, encoding="utf-8")
    (repository / OVERLAY / "client.py").write_text("x = 1\n" * 9999, encoding="utf-8")
    assert budget(repository)[0] == 0
