"""What the checks `routes` and `ledger` say of a document that moved under the overlay: each offence is planted in a copy."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.regenerate import regenerate
from tests.support.fourth import LATER, add_revision, folder_of, lines_of
from tests.support.gate import GATEWAY, Edit, drift, problems, rename_operations, replace_in
from tests.support.revisions import NAMES

NEWEST = "2026-06-24"
DOCUMENT = Path(f"openapi/{NEWEST}.yaml")

CALL = """
import sys
sys.path[:0] = ["overlay", "generated"]
from honeyhive_overlay._gateway.gateway import Gateway
from honeyhive_overlay._gateway.requests.{resource} import {request}
gateway = Gateway({revision!r}, source="tests")
print(*next(gateway.bind({request}({arguments})))[1:3])
"""


def first_call(
    repository: Path, resource: str, request: str, arguments: str, revision: str = NEWEST
) -> tuple[str, str]:
    """Make the copy's own client work out a call; give what it would send, and what it said instead."""
    program = CALL.format(resource=resource, request=request, arguments=arguments, revision=revision)
    done = subprocess.run([sys.executable, "-c", program], cwd=repository, capture_output=True, text=True, check=False)
    return done.stdout.strip(), done.stderr.strip()


@pytest.mark.parametrize(
    ("ids", "named", "call"),
    [
        ({"getRun": "deleteRun", "deleteRun": "getRun"}, ["runs.get", "runs.delete"],
         ("runs", "GetRun", "run_id='r'")),
        ({"createDataset": "getDatasets", "getDatasets": "createDataset"}, ["datasets.list", "datasets.create"],
         ("datasets", "ListDatasets", "dataset_id=None, name=None")),
        ({"getChart": "getQueue", "getQueue": "getChart"}, ["charts.get", "queues.get"],
         ("charts", "GetChart", "chart_id='c'")),
    ],
)  # fmt: skip
def test_operation_ids_that_are_swapped_are_red_and_nothing_is_sent_by_them(
    repository: Path, ids: dict[str, str], named: list[str], call: tuple[str, str, str]
) -> None:
    rename_operations(repository / DOCUMENT, ids)
    regenerate(repository)
    found = problems(repository, "routes")
    for operation in named:
        assert any(line.startswith(f"{NEWEST}: {operation}: ") for line in found), found
    sent, said = first_call(repository, *call)
    assert sent == ""
    assert "nothing was sent" in said or "No module named" in said


def test_routes_that_all_moved_are_told_as_moved_and_no_patch_as_obsolete(repository: Path) -> None:
    path = repository / "openapi/2025-12-15.yaml"
    path.write_text(re.sub(r"^  /v1/", "  /", path.read_text(encoding="utf-8"), flags=re.MULTILINE), encoding="utf-8")
    regenerate(repository)
    found = problems(repository, "routes")
    assert any("runs.list: GET /v1/runs moved to GET /runs" in line for line in found), found[:3]
    assert any("tools.delete: DELETE /v1/tools moved to DELETE /tools" in line for line in found), found[:3]
    ledger = problems(repository, "ledger")
    assert any("runs.list: GET /v1/runs moved to GET /runs" in line for line in ledger), ledger[:3]
    assert [line for line in ledger if "fixed upstream" in line] == []


def test_a_defect_that_is_gone_where_its_route_lives_now_is_told_once(repository: Path) -> None:
    path = repository / DOCUMENT
    text = path.read_text(encoding="utf-8")
    moved = re.sub(r"^  /v1/configurations", "  /configurations", text, flags=re.MULTILINE)
    at = moved.index("    CreateConfigurationRequest:\n")
    mended = moved[:at] + re.sub(
        r"\n +default: LLM\n|, default: LLM", lambda m: "\n" if "\n" in m[0] else "", moved[at:], count=1
    )
    assert mended != moved
    path.write_text(mended, encoding="utf-8")
    regenerate(repository)
    advised = [line for line in problems(repository, "ledger") if "fixed upstream" in line]
    assert len(advised) == 1, advised
    assert "configuration-create-type" in advised[0]


@pytest.mark.parametrize(
    ("old", "new", "operation"),
    [("  /v1/queues/{queue_id}:\n", "  /v1/waiting/{queue_id}:\n", "queues.get"),
     ("  /v1/metrics/run:\n", "  /v1/metrics/try:\n", "metrics.run")],
)  # fmt: skip
def test_one_route_that_moved_is_red(repository: Path, old: str, new: str, operation: str) -> None:
    replace_in(repository / DOCUMENT, (old, new))
    regenerate(repository)
    assert any(f"{operation}: " in line and "moved to" in line for line in problems(repository, "routes"))


