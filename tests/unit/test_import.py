"""Importing the package costs nearly nothing: what is heavy is loaded by what needs it."""

from __future__ import annotations

import subprocess
import sys

HEAVY = {"attrs", "attr", "dateutil", "honeyhive_raw", "httpx", "msgspec", "typing"}


def loaded_by(module: str) -> set[str]:
    program = f"import sys; before = set(sys.modules); import {module}; print(*set(sys.modules) - before)"
    done = subprocess.run([sys.executable, "-S", "-c", f"import sys; sys.path[:] = {sys.path!r}\n{program}"],
                          capture_output=True, text=True, check=True)  # fmt: skip
    return {name.partition(".")[0] for name in done.stdout.split()}


def test_the_plugin_adds_nothing_to_a_test_run_that_does_not_ask() -> None:
    loaded = loaded_by("pytest, honeyhive_overlay.pytest_plugin")
    assert {"honeyhive_overlay", "pytest"} <= loaded
    assert loaded & (HEAVY | {"starlette", "uvicorn", "jsonschema_rs"}) <= {"typing"}  # which pytest itself takes


def test_importing_the_package_loads_nothing_heavy() -> None:
    loaded = loaded_by("honeyhive_overlay")
    assert "honeyhive_overlay" in loaded
    assert loaded & HEAVY == set()
