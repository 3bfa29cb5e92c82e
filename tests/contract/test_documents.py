"""Links and commands in Markdown documents refer to existing files, headings, nox sessions and modules."""

from __future__ import annotations

import ast
import re
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.conftest import ROOT

DOCUMENTS = sorted(
    path for path in (*ROOT.glob("*.md"), *ROOT.glob("*/*.md")) if not any(part.startswith(".") for part in path.parts)
)
LINK = re.compile(r"\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def anchors(path: Path) -> set[str]:
    """Return the anchors of the headings of a rendered document."""
    titles = HEADING.findall(path.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def sessions() -> set[str]:
    """Return the names of the nox sessions."""
    tree = ast.parse((ROOT / "noxfile.py").read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef) and node.decorator_list}


def test_the_main_documents_exist() -> None:
    assert {"README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"} <= {path.name for path in DOCUMENTS}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_resolve(path: Path) -> None:
    for link in LINK.findall(path.read_text(encoding="utf-8")):
        if link.startswith("https://"):
            continue
        name, _, anchor = link.partition("#")
        target = path.parent / name if name else path
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_named_commands_exist(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert set(re.findall(r"nox -s (\w+)", text)) <= sessions()
    for module in re.findall(r"python -m ((?:scripts|tests)[\w.]*)", text):
        assert find_spec(module), module


def test_the_readme_names_every_nox_session() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    defaults = re.search(r"nox\.options\.sessions = \[(.*)\]", (ROOT / "noxfile.py").read_text(encoding="utf-8"))
    assert defaults
    assert set(re.findall(r"\w+", defaults[1])) <= sessions()
    assert {name for name in sessions() if f"nox -s {name}" not in readme} == set()
