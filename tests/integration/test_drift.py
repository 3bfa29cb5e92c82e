"""``python -m scripts.drift`` passes on the repository and fails for every offence in a copy of it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.regenerate import regenerate
from tests.support.drift import OVERLAY, Edit, run_drift

RAW = "generated/honeyhive_raw/r2025_12_15"


def run_drift_of_the_copy(repository: Path, *arguments: str) -> tuple[int, str]:
    """Run the ``scripts.drift`` of the copy, with the copy's settings of the generator."""
    command = [sys.executable, "-m", "scripts.drift", *arguments]
    done = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_drift_passes_on_the_repository(repository: Path) -> None:
    status, printed = run_drift_of_the_copy(repository)
    assert status == 0, printed
    assert {line.split()[1] for line in printed.splitlines()} == {"ok"}


def edited_file(repository: Path, edit: Edit) -> None:
    edit(f"{RAW}/api/experiments/get_run.py", '"method": "get"', '"method": "post"')


def untracked_file(repository: Path, edit: Edit) -> None:
    (repository / RAW / "api/experiments/by_hand.py").write_text("x = 1\n", encoding="utf-8")


def deleted_file(repository: Path, edit: Edit) -> None:
    (repository / RAW / "models/event_node.py").unlink()


def changed_document(repository: Path, edit: Edit) -> None:
    edit("openapi/2025-12-15.yaml", "operationId: getRun\n", "operationId: fetchRun\n")


def comment_in_document(repository: Path, edit: Edit) -> None:
    path = repository / "openapi/2025-12-15.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "# a comment\n", encoding="utf-8")


def changed_settings(repository: Path, edit: Edit) -> None:
    edit("scripts/codegen/generator.yaml", "literal_enums: true", "literal_enums: false")


def settings_without_effect(repository: Path, edit: Edit) -> None:
    edit("scripts/codegen/generator.yaml", "literal_enums: true", "literal_enums: true\nhttp_timeout: 6")


def changed_template(repository: Path, edit: Edit) -> None:
    edit("scripts/codegen/templates/models_init.py.jinja", "The raw models", "All raw models")


def edited_manifest(repository: Path, edit: Edit) -> None:
    edit("generated/MANIFEST.json", '"tree": "', '"tree": "0')


def edited_report(repository: Path, edit: Edit) -> None:
    edit("generated/REPORT.json", '"kind": "null-only"', '"kind": "fine"')


def missing_tree(repository: Path, edit: Edit) -> None:
    (repository / "generated").rename(repository / "elsewhere")


@pytest.mark.parametrize(
    ("offence", "message"),
    [
        (edited_file, "- POST /v1/runs/{run_id}"),
        (untracked_file, "by_hand.py: not written by the generator"),
        (deleted_file, "+ EventNode"),
        (changed_document, "module api.experiments.get_run -> api.experiments.fetch_run"),
        (changed_document, "the recorded digest of openapi/2025-12-15.yaml is not that of the document"),
        (comment_in_document, "Only texts differ: no operation, model or defect."),
        (changed_settings, "~ GetRunsStatus"),
        (settings_without_effect, "generator.yaml"),
        (changed_template, "All raw models"),
        (edited_manifest, '- "tree": "0'),
        (edited_report, "- fine in PUT /v1/configurations/{id}"),
        (missing_tree, "2025-12-15: new, 50 operations"),
    ],
)
def test_the_check_generated_fails_for(
    repository: Path, edit: Edit, offence: Callable[[Path, Edit], None], message: str
) -> None:
    offence(repository, edit)
    run = (
        run_drift_of_the_copy if offence in {changed_settings, settings_without_effect, changed_template} else run_drift
    )
    status, printed = run(repository, "--only", "generated")
    assert status == 1
    assert message in printed
    assert printed.endswith("drift: 1 of 1 checks failed: generated\n")


def test_a_check_that_cannot_run_fails(repository: Path, edit: Edit) -> None:
    edit("openapi/2025-12-15.yaml", "openapi: 3.1.0", "openapi: [3.1.0")
    status, printed = run_drift(repository, "--only", "generated")
    assert status == 1
    assert "is not valid YAML" in printed


