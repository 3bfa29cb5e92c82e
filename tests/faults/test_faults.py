"""Every fault, met again, gives what the table says, and nothing that must never be."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from honeyhive_overlay import HoneyHiveError
from tests.conftest import ROOT
from tests.faults.__main__ import RECORD
from tests.faults.catalogue import FAULTS
from tests.faults.run import CONNECTIONS, KEY, judge

CASE = ("none at all", "read", "sync")


def test_the_table_is_what_happens() -> None:
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


def test_the_table_has_every_fault() -> None:
    assert [row[0] for row in rows()] == [*FAULTS, *CONNECTIONS]
    assert all("sync:" not in cell for row in rows() for cell in row)  # the colours agree


@pytest.mark.parametrize("row", rows(), ids=lambda row: row[0])
def test_what_must_happen_once_happens_at_most_once(row: list[str]) -> None:
    once = row[3]
    assert "0 stored" in once or "1 stored" in once
    assert "success" not in once or "1 stored" in once


def test_the_judge_sees_what_must_never_be() -> None:
    assert list(judge(CASE, OSError("raw"), None)) != []
    assert any("operation" in problem for problem in judge(CASE, HoneyHiveError("runs.list: 2 attempts"), None))
    assert any("attempts" in problem for problem in judge(CASE, HoneyHiveError("runs.get: no"), None))
    error = HoneyHiveError("runs.get: 1 attempt")
    error.__cause__ = ValueError(KEY)
    assert "the key is in the error" in list(judge(CASE, error, None))
    assert list(judge(CASE, None, {"run_id": "r-1"})) == ["half an answer: {'run_id': 'r-1'}"]
