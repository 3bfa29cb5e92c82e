"""The patches of experiment runs."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_RUNS = "/paths/~1runs"
_RUN = "/paths/~1runs~1{run_id}"
_RESULT = "/paths/~1runs~1{run_id}~1result/get"
_COMPARISON = "/paths/~1runs~1{run_id_1}~1compare-with~1{run_id_2}/get"
_BODY = "requestBody/content/application~1json/schema"
_OK = "responses/200/content/application~1json/schema"
_SCHEMAS = "/components/schemas"
_LIST = "The vendor's list of backend routes"
_AGGREGATES = ["average", "min", "max", "median", "p95", "p99", "p90", "sum", "count"]

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="run-body-wrapper",
        kind="spec-wrong",
        operations=("runs.create",),
        reason="The document declares the body as the run itself; the overlay sends the run under `run`, with the "
        "project inside.",
        expects=((f"{_RUNS}/post/{_BODY}", {"$ref": "#/components/schemas/CreateRunRequest"}),),
        evidence=f"{_LIST} shows the wrapper, and the vendor's client of that time sent it.",
    ),
    Patch(
        id="run-required",
        kind="spec-wrong",
        operations=("runs.create",),
        reason="The document requires event_ids and name; the overlay sends neither unless the caller gives it.",
        expects=((f"{_SCHEMAS}/CreateRunRequest/required", ["project", "name", "event_ids"]),),
        evidence="The vendor's analysis of its backend: event_ids is optional and wrongly required. For the name it "
        "is an inference from the same analysis: no rejection for lack of a name is known.",
    ),
    Patch(
        id="run-fields",
        kind="spec-wrong",
        operations=("runs.create", "runs.update"),
        reason="The document lacks description and results; the overlay sends them.",
        expects=(
            (f"{_SCHEMAS}/CreateRunRequest/properties/name", {"type": "string"}),
            (f"{_SCHEMAS}/UpdateRunRequest/properties/name", {"type": "string"}),
        ),
        evidence=f"{_LIST} has both, for new and for updated runs.",
    ),
    Patch(
        id="run-statuses",
        kind="spec-wrong",
        operations=("runs.create", "runs.update", "runs.list", "runs.get"),
        reason="The document declares the statuses pending and completed; the overlay sends all five and parses any "
        "text.",
        expects=tuple(
            (f"{_SCHEMAS}/{schema}/properties/status/enum", ["pending", "completed"])
            for schema in ("CreateRunRequest", "UpdateRunRequest", "EvaluationRun")
        ),
        evidence=f"{_LIST} has pending, running, completed, failed and cancelled.",
    ),
    Patch(
        id="run-metadata-fields",
        kind="known",
        operations=("runs.create", "runs.update"),
        reason="The document has no fields for evaluators, sessions and passing ranges; the overlay sends them in the "
        "metadata, where the service stores them.",
        expects=((f"{_SCHEMAS}/CreateRunRequest/properties/metadata/additionalProperties", True),),
        evidence="The vendor's analysis of its backend: they are stored inside the metadata.",
    ),
    Patch(
        id="run-external-datapoints",
        kind="known",
        operations=("runs.create", "runs.update"),
        reason="The server rejects ids of datapoints outside the service (EXT-); the overlay sends them in "
        "metadata.offline_datapoint_ids.",
        expects=((f"{_SCHEMAS}/CreateRunRequest/properties/datapoint_ids/items", {"type": "string"}),),
        evidence='The vendor\'s client for this backend: the server responded to such ids with "Invalid ID format".',
    ),
    Patch(
        id="run-json",
        kind="accepted",
        operations=("runs.create", "runs.update", "runs.list", "runs.get"),
        reason="The user decides what metadata, results and configuration contain; they stay untyped.",
        findings=tuple(
            ("untyped-field", f"{_SCHEMAS}/{schema}/properties/{name}")
            for schema, names in (
                ("CreateRunRequest", ("configuration", "metadata")),
                ("UpdateRunRequest", ("configuration", "metadata")),
                ("EvaluationRun", ("configuration", "metadata", "results")),
            )
            for name in names
        ),
    ),
    Patch(
        id="run-update-untyped",
        kind="found",
        operations=("runs.update",),
        reason="The updated run is untyped; the overlay parses it as Run and adds the warning of the response.",
        findings=(("untyped-field", f"{_SCHEMAS}/UpdateRunResponse/properties/evaluation"),),
    ),
    Patch(
        id="runs-optional",
        kind="found",
        operations=("runs.list",),
        reason="The list of runs is optional in the response; the overlay requires it.",
        findings=(("optional-wrapper", f"{_SCHEMAS}/GetRunsResponse/properties/evaluations"),),
    ),
    Patch(
        id="runs-dataset-filter",
        kind="spec-wrong",
        operations=("runs.list",),
        reason="The document lacks the query parameter dataset_id; the overlay sends it.",
        expects=((f"{_RUNS}/get/parameters/0/name", "project"),),
        evidence=f"{_LIST} has it.",
    ),
    Patch(
        id="runs-pagination",
        kind="known",
        operations=("runs.list",),
        reason="The server returns all runs at once, unsorted; the overlay filters, sorts and pages them on the "
        "client side.",
        expects=((f"{_RUNS}/get/parameters/0/name", "project"),),
        evidence=f"{_LIST}: the backend takes no limit; nothing says that it takes a page, a name or an order.",
    ),
    Patch(
        id="run-optional",
        kind="found",
        operations=("runs.get",),
        reason="The run is optional in the response; the overlay requires it.",
        findings=(("optional-wrapper", f"{_SCHEMAS}/GetRunResponse/properties/evaluation"),),
    ),
    Patch(
        id="untyped-statuses",
        kind="known",
        operations=("runs.get",),
        reason="The generated client silently returns None for statuses without a body, notably 400 and 404; the "
        "overlay raises an error for each of them.",
        expects=((f"{_RUN}/get/{_OK}", {"$ref": "#/components/schemas/GetRunResponse"}),),
        evidence="The generated code of every operation does the same; this patch represents all of them. The "
        "executor raises before it parses.",
    ),
    Patch(
        id="delete-response",
        kind="spec-wrong",
        operations=("runs.delete",),
        reason="The document declares {id, deleted}; the server sends {success}. The overlay parses both as Deleted.",
        expects=((f"{_SCHEMAS}/DeleteRunResponse/properties/deleted", {"type": "boolean"}),),
        evidence=f"{_LIST} shows {{success: true}}.",
    ),
    Patch(
        id="run-metrics-route-missing",
        kind="spec-wrong",
        operations=("runs.metrics",),
        reason="The document lacks GET /runs/{run_id}/metrics, which the server has; the overlay builds this call by "
        "hand.",
        expects=((f"{_RUN}/get/operationId", "getRun"),),
        evidence=f"{_LIST} has it, with dateRange and filters as JSON text.",
    ),
    Patch(
        id="result-project",
        kind="known",
        operations=("runs.result", "runs.compare"),
        reason="The document requires project_id; the overlay sends the project of the client, by the name that all "
        "other calls use.",
        expects=((f"{_RESULT}/parameters/1/required", True), (f"{_COMPARISON}/parameters/0/required", True)),
        evidence=f"{_LIST} has no such parameter, and the backend identifies the project by name or id.",
    ),
    Patch(
        id="result-filters",
        kind="spec-wrong",
        operations=("runs.result", "runs.compare"),
        reason="The document lacks the query parameter filters; the overlay sends it as JSON text.",
        expects=(
            (f"{_RESULT}/parameters/2/name", "aggregate_function"),
            (f"{_COMPARISON}/parameters/3/name", "aggregate_function"),
        ),
        evidence=f"{_LIST} has it.",
    ),
    Patch(
        id="result-aggregates",
        kind="known",
        operations=("runs.result", "runs.compare"),
        reason="The list of routes has four aggregates and the document nine; the overlay sends any of them and "
        "leaves the check to the server.",
        expects=(
            (f"{_RESULT}/parameters/2/schema/enum", _AGGREGATES),
            (f"{_COMPARISON}/parameters/3/schema/enum", _AGGREGATES),
        ),
        evidence=f"{_LIST} has average, sum, min and max; all later documents have nine.",
    ),
    Patch(
        id="result-counts",
        kind="spec-wrong",
        operations=("runs.result",),
        reason="The server may send counts, and metrics by name, where the document declares ids and a list; the "
        "overlay parses both forms as RunResult.",
        expects=((f"{_SCHEMAS}/ExperimentResultResponse/properties/passed/type", "array"),),
        evidence=f"{_LIST} shows passed as 85 and metrics as a map; all documents have ids and a list of details.",
    ),
    Patch(
        id="comparison-json",
        kind="accepted",
        operations=("runs.compare",),
        reason="The user decides what metadata, results, configuration, evaluators and ranges of both runs contain; "
        "they stay untyped.",
        findings=(
            ("untyped-field", f"{_SCHEMAS}/ExperimentComparisonResponse/properties/new_run/properties/*"),
            ("untyped-field", f"{_SCHEMAS}/ExperimentComparisonResponse/properties/old_run/properties/*"),
        ),
    ),
    Patch(
        id="compare-events-route-missing",
        kind="spec-wrong",
        operations=("runs.compare_events",),
        reason="The document lacks GET /runs/compare/events, which the server has; the overlay builds this call by "
        "hand and parses its total, which is text, as a number.",
        expects=((f"{_COMPARISON}/operationId", "getExperimentComparison"),),
        evidence=f"{_LIST} has it, with ten pairs per page.",
    ),
)