@pytest.mark.parametrize(
    ("module", "source", "message"),
    [
        ("bad.py", "import honeyhive_raw.r2025_12_15.types\n", "honeyhive_overlay.bad -> honeyhive_raw"),
        ("bad.py", "def f():\n    from honeyhive_raw import r2025_12_15\n", "honeyhive_overlay.bad -> honeyhive_raw"),
        ("bad.py", "from importlib import import_module as m\nm('honeyhive_raw.types')\n", "bad.py:2 names honeyhive_raw"),
        ("bad.py", "def f(r):\n    __import__(f'honeyhive_raw.{r}')\n", "bad.py:2 names honeyhive_raw in a string"),
        ("bad.py", "import httpx\n", "honeyhive_overlay.bad -> httpx"),
        ("_async/bad.py", "import httpx\n", "honeyhive_overlay._async.bad -> httpx"),
        ("bad.py", "import honeyhive_contract\n", "honeyhive_overlay.bad -> honeyhive_contract"),
        ("_core/bad.py", "import socket\n", "honeyhive_overlay._core.bad -> socket"),
        ("_core/bad.py", "from honeyhive_overlay._gateway import operations\n", "_core.bad -> honeyhive_overlay._gateway"),
        ("models/bad.py", "import honeyhive_overlay.client\n", "models.bad -> honeyhive_overlay.client"),
        ("local/bad.py", "from honeyhive_overlay import errors\n", "local.bad -> honeyhive_overlay.errors"),
        ("_async/bad.py", "import honeyhive_overlay.local\n", "_async.bad -> honeyhive_overlay.local"),
        ("_core/bad.py", "import honeyhive_overlay._settings\n", "_core.bad -> honeyhive_overlay._settings"),
        ("local/bad.py", "import honeyhive_overlay._settings\n", "local.bad -> honeyhive_overlay._settings"),
        ("pytest_plugin.py", "import honeyhive_overlay._settings\n", "pytest_plugin -> honeyhive_overlay._settings"),
        ("pytest_plugin.py", "import honeyhive_overlay._async.client\n", "plugin -> honeyhive_overlay._async.client"),
        ("pytest_plugin.py", "from honeyhive_overlay.client import HoneyHive\n", "plugin -> honeyhive_overlay.client"),
        ("../../" + RAW + "/bad.py", "import honeyhive_overlay\n", "bad -> honeyhive_overlay"),
        ("_async/bad.py", "def f(r):\n    return r == '2025-12-02'\n", "_async/bad.py:2 names the revision 2025-12-02"),
        ("_core/bad.py", "f = lambda r: f'{r}-r2026_06_24'\n", "_core/bad.py:1 names the revision 2026-06-24"),
        ("models/bad.py", "WORDS = {'2025-12-15': 1}\n", "models/bad.py:1 names the revision 2025-12-15"),
        ("bad.py", "from honeyhive_overlay._gateway.r2025_12_02 import runs\n", "bad.py:1 names the revision 2025-12-02"),
        ("_sync/bad.py", "from .._gateway import r2025_12_02 as g\n", "_sync/bad.py:1 names the revision 2025-12-02"),
        ("types.py", "def f(g):\n    return g.Gateway20251202\n", "types.py:2 names the revision 2025-12-02"),
        ("errors.py", "REVISION = '2026-06-24'\n", "errors.py:1 names the revision 2026-06-24"),
    ],
)  # fmt: skip
def test_the_check_walls_fails_for(repository: Path, module: str, source: str, message: str) -> None:
    (repository / OVERLAY / module).write_text(source, encoding="utf-8")
    status, printed = run_drift(repository, "--only", "walls")
    assert status == 1
    assert message in printed


def test_a_docstring_may_name_the_raw_client_and_a_revision(repository: Path) -> None:
    (repository / OVERLAY / "_core/good.py").write_text(
        '"""Patches honeyhive_raw of 2025-12-02."""\n', encoding="utf-8"
    )
    assert run_drift(repository, "--only", "walls") == (0, "walls        ok\n")


PATCHES = f"{OVERLAY}/_gateway/r2025_12_15/patches"


def deleted_claim(repository: Path, edit: Edit) -> None:
    edit(f"{PATCHES}/events.py", '            ("object-query", f"{_EVENTS}/0/schema/oneOf/1"),\n', "")


