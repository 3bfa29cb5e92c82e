"""Check that a recorded text equals the current output of a command."""

from __future__ import annotations

import difflib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path


def check_recorded(root: Path, command: str, record: Path, subject: str) -> Iterator[str]:
    """Run ``python -m command`` in a subprocess, which imports the packages below ``root``, and compare its output."""
    folders = (root / "overlay", root / "generated", root)
    done = subprocess.run(
        [sys.executable, "-m", command],
        cwd=root,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(map(str, folders)), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        yield f"`python -m {command}` failed:\n{done.stderr}"
        return
    recorded = (root / record).read_text(encoding="utf-8").splitlines(keepends=True)
    changes = list(difflib.unified_diff(recorded, done.stdout.splitlines(keepends=True), "recorded", "now", n=0))
    if changes:
        yield f"{subject} differs from {record}. If the change is intended, run `python -m {command} --write`."
        yield "".join(changes)
