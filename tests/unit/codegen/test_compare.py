"""The summary and the diff of two versions of ``generated/``."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.codegen.compare import differences, summarize
from scripts.codegen.hashing import tree_digest
from tests.conftest import ROOT

RAW = Path("honeyhive_raw/r2025_12_15")


@pytest.fixture
def trees(tmp_path: Path) -> tuple[Path, Path]:
    """Two copies of the committed tree."""
    ignored = shutil.ignore_patterns("__pycache__")
    return (
        shutil.copytree(ROOT / "generated", tmp_path / "old", ignore=ignored),
        shutil.copytree(ROOT / "generated", tmp_path / "new", ignore=ignored),
    )


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_equal_trees_have_no_differences(trees: tuple[Path, Path]) -> None:
    assert summarize(*trees) == []
    assert list(differences(*trees)) == []


def test_changes_are_summarized(trees: tuple[Path, Path]) -> None:
    old, new = trees
    replace(new / RAW / "api/experiments/get_runs.py", "limit: int | Unset = 20,", "limit: int | Unset = 50,")
    replace(new / RAW / "api/projects/get_projects.py", '"/v1/projects"', '"/v2/projects"')
    replace(new / RAW / "models/delete_event_response.py", "    deleted: str\n", "    removed: str\n")
    (new / RAW / "models/todo_schema.py").unlink()
    replace(new / "REPORT.json", '"null-only"', '"array-query"')
    location = "PUT /v1/configurations/{id} at /components/schemas/UpdateConfigurationResponse/properties/upsertedId"
    assert summarize(old, new) == [
        "2025-12-15",
        "  operations: 1 added, 1 removed, 1 changed",
        "    ~ GET /v1/runs; limit: int | Unset = 20 -> int | Unset = 50",
        "    - GET /v1/projects",
        "    + GET /v2/projects",
        "  models: 1 removed, 1 changed",
        "    ~ DeleteEventResponse; -deleted: str; +removed: str",
        "    - TODOSchema",
        "  defects: 1 added, 1 removed",
        f"    - null-only in {location}",
        f"    + array-query in {location}",
    ]


def test_a_new_and_a_removed_revision_are_one_line_each(trees: tuple[Path, Path]) -> None:
    old, new = trees
    shutil.rmtree(new / RAW)
    assert summarize(old, new) == ["2025-12-15: removed"]
    assert summarize(new, old) == ["2025-12-15: new, 50 operations"]


def added(tree: Path) -> None:
    (tree / RAW / "api/extra.py").write_text("x = 1\n", encoding="utf-8")


def deleted(tree: Path) -> None:
    (tree / RAW / "types.py").unlink()


def edited(tree: Path) -> None:
    replace(tree / "README.md", "do not edit", "do edit")


def linked(tree: Path) -> None:
    (tree / RAW / "types.py").unlink()
    (tree / RAW / "types.py").symlink_to("errors.py")


def other_line_endings(tree: Path) -> None:
    path = tree / RAW / "errors.py"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))


def other_digest(tree: Path) -> None:
    path = tree / "MANIFEST.json"
    path.write_text(path.read_text(encoding="utf-8").replace('"tree": "', '"tree": "0'), encoding="utf-8")


def broken_manifest(tree: Path) -> None:
    (tree / "MANIFEST.json").write_text("{", encoding="utf-8")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (added, "api/extra.py: not written by the generator"),
        (deleted, "types.py: missing, but the generator writes it"),
        (edited, "-# Generated: do edit"),
        (linked, "-a symbolic link to errors.py"),
        (other_line_endings, "-class UnexpectedStatus(Exception):\r\n"),
        (other_digest, '- "tree": "0'),
        (broken_manifest, "committed/MANIFEST.json"),
    ],
)
def test_a_file_that_differs_is_shown(trees: tuple[Path, Path], change: Callable[[Path], None], message: str) -> None:
    old, new = trees
    change(old)
    (shown,) = differences(old, new)
    assert message in shown


def test_caches_and_tool_versions_are_ignored(trees: tuple[Path, Path]) -> None:
    old, new = trees
    cache = old / RAW / "__pycache__" / "types.cpython-311.pyc"
    cache.parent.mkdir()
    cache.write_bytes(b"\0")
    manifest = json.loads((old / "MANIFEST.json").read_text(encoding="utf-8"))
    manifest["tools"]["python"] = "3.99"
    (old / "MANIFEST.json").write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
    assert list(differences(old, new)) == []


def test_a_tree_digest_depends_on_names_and_contents(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("1", encoding="utf-8")
    first = tree_digest(tmp_path)
    (tmp_path / "a").write_text("2", encoding="utf-8")
    second = tree_digest(tmp_path)
    (tmp_path / "a").rename(tmp_path / "b")
    third = tree_digest(tmp_path)
    assert len({first, second, third}) == 3
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__/b.pyc").write_bytes(b"\0")
    assert tree_digest(tmp_path) == third
