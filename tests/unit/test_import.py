"""Importing the package costs nearly nothing: what is heavy is loaded by what needs it."""

from __future__ import annotations

import subprocess
import sys

HEAVY = {"attrs", "attr", "dateutil", "honeyhive_raw", "httpx", "msgspec", "typing"}


def test_importing_the_package_loads_nothing_heavy() -> None:
    program = "import sys; before = set(sys.modules); import honeyhive_overlay; print(*set(sys.modules) - before)"
    done = subprocess.run([sys.executable, "-S", "-c", f"import sys; sys.path[:] = {sys.path!r}\n{program}"],
                          capture_output=True, text=True, check=True)  # fmt: skip
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert "honeyhive_overlay" in loaded
    assert loaded & HEAVY == set()
