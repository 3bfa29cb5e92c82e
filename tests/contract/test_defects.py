"""The known defects of revision 2025-12-15 are in REPORT.json or in the ledger.

28 defects of this revision are known from running its generated client against the service. Each defect that a check
can find in the document or in the generated code must be in REPORT.json with its pointer, and a patch must list that
finding. The others are listed with the reason why no check can find them; the ledger must have a patch for each.
"""

from __future__ import annotations

import json
from fnmatch import fnmatchcase
from typing import Any

import pytest

from scripts.checks.ledger import read_ledgers
from tests.conftest import ROOT

REPORTS: dict[str, Any] = json.loads((ROOT / "generated/REPORT.json").read_text(encoding="utf-8"))
REPORT = REPORTS["2025-12-15"]
FINDINGS = [(finding["operation"], finding["kind"], finding["pointer"]) for finding in REPORT["findings"]]

Expected = tuple[str, str, str]  # operation, kind, end of the pointer (a pattern)
JSON_200 = "responses/200/content/application~1json/schema"
JSON_500 = "responses/500/content/application~1json/schema"
JSON_BODY = "requestBody/content/application~1json/schema"
UPDATED_MAPS = ("metadata", "feedback", "metrics", "outputs", "config", "user_properties")
METRIC_DEFAULTS = ("description", "return_type", "enabled_in_prod", "needs_ground_truth", "sampling_percentage")
RUN_MAPS = ("metadata", "results", "configuration", "passing_ranges")