def unknown_operation(repository: Path, edit: Edit) -> None:
    edit(f"{PATCHES}/tools.py", 'operations=("tools.delete",)', 'operations=("charts.delete",)')


def unknown_operation_among_others(repository: Path, edit: Edit) -> None:
    edit(f"{PATCHES}/runs.py", '("runs.create", "runs.update")', '("runs.create", "runs.update", "runs.udpate")')


def no_operation(repository: Path, edit: Edit) -> None:
    edit(f"{PATCHES}/runs.py", '("runs.schema", "runs.run_schema")', "()")


def same_id(repository: Path, edit: Edit) -> None:
    edit(f"{PATCHES}/runs.py", 'id="runs-untyped"', 'id="run-create-default-status"')


def same_id_in_two_resources(repository: Path, edit: Edit) -> None:
    edit(f"{PATCHES.replace('12_15', '12_02')}/runs.py", 'id="delete-response"', 'id="event-body"')


def fixed_placeholder(repository: Path, edit: Edit) -> None:
    path = repository / "openapi/2025-12-15.yaml"
    text = path.read_text(encoding="utf-8")
    at = text.index("operationId: getExperimentResult\n")
    fixed = text[at:].replace("schemas/TODOSchema", "schemas/GetExperimentRunResponse", 1)
    path.write_text(text[:at] + fixed, encoding="utf-8")
    assert regenerate(repository)


def fixed_default(repository: Path, edit: Edit) -> None:
    path = repository / "openapi/2025-12-15.yaml"
    text = path.read_text(encoding="utf-8")
    at = text.index("\n    PostExperimentRunRequest:\n")
    path.write_text(text[:at] + text[at:].replace("          default: pending\n", "", 1), encoding="utf-8")
    assert regenerate(repository)


def changed_fragment(repository: Path, edit: Edit) -> None:
    path = repository / "openapi/2025-12-15.yaml"
    text = path.read_text(encoding="utf-8")
    at = text.index("\n    DeleteExperimentRunResponse:\n")
    path.write_text(text[:at] + text[at:].replace("required: [id, deleted]", "required: [id]", 1), encoding="utf-8")


def deleted_canary(repository: Path, edit: Edit) -> None:
    edit("tests/canary/test_2025_12_15.py", '@canary("runs-dates", raises=ValueError)\n', "")


def missing_evidence(repository: Path, edit: Edit) -> None:
    edit(
        f"{PATCHES}/sessions.py",
        'evidence="The generated client writes the id into the path as text and does not check it."',
        'evidence=""',
    )


def missing_evidence_of_a_difference(repository: Path, edit: Edit) -> None:
    edit(f"{PATCHES.replace('12_15', '12_02')}/runs.py", 'evidence=f"{_LIST} shows {{success: true}}."', 'evidence=""')


@pytest.mark.parametrize(
    ("offence", "message"),
    [
        (unknown_operation, "it names charts.delete, which this revision lacks. Correct the name, or delete the patch."),
        (unknown_operation_among_others, "run-json: it names runs.udpate, which this revision lacks."),
        (no_operation, "schema-dates: it names no operation. Add the affected ones, or delete the patch."),
        (same_id, "run-create-default-status: 2 patches have this id. Rename all but one."),
        (same_id_in_two_resources, "2025-12-02: event-body: 2 patches have this id."),
        (deleted_claim, "events.list: no patch claims object-query at"),
        (fixed_placeholder, "result-placeholder: placeholder at"),
        (fixed_placeholder, "is fixed upstream: delete this patch"),
        (fixed_default, "run-create-default-status: sent-default at"),
        (changed_fragment, "delete-response: /components/schemas/DeleteExperimentRunResponse/required changed, check"),
        (deleted_canary, "runs-dates: no test in tests/canary/ has the marker @canary('runs-dates', …)"),
        (missing_evidence, "session-id-text: a defect that no check can find needs evidence"),
        (missing_evidence_of_a_difference, "delete-response: a defect that no check can find needs evidence"),
    ],
)  # fmt: skip
def test_the_check_ledger_fails_for(
    repository: Path, edit: Edit, offence: Callable[[Path, Edit], None], message: str
) -> None:
    offence(repository, edit)
    status, printed = run_drift(repository, "--only", "ledger")
    assert status == 1
    assert message in printed


