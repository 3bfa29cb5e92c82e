"""Is the thin part still thin? The budget stands in ``pyproject.toml`` and is raised by a commit of its own."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

from scripts.checks.walls import OVERLAY

_NOT_THIN = {"_sync", "ingest", "views", "cli", "local", "pytest_plugin.py", "patches"}
"""Derived code, what stands on the thin part, and the ledger: data that no application imports."""


def check_budget(root: Path) -> Iterator[str]:
    """Count the lines of the overlay's modules."""
    budget = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["honeyhive-overlay"]["budget"]
    thin = 0
    for path in (root / OVERLAY).rglob("*.py"):
        if _NOT_THIN.isdisjoint(path.relative_to(root / OVERLAY).parts):
            thin += len(path.read_text(encoding="utf-8").splitlines())
    if thin > budget["thin-lines"]:
        yield f"The thin part of the overlay has {thin} lines; its budget is {budget['thin-lines']}. Make it smaller."
