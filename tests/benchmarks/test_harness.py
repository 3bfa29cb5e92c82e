"""The benchmarks run. Tests do not check the speed."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from tests.benchmarks.__main__ import ROWS
from tests.conftest import ROOT


def run_benchmarks(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks", "--rounds", "1", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in {0, 1}, done.stderr
    assert not done.stderr
    return done.stdout


def test_the_table_has_every_row() -> None:
    printed = {line.split(" ", 1)[0] for line in run_benchmarks().splitlines()}
    assert {row.name for row in ROWS} <= printed


def test_one_row_is_printed_as_json() -> None:
    (row,) = json.loads(run_benchmarks("--only", "post", "--json"))["rows"]
    assert row["row"] == "post"
    assert row["milliseconds"].keys() >= {"floor", "raw", "ours"}
    assert row["met"] == (row["ours"] <= row["target"])
