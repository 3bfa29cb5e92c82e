"""Is the public API the one that is recorded in ``overlay/api.txt``?"""

from __future__ import annotations

import difflib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

RECORD = Path("overlay/api.txt")


def check_api(root: Path) -> Iterator[str]:
    """Describe the API in a process of its own, which imports the package of this tree and no other."""
    folders = (root / "overlay", root / "generated", root)
    done = subprocess.run(
        [sys.executable, "-m", "scripts.api"],
        cwd=root,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(map(str, folders)), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        yield f"The package cannot be described:\n{done.stderr}"
        return
    recorded = (root / RECORD).read_text(encoding="utf-8").splitlines(keepends=True)
    changes = list(difflib.unified_diff(recorded, done.stdout.splitlines(keepends=True), "recorded", "now", n=0))
    if changes:
        yield f"The public API is not what {RECORD} records. If it is meant, run `python -m scripts.api --write`."
        yield "".join(changes)
