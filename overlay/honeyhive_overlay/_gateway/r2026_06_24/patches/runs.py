"""What is patched of experiment runs."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch, shared
from honeyhive_overlay._gateway.r2025_12_15.patches import runs as earlier

_RUN = "/paths/~1v1~1runs~1{run_id}"
_METRICS = f"{_RUN}~1metrics/get/parameters"
_SUMMARY = f"{_RUN}~1summary/get/parameters"
_COMPARISON = "/paths/~1v1~1runs~1{new_run_id}~1compare~1{old_run_id}/get/parameters"
_PAIRS = "/paths/~1v1~1runs~1{new_run_id}~1compare~1{old_run_id}~1events/get/parameters"
_SCHEMAS = "/components/schemas"

PATCHES: Final[tuple[Patch, ...]] = (
    *shared(
        earlier.PATCHES, "run-create-default-status", "runs-defaults", "runs-ids", "runs-ids-limit", "delete-response"
    ),
    Patch(
        id="run-json",
        kind="accepted",
        operations=("runs.create", "runs.update", "runs.get", "runs.list", "runs.result", "runs.compare"),
        reason="Metadata, results, configuration and evaluators are the user's.",
        findings=(
            *(
                ("untyped-field", f"{_SCHEMAS}/{schema}/properties/{name}")
                for schema in ("PostExperimentRunRequest", "PutExperimentRunRequest")
                for name in ("metadata", "results", "configuration", "evaluators/items")
            ),
            ("untyped-field", f"{_SCHEMAS}/ExperimentRunObject/properties/*"),
        ),
    ),
    Patch(
        id="run-server-fields",
        kind="known",
        operations=("runs.create", "runs.update", "runs.get", "runs.list", "runs.result", "runs.compare"),
        reason="Ten fields of a run are required, most of them the server's own; Run demands its id.",
        expects=(
            (
                f"{_SCHEMAS}/ExperimentRunObject/required",
                [
                    "id", "run_id", "metadata", "results", "event_ids", "configuration", "is_active", "created_at",
                    "scope_type", "scope_id",
                ],
            ),
        ),
        evidence="Inference: none of them is needed to use a run, and one run that lacks a field would spoil its whole page.",
    ),
    Patch(
        id="run-id-text",
        kind="known",
        operations=(
            "runs.get", "runs.update", "runs.delete", "runs.metrics", "runs.result", "runs.compare", "runs.compare_events",
            "runs.run_schema",
        ),
        reason="The paths declare a UUID, but a run can be created under any id; any text is passed on.",
        expects=(
            (f"{_SCHEMAS}/PostExperimentRunRequest/properties/run_id", {"type": "string"}),
            (f"{_RUN}/get/parameters/0/schema/format", "uuid"),
        ),
        evidence="The raw code writes the id as text without looking at it.",
    ),
    Patch(
        id="runs-dates",
        kind="found",
        operations=("runs.list",),
        reason="A range would be sent as Python writes it; it is sent as JSON text.",
        findings=(("object-query", f"{_SCHEMAS}/GetRunsDateRangeOneOf1"),),
    ),
    Patch(
        id="schema-dates",
        kind="found",
        operations=("runs.schema", "runs.run_schema"),
        reason="A range would be sent as Python writes it; it is sent as JSON text.",
        findings=(
            ("object-query", f"{_SCHEMAS}/GetRunsSchemaDateRangeOneOf1"),
            ("object-query", f"{_SCHEMAS}/GetRunSchemaDateRangeOneOf1"),
        ),
    ),
    Patch(
        id="untyped-statuses",
        kind="known",
        operations=("runs.get",),
        reason="Statuses without a body, 404 and 400 above all, would be None without a word; every one is raised.",
        expects=((f"{_RUN}/get/responses/400", {"description": "The request was malformed or the key lacks a required scope."}),),
        evidence="The raw code of every operation ends so; this one stands for all. The executor raises before it reads.",
    ),
    Patch(
        id="run-metrics-filters",
        kind="found",
        operations=("runs.metrics",),
        reason="Filters would be sent as Python writes them; they are sent as JSON text.",
        findings=(("object-query", f"{_METRICS}/2/schema/oneOf/1"),),
    ),
    Patch(
        id="result-query",
        kind="found",
        operations=("runs.result", "runs.compare"),
        reason="An aggregate would be sent unasked, and filters as Python writes them; the query is our own.",
        findings=(
            ("sent-default", f"{_SUMMARY}/1/schema"),
            ("object-query", f"{_SUMMARY}/2/schema/oneOf/1"),
            ("sent-default", f"{_COMPARISON}/2/schema"),
            ("object-query", f"{_COMPARISON}/3/schema/oneOf/1"),
        ),
    ),
    Patch(
        id="result-datapoints",
        kind="found",
        operations=("runs.result",),
        reason="The metrics of a datapoint are untyped; they are read as DatapointMetric, from a list or a map.",
        findings=(("untyped-field", f"{_SCHEMAS}/DatapointResult/properties/metrics/items"),),
    ),
    Patch(
        id="result-values",
        kind="known",
        operations=("runs.result",),
        reason="Values and aggregates are declared as numbers, and booleans occur; they are read as they are.",
        expects=((f"{_SCHEMAS}/MetricDetail/properties/values", {"type": "array", "items": {"type": "number"}}),),
        evidence="The unaggregated metrics of the same runs may be booleans, and the vendor's tests keep them so.",
    ),
    Patch(
        id="comparison-rows",
        kind="known",
        operations=("runs.compare",),
        reason="Rows lack the event name, counts, ids and values that servers send; what is missing is computed.",
        expects=((f"{_SCHEMAS}/MetricComparison/required", ["metric_name"]),),
        evidence="The vendor's integration test goes by improved_count, which this document does not know.",
    ),
    Patch(
        id="compare-events-query",
        kind="found",
        operations=("runs.compare_events",),
        reason="Page and limit would be sent unasked, and a filter as Python writes it; the query is our own.",
        findings=(
            ("object-query", f"{_PAIRS}/4/schema/oneOf/1"),
            ("sent-default", f"{_PAIRS}/5/schema"),
            ("sent-default", f"{_PAIRS}/6/schema"),
        ),
    ),
    Patch(
        id="compare-events-untyped",
        kind="found",
        operations=("runs.compare_events",),
        reason="The two events are untyped maps, and either may be null; they are read as Event or None.",
        findings=(("untyped-field", f"{_SCHEMAS}/ComparableEvent/properties/*"),),
        expects=((f"{_SCHEMAS}/ComparableEvent/required", ["datapoint_id", "event_1", "event_2"]),),
    ),
    Patch(
        id="compare-events-total",
        kind="known",
        operations=("runs.compare_events",),
        reason="The total is declared as a whole number and was sent as text; both are read as int.",
        expects=((f"{_SCHEMAS}/GetExperimentCompareEventsResponse/properties/totalEvents", {"type": "integer"}),),
        evidence="The vendor's list of backend routes shows it as text.",
    ),
)  # fmt: skip