def test_a_method_that_changed_is_red(repository: Path) -> None:
    path = repository / DOCUMENT
    text = path.read_text(encoding="utf-8")
    for route in ("/v1/runs/{run_id}", "/v1/charts/{chart_id}"):
        at = text.index(f"  {route}:\n")
        text = text[:at] + text[at:].replace("\n    put:\n", "\n    patch:\n", 1)
    path.write_text(text, encoding="utf-8")
    regenerate(repository)
    found = "\n".join(problems(repository, "routes"))
    assert "runs.update: " in found
    assert "charts.update: " in found
    assert "PATCH /v1/runs/{run_id}" in found


@pytest.mark.parametrize(
    ("module", "old", "new", "said"),
    [
        ("r2026_06_24/routes.py", '"runs.get": "GET /v1/runs/{run_id}"', '"runs.get": "DELETE /v1/runs/{run_id}"',
         "runs.get: the raw endpoint experiments.get_run is GET /v1/runs/{run_id}"),
        ("r2025_12_02/routes.py", '"tools.list": "GET /tools"', '"tools.list": "GET /datasets"', "tools.list: "),
        ("r2026_06_24/runs.py", '    GetRun.served("experiments.get_run"),\n', "", "runs.get: nobody calls the row"),
        ("r2025_12_15/datasets.py", '    CreateDataset.served("datasets.create_dataset"),\n', "",
         "datasets.create: nobody calls the row"),
        ("r2026_06_24/routes.py", '    "queues.get": "GET /v1/queues/{queue_id}",\n', "", "queues.get: "),
        ("r2026_06_24/runs.py", 'GetRun.served("experiments.get_run")', 'GetRun.served("experiments.delete_run")',
         "runs.get: the raw endpoint experiments.delete_run is DELETE /v1/runs/{run_id}"),
        ("r2025_12_15/metrics.py", 'ListMetrics.served("metrics.get_metrics")', 'ListMetrics.served("tools.get_tools")',
         "metrics.list: the raw endpoint tools.get_tools is GET /v1/tools"),
        ("r2026_06_24/routes.py", '"events.get_by_session": "= events.search"', '"events.get_by_session": "= events.list"',
         "events.get_by_session: "),
        ("r2026_06_24/routes.py", '"events.list": "= events.search"', '"events.list": "POST /v1/events/search"',
         "events.search"),
    ],
)  # fmt: skip
def test_a_table_that_says_otherwise_is_red(
    repository: Path, edit: Edit, module: str, old: str, new: str, said: str
) -> None:
    edit(f"{GATEWAY}/{module}", old, new)
    status, printed = drift(repository, "--only", "routes")
    assert status == 1
    assert said in printed


LAST = LATER.replace("-01", "-02")
RENAMED = {"getRuns": "listRuns", "getRun": "readRun", "getDatasets": "listDatasets"}


def test_a_further_revision_is_a_small_folder_whatever_its_operation_ids_became(repository: Path) -> None:
    add_revision(repository, LATER, NEWEST, RENAMED)
    regenerate(repository)
    assert problems(repository, "routes") == []
    assert lines_of(repository, folder_of(LATER)) <= 200
    for request, arguments, sent in (
        ("GetRun", "run_id='r'", "GET /v1/runs/r"),
        ("DeleteRun", "run_id='r'", "DELETE /v1/runs/r"),
    ):
        assert first_call(repository, "runs", request, arguments, LATER) == (sent, "")


def test_operation_ids_swapped_in_a_further_revision_are_red_and_harmless(repository: Path) -> None:
    add_revision(repository, LATER, NEWEST, {"getRun": "deleteRun", "deleteRun": "getRun"})
    regenerate(repository)
    found = "\n".join(problems(repository, "routes"))
    assert f"{LATER}: runs.get: experiments.get_run is DELETE /v1/runs/{{run_id}} here" in found
    assert first_call(repository, "runs", "GetRun", "run_id='r'", LATER) == ("GET /v1/runs/r", "")


def test_a_revision_that_nothing_binds_is_red_and_its_nearest_is_named(repository: Path) -> None:
    copied = ((LATER, NAMES[-1]), (LAST, NAMES[0]))
    for name, document in copied:
        text = (repository / f"openapi/{document}.yaml").read_text(encoding="utf-8")
        (repository / f"openapi/{name}.yaml").write_text(text, encoding="utf-8")
    listed = repository / "openapi/revisions.toml"
    entry = '\n[[revision]]\nname = "{}"\norigin = "tests"\nsha256 = ""\n'
    before = listed.read_text(encoding="utf-8")
    listed.write_text(before + entry.format(LATER) + entry.format(LAST), encoding="utf-8")
    for check in ("routes", "ledger"):
        status, printed = drift(repository, "--only", check)
        assert status == 1
        for name, nearest in copied:
            assert re.search(rf"{name}: .*not bound.*{nearest}", printed), printed
    reason = 'bound = false\nbecause = "kept for comparison"\n'
    listed.write_text(before + entry.format(LATER) + reason + entry.format(LAST) + reason, encoding="utf-8")
    assert drift(repository, "--only", "routes")[0] == 0
