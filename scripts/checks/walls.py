"""Does every part import only what it may?

The walls stand in ``pyproject.toml`` ([tool.importlinter]). import-linter reads import statements; a name that is put
together at run time, ``import_module("honeyhive_raw.…")``, it cannot see, so texts are looked through here.
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

OVERLAY = Path("overlay/honeyhive_overlay")
_HIDDEN = {"honeyhive_raw": "_gateway"}
"""What must not be named in a text, and the only folder of the overlay that may."""


def check_walls(root: Path) -> Iterator[str]:
    """Run import-linter, then look for imports that hide in texts."""
    yield from _declared(root)
    for path in sorted((root / OVERLAY).rglob("*.py")):
        inside = path.relative_to(root / OVERLAY)
        for package, room in _HIDDEN.items():
            if inside.parts[0] != room:
                for line in _named_in_texts(path, package):
                    yield f"{OVERLAY / inside}:{line} names {package} in a text; only {room}/ may import it."


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


def _named_in_texts(path: Path, package: str) -> Iterator[int]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    prose = {
        id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and package in str(node.value) and id(node) not in prose:
            yield node.lineno