DETECTABLE: dict[str, list[Expected]] = {
    "result and comparison are a placeholder": [
        ("GET /v1/runs/{run_id}/result", "placeholder", JSON_200),
        ("GET /v1/runs/{run_id_1}/compare-with/{run_id_2}", "placeholder", JSON_200),
    ],
    "projects are a placeholder both ways": [
        ("GET /v1/projects", "placeholder", f"{JSON_200}/items"),
        ("POST /v1/projects", "placeholder", JSON_BODY),
        ("POST /v1/projects", "placeholder", JSON_200),
        ("PUT /v1/projects", "placeholder", JSON_BODY),
    ],
    "request and response of the export are anonymous, with placeholders": [
        ("POST /v1/events/export", "placeholder", f"{JSON_BODY}/properties/filters/items"),
        ("POST /v1/events/export", "placeholder", f"{JSON_200}/properties/events/items"),
        ("POST /v1/events/export", "anonymous-wrapper", JSON_BODY),
        ("POST /v1/events/export", "anonymous-wrapper", JSON_200),
    ],
    "model events and batches are placeholders; a failed batch is returned, not raised": [
        ("POST /v1/events/model", "placeholder", f"{JSON_BODY}/properties/model_event"),
        ("POST /v1/events/model", "optional-wrapper", f"{JSON_BODY}/properties/model_event"),
        ("POST /v1/events/batch", "placeholder", f"{JSON_BODY}/properties/events/items"),
        ("POST /v1/events/batch", "placeholder", f"{JSON_BODY}/properties/session_properties"),
        ("POST /v1/events/batch", "returned-error", JSON_500),
        ("POST /v1/events/model/batch", "placeholder", f"{JSON_BODY}/properties/model_events/items"),
        ("POST /v1/events/model/batch", "returned-error", JSON_500),
        *((f"POST /v1/events/{path}", "anonymous-wrapper", JSON_200) for path in ("model", "batch", "model/batch")),
    ],
    "three responses have no body schema": [
        ("PUT /v1/events", "untyped-response", "put/responses/200"),
        ("PUT /v1/projects", "untyped-response", "put/responses/200"),
        ("DELETE /v1/projects", "untyped-response", "delete/responses/200"),
    ],
    "running a metric has an untyped request and response": [
        ("POST /v1/metrics/run_metric", "untyped-response", "RunMetricResponse"),
        ("POST /v1/metrics/run_metric", "untyped-field", "RunMetricRequest/properties/event"),
    ],
    "nullable fields with a default make the generator omit both datapoint responses": [
        (f"GET /v1/datapoints{path}", kind, pointer)
        for path in ("", "/{id}")
        for kind, pointer in (
            ("nullable-default", "properties/ground_truth"),
            ("nullable-default", "properties/metadata"),
            ("generator-omission", JSON_200),
        )
    ],
    "one datapoint is wrapped twice": [
        ("GET /v1/datapoints/{id}", "repeated-wrapper", f"{JSON_200}/properties/datapoint"),
        ("GET /v1/datapoints/{id}", "anonymous-wrapper", JSON_200),
    ],
    "three lists are declared as lists of lists": [
        (f"GET /v1/{path}", "array-of-arrays", f"{JSON_200}/items") for path in ("metrics", "tools", "configurations")
    ],
    "listed events are untyped": [
        ("GET /v1/events", "untyped-field", "GetEventsResponse/properties/events/items"),
        ("GET /v1/events/chart", "untyped-field", "GetEventsChartResponse/properties/events/items"),
    ],
    "runs are untyped": [
        ("GET /v1/runs", "untyped-field", "properties/evaluations/items"),
        ("GET /v1/runs/{run_id}", "untyped-field", "properties/evaluation"),
        ("GET /v1/runs/{run_id}", "optional-wrapper", "properties/evaluation"),
        ("POST /v1/runs", "untyped-field", "PostExperimentRunResponse/properties/evaluation"),
        ("PUT /v1/runs/{run_id}", "untyped-field", "PutExperimentRunResponse/properties/evaluation"),
    ],
    "starting a session has an anonymous, optional wrapper and an untyped response": [
        ("POST /v1/session/start", "anonymous-wrapper", JSON_BODY),
        ("POST /v1/session/start", "optional-wrapper", f"{JSON_BODY}/properties/session"),
        ("POST /v1/session/start", "untyped-field", "PostSessionResponse/properties/metadata"),
    ],
    "children in a session tree are untyped": [
        ("GET /v1/sessions/{session_id}", "untyped-field", "EventNode/properties/children/items"),
        ("GET /v1/events/{session_id}", "untyped-field", "EventNode/properties/children/items"),
    ],
    "updating an event takes six maps in an anonymous body": [
        ("PUT /v1/events", "anonymous-wrapper", JSON_BODY),
        *(("PUT /v1/events", "untyped-field", f"{JSON_BODY}/properties/{name}") for name in UPDATED_MAPS),
    ],
    "lists in a query are sent under the wrong key": [
        ("GET /v1/datapoints", "array-query", "get/parameters/0/schema"),
        ("GET /v1/runs", "array-query", "get/parameters/3/schema"),
        ("GET /v1/events", "array-query", "get/parameters/2/schema/oneOf/0"),
    ],
    "objects in a query are sent as a Python repr": [
        ("GET /v1/events", "object-query", "get/parameters/0/schema/oneOf/1"),
        ("GET /v1/events", "object-query", "get/parameters/1/schema/oneOf/0"),
        ("GET /v1/events/chart", "object-query", "get/parameters/0/schema/oneOf/1"),
        ("GET /v1/runs", "object-query", "get/parameters/6/schema/oneOf/1"),
        ("GET /v1/runs/schema", "object-query", "get/parameters/0/schema/oneOf/1"),
    ],
    "updating a metric resets five fields": [
        ("PUT /v1/metrics", "sent-default", f"UpdateMetricRequest/properties/{name}") for name in METRIC_DEFAULTS
    ],
    "a dataset without a name gets a date as its name": [
        ("POST /v1/datasets", "sent-default", "CreateDatasetRequest/properties/name"),
    ],
    "updating a configuration resets its type; an id is declared as always null": [
        ("PUT /v1/configurations/{id}", "sent-default", "UpdateConfigurationRequest/properties/type"),
        ("PUT /v1/configurations/{id}", "null-only", "UpdateConfigurationResponse/properties/upsertedId"),
    ],
    "parameters of tools are untyped": [
        ("POST /v1/tools", "untyped-field", "CreateToolRequest/properties/parameters"),
        ("GET /v1/tools", "untyped-field", "GetToolsResponse/items/properties/parameters"),
    ],
    "a run's maps are untyped, and its default status is sent": [
        *(("POST /v1/runs", "untyped-field", f"PostExperimentRunRequest/properties/{name}") for name in RUN_MAPS),
        *(("PUT /v1/runs/{run_id}", "untyped-field", f"PutExperimentRunRequest/properties/{name}") for name in RUN_MAPS),
        ("POST /v1/runs", "sent-default", "PostExperimentRunRequest/properties/status"),
    ],
    "two templates match the same path": [
        ("GET /v1/events/{session_id}", "colliding-template", "/paths/~1v1~1events~1{session_id}"),
        ("DELETE /v1/events/{event_id}", "colliding-template", "/paths/~1v1~1events~1{event_id}"),
    ],
}  # fmt: skip

