"""The patches of experiment runs."""

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
        reason="The user decides what metadata, results, configuration and evaluators contain; they stay untyped.",
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
        reason="The document requires ten fields of a run, most of them internal to the server; Run requires its id.",
        expects=(
            (
                f"{_SCHEMAS}/ExperimentRunObject/required",
                [
                    "id", "run_id", "metadata", "results", "event_ids", "configuration", "is_active", "created_at",
                    "scope_type", "scope_id",
                ],
            ),
        ),
        evidence="Inference: none of them is needed to use a run, and one run that lacks a field would make its page "
        "impossible to parse.",
    ),
    Patch(
        id="run-id-text",
        kind="known",
        operations=(
            "runs.get", "runs.update", "runs.delete", "runs.metrics", "runs.result", "runs.compare", "runs.compare_events",
            "runs.run_schema",
        ),
        reason="The paths declare a UUID, but a run can be created under any id; the overlay accepts any text.",
        expects=(
            (f"{_SCHEMAS}/PostExperimentRunRequest/properties/run_id", {"type": "string"}),
            (f"{_RUN}/get/parameters/0/schema/format", "uuid"),
        ),
        evidence="The generated client writes the id into the path as text and does not check it.",
    ),
    Patch(
        id="runs-dates",
        kind="found",
        operations=("runs.list",),
        reason="The generated client sends a date range in Python's notation; the overlay sends it as JSON text.",
        findings=(("object-query", f"{_SCHEMAS}/GetRunsDateRangeOneOf1"),),
    ),
    Patch(
        id="schema-dates",
        kind="found",
        operations=("runs.schema", "runs.run_schema"),
        reason="The generated client sends a date range in Python's notation; the overlay sends it as JSON text.",
        findings=(
            ("object-query", f"{_SCHEMAS}/GetRunsSchemaDateRangeOneOf1"),
            ("object-query", f"{_SCHEMAS}/GetRunSchemaDateRangeOneOf1"),
        ),
    ),
    Patch(
        id="untyped-statuses",
        kind="known",
        operations=("runs.get",),
        reason="The generated client silently returns None for statuses without a body, notably 404 and 400; the "
        "overlay raises an error for each of them.",
        expects=((f"{_RUN}/get/responses/400", {"description": "The request was malformed or the key lacks a required scope."}),),
        evidence="The generated code of every operation does the same; this patch represents all of them. The "
        "executor raises before it parses.",
    ),
    Patch(
        id="run-metrics-filters",
        kind="found",
        operations=("runs.metrics",),
        reason="The generated client sends filters in Python's notation; the overlay sends them as JSON text.",
        findings=(("object-query", f"{_METRICS}/2/schema/oneOf/1"),),
    ),
    Patch(
        id="result-query",
        kind="found",
        operations=("runs.result", "runs.compare"),
        reason="The generated client sends a default aggregate, and filters in Python's notation; the overlay builds "
        "the query itself.",
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
        reason="The metrics of a datapoint are untyped; the overlay parses them as DatapointMetric, from a list or a "
        "map.",
        findings=(("untyped-field", f"{_SCHEMAS}/DatapointResult/properties/metrics/items"),),
    ),
    Patch(
        id="result-values",
        kind="known",
        operations=("runs.result",),
        reason="The document declares values and aggregates as numbers, but booleans occur; the overlay parses them "
        "as they are.",
        expects=((f"{_SCHEMAS}/MetricDetail/properties/values", {"type": "array", "items": {"type": "number"}}),),
        evidence="The unaggregated metrics of the same runs may be booleans, and the vendor's tests keep them as "
        "booleans.",
    ),
    Patch(
        id="comparison-rows",
        kind="known",
        operations=("runs.compare",),
        reason="Rows lack the event name, counts, ids and values that servers send; the overlay computes what is "
        "missing.",
        expects=((f"{_SCHEMAS}/MetricComparison/required", ["metric_name"]),),
        evidence="The vendor's integration test uses improved_count, which this document does not declare.",
    ),
    Patch(
        id="compare-events-query",
        kind="found",
        operations=("runs.compare_events",),
        reason="The generated client sends defaults for page and limit, and a filter in Python's notation; the "
        "overlay builds the query itself.",
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
        reason="The two events are untyped maps, and either may be null; the overlay parses them as Event or None.",
        findings=(("untyped-field", f"{_SCHEMAS}/ComparableEvent/properties/*"),),
        expects=((f"{_SCHEMAS}/ComparableEvent/required", ["datapoint_id", "event_1", "event_2"]),),
    ),
    Patch(
        id="compare-events-total",
        kind="known",
        operations=("runs.compare_events",),
        reason="The document declares the total as an integer, and the server sent it as text; the overlay parses "
        "both as int.",
        expects=((f"{_SCHEMAS}/GetExperimentCompareEventsResponse/properties/totalEvents", {"type": "integer"}),),
        evidence="The vendor's list of backend routes shows it as text.",
    ),
)  # fmt: skip
