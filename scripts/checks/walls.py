"""Check the import rules, and that only the folder of a revision names the revision.

The import rules are in ``pyproject.toml`` ([tool.importlinter]). import-linter reads import statements and cannot see
``import_module("honeyhive_raw.…")``. So this check also searches string literals: only the folder of a revision may
name its raw package. It searches string literals and names for revisions, too: outside these folders, the list of
revisions and the local server, only docstrings and comments may name one.
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from scripts.codegen.revisions import read_revisions

OVERLAY = Path("overlay/honeyhive_overlay")
_RAW = "honeyhive_raw"
_GATEWAY = "_gateway"
_LIST_OF_REVISIONS = Path(_GATEWAY) / "revisions.py"


def check_walls(root: Path) -> Iterator[str]:
    """Run import-linter, then search for what it cannot see."""
    yield from _broken_contracts(root)
    yield from _modules_without_layer(root)
    revisions = read_revisions(root).all
    packages = {revision.package for revision in revisions}
    for path in sorted((root / OVERLAY).rglob("*.py")):
        inside = path.relative_to(root / OVERLAY)
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if inside.parts[0] == _GATEWAY and inside.parts[1] in packages:
            continue
        for line, text in _texts(tree):
            if _RAW in text:
                yield f"{OVERLAY / inside}:{line} names {_RAW} in a string; only the folder of a revision may."
        if inside.parts[0] != "local" and inside != _LIST_OF_REVISIONS:
            for line, word in [*_texts(tree), *_names(tree)]:
                for revision in revisions:
                    if revision.name.replace("-", "") in word.replace("-", "").replace("_", ""):
                        yield f"{OVERLAY / inside}:{line} names the revision {revision.name}; only its folder may."


def _broken_contracts(root: Path) -> Iterator[str]:
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
        output = "\n".join(part.strip() for part in (done.stdout, done.stderr) if part.strip())
        yield output.partition("Broken contracts\n")[2] or output


def _modules_without_layer(root: Path) -> Iterator[str]:
    """Yield the gateway modules in no layer, for which no import rule applies. (Revisions are above all layers.)"""
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    container = f"honeyhive_overlay.{_GATEWAY}"
    (layers,) = (one["layers"] for one in settings["contracts"] if one.get("containers") == [container])
    listed = {name.strip() for layer in layers for name in layer.split(":")}
    existing = {
        path.stem for path in (root / OVERLAY / _GATEWAY).iterdir() if path.suffix == ".py" or path.name == "requests"
    }
    for name in sorted(existing - listed - {"__init__"}):
        yield f"{OVERLAY / _GATEWAY / name}.py is in no layer; add it to a layer in pyproject.toml."


def _texts(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the string literals that are not docstrings, each with its line."""
    docstrings = {
        id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in docstrings:
            yield node.lineno, str(node.value)


def _names(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the names that are imported or used, each with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield node.lineno, node.module or ""
        elif isinstance(node, ast.alias):
            yield node.lineno, node.name
        elif isinstance(node, ast.Attribute):
            yield node.lineno, node.attr
        elif isinstance(node, ast.Name):
            yield node.lineno, node.id
