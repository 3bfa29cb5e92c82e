"""The checks ``routes`` and ``ledger`` report how a document and the route tables disagree."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.ledger import main as ledger_command
from scripts.regenerate import regenerate
from tests.support.drift import GATEWAY, Edit, problems, rename_operations, replace_in, run_drift
from tests.support.further_revision import LATER, add_revision, folder_of, lines_of
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
    """Build a call with the client of the copy; return the request that it would send, and its error."""
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
def test_swapped_operation_ids_are_reported_and_their_calls_raise_an_error(
    repository: Path, ids: dict[str, str], named: list[str], call: tuple[str, str, str]
) -> None:
    rename_operations(repository / DOCUMENT, ids)
    regenerate(repository)
    found = problems(repository, "routes")
    for operation in named:
        assert any(line.startswith(f"{NEWEST}: {operation}: ") for line in found), found
    sent, error = first_call(repository, *call)
    assert sent == ""
    assert "nothing was sent" in error
    assert "honeyhive_overlay.errors.HoneyHiveError" in error


def _without_path(text: str, path: str) -> str:
    """Remove a path with all its methods from a document."""
    start = text.index(f"  {path}:\n")
    end = re.compile(r"^(  /|\w)", re.MULTILINE).search(text, start + 3)
    assert end is not None
    return text[:start] + text[end.start() :]


_RUN_METRICS = """\
  /v1/runs/{id}/metrics:
    get:
      operationId: getRunMetrics
      tags: [Experiments]
      parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      responses: {'200': {description: OK}}
