"""What type checkers make of the public API, in both halves."""

from __future__ import annotations

import ast
import inspect
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from honeyhive_overlay import AsyncHoneyHive
from scripts.api import describe
from scripts.unasync import derive
from tests.conftest import ROOT

SOURCE = Path(__file__).with_name("consumer.py")
COLOURS = ("awaited.py", "plain.py")
_QUALIFIED = re.compile(r"(?:\w+\.)+(?=\w)")
_REVEALS = re.compile(r"# reveals: (.+)$")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The two programs, each a file of its own, and nothing else."""
    made = tmp_path_factory.mktemp("consumer")
    text = SOURCE.read_text(encoding="utf-8")
    (made / COLOURS[0]).write_text(text, encoding="utf-8")
    (made / COLOURS[1]).write_text(derive(text, "consumer.py", set()), encoding="utf-8")
    return made


def expected(path: Path) -> dict[int, str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return {number: found[1] for number, line in enumerate(lines, 1) if (found := _REVEALS.search(line))}


def plain(type_name: str) -> str:
    """The name of a type without its modules, its alternatives in one order."""
    name = _QUALIFIED.sub("", type_name.replace("builtins.", "")).rstrip("?*")
    return " | ".join(sorted(name.split(" | "))) if "[" not in name else name


def tool(name: str) -> str:
    found = shutil.which(name, path=os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]))
    assert found, f"{name} is not installed"
    return found


def environment() -> dict[str, str]:
    """The environment of this Python first on PATH: the checkers look for packages there."""
    first = str(Path(sys.executable).parent)
    return {**os.environ, "PATH": os.pathsep.join([first, os.environ.get("PATH", "")])}


@pytest.fixture(scope="module")
def mypy(folder: Path) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", *(str(folder / name) for name in COLOURS)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return (done.stdout + done.stderr).splitlines()


@pytest.fixture(scope="module")
def basedpyright(folder: Path) -> list[dict[str, Any]]:
    settings = {
        "include": list(COLOURS),
        "extraPaths": [str(ROOT / "overlay"), str(ROOT / "generated")],
        "typeCheckingMode": "strict",
        "enableTypeIgnoreComments": False,
        "reportUnnecessaryTypeIgnoreComment": True,
        "pythonVersion": "3.11",
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    done = subprocess.run(
        [tool("basedpyright"), "--outputjson", "--project", str(folder)],
        cwd=folder, env=environment(), capture_output=True, text=True, check=False,
    )  # fmt: skip
    found: list[dict[str, Any]] = json.loads(done.stdout)["generalDiagnostics"]
    return found


@pytest.mark.parametrize("name", COLOURS)
def test_mypy_finds_the_types_and_only_the_errors_that_are_meant(folder: Path, mypy: list[str], name: str) -> None:
    about = re.compile(rf"{re.escape(name)}:(\d+): (error|note): (.+)")
    said = [(int(found[1]), found[2], found[3]) for line in mypy if (found := about.search(line))]
    assert [line for line in said if line[1] == "error"] == []
    revealed = {number: text.split('"')[1] for number, _, text in said if text.startswith("Revealed type")}
    wanted = {number: plain(name) for number, name in expected(folder / name).items()}
    assert {number: plain(name) for number, name in revealed.items()} == wanted
    assert len(wanted) > 50


@pytest.mark.parametrize("name", COLOURS)
def test_basedpyright_finds_the_types_and_only_the_errors_that_are_meant(
    folder: Path, basedpyright: list[dict[str, Any]], name: str
) -> None:
    said = [one for one in basedpyright if Path(one["file"]).name == name]
    assert [one for one in said if one["severity"] != "information"] == []
    revealed = {
        one["range"]["start"]["line"] + 1: re.split(r'" is "', one["message"])[1].rstrip('"')
        for one in said
        if one["message"].startswith("Type of")
    }
    wanted = {number: plain(name) for number, name in expected(folder / name).items()}
    assert {number: plain(name) for number, name in revealed.items()} == wanted


def public_methods() -> Iterator[str]:
    client = AsyncHoneyHive("typing")
    yield from ("raw", "request", "aclose")
    for resource in (name for name in dir(client) if not name.startswith("_")):
        value = getattr(client, resource)
        if type(value).__module__.startswith("honeyhive_overlay._async"):
            methods = inspect.getmembers(type(value), inspect.isfunction)
            yield from (f"{resource}.{name}" for name, _ in methods if not name.startswith("_"))


def test_the_program_uses_every_method() -> None:
    called: set[str] = set()
    for node in ast.walk(ast.parse(SOURCE.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            called.add(ast.unparse(node.func).removeprefix("client."))
    wanted = set(public_methods())
    assert len(wanted) > 60
    assert wanted - called == set()


def test_every_public_name_has_a_type() -> None:
    done = subprocess.run(
        [tool("basedpyright"), "--verifytypes", "honeyhive_overlay", "--ignoreexternal", "--outputjson"],
        cwd=ROOT / "overlay", env={**environment(), "PYTHONPATH": str(ROOT / "overlay")},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    report = json.loads(done.stdout)["typeCompleteness"]
    incomplete = [one["name"] for one in report["symbols"] if one["isExported"] and not one["isTypeKnown"]]
    assert incomplete == []
    assert report["completenessScore"] == 1
    assert report["exportedSymbolCounts"]["withKnownType"] > 500


_OF_THE_USER = re.compile(
    r"(Mapping|dict)\[str, Any\]"  # JSON objects
    r"|(Sequence|list|tuple)\[Any(, \.\.\.)?\]"  # and lists, in and out
    r"|RawResponse\[Any\]"  # of client.request: what a server says that nobody wrapped
    r"|Callable\[\[.*?\], Any\]"
)
_ANY_OF_THE_USER = {
    "Event.outputs", "Session.outputs",  # an object; older servers stored lists
    "ConfigurationParameters.template", "DatapointMetric.value", "MetricRun.result", "Tool.parameters",
    "template", "tool_choice", "response_format", "json",  # arguments: what the model's provider, or no wrapper, takes
    "parameters",  # of a tool: JSON schema
    "changes",  # of Model.replace: its fields, checked by attrs
}  # fmt: skip


def says_any(annotation: str) -> bool:
    """Whether an annotation says Any of something that is not the user's own JSON."""
    return "Any" in re.findall(r"\w+", _OF_THE_USER.sub("", annotation))


def test_any_is_said_only_of_what_the_user_owns() -> None:
    left: list[str] = []
    for line in describe():
        for found in re.finditer(r"(?:\*\*)?([\w.]+): ((?:[^,=\[\]()]|\[[^\]]*(?:\[[^\]]*\][^\]]*)*\])+)", line):
            if found[1] not in _ANY_OF_THE_USER and says_any(found[2]):
                left.append(line)  # noqa: PERF401 - two reasons to be in the list
        returned = line.rpartition(" -> ")[2] if " -> " in line else ""
        if says_any(returned):
            left.append(line)
    assert left == []
