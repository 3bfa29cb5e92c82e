"""The wheel and the editable install contain all packages of overlay/ and generated/."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from scripts.codegen.revisions import read_revisions
from tests.conftest import ROOT

PROGRAM = """
import sys
import honeyhive_overlay
assert not {"httpx", "msgspec", "attrs", "honeyhive_raw"} & sys.modules.keys(), "the import is not light"
from honeyhive_raw.r2025_12_15.api.experiments import get_runs
from honeyhive_raw.r2025_12_15 import models
assert len(models.__all__) == 277
print(get_runs._get_kwargs()["url"], models.GetRunsStatus.__args__[0])
from importlib import import_module
from importlib.resources import files
for revision in sys.argv[1:]:
    assert files("honeyhive_contract").joinpath(f"{revision}.json").is_file()
    assert import_module(f"honeyhive_raw.r{revision.replace('-', '_')}.models").__all__
assert all(files(name).joinpath("py.typed").is_file() for name in ("honeyhive_overlay", "honeyhive_raw"))
from importlib.metadata import entry_points
(plugin,) = [one for one in entry_points(group="pytest11") if one.value.startswith("honeyhive_overlay")]
assert plugin.name == plugin.value == "honeyhive_overlay.pytest_plugin"
print(honeyhive_overlay.__version__, honeyhive_overlay.__file__)
"""


NAMES = [revision.name for revision in read_revisions(ROOT).all]


def python(environment: Path) -> Path:
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


@pytest.mark.parametrize("how", [["."], ["-e", "."]], ids=["installed", "editable"])
def test_all_packages_import_after_pip_install(repository: Path, tmp_path: Path, how: list[str]) -> None:
    environment = tmp_path / "environment"
    venv.create(environment)  # without pip: the pip of this environment installs into it
    pip: list[str | Path] = [sys.executable, "-m", "pip", "--python", python(environment)]
    pip += ["--disable-pip-version-check", "install", "--quiet"]
    subprocess.run([*pip, *how], cwd=repository, check=True)
    done = subprocess.run(
        [python(environment), "-W", "error", "-c", PROGRAM, *NAMES],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    route, about = done.stdout.splitlines()
    assert route == "/v1/runs cancelled"
    assert about.startswith("0.1.0 ")
    assert about.startswith(f"0.1.0 {repository}") == (how == ["-e", "."])


def test_a_wheel_contains_only_the_three_packages(repository: Path, tmp_path: Path) -> None:
    build = [sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel", "--quiet", "--no-deps", "-w"]
    subprocess.run([*build, tmp_path, repository], check=True)
    (wheel,) = tmp_path.glob("*.whl")
    listed = subprocess.run(
        [sys.executable, "-m", "zipfile", "-l", wheel], capture_output=True, text=True, check=True
    ).stdout
    names = [line.split()[0] for line in listed.splitlines()[1:]]
    assert {name.partition("/")[0] for name in names} == {
        "honeyhive_overlay",
        "honeyhive_raw",
        "honeyhive_contract",
        "honeyhive_overlay-0.1.0.dist-info",
    }
    assert len(names) == len(set(names))
