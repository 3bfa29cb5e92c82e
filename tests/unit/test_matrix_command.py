"""``python -m scripts.matrix`` writes the coverage matrix and reports gaps."""

from __future__ import annotations

import json
import re
from importlib import import_module
from pathlib import Path

import pytest

from honeyhive_overlay._gateway.revisions import REVISIONS, operations, package_of
from scripts.checks.matrix import RECORD
from scripts.coverage_model import RULES, Rules, read_rows
from scripts.matrix import find_gaps, main
from tests.conftest import ROOT

REVISION = "2025-12-15"
UNPREFIXED_ROUTES = [
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
"""Operations by the routes of the backend without a version prefix, from an older matrix written by hand."""


def recorded() -> str:
    return (ROOT / RECORD).read_text(encoding="utf-8")


def test_the_recorded_matrix_is_current_and_has_no_gap(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == (recorded(), "")


@pytest.mark.parametrize(("route", "operation"), UNPREFIXED_ROUTES)
def test_unprefixed_routes_are_listed_as_other_spellings(route: str, operation: str) -> None:
    rows = [line for line in recorded().splitlines() if line.startswith(f"| `{operation}` |")]
    assert len(rows) == len(REVISIONS)
    assert all(f"`{route}`" in row for row in rows)


def test_totals_equal_an_independent_count() -> None:
    contract = json.loads((ROOT / f"generated/honeyhive_contract/{REVISION}.json").read_text(encoding="utf-8"))
    routes = {f"{method.upper()} {path}" for path, item in contract["paths"].items() for method in item}
    (line,) = (line for line in recorded().splitlines() if line.startswith(f"| {REVISION} | "))
    _, wrapped, native, composed, by_hand, absent, inputs, exposed, ignored, patches = re.findall(r"[\w.-]+", line)
    here = [routes[REVISION] for routes in operations().values() if REVISION in routes]
    assert int(wrapped) == len(here) == int(native) + int(composed) + int(by_hand)
    assert int(absent) == len(operations()) - len(here)
    assert int(native) == len(routes)  # each route of the document has one operation
    assert int(inputs) == int(exposed) + int(ignored)
    assert int(patches) == len(import_module(f"{package_of(REVISION)}.patches").PATCHES)
    parameters = sum(len(item.get("parameters", ())) for path in contract["paths"].values() for item in path.values())
    assert int(inputs) > parameters > 50


def gaps(root: Path, rules: Rules) -> list[str]:
    return list(find_gaps(root, read_rows(root, rules), rules))


def test_an_input_without_argument_or_rule_is_a_gap() -> None:
    rules = Rules.read(ROOT / RULES)
    del rules.ignored_in["datasets.list"]["include_datapoints"]
    del rules.renamed["dateRange"]
    found = gaps(ROOT, rules)
    assert f"{REVISION}: datasets.list has no argument for query include_datapoints." in "\n".join(found)
    assert {line.split()[1] for line in found if "dateRange" in line and line.startswith(REVISION)} == {
        "events.list", "events.chart", "events.search", "runs.list", "runs.schema", "datapoints.create_batch"
    }  # fmt: skip


def test_a_rule_that_matches_nothing_is_a_gap() -> None:
    rules = Rules.read(ROOT / RULES)
    rules.expanded.append("envelope")
    rules.renamed["unknownField"] = "unknown_field"
    rules.ignored_in["runs.get"] = {"fields": "never"}
    rules.other_spellings["runs.gone"] = ["GET /gone"]
    assert gaps(ROOT, rules) == [
        f"{RULES}: expanded.envelope matches nothing",
        f"{RULES}: renamed.unknownField matches nothing",
        f"{RULES}: other_spellings.runs.gone matches nothing",
        f"{RULES}: ignored_in.runs.get.fields matches nothing",
    ]


def test_a_route_that_no_operation_uses_is_a_gap(repository: Path) -> None:
    path = repository / f"openapi/{REVISION}.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("  /v1/tools:\n", "  /v1/toys:\n", 1), encoding="utf-8")
    assert f"{REVISION}: no operation uses GET /v1/toys" in gaps(repository, Rules.read(ROOT / RULES))
