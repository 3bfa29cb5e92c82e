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
from tests.faults.run import CONNECTIONS, KEY, judge, step

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
    assert all("sync:" not in cell for row in rows() for cell in row)  # the halves agree


@pytest.mark.parametrize("row", rows(), ids=lambda row: row[0])
def test_what_must_happen_once_happens_at_most_once(row: list[str]) -> None:
    once = row[3]
    assert "0 stored" in once or "1 stored" in once
    assert "success" not in once or "1 stored" in once


def test_waits_are_as_long_as_servers_ask_for_and_calls_as_long_as_callers_allow() -> None:
    once = {row[0]: row[3] for row in rows()}
    for form, said in (("in seconds", "after 2 s"), ("as a date", "after 2 s"), ("in a century", "after 3.5 s"),
                       ("of garbage", "at once"), ("in the past", "at once"), ("below zero", "at once")):  # fmt: skip
        assert once[f"429 once, Retry-After {form}"].endswith(f"success, {said}")
    for name, cell in once.items():
        assert cell.endswith("at the deadline") == name.startswith(("stall", "drip", "early hints for ever"))


def test_a_length_of_time_has_a_word() -> None:
    assert [step(seconds) for seconds in (0.0, 1.9, 2.1, 3.6, 5.9, 6.1, 9.0)] == [
        "at once", "at once", "after 2 s", "after 3.5 s", "after 3.5 s", "at the deadline", "at the deadline"
    ]  # fmt: skip


def test_the_judge_sees_what_must_never_be() -> None:
    assert list(judge(CASE, OSError("raw"), None)) != []
    assert any("operation" in problem for problem in judge(CASE, HoneyHiveError("runs.list: 2 attempts"), None))
    assert any("attempts" in problem for problem in judge(CASE, HoneyHiveError("runs.get: no"), None))
    for hidden in ("__cause__", "__context__"):
        error = HoneyHiveError("runs.get: 1 attempt")
        setattr(error, hidden, ValueError(KEY))
        error.__suppress_context__ = True
        assert "the key is in the error" in list(judge(CASE, error, None))
    assert list(judge(CASE, None, {"run_id": "r-1"})) == ["half an answer: {'run_id': 'r-1'}"]
