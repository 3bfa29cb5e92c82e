"""mypy and basedpyright find the expected types in an application that uses the public API, async and sync."""

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
PROGRAMS = ("program_async.py", "program_sync.py")
_QUALIFIED = re.compile(r"(?:\w+\.)+(?=\w)")
_REVEALS = re.compile(r"# reveals: (.+)$")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the async and the sync program."""
    created = tmp_path_factory.mktemp("consumer")
    text = SOURCE.read_text(encoding="utf-8")
    (created / PROGRAMS[0]).write_text(text, encoding="utf-8")
    (created / PROGRAMS[1]).write_text(derive(text, "consumer.py", set()), encoding="utf-8")
    return created


def expected(path: Path) -> dict[int, str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return {number: found[1] for number, line in enumerate(lines, 1) if (found := _REVEALS.search(line))}


def unqualified(type_name: str) -> str:
    """Return the name of a type without module names and with its alternatives sorted."""
    name = _QUALIFIED.sub("", type_name.replace("builtins.", "")).rstrip("?*")
    return " | ".join(sorted(name.split(" | "))) if "[" not in name else name


def executable(name: str) -> str:
    found = shutil.which(name, path=os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]))
    assert found, f"{name} is not installed"
    return found


def environment() -> dict[str, str]:
    """Return the environment with this Python first on PATH, where the checkers look for packages."""
    first = str(Path(sys.executable).parent)
    return {**os.environ, "PATH": os.pathsep.join([first, os.environ.get("PATH", "")])}


@pytest.fixture(scope="module")
def mypy(folder: Path) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", *(str(folder / name) for name in PROGRAMS)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return (done.stdout + done.stderr).splitlines()


@pytest.fixture(scope="module")
def basedpyright(folder: Path) -> list[dict[str, Any]]:
    settings = {
        "include": list(PROGRAMS),
        "extraPaths": [str(ROOT / "overlay"), str(ROOT / "generated")],
        "typeCheckingMode": "strict",
        "enableTypeIgnoreComments": False,
        "reportUnnecessaryTypeIgnoreComment": True,
        "pythonVersion": "3.11",
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    done = subprocess.run(
        [executable("basedpyright"), "--outputjson", "--project", str(folder)],
        cwd=folder, env=environment(), capture_output=True, text=True, check=False,
    )  # fmt: skip
    found: list[dict[str, Any]] = json.loads(done.stdout)["generalDiagnostics"]
    return found


@pytest.mark.parametrize("name", PROGRAMS)
def test_mypy_finds_the_expected_types_and_errors(folder: Path, mypy: list[str], name: str) -> None:
    about = re.compile(rf"{re.escape(name)}:(\d+): (error|note): (.+)")
    messages = [(int(found[1]), found[2], found[3]) for line in mypy if (found := about.search(line))]
    assert [line for line in messages if line[1] == "error"] == []
    revealed = {number: text.split('"')[1] for number, _, text in messages if text.startswith("Revealed type")}
    wanted = {number: unqualified(name) for number, name in expected(folder / name).items()}
    assert {number: unqualified(name) for number, name in revealed.items()} == wanted
    assert len(wanted) > 50


@pytest.mark.parametrize("name", PROGRAMS)
def test_basedpyright_finds_the_expected_types_and_errors(
    folder: Path, basedpyright: list[dict[str, Any]], name: str
) -> None:
    messages = [one for one in basedpyright if Path(one["file"]).name == name]
    assert [one for one in messages if one["severity"] != "information"] == []
    revealed = {
        one["range"]["start"]["line"] + 1: re.split(r'" is "', one["message"])[1].rstrip('"')
        for one in messages
        if one["message"].startswith("Type of")
    }
    wanted = {number: unqualified(name) for number, name in expected(folder / name).items()}
    assert {number: unqualified(name) for number, name in revealed.items()} == wanted


def public_methods() -> Iterator[str]:
    client = AsyncHoneyHive("typing")
    yield from ("raw", "request", "aclose")
    for resource in (name for name in dir(client) if not name.startswith("_")):
        value = getattr(client, resource)
        if type(value).__module__.startswith("honeyhive_overlay._async"):
            methods = inspect.getmembers(type(value), inspect.isfunction)
            yield from (f"{resource}.{name}" for name, _ in methods if not name.startswith("_"))


def test_the_program_calls_every_public_method() -> None:
    called: set[str] = set()
    for node in ast.walk(ast.parse(SOURCE.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            called.add(ast.unparse(node.func).removeprefix("client."))
    wanted = set(public_methods())
    assert len(wanted) > 60
    assert wanted - called == set()


def test_every_public_name_is_typed() -> None:
    done = subprocess.run(
        [executable("basedpyright"), "--verifytypes", "honeyhive_overlay", "--ignoreexternal", "--outputjson"],
        cwd=ROOT / "overlay", env={**environment(), "PYTHONPATH": str(ROOT / "overlay")},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    report = json.loads(done.stdout)["typeCompleteness"]
    incomplete = [one["name"] for one in report["symbols"] if one["isExported"] and not one["isTypeKnown"]]
    assert incomplete == []
    assert report["completenessScore"] == 1
    assert report["exportedSymbolCounts"]["withKnownType"] > 500


_JSON_OF_THE_USER = re.compile(
    r"(Mapping|dict)\[str, Any\]"  # JSON objects
    r"|(Sequence|list|tuple)\[Any(, \.\.\.)?\]"  # and lists, as arguments and results
    r"|RawResponse\[Any\]"  # of client.request: any JSON of the server
    r"|Callable\[\[.*?\], Any\]"
)
_NAMES_THAT_MAY_BE_ANY = {
    "Event.outputs", "Session.outputs",  # an object, or a list stored by an older server
    "ConfigurationParameters.template", "DatapointMetric.value", "MetricRun.result", "Tool.parameters",
    "template", "tool_choice", "response_format", "json",  # arguments that are passed on unchanged
    "parameters",  # of a tool: a JSON schema
    "changes",  # of Model.replace: its fields, checked by attrs
}  # fmt: skip


def has_other_any(annotation: str) -> bool:
    """Return whether an annotation contains Any for something other than JSON of the user."""
    return "Any" in re.findall(r"\w+", _JSON_OF_THE_USER.sub("", annotation))


def test_any_appears_only_for_json_of_the_user() -> None:
    lines: list[str] = []
    for line in describe():
        for found in re.finditer(r"(?:\*\*)?([\w.]+): ((?:[^,=\[\]()]|\[[^\]]*(?:\[[^\]]*\][^\]]*)*\])+)", line):
            if found[1] not in _NAMES_THAT_MAY_BE_ANY and has_other_any(found[2]):
                lines.append(line)  # noqa: PERF401 - a line is added for either of two reasons
        returned = line.rpartition(" -> ")[2] if " -> " in line else ""
        if has_other_any(returned):
            lines.append(line)
    assert lines == []
