"""The benchmarks still run. How fast anything is, is no business of a test."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from tests.benchmarks.__main__ import ROWS
from tests.conftest import ROOT


def benchmarks(*arguments: str) -> str:
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


def test_every_row_is_printed() -> None:
    printed = {line.split(" ", 1)[0] for line in benchmarks().splitlines()}
    assert {row.name for row in ROWS} <= printed


def test_one_row_as_json() -> None:
    (row,) = json.loads(benchmarks("--only", "post", "--json"))["rows"]
    assert row["row"] == "post"
    assert row["milliseconds"].keys() >= {"floor", "raw", "ours"}
    assert row["met"] == (row["ours"] <= row["target"])
