"""Check the lines of code of each part of the overlay against the limits in ``pyproject.toml``.

Docstrings, comments, blank lines, imports and signatures do not count, so that nobody saves on readability. If a part
grew, raise its limit in a commit that says why; if it shrank, lower the limit.
"""

from __future__ import annotations

import ast
import tokenize
import tomllib
from collections.abc import Iterator
from pathlib import Path

from scripts.checks.walls import OVERLAY
from scripts.unasync import SPECIAL_TARGETS

_NOT_COUNTED = {"_sync", "ingest", "export", "evaluation", "views", "cli", "local", "pytest_plugin.py"}
"""Derived code, and parts that use the client but do not belong to it."""
_DERIVED = set(SPECIAL_TARGETS.values())
_SLACK = 0.05
"""How far below its limit a part may be before the limit must be lowered."""
_NO_CODE = {
    tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENCODING,
    tokenize.ENDMARKER,
}  # fmt: skip


def check_line_counts(root: Path) -> Iterator[str]:
    """Count the lines of code of every part and compare them with its limit."""
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    limits: dict[str, int] = settings["tool"]["honeyhive-overlay"]["lines-of-code"]
    counts = dict.fromkeys(limits, 0)
    for path in sorted((root / OVERLAY).rglob("*.py")):
        inside = path.relative_to(root / OVERLAY)
        if _NOT_COUNTED.isdisjoint(inside.parts) and OVERLAY / inside not in _DERIVED:
            part = part_of(inside)
            if part not in counts:
                yield f"{OVERLAY / inside} belongs to the part {part!r}, which has no limit in pyproject.toml."
            else:
                counts[part] += lines_of_code(path)
    for part, count in counts.items():
        if count > limits[part]:
            yield (
                f"{part} has {count} lines of code; the limit is {limits[part]}. "
                "Make it smaller, or raise the limit and say why."
            )
        elif count < limits[part] * (1 - _SLACK):
            yield f"{part} has only {count} lines of code: lower its limit in pyproject.toml from {limits[part]}."


def part_of(inside: Path) -> str:
    """Return the part that a module belongs to, by its path below the overlay."""
    first, *rest = inside.parts
    if first != "_gateway":
        return first if rest else "top"
    if "patches" in rest:
        return "ledger"
    if rest[0].startswith("r2"):
        return "revisions"
    return "requests" if rest[0] == "requests" else "gateway"


def lines_of_code(path: Path) -> int:
    """Count the lines that contain code, without docstrings, imports and signatures."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom) or (isinstance(node, ast.Expr) and _is_text(node.value)):
            skipped.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            skipped.update(range(node.lineno, node.body[0].lineno))
    with path.open("rb") as file:
        code = {
            line
            for token in tokenize.tokenize(file.readline)
            if token.type not in _NO_CODE
            for line in range(token.start[0], token.end[0] + 1)
        }
    return len(code - skipped)


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)