def edited_sync_file(repository: Path, edit: Edit) -> None:
    edit(f"{OVERLAY}/_sync/runs.py", '"""Experiment runs."""', '"""Runs."""')


def edited_sync_client(repository: Path, edit: Edit) -> None:
    edit(f"{OVERLAY}/client.py", '"""Close the connections', '"""Close all connections')


def sync_orphan(repository: Path, edit: Edit) -> None:
    (repository / OVERLAY / "_sync/orphan.py").write_text("x = 1\n", encoding="utf-8")


def missing_sync_file(repository: Path, edit: Edit) -> None:
    (repository / OVERLAY / "_sync/runs.py").unlink()


def unknown_async_name(repository: Path, edit: Edit) -> None:
    path = repository / OVERLAY / "_async/runs.py"
    path.write_text(path.read_text(encoding="utf-8") + "\nasync_thing = 1\n", encoding="utf-8")


def unused_rule(repository: Path, edit: Edit) -> None:
    (repository / OVERLAY / "_async/executor.py").unlink()


@pytest.mark.parametrize(
    ("offence", "message"),
    [
        (edited_sync_file, "_sync/runs.py differs"),
        (edited_sync_client, "overlay/honeyhive_overlay/client.py differs"),
        (sync_orphan, "_sync/orphan.py has no source in _async"),
        (missing_sync_file, "_sync/runs.py is missing"),
        (unknown_async_name, "no rule for 'async_thing'"),
        (unused_rule, "unused rules"),
    ],
)
def test_the_check_sync_half_fails_for(
    repository: Path, edit: Edit, offence: Callable[[Path, Edit], None], message: str
) -> None:
    offence(repository, edit)
    status, printed = run_drift(repository, "--only", "sync_half")
    assert status == 1
    assert message in printed


def changed_signature(repository: Path, edit: Edit) -> None:
    edit(f"{OVERLAY}/_async/events.py", "page_size: int = 1000", "page_size: int = 500")


def changed_field(repository: Path, edit: Edit) -> None:
    edit(f"{OVERLAY}/models/runs.py", "    description: str | None = None\n", "    description: str = ''\n")


def new_name(repository: Path, edit: Edit) -> None:
    path = repository / OVERLAY / "models/runs.py"
    path.write_text(path.read_text(encoding="utf-8").replace("    def metric(", "    def score(", 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("offence", "message"),
    [
        (changed_signature, "-async def AsyncEvents.iter("),
        (changed_field, "+Run.description: str = ''"),
        (new_name, "+def RunResult.score("),
    ],
)
def test_the_check_api_fails_for(
    repository: Path, edit: Edit, offence: Callable[[Path, Edit], None], message: str
) -> None:
    offence(repository, edit)
    status, printed = run_drift(repository, "--only", "api")
    assert status == 1
    assert message in printed


def renamed_argument(repository: Path, edit: Edit) -> None:
    for half in ("_async", "_sync"):
        path = repository / OVERLAY / half / "datasets.py"
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("name: str | None = None,", "title: str | None = None,", 1), encoding="utf-8")


def other_effect(repository: Path, edit: Edit) -> None:
    edit(
        f"{OVERLAY}/_gateway/requests/datapoints.py",
        'operation="datapoints.create_batch",',
        'operation="datapoints.create_batch", effect="read",',
    )


@pytest.mark.parametrize(
    ("offence", "message"),
    [
        (renamed_argument, "datasets.list has no argument for query name"),
        (other_effect, "+| `datapoints.create_batch` | `POST /v1/datapoints/batch` |  | read |"),
    ],
)
def test_the_check_matrix_fails_for(
    repository: Path, edit: Edit, offence: Callable[[Path, Edit], None], message: str
) -> None:
    offence(repository, edit)
    status, printed = run_drift(repository, "--only", "matrix")
    assert status == 1
    assert message in printed


def test_the_check_ledger_ignores_descriptions(repository: Path, edit: Edit) -> None:
    described = "dateRange: {type: string, description: As JSON text.}"
    edit("openapi/2025-12-15.yaml", "dateRange: {type: string}", described)
    assert run_drift(repository, "--only", "ledger") == (0, "ledger       ok\n")
