"""The programs in the README type-check and run unchanged."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from honeyhive_overlay._gateway.revisions import DEFAULT_REVISION, REVISIONS, Revision
from honeyhive_overlay.local import LocalHoneyHive
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)
(SUITE,) = (block for block in BLOCKS if "\ndef test_" in block)
PROGRAMS = [block for block in BLOCKS if block is not SUITE]
APPLICATION = """
from honeyhive_overlay import HoneyHive

def evaluate():
    with HoneyHive() as client:
        client.runs.create(name="nightly")
"""
PATH = os.pathsep.join(str(ROOT / folder) for folder in ("overlay", "generated"))


def run(*command: str | Path, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, *command], env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_readme_has_short_programs() -> None:
    assert len(PROGRAMS) == 3
    assert 8 <= len(PROGRAMS[0].splitlines()) <= 12


def test_the_readme_lists_the_revisions_and_the_default_one() -> None:
    rows = re.findall(r"^\| (\d{4}-\d\d-\d\d) \|(.*)$", README, re.MULTILINE)
    assert [name for name, _ in rows] == [revision.name for revision in reversed(REVISIONS)]
    assert [name for name, row in rows if "the default" in row] == [DEFAULT_REVISION]
    assert f"| revision | `revision` | HH_API_REVISION | {DEFAULT_REVISION} |" in README


@pytest.mark.parametrize("program", PROGRAMS, ids=["application", "local", "on_attempt"])
def test_a_program_of_the_readme_runs(tmp_path: Path, program: str) -> None:
    (tmp_path / "program.py").write_text(program, encoding="utf-8")
    with LocalHoneyHive() as server:
        output = run(
            "-W",
            "error",
            tmp_path / "program.py",
            HH_API_KEY=server.api_key,
            HH_API_URL=server.url,
            PYTHONPATH=PATH,
        )
    if program is PROGRAMS[0]:
        assert output == "[('accuracy', 0.9)]\n"
    elif program is PROGRAMS[1]:
        assert len(output.strip()) == 36
    else:
        assert re.fullmatch(r"datasets\.list 200 None \d\.\d{3} s None\n", output)


@pytest.mark.parametrize("revision", REVISIONS, ids=lambda revision: revision.name)
def test_the_same_program_runs_in_every_revision(tmp_path: Path, revision: Revision) -> None:
    program = PROGRAMS[0].replace(f'revision="{DEFAULT_REVISION}"', "")
    assert program != PROGRAMS[0]
    (tmp_path / "program.py").write_text(program, encoding="utf-8")
    settings = {"HH_PROJECT": "support bot"} if revision.takes_project else {}
    with LocalHoneyHive() as server:
        output = run(
            "-W",
            "error",
            tmp_path / "program.py",
            HH_API_KEY=server.api_key,
            HH_API_URL=server.url_for(revision.name),
            HH_API_REVISION=revision.name,
            PYTHONPATH=PATH,
            **settings,
        )
    assert output == "[('accuracy', 0.9)]\n"


def test_the_example_test_of_the_readme_passes(tmp_path: Path) -> None:
    (tmp_path / "my_application.py").write_text(APPLICATION, encoding="utf-8")
    (tmp_path / "test_it.py").write_text(SUITE, encoding="utf-8")
    path = os.pathsep.join([PATH, str(tmp_path)])
    output = run("-m", "pytest", "-q", "-p", "honeyhive_overlay.pytest_plugin", "-W", "error", f"--rootdir={tmp_path}",
               tmp_path, PYTHONPATH=path)  # fmt: skip
    assert "1 passed" in output


@pytest.fixture(scope="module")
def mypy_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The mypy cache, shared by the programs."""
    return tmp_path_factory.mktemp("mypy")


@pytest.mark.parametrize("program", PROGRAMS, ids=["application", "local", "on_attempt"])
def test_a_program_of_the_readme_type_checks(tmp_path: Path, mypy_cache: Path, program: str) -> None:
    (tmp_path / "program.py").write_text(program, encoding="utf-8")
    settings = ("--strict", "--config-file=", f"--cache-dir={mypy_cache}")
    run("-m", "mypy", *settings, tmp_path / "program.py", MYPYPATH=PATH)
