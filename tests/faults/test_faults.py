"""Every fault is run again, compared with docs/faults.md, and checked for problems that must never occur."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from honeyhive_overlay import HoneyHiveError
from tests.conftest import ROOT
from tests.faults.__main__ import RECORD
from tests.faults.catalogue import FAULTS
from tests.faults.run import CONNECTION_FAULTS, KEY, describe_duration, find_problems

CASE = ("no fault", "read", "sync")


def test_the_recorded_table_equals_a_new_run() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-m", "tests.faults"],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"},
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.stderr.strip() == ""
    assert done.stdout == RECORD.read_text(encoding="utf-8")
    assert done.returncode == 0


def rows() -> list[list[str]]:
    lines = RECORD.read_text(encoding="utf-8").splitlines()
    start = lines.index("|---|---|---|---|") + 1
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[start:]]


def test_the_table_has_a_row_for_every_fault() -> None:
    assert [row[0] for row in rows()] == [*FAULTS, *CONNECTION_FAULTS]
    assert all("sync:" not in cell for row in rows() for cell in row)  # the halves behave in the same way


@pytest.mark.parametrize("row", rows(), ids=lambda row: row[0])
def test_a_once_write_is_stored_at_most_once(row: list[str]) -> None:
    once = row[3]
    assert "0 processed" in once or "1 processed" in once
    assert "success" not in once or "1 processed" in once


def test_retry_after_and_timeout_are_honoured() -> None:
    once = {row[0]: row[3] for row in rows()}
    for header, duration in (
        ("Retry-After in seconds", "after 2 s"), ("Retry-After as a date", "after 2 s"),
        ("Retry-After in a century", "after 3.5 s"), ("invalid Retry-After", "at once"),
        ("Retry-After in the past", "at once"), ("negative Retry-After", "at once"),
    ):  # fmt: skip
        assert once[f"429 once, {header}"].endswith(f"success, {duration}")
    for name, cell in once.items():
        assert cell.endswith("at the deadline") == name.startswith(("stall", "slow", "103 Early Hints without end"))


def test_durations_are_described() -> None:
    assert [describe_duration(seconds) for seconds in (0.0, 1.9, 2.1, 3.6, 5.9, 6.1, 9.0)] == [
        "at once", "at once", "after 2 s", "after 3.5 s", "after 3.5 s", "at the deadline", "at the deadline"
    ]  # fmt: skip


def test_find_problems_reports_forbidden_outcomes() -> None:
    assert list(find_problems(CASE, OSError("raw"), None)) != []
    assert any("operation" in problem for problem in find_problems(CASE, HoneyHiveError("runs.list: 2 attempts"), None))
    assert any("attempts" in problem for problem in find_problems(CASE, HoneyHiveError("runs.get: no"), None))
    for hidden in ("__cause__", "__context__"):
        error = HoneyHiveError("runs.get: 1 attempt")
        setattr(error, hidden, ValueError(KEY))
        error.__suppress_context__ = True
        assert "the key is in the error" in list(find_problems(CASE, error, None))
    assert list(find_problems(CASE, None, {"run_id": "r-1"})) == ["incomplete result: {'run_id': 'r-1'}"]
