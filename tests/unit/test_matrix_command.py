"""``python -m scripts.matrix``: what of the API can be called, and what cannot."""

from __future__ import annotations

import json
import re
from importlib import import_module
from pathlib import Path

import pytest

from honeyhive_overlay._gateway.revisions import REVISIONS, operations, package_of
from scripts.checks.matrix import RECORD
from scripts.exposure import RULES, Rules, read_rows
from scripts.matrix import find_holes, main
from tests.conftest import ROOT

REVISION = "2025-12-15"
NINE = [
    ("POST /runs", "runs.create"),
    ("PUT /runs/:run_id", "runs.update"),
    ("GET /runs", "runs.list"),
    ("GET /runs/:run_id", "runs.get"),
    ("GET /runs/:run_id/metrics", "runs.metrics"),
    ("GET /runs/:run_id/result", "runs.result"),
    ("GET /runs/:new_run_id/compare-with/:old_run_id", "runs.compare"),
    ("GET /runs/compare/events", "runs.compare_events"),
    ("DELETE /runs/:run_id", "runs.delete"),
]
"""The rows of the matrix that was made by hand for the backend without a prefix."""


def recorded() -> str:
    return (ROOT / RECORD).read_text(encoding="utf-8")


def test_the_command_prints_what_is_recorded_and_finds_no_hole(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    said = capsys.readouterr()
    assert (said.out, said.err) == (recorded(), "")


@pytest.mark.parametrize(("route", "operation"), NINE)
def test_the_nine_rows_of_the_older_matrix_are_in_it(route: str, operation: str) -> None:
    rows = [line for line in recorded().splitlines() if line.startswith(f"| `{operation}` |")]
    assert len(rows) == len(REVISIONS)
    assert all(f"`{route}`" in row for row in rows)


def test_totals_agree_with_a_count_of_their_own() -> None:
    contract = json.loads((ROOT / f"generated/honeyhive_contract/{REVISION}.json").read_text(encoding="utf-8"))
    routes = {f"{method.upper()} {path}" for path, item in contract["paths"].items() for method in item}
    (line,) = (line for line in recorded().splitlines() if line.startswith(f"| {REVISION} | "))
    _, wrapped, native, composed, by_hand, absent, inputs, exposed, excused, patches = re.findall(r"[\w.-]+", line)
    here = [routes[REVISION] for routes in operations().values() if REVISION in routes]
    assert int(wrapped) == len(here) == int(native) + int(composed) + int(by_hand)
    assert int(absent) == len(operations()) - len(here)
    assert int(native) == len(routes)  # every route of the document is wrapped once
    assert int(inputs) == int(exposed) + int(excused)
    assert int(patches) == len(import_module(f"{package_of(REVISION)}.patches").PATCHES)
    parameters = sum(len(item.get("parameters", ())) for path in contract["paths"].values() for item in path.values())
    assert int(inputs) > parameters > 50


def holes(root: Path, rules: Rules) -> list[str]:
    return list(find_holes(root, read_rows(root, rules), rules))


def test_an_input_that_nobody_explains_is_a_hole() -> None:
    rules = Rules.read(ROOT / RULES)
    del rules.excused_in["datasets.list"]["include_datapoints"]
    del rules.called["dateRange"]
    found = holes(ROOT, rules)
    assert f"{REVISION}: datasets.list has no argument for query include_datapoints." in "\n".join(found)
    assert {line.split()[1] for line in found if "dateRange" in line and line.startswith(REVISION)} == {
        "events.list", "events.chart", "events.search", "runs.list", "runs.schema", "datapoints.create_batch"
    }  # fmt: skip


def test_a_rule_that_fits_nothing_is_an_error() -> None:
    rules = Rules.read(ROOT / RULES)
    rules.opened.append("envelope")
    rules.called["colour"] = "color"
    rules.excused_in["runs.get"] = {"fields": "never"}
    rules.spelled["runs.gone"] = ["GET /gone"]
    assert holes(ROOT, rules) == [
        f"{RULES}: opened.envelope fits nothing",
        f"{RULES}: called.colour fits nothing",
        f"{RULES}: spelled.runs.gone fits nothing",
        f"{RULES}: excused_in.runs.get.fields fits nothing",
    ]


def test_a_route_that_no_operation_wraps_is_a_hole(repository: Path) -> None:
    path = repository / f"openapi/{REVISION}.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("  /v1/tools:\n", "  /v1/toys:\n", 1), encoding="utf-8")
    assert f"{REVISION}: no operation wraps GET /v1/toys" in holes(repository, Rules.read(ROOT / RULES))
