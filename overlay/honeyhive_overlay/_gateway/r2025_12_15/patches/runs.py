"""What is patched of experiment runs."""

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
        reason="The new run is untyped and may be left out; it is read as Run, with the run_id beside it.",
        findings=(("untyped-field", f"{_SCHEMAS}/PostExperimentRunResponse/properties/evaluation"),),
        expects=((f"{_SCHEMAS}/PostExperimentRunResponse/required", ["run_id"]),),
    ),
    Patch(
        id="run-create-default-status",
        kind="found",
        operations=("runs.create",),
        reason="A status of pending would be sent unasked; nothing is sent that the caller did not set.",
        findings=(("sent-default", f"{_SCHEMAS}/PostExperimentRunRequest/properties/status"),),
    ),
    Patch(
        id="run-json",
        kind="accepted",
        operations=("runs.create", "runs.update"),
        reason="Metadata, results, configuration, evaluators and ranges are the user's.",
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
        reason="The changed run is untyped; it is read as Run, with the warning beside it.",
        findings=(("untyped-field", f"{_SCHEMAS}/PutExperimentRunResponse/properties/evaluation"),),
    ),
    Patch(
        id="runs-untyped",
        kind="found",
        operations=("runs.list",),
        reason="The runs are untyped; they are read as Run.",
        findings=(("untyped-field", f"{_SCHEMAS}/GetExperimentRunsResponse/properties/evaluations/items"),),
    ),
    Patch(
        id="runs-defaults",
        kind="found",
        operations=("runs.list",),
        reason="Page, limit and order would be sent unasked; the query is our own.",
        findings=tuple(("sent-default", f"{_RUNS}/{index}/schema") for index in (1, 2, 7, 8)),
    ),
    Patch(
        id="runs-ids",
        kind="found",
        operations=("runs.list",),
        reason="Ids would be sent as run_ids=, which the server answers with 400; they are sent as run_ids[]=.",
        findings=(("array-query", f"{_RUNS}/3/schema"),),
    ),
    Patch(
        id="runs-ids-limit",
        kind="known",
        operations=("runs.list",),
        reason="With ids and no limit the server answers with 20 of them; as many are asked for as there are ids.",
        expects=((f"{_RUNS}/2/schema/default", 20),),
        evidence="Inference from the default; the vendor's client asks in groups of 100 without a limit.",
    ),
    Patch(
        id="runs-dates",
        kind="found",
        operations=("runs.list",),
        reason="A range would be sent as Python writes it; it is sent as JSON text.",
        findings=(("object-query", f"{_RUNS}/6/schema/oneOf/1"),),
    ),
    Patch(
        id="schema-dates",
        kind="found",
        operations=("runs.schema", "runs.run_schema"),
        reason="A range would be sent as Python writes it; it is sent as JSON text.",
        findings=(("object-query", f"{_SCHEMA}/0/schema/oneOf/1"),),
    ),
    Patch(
        id="run-untyped",
        kind="found",
        operations=("runs.get",),
        reason="The run is untyped and may be left out; it is read as Run, and must be there.",
        findings=(
            ("optional-wrapper", f"{_SCHEMAS}/GetExperimentRunResponse/properties/evaluation"),
            ("untyped-field", f"{_SCHEMAS}/GetExperimentRunResponse/properties/evaluation"),
        ),
    ),
    Patch(
        id="untyped-statuses",
        kind="known",
        operations=("runs.get",),
        reason="Statuses that are not declared, 404 above all, would be None without a word; every one is raised.",
        expects=(  # the one body that is declared
            (f"/paths/~1v1~1runs~1{{run_id}}/get/{_OK}", {"$ref": "#/components/schemas/GetExperimentRunResponse"}),
        ),
        evidence="The raw code of every operation ends so; this one stands for all. The executor raises before it reads.",
    ),
    Patch(
        id="delete-response",
        kind="known",
        operations=("runs.delete",),
        reason="Servers answer {id, deleted} or {success}; both are parsed as Deleted.",
        expects=((f"{_SCHEMAS}/DeleteExperimentRunResponse/required", ["id", "deleted"]),),
        evidence="The vendor's list of backend routes shows {success: true}.",
    ),
    Patch(
        id="run-metrics-route-missing",
        kind="known",
        operations=("runs.metrics",),
        reason="The document lacks GET /v1/runs/{run_id}/metrics, which the server has; it is written by hand.",
        expects=((f"{_SCHEMAS}/GetExperimentRunMetricsQuery/properties/dateRange", {"type": "string"}),),
        evidence="The vendor's list of backend routes; the query schema is in the document, unused.",
    ),
    Patch(
        id="result-placeholder",
        kind="found",
        operations=("runs.result",),
        reason="The answer is a placeholder that fails on every real body; it is read as RunResult.",
        findings=(("placeholder", f"{_RESULT}/{_OK}"),),
        expects=((f"{_RESULT}/{_OK}", _PLACEHOLDER),),
    ),
    Patch(
        id="result-project",
        kind="known",
        operations=("runs.result", "runs.compare"),
        reason="project_id is demanded although the key decides; a fixed word is sent.",
        expects=((f"{_RESULT}/parameters/1/required", True), (f"{_COMPARISON}/parameters/0/required", True)),
        evidence="The vendor's change log: project arguments have no effect on this server.",
    ),
    Patch(
        id="result-filters",
        kind="known",
        operations=("runs.result", "runs.compare"),
        reason="The document lacks the query parameter filters; it is sent as JSON text.",
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
        reason="The answer is a placeholder that fails on every real body; it is read as RunComparison.",
        findings=(("placeholder", f"{_COMPARISON}/{_OK}"),),
        expects=((f"{_COMPARISON}/{_OK}", _PLACEHOLDER),),
    ),
    Patch(
        id="compare-events-route-missing",
        kind="known",
        operations=("runs.compare_events",),
        reason="The document lacks GET /v1/runs/compare/events, which the server has; it is written by hand.",
        expects=((f"{_SCHEMAS}/GetExperimentRunCompareEventsQuery/required", ["run_id_1", "run_id_2"]),),
        evidence="The vendor's list of backend routes; the query schema is in the document, unused.",
    ),
)