UNDETECTABLE = {
    "datasets are listed under the key datapoints": "a check cannot know the right name",
    "an event requires ids that only the server knows": "a check cannot know who sets a required field",
    "result and comparison require a project and take no filters": "a document does not say what servers ignore",
    "helper schemas use another name for a path parameter": "no operation refers to these schemas",
    "generated functions return None for undocumented statuses": "this is the case for every operation",
    "two operations of runs are missing": "only two unreferenced schemas remain of them",
}


CLAIMED = {
    "datasets are listed under the key datapoints": ("datasets-key",),
    "an event requires ids that only the server knows": ("required-server-ids",),
    "result and comparison require a project and take no filters": ("result-project", "result-filters"),
    "helper schemas use another name for a path parameter": ("datapoint-id",),
    "generated functions return None for undocumented statuses": ("untyped-statuses",),
    "two operations of runs are missing": ("run-metrics-route-missing", "compare-events-route-missing"),
}
"""The patches for the defects that no check can find."""


def test_every_known_defect_is_listed() -> None:
    assert (len(DETECTABLE), len(UNDETECTABLE)) == (22, 6)
    assert CLAIMED.keys() == UNDETECTABLE.keys()


(LEDGER,) = (ledger for ledger in read_ledgers(ROOT) if ledger.revision == "2025-12-15")


@pytest.mark.parametrize("name", UNDETECTABLE)
def test_an_undetectable_defect_is_in_the_ledger(name: str) -> None:
    known = {patch.id for patch in LEDGER.patches if patch.kind == "known"}
    assert known >= set(CLAIMED[name])


@pytest.mark.parametrize("name", DETECTABLE)
def test_a_detectable_defect_is_claimed_by_a_patch(name: str) -> None:
    claimed = {(one.operation, one.kind, one.pointer) for patch in LEDGER.patches for one in LEDGER.claimed_by(patch)}
    for operation, kind, end in DETECTABLE[name]:
        matches = {one for one in claimed if one[:2] == (operation, kind) and fnmatchcase(one[2], f"*{end}")}
        assert matches, (operation, kind, end)


@pytest.mark.parametrize("name", DETECTABLE)
def test_a_detectable_defect_is_reported(name: str) -> None:
    for operation, kind, end in DETECTABLE[name]:
        pointers = [pointer for where, what, pointer in FINDINGS if (where, what) == (operation, kind)]
        assert [pointer for pointer in pointers if fnmatchcase(pointer, f"*{end}")], (operation, kind, end, pointers)


def test_schemas_of_missing_operations_are_unreferenced() -> None:
    unused = REPORT["unreferenced_schemas"]
    assert {"GetExperimentRunMetricsQuery", "GetExperimentRunCompareEventsQuery"} <= set(unused)


@pytest.mark.parametrize("revision", REPORTS)
def test_every_finding_has_a_pointer_that_exists(revision: str) -> None:
    document = json.loads((ROOT / f"generated/honeyhive_contract/{revision}.json").read_text(encoding="utf-8"))
    for finding in REPORTS[revision]["findings"]:
        node = document
        for part in finding["pointer"].split("/")[1:]:
            part = part.replace("~1", "/").replace("~0", "~")
            node = node[int(part) if isinstance(node, list) else part]


def test_the_report_lists_every_operation_and_what_the_generator_omitted() -> None:
    assert len(REPORT["operations"]) == 50
    assert REPORT["not_generated"] == []
    without_plain_function = {each["operation_id"] for each in REPORT["operations"] if not each["plain_function"]}
    assert without_plain_function == {
        "getDatapoint", "getDatapoints", "updateEvent", "runMetric", "deleteProject", "updateProject",
    }  # fmt: skip
    assert [each["operation"] for each in REPORT["operations"] if each["omitted_responses"]] == [
        "GET /v1/datapoints",
        "GET /v1/datapoints/{id}",
    ]


def test_every_warning_has_a_known_kind_and_no_memory_address() -> None:
    kinds = [warning["kind"] for warning in REPORT["warnings"]]
    assert sorted(kinds) == ["response-omitted", "response-omitted", "schema-removed", "schema-removed"]
    assert "0x" not in json.dumps(REPORT["warnings"])


@pytest.mark.parametrize("revision", ["2025-12-02", "2026-06-24"])
def test_the_other_revisions_are_generated_completely_and_without_warnings(revision: str) -> None:
    report = REPORTS[revision]
    assert (report["not_generated"], report["warnings"]) == ([], [])
    assert not [each["operation"] for each in report["operations"] if each["omitted_responses"]]
