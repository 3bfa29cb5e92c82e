"""Bind a further revision of the API in a copy of the repository, as CONTRIBUTING.md describes.

Its document is a copy of another one with other operationIds. This module writes every file that a maintainer writes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from scripts.checks.line_counts import lines_of_code, part_of
from scripts.checks.walls import OVERLAY
from scripts.codegen.revisions import read_revisions
from tests.support.copies import ROOT

GATEWAY = Path("overlay/honeyhive_overlay/_gateway")
REGISTERS = (GATEWAY / "revisions.py", Path("overlay/honeyhive_overlay/local/revisions/__init__.py"))
"""The files that list the revisions, one line for each."""

LATER = f"{int(read_revisions(ROOT).all[-1].name[:4]) + 1}-08-01"
"""The name of a revision that does not exist."""


def add_revision(root: Path, name: str, like: str, ids: Mapping[str, str]) -> None:
    """Bind the revision ``name`` as the newest one. It differs from ``like`` only in operationIds.

    The function does not write files that commands write, such as ``generated/`` and the coverage matrix.

    Args:
        root: the root of the copy.
        name: the new revision, a date.
        like: the revision to copy.
        ids: operationIds of ``like`` to those of ``name``.
    """
    _write_document(root, name, like, ids)
    _append(
        root / "openapi/revisions.toml",
        f'\n[[revision]]\nname = "{name}"\norigin = "{like} with other operationIds"\nsha256 = ""\n',
    )
    for path, text in files_of(name, like).items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    for register in REGISTERS:
        _register(root / register, name, like)
    _list_in_readme(root / "README.md", name, like)
    _raise_line_limits(root, name)


def folder_of(name: str) -> Path:
    """Return the folder of a revision in the gateway."""
    return GATEWAY / package(name)


def package(name: str) -> str:
    """Return the package name of a revision."""
    return f"r{name.replace('-', '_')}"


def files_of(name: str, like: str) -> Mapping[Path, str]:
    """Return the contents of its files in the gateway and in the golden tests."""
    folder = folder_of(name)
    module = f"honeyhive_overlay._gateway.{package(like)}"
    return {
        folder / "__init__.py": f'"""The revision of {name}: {like} with other operationIds."""\n',
        folder / "routes.py": f'''"""The routes of the operations in {name}."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from {module} import routes

BASE: Final = "{like}"
"""The revision from which everything is inherited that is not in this folder."""
RAW: Final = "honeyhive_raw.{package(name)}"
"""The raw package."""

ROUTES: Final[Mapping[str, str]] = routes.ROUTES
''',
        folder / "patches/__init__.py": f'''"""The ledger of {name}: the patches of {like}. Not imported at run time."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch
from {module} import patches

PATCHES: Final[tuple[Patch, ...]] = patches.PATCHES
''',
        Path(f"tests/golden/{package(name)}/__init__.py"): f'''"""The expected requests of every operation in {name}."""

from __future__ import annotations

from tests.golden.{package(like)} import CASES

__all__ = ["CASES"]
''',
    }


def add_canaries(root: Path, name: str, like: str, ids: Mapping[str, str]) -> None:
    """Copy the canaries of ``like`` for the raw package of ``name``."""
    modules = {f"{_snake(old)}": _snake(new) for old, new in ids.items()}
    for path in sorted((root / "tests/canary").glob(f"test_{package(like)[1:]}*.py")):
        text = path.read_text(encoding="utf-8").replace(package(like), package(name))
        text = re.sub(rf"\b({'|'.join(modules)})\b", lambda found: modules[found[0]], text) if modules else text
        path.with_name(path.name.replace(package(like)[1:], package(name)[1:])).write_text(text, encoding="utf-8")


def lines_of(root: Path, folder: Path) -> int:
    """Count the lines of a folder's modules, without its ledger."""
    return sum(
        len(path.read_text(encoding="utf-8").splitlines())
        for path in sorted((root / folder).rglob("*.py"))
        if "patches" not in path.parts
    )


def _write_document(root: Path, name: str, like: str, ids: Mapping[str, str]) -> None:
    text = (root / f"openapi/{like}.yaml").read_text(encoding="utf-8").replace(like, name)
    found: list[str] = []

    def renamed(match: re.Match[str]) -> str:
        found.append(match[1])
        return f"operationId: {ids.get(match[1], match[1])}\n"

    text = re.sub(r"operationId: (\w+)\n", renamed, text)
    missing = ids.keys() - set(found)
    assert not missing, f"openapi/{like}.yaml has no {', '.join(sorted(missing))}"
    (root / f"openapi/{name}.yaml").write_text(text, encoding="utf-8")


def _register(path: Path, name: str, like: str) -> None:
    """Add a copy of the row of ``like`` with the new name below it."""
    lines: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines(keepends=True):
        lines += [line, *_row(line, name, like)]
    path.write_text("".join(lines), encoding="utf-8")


def _row(line: str, name: str, like: str) -> Iterator[str]:
    if line.startswith(f'    Revision("{like}", '):
        yield line.replace(f'"{like}"', f'"{name}"')


def _list_in_readme(path: Path, name: str, like: str) -> None:
    text = path.read_text(encoding="utf-8")
    row = f"| {name} | {like} with other operationIds | nothing beside {like} |\n"
    path.write_text(text.replace(f"| {like} |", f"{row}| {like} |", 1), encoding="utf-8")


def _raise_line_limits(root: Path, name: str) -> None:
    """Raise the limits on lines of code by the lines of the new folder and of the new row."""
    path = root / "pyproject.toml"
    text = path.read_text(encoding="utf-8")
    added = {"gateway": 1}
    for module in (root / folder_of(name)).rglob("*.py"):
        part = part_of(module.relative_to(root / OVERLAY))
        added[part] = added.get(part, 0) + lines_of_code(module)
    for part, lines in added.items():
        (limit,) = re.findall(rf"^{part} = (\d+)$", text, re.MULTILINE)
        text = text.replace(f"\n{part} = {limit}\n", f"\n{part} = {int(limit) + lines}\n")
    path.write_text(text, encoding="utf-8")


def _append(path: Path, text: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
