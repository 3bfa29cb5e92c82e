"""The check ``line_counts``: which lines count, and that a part may not leave its limit."""

from __future__ import annotations

import tomllib
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from scripts.checks.line_counts import lines_of_code, part_of
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


def run_check(repository: Path) -> tuple[int, str]:
    with redirect_stdout(StringIO()) as printed:
        status = main(["--root", str(repository), "--only", "line_counts"])
    return status, printed.getvalue()


def test_docstrings_comments_imports_and_signatures_do_not_count(tmp_path: Path) -> None:
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


def test_a_part_that_grew_or_shrank_is_reported(repository: Path) -> None:
    assert run_check(repository)[0] == 0
    settings = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))
    limit = settings["tool"]["honeyhive-overlay"]["lines-of-code"]["models"]
    (repository / OVERLAY / "models/long.py").write_text("x = 1\n" * (limit + 1), encoding="utf-8")
    status, printed = run_check(repository)
    assert status == 1
    assert f"lines of code; the limit is {limit}" in printed
    (repository / OVERLAY / "models/long.py").unlink()
    (repository / OVERLAY / "models/runs.py").write_text("", encoding="utf-8")
    status, printed = run_check(repository)
    assert status == 1
    assert f"lower its limit in pyproject.toml from {limit}" in printed


def test_a_new_part_needs_a_limit(repository: Path) -> None:
    (repository / OVERLAY / "extra").mkdir()
    (repository / OVERLAY / "extra/one.py").write_text("x = 1\n", encoding="utf-8")
    status, printed = run_check(repository)
    assert status == 1
    assert "belongs to the part 'extra', which has no limit" in printed


def test_derived_files_do_not_count(repository: Path) -> None:
    (repository / OVERLAY / "_sync/long.py").write_text("x = 1\n" * 9999, encoding="utf-8")
    (repository / OVERLAY / "client.py").write_text("x = 1\n" * 9999, encoding="utf-8")
    assert run_check(repository)[0] == 0
