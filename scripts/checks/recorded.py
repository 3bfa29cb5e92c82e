"""Is a recorded text what a command says today?"""

from __future__ import annotations

import difflib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path


def check_recorded(root: Path, command: str, record: Path, what: str) -> Iterator[str]:
    """Run ``python -m command`` in a process of its own, which imports the package of this tree and no other."""
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
        yield f"{what} is not what {record} records. If it is meant, run `python -m {command} --write`."
        yield "".join(changes)
