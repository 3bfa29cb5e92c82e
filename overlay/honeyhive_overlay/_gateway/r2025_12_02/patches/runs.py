"""What is patched of experiment runs."""

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
        reason="The document has the new run bare; it is sent under `run`, with the project inside.",
        expects=((f"{_RUNS}/post/{_BODY}", {"$ref": "#/components/schemas/CreateRunRequest"}),),
        evidence=f"{_LIST} shows the wrapper, and the vendor's client of the time sent it.",
    ),
    Patch(
        id="run-required",
        kind="spec-wrong",
        operations=("runs.create",),
        reason="Events and a name are demanded; neither is sent unless the caller gives it.",
        expects=((f"{_SCHEMAS}/CreateRunRequest/required", ["project", "name", "event_ids"]),),
        evidence="The vendor's analysis of its backend: event_ids is optional and wrongly demanded. Of the name no "
        "refusal is known either: inference from the same.",
    ),
    Patch(
        id="run-fields",
        kind="spec-wrong",
        operations=("runs.create", "runs.update"),
        reason="The document lacks description and results; they are sent.",
        expects=(
            (f"{_SCHEMAS}/CreateRunRequest/properties/name", {"type": "string"}),
            (f"{_SCHEMAS}/UpdateRunRequest/properties/name", {"type": "string"}),
        ),
        evidence=f"{_LIST} has both, for new and for changed runs.",
    ),
    Patch(
        id="run-statuses",
        kind="spec-wrong",
        operations=("runs.create", "runs.update", "runs.list", "runs.get"),
        reason="The document knows pending and completed; all five statuses are sent, and any text is read.",
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
        reason="There is no field for evaluators, sessions and passing ranges; they are sent in the metadata, where the "
        "service keeps them.",
        expects=((f"{_SCHEMAS}/CreateRunRequest/properties/metadata/additionalProperties", True),),
        evidence="The vendor's analysis of its backend: they are stored inside the metadata.",
    ),
    Patch(
        id="run-external-datapoints",
        kind="known",
        operations=("runs.create", "runs.update"),
        reason="Ids of datapoints outside the service (EXT-) are refused; they go to metadata.offline_datapoint_ids.",
        expects=((f"{_SCHEMAS}/CreateRunRequest/properties/datapoint_ids/items", {"type": "string"}),),
        evidence='The vendor\'s client for this backend: such ids were answered with "Invalid ID format".',
    ),
    Patch(
        id="run-json",
        kind="accepted",
        operations=("runs.create", "runs.update", "runs.list", "runs.get"),
        reason="Metadata, results and configuration are the user's.",
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
        reason="The changed run is untyped; it is read as Run, with the warning beside it.",
        findings=(("untyped-field", f"{_SCHEMAS}/UpdateRunResponse/properties/evaluation"),),
    ),
    Patch(
        id="runs-optional",
        kind="found",
        operations=("runs.list",),
        reason="The runs may be left out; they must be there.",
        findings=(("optional-wrapper", f"{_SCHEMAS}/GetRunsResponse/properties/evaluations"),),
    ),
    Patch(
        id="runs-dataset-filter",
        kind="spec-wrong",
        operations=("runs.list",),
        reason="The document lacks the query parameter dataset_id; it is sent.",
        expects=((f"{_RUNS}/get/parameters/0/name", "project"),),
        evidence=f"{_LIST} has it.",
    ),
    Patch(
        id="runs-pagination",
        kind="known",
        operations=("runs.list",),
        reason="All runs come at once, unsorted; they are picked, sorted and paged on our side.",
        expects=((f"{_RUNS}/get/parameters/0/name", "project"),),
        evidence=f"{_LIST}: the backend takes no limit; nothing says that it takes a page, a name or an order.",
    ),
    Patch(
        id="run-optional",
        kind="found",
        operations=("runs.get",),
        reason="The run may be left out; it must be there.",
        findings=(("optional-wrapper", f"{_SCHEMAS}/GetRunResponse/properties/evaluation"),),
    ),
    Patch(
        id="untyped-statuses",
        kind="known",
        operations=("runs.get",),
        reason="Statuses without a body, 400 and 404 above all, would be None without a word; every one is raised.",
        expects=((f"{_RUN}/get/{_OK}", {"$ref": "#/components/schemas/GetRunResponse"}),),
        evidence="The raw code of every operation ends so; this one stands for all. The executor raises before it reads.",
    ),
    Patch(
        id="delete-response",
        kind="spec-wrong",
        operations=("runs.delete",),
        reason="The document has {id, deleted}, the server answers {success}; both are parsed as Deleted.",
        expects=((f"{_SCHEMAS}/DeleteRunResponse/properties/deleted", {"type": "boolean"}),),
        evidence=f"{_LIST} shows {{success: true}}.",
    ),
    Patch(
        id="run-metrics-route-missing",
        kind="spec-wrong",
        operations=("runs.metrics",),
        reason="The document lacks GET /runs/{run_id}/metrics, which the server has; it is written by hand.",
        expects=((f"{_RUN}/get/operationId", "getRun"),),
        evidence=f"{_LIST} has it, with dateRange and filters as JSON text.",
    ),
    Patch(
        id="result-project",
        kind="known",
        operations=("runs.result", "runs.compare"),
        reason="project_id is demanded; the project of the client is sent, by the name that all other calls use.",
        expects=((f"{_RESULT}/parameters/1/required", True), (f"{_COMPARISON}/parameters/0/required", True)),
        evidence=f"{_LIST} has no such parameter, and the backend tells the project by name or id.",
    ),
    Patch(
        id="result-filters",
        kind="spec-wrong",
        operations=("runs.result", "runs.compare"),
        reason="The document lacks the query parameter filters; it is sent as JSON text.",
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
        reason="The list of routes has four aggregates and the document nine; all are sent, the server judges.",
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
        reason="The server may answer with counts, and with metrics by name; both forms are read as RunResult.",
        expects=((f"{_SCHEMAS}/ExperimentResultResponse/properties/passed/type", "array"),),
        evidence=f"{_LIST} shows passed as 85 and metrics as a map; all documents have ids and a list of details.",
    ),
    Patch(
        id="comparison-json",
        kind="accepted",
        operations=("runs.compare",),
        reason="Metadata, results, configuration, evaluators and ranges of both runs are the user's.",
        findings=(
            ("untyped-field", f"{_SCHEMAS}/ExperimentComparisonResponse/properties/new_run/properties/*"),
            ("untyped-field", f"{_SCHEMAS}/ExperimentComparisonResponse/properties/old_run/properties/*"),
        ),
    ),
    Patch(
        id="compare-events-route-missing",
        kind="spec-wrong",
        operations=("runs.compare_events",),
        reason="The document lacks GET /runs/compare/events, which the server has; it is written by hand, and its total, "
        "which is text, is read as a number.",
        expects=((f"{_COMPARISON}/operationId", "getExperimentComparison"),),
        evidence=f"{_LIST} has it, with ten pairs to a page.",
    ),
)
