"""Run ``scripts.drift`` on a copy of the repository, and edit files of the copy."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

from scripts.drift import main

Edit = Callable[[str, str, str], Path]
"""The fixture ``edit``: takes a path in the copy, a text in that file and its replacement; returns the full path."""
OVERLAY = "overlay/honeyhive_overlay"
GATEWAY = f"{OVERLAY}/_gateway"


def run_drift(repository: Path, *arguments: str) -> tuple[int, str]:
    """Run ``scripts.drift`` on the copy; return its exit status and its output."""
    with redirect_stdout(StringIO()) as printed:
        status = main(["--root", str(repository), *arguments])
    return status, printed.getvalue()


def problems(repository: Path, check: str) -> list[str]:
    """Run one check, and return the lines of its problems."""
    status, printed = run_drift(repository, "--only", check)
    first, *lines = printed.splitlines()  # `run_check` of scripts/drift.py prints them; the last one is a summary
    assert first == f"{check:<12} {'FAILED' if status else 'ok'}"
    return [line.removeprefix("  ") for line in lines[:-1]] if status else []


def rename_operations(document: Path, names: Mapping[str, str]) -> None:
    """Replace operationIds, old name to new name, all at once, so that two can be swapped."""
    text = document.read_text(encoding="utf-8")
    assert all(f"operationId: {name}\n" in text for name in names)
    document.write_text(
        re.sub(r"operationId: (\w+)\n", lambda match: f"operationId: {names.get(match[1], match[1])}\n", text),
        encoding="utf-8",
    )


def replace_in(path: Path, *changes: tuple[str, str]) -> None:
    """Replace texts that each occur exactly once."""
    text = path.read_text(encoding="utf-8")
    for old, new in changes:
        assert text.count(old) == 1, f"{old!r} occurs {text.count(old)} times in {path.name}"
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")
