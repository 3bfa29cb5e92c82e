"""Run the gate on a copy of the repository, and plant offences in one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

from scripts.drift import main

Edit = Callable[[str, str, str], Path]
OVERLAY = "overlay/honeyhive_overlay"
GATEWAY = f"{OVERLAY}/_gateway"


def drift(repository: Path, *arguments: str) -> tuple[int, str]:
    """Run the gate on the copy; give its exit status and what it printed."""
    with redirect_stdout(StringIO()) as printed:
        status = main(["--root", str(repository), *arguments])
    return status, printed.getvalue()


def problems(repository: Path, check: str) -> list[str]:
    """Give what one check finds, a line each."""
    status, printed = drift(repository, "--only", check)
    first, *lines = printed.splitlines()
    assert first == f"{check:<10} {'FAILED' if status else 'ok'}"
    return [line.removeprefix("  ") for line in lines[:-1]] if status else []


def rename_operations(document: Path, names: Mapping[str, str]) -> None:
    """Give operations other operationIds, all at once, so that two may be swapped."""
    text = document.read_text(encoding="utf-8")
    assert all(f"operationId: {name}\n" in text for name in names)
    document.write_text(
        re.sub(r"operationId: (\w+)\n", lambda found: f"operationId: {names.get(found[1], found[1])}\n", text),
        encoding="utf-8",
    )


def replace_in(path: Path, *changes: tuple[str, str]) -> None:
    """Replace texts that each stand exactly once."""
    text = path.read_text(encoding="utf-8")
    for old, new in changes:
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path.name}"
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")
