"""The patches of experiment runs."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_RUNS = "/paths/~1v1~1runs/get/parameters"
_SCHEMA = "/paths/~1v1~1runs~1schema/get/parameters"
_RESULT = "/paths/~1v1~1runs~1{run_id}~1result/get"
_COMPARISON = "/paths/~1v1~1runs~1{run_id_1}~1compare-with~1{run_id_2}/get"
_OK = "responses/200/content/application~1json/schema"
_SCHEMAS = "/components/schemas"
_PLACEHOLDER = {"$ref": "#/components/schemas/TODOSchema"}

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="run-create-untyped",
        kind="found",
        operations=("runs.create",),
        reason="The new run is untyped and optional; the overlay parses it as Run and adds the run_id of the response.",
        findings=(("untyped-field", f"{_SCHEMAS}/PostExperimentRunResponse/properties/evaluation"),),
        expects=((f"{_SCHEMAS}/PostExperimentRunResponse/required", ["run_id"]),),
    ),
    Patch(
        id="run-create-default-status",
        kind="found",
        operations=("runs.create",),
        reason="The generated client sends the default status pending; the overlay sends only what the caller set.",
        findings=(("sent-default", f"{_SCHEMAS}/PostExperimentRunRequest/properties/status"),),
    ),
    Patch(
        id="run-json",
        kind="accepted",
        operations=("runs.create", "runs.update"),
        reason="The user decides what metadata, results, configuration, evaluators and ranges contain; they stay "
        "untyped.",
        findings=tuple(
            ("untyped-field", f"{_SCHEMAS}/{schema}/properties/{name}")
            for schema in ("PostExperimentRunRequest", "PutExperimentRunRequest")
            for name in ("metadata", "results", "configuration", "passing_ranges", "evaluators/items")
        ),
    ),
    Patch(
        id="run-update-untyped",
        kind="found",
        operations=("runs.update",),
        reason="The updated run is untyped; the overlay parses it as Run and adds the warning of the response.",
        findings=(("untyped-field", f"{_SCHEMAS}/PutExperimentRunResponse/properties/evaluation"),),
    ),
    Patch(
        id="runs-untyped",
        kind="found",
        operations=("runs.list",),
        reason="The runs are untyped; the overlay parses them as Run.",
        findings=(("untyped-field", f"{_SCHEMAS}/GetExperimentRunsResponse/properties/evaluations/items"),),
    ),
    Patch(
        id="runs-defaults",
        kind="found",
        operations=("runs.list",),
        reason="The generated client sends defaults for page, limit and order; the overlay builds the query itself.",
        findings=tuple(("sent-default", f"{_RUNS}/{index}/schema") for index in (1, 2, 7, 8)),
    ),
    Patch(
        id="runs-ids",
        kind="found",
        operations=("runs.list",),
        reason="The generated client sends ids as run_ids=, which the server rejects with 400; the overlay sends them "
        "as run_ids[]=.",
        findings=(("array-query", f"{_RUNS}/3/schema"),),
    ),
    Patch(
        id="runs-ids-limit",
        kind="known",
        operations=("runs.list",),
        reason="With ids and no limit, the server returns 20 runs; the overlay sets the limit to the number of ids.",
        expects=((f"{_RUNS}/2/schema/default", 20),),
        evidence="Inference from the default; the vendor's client requests groups of 100 ids without a limit.",
    ),
    Patch(
        id="runs-dates",
        kind="found",
        operations=("runs.list",),
        reason="The generated client sends a date range in Python's notation; the overlay sends it as JSON text.",
        findings=(("object-query", f"{_RUNS}/6/schema/oneOf/1"),),
    ),
    Patch(
        id="schema-dates",
        kind="found",
        operations=("runs.schema", "runs.run_schema"),
        reason="The generated client sends a date range in Python's notation; the overlay sends it as JSON text.",
        findings=(("object-query", f"{_SCHEMA}/0/schema/oneOf/1"),),
    ),
    Patch(
        id="run-untyped",
        kind="found",
        operations=("runs.get",),
        reason="The run is untyped and optional; the overlay requires it and parses it as Run.",
        findings=(
            ("optional-wrapper", f"{_SCHEMAS}/GetExperimentRunResponse/properties/evaluation"),
            ("untyped-field", f"{_SCHEMAS}/GetExperimentRunResponse/properties/evaluation"),
        ),
    ),
    Patch(
        id="untyped-statuses",
        kind="known",
        operations=("runs.get",),
        reason="The generated client silently returns None for statuses that are not declared, notably 404; the "
        "overlay raises an error for each of them.",
        expects=(  # the one body that is declared
            (f"/paths/~1v1~1runs~1{{run_id}}/get/{_OK}", {"$ref": "#/components/schemas/GetExperimentRunResponse"}),
        ),
        evidence="The generated code of every operation does the same; this patch represents all of them. The "
        "executor raises before it parses.",
    ),
    Patch(
        id="delete-response",
        kind="known",
        operations=("runs.delete",),
        reason="Servers send {id, deleted} or {success}; the overlay parses both as Deleted.",
        expects=((f"{_SCHEMAS}/DeleteExperimentRunResponse/required", ["id", "deleted"]),),
        evidence="The vendor's list of backend routes shows {success: true}.",
    ),
    Patch(
        id="run-metrics-route-missing",
        kind="known",
        operations=("runs.metrics",),
        reason="The document lacks GET /v1/runs/{run_id}/metrics, which the server has; the overlay builds this call "
        "by hand.",
        expects=((f"{_SCHEMAS}/GetExperimentRunMetricsQuery/properties/dateRange", {"type": "string"}),),
        evidence="The vendor's list of backend routes; the query schema is in the document, unused.",
    ),
    Patch(
        id="result-placeholder",
        kind="found",
        operations=("runs.result",),
        reason="The response is a placeholder that fails on every real body; the overlay parses it as RunResult.",
        findings=(("placeholder", f"{_RESULT}/{_OK}"),),
        expects=((f"{_RESULT}/{_OK}", _PLACEHOLDER),),
    ),
    Patch(
        id="result-project",
        kind="known",
        operations=("runs.result", "runs.compare"),
        reason="The document requires project_id, although the key determines the project; the overlay sends a fixed "
        "word.",
        expects=((f"{_RESULT}/parameters/1/required", True), (f"{_COMPARISON}/parameters/0/required", True)),
        evidence="The vendor's change log: project arguments have no effect on this server.",
    ),
    Patch(
        id="result-filters",
        kind="known",
        operations=("runs.result", "runs.compare"),
        reason="The document lacks the query parameter filters; the overlay sends it as JSON text.",
        expects=(
            (f"{_SCHEMAS}/GetExperimentRunResultQuery/properties/aggregate_function/default", "average"),
            (f"{_SCHEMAS}/GetExperimentRunCompareQuery/properties/aggregate_function/default", "average"),
        ),
        evidence="The vendor's list of backend routes; the query schema with filters is in the document, unused.",
    ),
    Patch(
        id="comparison-placeholder",
        kind="found",
        operations=("runs.compare",),
        reason="The response is a placeholder that fails on every real body; the overlay parses it as RunComparison.",
        findings=(("placeholder", f"{_COMPARISON}/{_OK}"),),
        expects=((f"{_COMPARISON}/{_OK}", _PLACEHOLDER),),
    ),
    Patch(
        id="compare-events-route-missing",
        kind="known",
        operations=("runs.compare_events",),
        reason="The document lacks GET /v1/runs/compare/events, which the server has; the overlay builds this call by "
        "hand.",
        expects=((f"{_SCHEMAS}/GetExperimentRunCompareEventsQuery/required", ["run_id_1", "run_id_2"]),),
        evidence="The vendor's list of backend routes; the query schema is in the document, unused.",
    ),
)
