"""Does every part import only what it may, and does nothing know a revision that need not?

The walls stand in ``pyproject.toml`` ([tool.importlinter]). import-linter reads import statements; a name that is put
together at run time, ``import_module("honeyhive_raw.…")``, it cannot see, so texts are looked through here. So are texts
and names for revisions: outside of the gateway and the local server, prose alone may hold them.
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from scripts.codegen.revisions import read_revisions

OVERLAY = Path("overlay/honeyhive_overlay")
_RAW = "honeyhive_raw"
_IMPORTS_RAW = "_gateway"
_KNOW_REVISIONS = {"_gateway", "local"}


def check_walls(root: Path) -> Iterator[str]:
    """Run import-linter, then look for what it cannot see."""
    yield from _declared(root)
    revisions = [revision.name for revision in read_revisions(root).all]
    for path in sorted((root / OVERLAY).rglob("*.py")):
        inside = path.relative_to(root / OVERLAY)
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if inside.parts[0] != _IMPORTS_RAW:
            for line, text in _texts(tree):
                if _RAW in text:
                    yield f"{OVERLAY / inside}:{line} names {_RAW} in a text; only {_IMPORTS_RAW}/ may import it."
        if inside.parts[0] not in _KNOW_REVISIONS:
            for line, word in [*_texts(tree), *_names(tree)]:
                for revision in revisions:
                    if revision.replace("-", "") in word.replace("-", "").replace("_", ""):
                        yield f"{OVERLAY / inside}:{line} knows the revision {revision}; only the gateway may."


def _declared(root: Path) -> Iterator[str]:
    search = os.pathsep.join(str(root / folder) for folder in ("overlay", "generated"))
    command = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run(
        [sys.executable, "-c", command, "--no-cache", "--config", str(root / "pyproject.toml")],
        cwd=root,
        env=os.environ | {"PYTHONPATH": search, "NO_COLOR": "1", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        said = "\n".join(part.strip() for part in (done.stdout, done.stderr) if part.strip())
        yield said.partition("Broken contracts\n")[2] or said


def _texts(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Find the texts that are no prose, each with its line."""
    prose = {
        id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in prose:
            yield node.lineno, str(node.value)


def _names(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Find the names that are imported or used, each with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield node.lineno, node.module or ""
        elif isinstance(node, ast.alias):
            yield node.lineno, node.name
        elif isinstance(node, ast.Attribute):
            yield node.lineno, node.attr
        elif isinstance(node, ast.Name):
            yield node.lineno, node.id
