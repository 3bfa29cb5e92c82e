"""A further revision takes a small folder and a line in each of two files, and no change of a test or script."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from honeyhive_overlay._gateway.revisions import DEFAULT_REVISION
from scripts.regenerate import regenerate
from tests.conftest import ROOT
from tests.support.drift import problems
from tests.support.further_revision import LATER, REGISTERS, add_canaries, add_revision, files_of, folder_of, lines_of
from tests.support.server import json_response, serving

IDS = {
    "getRuns": "listRuns", "getRun": "readRun", "deleteRun": "removeRun", "createRun": "startRun",
    "getDatasets": "listDatasets", "searchEvents": "findEvents", "createEvent": "addEvent", "getQueue": "readQueue",
    "createSession": "openSession", "batchCreateDatapoints": "createDatapointBatch", "getCharts": "listCharts",
    "getMetricVersions": "listMetricVersions", "deleteConfiguration": "removeConfiguration",
}  # fmt: skip

PROGRAM = f"""
import sys
from honeyhive_overlay import HoneyHive
with HoneyHive("key", base_url=sys.argv[1], revision="{LATER}") as client:
    print([run.run_id for run in client.runs.list(status="running")], client.runs.get("r1").name, client.runs.delete("r1").id)
"""


@pytest.fixture
def further(repository: Path) -> Path:
    """A copy of the repository with a further revision that differs from the default one only in operationIds."""
    add_revision(repository, LATER, DEFAULT_REVISION, IDS)
    add_canaries(repository, LATER, DEFAULT_REVISION, IDS)
    regenerate(repository)
    return repository


def run_in(repository: Path, *command: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run Python in the copy, with the packages of the copy."""
    path = os.pathsep.join(str(repository / folder) for folder in ("", "overlay", "generated"))
    return subprocess.run(
        [sys.executable, *command],
        cwd=repository,
        env={**os.environ, "PYTHONPATH": path, **variables},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_further_revision_takes_a_small_folder_and_a_line_in_each_register(further: Path) -> None:
    assert problems(further, "routes") == []
    assert problems(further, "ledger") == []
    assert 0 < lines_of(further, folder_of(LATER)) <= 200
    for register in REGISTERS:
        before = (ROOT / register).read_text(encoding="utf-8").splitlines()
        after = (further / register).read_text(encoding="utf-8").splitlines()
        assert len(after) == len(before) + 1
        assert [line for line in after if LATER not in line] == before
    assert {path.parts[0] for path in files_of(LATER, DEFAULT_REVISION)} == {"overlay", "tests"}
    assert not [path for path in files_of(LATER, DEFAULT_REVISION) if (ROOT / path).exists()]


def test_the_client_finds_endpoints_by_route_and_not_by_operation_id(further: Path) -> None:
    run = {"run_id": "r1", "name": "first"}
    replies = ({"evaluations": [run]}, {"evaluation": run}, {"id": "r1", "deleted": True})
    with serving(*map(json_response, replies)) as server:
        done = run_in(further, "-W", "error", "-c", PROGRAM, server.url)
        assert done.returncode == 0, done.stderr
        sent = [f"{request.method} {request.target.partition('?')[0]}" for request in server.requests]
    assert done.stdout == "['r1'] first r1\n"
    assert sent == ["GET /v1/runs", "GET /v1/runs/r1", "DELETE /v1/runs/r1"]


@pytest.mark.soak
def test_all_checks_and_tests_pass_without_changes(further: Path) -> None:
    """Except tests that use a copy of the repository themselves, and fuzz tests, which are slow."""
    done = run_in(further, "-m", "scripts.matrix", "--write")
    assert done.returncode == 0, done.stderr
    for command in (("init", "--quiet"), ("add", "--all")):
        subprocess.run(["git", *command], cwd=further, check=True)
    done = run_in(further, "-m", "scripts.drift")
    assert done.returncode == 0, done.stdout + done.stderr
    folders = [f"tests/{name}" for name in ("unit", "golden", "canary", "contract", "property", "integration")]
    use_a_copy = ("drift", "further_revision", "layers", "line_counts", "packaging", "regenerate", "route_checks")
    ignored = [f"--ignore=tests/integration/test_{name}.py" for name in use_a_copy]
    in_parallel = ("-n", "2", "--dist", "worksteal")
    done = run_in(further, "-m", "pytest", "-q", "-m", "not fuzz", *in_parallel, *ignored, *folders)
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr
    assert LATER in run_in(further, "-m", "pytest", "-q", "--collect-only", "tests/golden").stdout