"""


def test_changes_of_routes_are_reported_and_no_patch_is_obsolete(repository: Path) -> None:
    older = repository / "openapi/2025-12-15.yaml"
    rename_operations(older, {"createDataset": "updateDataset", "updateDataset": "deleteDataset",
                              "deleteDataset": "createDataset"})  # fmt: skip
    text = _without_path(older.read_text(encoding="utf-8"), "/v1/events/export")
    before = "  /v1/runs/{run_id}/result:\n"
    older.write_text(text.replace(before, _RUN_METRICS + before), encoding="utf-8")
    newer = repository / DOCUMENT
    rename_operations(newer, {"getQueue": "fetchQueue"})
    replace_in(
        newer,
        ("  /v1/queues/{queue_id}:\n", "  /v2/queues/{queue_id}:\n"),
        ("  /v1/runs/{new_run_id}/compare/{old_run_id}:\n", "  /v1/runs/{old_run_id}/compare/{new_run_id}:\n"),
    )
    text = _without_path(newer.read_text(encoding="utf-8"), "/v1/runs/{run_id}/summary")
    text = _without_path(text, "/v1/events/batch")
    at = text.index("      operationId: createChart\n")
    assert text[:at].endswith("    post:\n")
    newer.write_text(text[:at].removesuffix("    post:\n") + "    put:\n" + text[at:], encoding="utf-8")
    regenerate(repository)
    found = problems(repository, "routes")
    for message in (
        "2025-12-15: datasets.create: the raw endpoint datasets.create_dataset is DELETE /v1/datasets",
        "2025-12-15: datasets.update: the raw endpoint datasets.update_dataset is POST /v1/datasets",
        "2025-12-15: datasets.delete: the raw endpoint datasets.delete_dataset is PUT /v1/datasets",
        "2025-12-15: events.search: there is no raw endpoint events.export_events; the document has no POST /v1/",
        "2025-12-15: runs.metrics: the document has GET /v1/runs/{id}/metrics now; name its raw endpoint",
        f"{NEWEST}: queues.get: GET /v1/queues/{{queue_id}} moved to GET /v2/queues/{{queue_id}} (operationId and path di",
        f"{NEWEST}: queues.update: PUT /v1/queues/{{queue_id}} moved to PUT /v2/queues/{{queue_id}}. Change",
        f"{NEWEST}: runs.compare: GET /v1/runs/{{new_run_id}}/compare/{{old_run_id}} moved to",
        f"{NEWEST}: runs.result: there is no raw endpoint experiments.get_experiment_summary; the document has no",
        f"{NEWEST}: events.create_batch: POST /v1/events/batch moved to POST /events/batch (operationId and path di",
        f"{NEWEST}: charts.create: POST /v1/charts moved to PUT /v1/charts",
    ):
        assert any(line.startswith(message) for line in found), (message, found)
    ledger = problems(repository, "ledger")
    assert [line for line in ledger if "fixed upstream" in line] == []
    assert any(
        line.startswith(f"{NEWEST}: runs.result: GET /v1/runs/{{run_id}}/summary was removed") for line in ledger
    )


def test_moved_routes_are_reported_as_moved_and_no_patch_as_obsolete(repository: Path) -> None:
    path = repository / "openapi/2025-12-15.yaml"
    path.write_text(re.sub(r"^  /v1/", "  /", path.read_text(encoding="utf-8"), flags=re.MULTILINE), encoding="utf-8")
    regenerate(repository)
    found = problems(repository, "routes")
    assert any("runs.list: GET /v1/runs moved to GET /runs" in line for line in found), found[:3]
    assert any("tools.delete: DELETE /v1/tools moved to DELETE /tools" in line for line in found), found[:3]
    ledger = problems(repository, "ledger")
    assert any("runs.list: GET /v1/runs moved to GET /runs" in line for line in ledger), ledger[:3]
    assert [line for line in ledger if "fixed upstream" in line] == []


def test_a_defect_that_is_fixed_at_the_new_route_is_reported_once(repository: Path) -> None:
    path = repository / DOCUMENT
    text = path.read_text(encoding="utf-8")
    moved = re.sub(r"^  /v1/configurations", "  /configurations", text, flags=re.MULTILINE)
    at = moved.index("    CreateConfigurationRequest:\n")
    fixed = moved[:at] + re.sub(
        r"\n +default: LLM\n|, default: LLM", lambda m: "\n" if "\n" in m[0] else "", moved[at:], count=1
    )
    assert fixed != moved
    path.write_text(fixed, encoding="utf-8")
    regenerate(repository)
    advised = [line for line in problems(repository, "ledger") if "fixed upstream" in line]
    assert len(advised) == 1, advised
    assert "configuration-create-default" in advised[0]


@pytest.mark.parametrize(
    ("old", "new", "operation"),
    [("  /v1/queues/{queue_id}:\n", "  /v1/waiting/{queue_id}:\n", "queues.get"),
     ("  /v1/metrics/run:\n", "  /v1/metrics/try:\n", "metrics.run")],
)  # fmt: skip
def test_one_moved_route_is_reported(repository: Path, old: str, new: str, operation: str) -> None:
    replace_in(repository / DOCUMENT, (old, new))
    regenerate(repository)
    assert any(f"{operation}: " in line and "moved to" in line for line in problems(repository, "routes"))


def test_a_changed_method_is_reported(repository: Path) -> None:
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
    ("module", "old", "new", "message"),
    [
        ("r2026_06_24/routes.py", '"runs.get": "GET /v1/runs/{run_id}"', '"runs.get": "DELETE /v1/runs/{run_id}"',
         "runs.get: the raw endpoint experiments.get_run is GET /v1/runs/{run_id}"),
        ("r2025_12_02/routes.py", '"tools.list": "GET /tools"', '"tools.list": "GET /datasets"', "tools.list: "),
        ("r2026_06_24/runs.py", '    GetRun.served("experiments.get_run"),\n', "", "runs.get: no entry uses the row"),
        ("r2025_12_15/datasets.py", '    CreateDataset.served("datasets.create_dataset"),\n', "",
         "datasets.create: no entry uses the row"),
        ("r2026_06_24/routes.py", '    "queues.get": "GET /v1/queues/{queue_id}",\n', "", "queues.get: "),
        ("r2026_06_24/runs.py", 'GetRun.served("experiments.get_run")', 'GetRun.served("experiments.delete_run")',
         "runs.get: the raw endpoint experiments.delete_run is DELETE /v1/runs/{run_id}"),
        ("r2025_12_15/metrics.py", 'ListMetrics.served("metrics.get_metrics")', 'ListMetrics.served("tools.get_tools")',
         "metrics.list: the raw endpoint tools.get_tools is GET /v1/tools"),
        ("r2026_06_24/routes.py", '"events.get_by_session": "= events.search"', '"events.get_by_session": "= events.list"',
         "events.get_by_session: "),
        ("r2026_06_24/routes.py", '"events.list": "= events.search"', '"events.list": "POST /v1/events/search"',
         "events.search"),
        ("r2026_06_24/routes.py", '    "queues.list"', '    "tools.list": "GET /v1/tools",\n    "queues.list"',
         "tools.list: no entry uses the row GET /v1/tools"),
        ("r2025_12_15/routes.py", '"honeyhive_raw.r2025_12_15"', '"honeyhive_raw.r2026_06_24"',
         "the raw package of this revision is honeyhive_raw.r2025_12_15"),
    ],
)  # fmt: skip
def test_a_table_that_disagrees_is_reported(
    repository: Path, edit: Edit, module: str, old: str, new: str, message: str
) -> None:
    edit(f"{GATEWAY}/{module}", old, new)
    status, printed = run_drift(repository, "--only", "routes")
    assert status == 1
    assert message in printed


@pytest.mark.parametrize("name", ["2025-12-02", NEWEST])
def test_rows_that_borrow_from_each_other_are_reported_and_no_patch_is_obsolete(repository: Path, name: str) -> None:
    replace_in(
        repository / folder_of(name) / "routes.py",
        ('"events.get_by_session": "= events.search"', '"events.get_by_session": "= events.list"'),
        ('"events.list": "= events.search"', '"events.list": "= events.get_by_session"'),
    )
    named = {line.split(": ")[1] for line in problems(repository, "routes")}
    assert named == {"events.get_by_session", "events.list"}
    assert problems(repository, "ledger") == []
    assert any("differs from docs/coverage.md" in line for line in problems(repository, "matrix"))


LAST = LATER.replace("-01", "-02")
RENAMED = {"getRuns": "listRuns", "getRun": "readRun", "getDatasets": "listDatasets"}


def test_a_revision_with_renamed_operation_ids_is_a_small_folder(repository: Path) -> None:
    add_revision(repository, LATER, NEWEST, RENAMED)
    regenerate(repository)
    assert problems(repository, "routes") == []
    assert lines_of(repository, folder_of(LATER)) <= 200
    for request, arguments, sent in (
        ("GetRun", "run_id='r'", "GET /v1/runs/r"),
        ("DeleteRun", "run_id='r'", "DELETE /v1/runs/r"),
    ):
        assert first_call(repository, "runs", request, arguments, LATER) == (sent, "")


def test_operation_ids_swapped_in_a_further_revision_are_reported_and_harmless(repository: Path) -> None:
    add_revision(repository, LATER, NEWEST, {"getRun": "deleteRun", "deleteRun": "getRun"})
    regenerate(repository)
    found = "\n".join(problems(repository, "routes"))
    assert f"{LATER}: runs.get: experiments.get_run is DELETE /v1/runs/{{run_id}} in this revision" in found
    assert first_call(repository, "runs", "GetRun", "run_id='r'", LATER) == ("GET /v1/runs/r", "")


def test_an_entry_is_not_inherited_if_the_signature_changed(repository: Path) -> None:
    add_revision(repository, LATER, NEWEST, {})
    document = repository / f"openapi/{LATER}.yaml"
    charts, enabled = "      operationId: getCharts\n", "        - name: enabled\n          in: query\n"
    replace_in(
        document,
        (charts, f"{charts}      parameters:\n        - {{name: metric, in: query, schema: {{type: string}}}}\n"),
        (enabled, f"        - {{name: page, in: query, schema: {{type: integer}}}}\n{enabled}"),
    )
    regenerate(repository)
    found = [line for line in problems(repository, "routes") if "another signature" in line]
    assert {line.split(": ")[1] for line in found} == {"charts.list", "queues.list"}
    assert "metric: str" in "".join(found)
    assert "page: int" in "".join(found)


def test_an_unbound_revision_is_reported_with_its_nearest_one(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copied = ((LATER, NAMES[-1]), (LAST, NAMES[0]))
    for name, document in copied:
        text = (repository / f"openapi/{document}.yaml").read_text(encoding="utf-8")
        (repository / f"openapi/{name}.yaml").write_text(text, encoding="utf-8")
    listed = repository / "openapi/revisions.toml"
    entry = '\n[[revision]]\nname = "{}"\norigin = "tests"\nsha256 = ""\n'
    before = listed.read_text(encoding="utf-8")
    listed.write_text(before + entry.format(LATER) + entry.format(LAST), encoding="utf-8")
    for check in ("routes", "ledger"):
        status, printed = run_drift(repository, "--only", check)
        assert status == 1
        for name, nearest in copied:
            assert re.search(rf"{name}: .*not bound.*{nearest}", printed), printed
    reason = 'bound = false\nbecause = "kept for comparison"\n'
    listed.write_text(before + entry.format(LATER) + reason + entry.format(LAST) + reason, encoding="utf-8")
    assert run_drift(repository, "--only", "routes")[0] == 0
    capsys.readouterr()
    unbound = f"{LATER}: not bound, because kept for comparison; the nearest bound revision is {NAMES[-1]}, which has "
    assert ledger_command(["--root", str(repository), "list"]) == 0
    assert unbound in capsys.readouterr().out
    with pytest.raises(SystemExit):
        ledger_command(["--root", str(repository), "compare", NEWEST, LATER])
    assert unbound in capsys.readouterr().err
    listed.write_text(before + reason, encoding="utf-8")
    assert [line for line in problems(repository, "routes") if "says that it is not bound" in line] != []
