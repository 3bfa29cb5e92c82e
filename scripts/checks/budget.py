"""Does no part of the overlay grow unseen? The ratchet stands in ``pyproject.toml``, [tool.honeyhive-overlay.lines-of-code].

What counts is lines of code: docstrings, comments, blank lines, imports and signatures are what makes code readable, and
cost nothing here. A part that grew needs its number raised, in a commit that says why; one that shrank has it lowered.
"""

from __future__ import annotations

import ast
import tokenize
import tomllib
from collections.abc import Iterator
from pathlib import Path

from scripts.checks.walls import OVERLAY
from scripts.unasync import ELSEWHERE

_NOT_COUNTED = {"_sync", "ingest", "export", "evaluation", "views", "cli", "local", "pytest_plugin.py"}
"""Derived code, and what stands on the client."""
_DERIVED = set(ELSEWHERE.values())
_SLACK = 0.05
"""How far below its number a part may be before the number is to be lowered."""


def check_budget(root: Path) -> Iterator[str]:
    """Count the lines of code of every part, and compare."""
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    most: dict[str, int] = settings["tool"]["honeyhive-overlay"]["lines-of-code"]
    found = dict.fromkeys(most, 0)
    for path in sorted((root / OVERLAY).rglob("*.py")):
        inside = path.relative_to(root / OVERLAY)
        if _NOT_COUNTED.isdisjoint(inside.parts) and OVERLAY / inside not in _DERIVED:
            part = part_of(inside)
            if part not in found:
                yield f"{OVERLAY / inside} is of the part {part!r}, which has no number in pyproject.toml."
            else:
                found[part] += lines_of_code(path)
    for part, count in found.items():
        if count > most[part]:
            yield f"{part} has {count} lines of code; at most {most[part]} are agreed. Make it smaller, or say why not."
        elif count < most[part] * (1 - _SLACK):
            yield f"{part} has only {count} lines of code: lower its number in pyproject.toml from {most[part]}."


def part_of(inside: Path) -> str:
    """Name the part of a module by its path below the overlay."""
    first, *rest = inside.parts
    if first != "_gateway":
        return first if rest else "top"
    if "patches" in rest:
        return "ledger"
    if rest[0].startswith("r2"):
        return "revisions"
    return "requests" if rest[0] == "requests" else "gateway"


def lines_of_code(path: Path) -> int:
    """Count the lines that do something."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    left_out: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom) or (isinstance(node, ast.Expr) and _is_text(node.value)):
            left_out.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            left_out.update(range(node.lineno, node.body[0].lineno))
    with path.open("rb") as file:
        spoken = {
            line
            for token in tokenize.tokenize(file.readline)
            if token.type not in _SILENT
            for line in range(token.start[0], token.end[0] + 1)
        }
    return len(spoken - left_out)


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


_SILENT = {
    tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENCODING,
    tokenize.ENDMARKER,
}  # fmt: skip
