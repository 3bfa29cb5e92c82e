"""The ledger of weak spots of 2025-12-15, as far as its operations are wrapped. Not imported at run time.

Pointers name places of the published document. Which binding implements an entry stands in ``operations.py``.
"""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_SESSION = "/paths/~1v1~1session~1start/post/requestBody/content/application~1json/schema"
_BATCH = "/paths/~1v1~1events~1batch/post"
_EXPORT = "/paths/~1v1~1events~1export/post"
_EVENTS = "/paths/~1v1~1events/get/parameters"
_RUNS = "/paths/~1v1~1runs/get/parameters"
_RESULT = "/paths/~1v1~1runs~1{run_id}~1result/get"
_COMPARISON = "/paths/~1v1~1runs~1{run_id_1}~1compare-with~1{run_id_2}/get"
_BODY = "requestBody/content/application~1json/schema"
_OK = "responses/200/content/application~1json/schema"
_SCHEMAS = "/components/schemas"
_PLACEHOLDER = {"$ref": "#/components/schemas/TODOSchema"}
_INTERNAL = ["event_id", "project_id", "tenant"]

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="session-body",
        kind="found",
        operations=("sessions.start",),
        reason="The wrapper `session` is anonymous and optional; it is always sent, in bytes of our own.",
        findings=(("anonymous-wrapper", _SESSION), ("optional-wrapper", f"{_SESSION}/properties/session")),
        expects=((f"{_SESSION}/properties/session", {"$ref": "#/components/schemas/PostSessionRequest"}),),
    ),
    Patch(
        id="stored-internals",
        kind="known",
        operations=("sessions.start", "events.create"),
        reason="The bodies demand ids of the stored event and lack names, inputs and times; neither is followed.",
        expects=(
            (f"{_SCHEMAS}/PostSessionRequest/required", _INTERNAL),
            (f"{_SCHEMAS}/PostEventRequest/properties/event/required", _INTERNAL),
        ),
        evidence="The vendor's own client never sent project_id or tenant, and its tests pass.",
    ),
    Patch(
        id="session-answer-nullable",
        kind="known",
        operations=("sessions.start",),
        reason="session_id and event_id are nullable in the document and always sent; the model requires them.",
        expects=((f"{_SCHEMAS}/PostSessionResponse/properties/session_id/type", ["string", "null"]),),
        evidence="The vendor's change log: both ids are always present.",
    ),
    Patch(
        id="session-json",
        kind="accepted",
        operations=("sessions.start",),
        reason="What applications put into a session is theirs.",
        findings=(
            ("untyped-field", f"{_SCHEMAS}/PostSessionRequest/properties/*"),
            ("untyped-field", f"{_SCHEMAS}/PostSessionResponse/properties/*"),
        ),
    ),
    Patch(
        id="session-tree",
        kind="found",
        operations=("sessions.get",),
        reason="Below the root the tree is untyped; children are read as events, under `request` or bare.",
        findings=(("untyped-field", f"{_SCHEMAS}/EventNode/properties/children/items"),),
        expects=((f"{_SCHEMAS}/GetSessionResponse/required", ["request"]),),
    ),
    Patch(
        id="session-id-text",
        kind="known",
        operations=("sessions.get",),
        reason="The path declares a UUID, but sessions can be started under other ids; any text is passed on.",
        expects=(("/paths/~1v1~1sessions~1{session_id}/get/parameters/0/schema/format", "uuid"),),
        evidence="The raw code writes the id as text without looking at it.",
    ),
    Patch(
        id="event-json",
        kind="accepted",
        operations=("events.create",),
        reason="What applications put into an event is theirs.",
        findings=(("untyped-field", f"{_SCHEMAS}/PostEventRequest/properties/event/properties/*"),),
    ),
    Patch(
        id="batch-body",
        kind="found",
        operations=("events.create_batch",),
        reason="The events are placeholders whose `message` would be sent; mappings are sent, and EventBatch is read.",
        findings=(
            ("anonymous-wrapper", f"{_BATCH}/{_BODY}"),
            ("anonymous-wrapper", f"{_BATCH}/{_OK}"),
            ("placeholder", f"{_BATCH}/{_BODY}/properties/events/items"),
            ("placeholder", f"{_BATCH}/{_BODY}/properties/session_properties"),
        ),
        expects=((f"{_BATCH}/{_BODY}/properties/events/items", _PLACEHOLDER),),
    ),
    Patch(
        id="batch-partial",
        kind="found",
        operations=("events.create_batch",),
        reason="A 500 with the ids that were stored would be returned as a success; it is raised as PartialBatchError.",
        findings=(
            ("anonymous-wrapper", f"{_BATCH}/responses/500/content/application~1json/schema"),
            ("returned-error", f"{_BATCH}/responses/500/content/application~1json/schema"),
        ),
    ),
    Patch(
        id="events-untyped",
        kind="found",
        operations=("events.list",),
        reason="The events are untyped; they are read as Event.",
        findings=(("untyped-field", f"{_SCHEMAS}/GetEventsResponse/properties/events/items"),),
    ),
    Patch(
        id="events-query",
        kind="found",
        operations=("events.list",),
        reason="Objects and lists would be sent as Python writes them; they are sent as JSON text.",
        findings=(
            ("object-query", f"{_EVENTS}/0/schema/oneOf/1"),
            ("object-query", f"{_EVENTS}/1/schema/oneOf/0"),
            ("array-query", f"{_EVENTS}/2/schema/oneOf/0"),
        ),
    ),
    Patch(
        id="export-body",
        kind="found",
        operations=("events.search",),
        reason="The filters are placeholders whose `message` would be sent; checked filters are sent instead.",
        findings=(
            ("anonymous-wrapper", f"{_EXPORT}/{_BODY}"),
            ("placeholder", f"{_EXPORT}/{_BODY}/properties/filters/items"),
        ),
        expects=((f"{_EXPORT}/{_BODY}/properties/filters/items", _PLACEHOLDER),),
    ),
    Patch(
        id="export-answer",
        kind="found",
        operations=("events.search",),
        reason="The events are placeholders and the count may be text; they are read as Event and int.",
        findings=(
            ("anonymous-wrapper", f"{_EXPORT}/{_OK}"),
            ("placeholder", f"{_EXPORT}/{_OK}/properties/events/items"),
        ),
        expects=((f"{_EXPORT}/{_OK}/properties/events/items", _PLACEHOLDER),),
    ),
    Patch(
        id="export-project",
        kind="known",
        operations=("events.search",),
        reason="The project is demanded although the key decides it; a fixed word is sent.",
        expects=((f"{_EXPORT}/{_BODY}/required", ["project", "filters"]),),
        evidence="The vendor's change log: project arguments have no effect on this server.",
    ),
    Patch(
        id="create-untyped",
        kind="found",
        operations=("runs.create",),
        reason="The new run is untyped and may be left out; it is read as Run, with the run_id beside it.",
        findings=(("untyped-field", f"{_SCHEMAS}/PostExperimentRunResponse/properties/evaluation"),),
        expects=((f"{_SCHEMAS}/PostExperimentRunResponse/required", ["run_id"]),),
    ),
    Patch(
        id="create-status",
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
        id="update-untyped",
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
        id="delete-answer",
        kind="known",
        operations=("runs.delete",),
        reason="Servers answer {id, deleted} or {success}; both are read as Deletion.",
        expects=((f"{_SCHEMAS}/DeleteExperimentRunResponse/required", ["id", "deleted"]),),
        evidence="The vendor's list of backend routes shows {success: true}.",
    ),
    Patch(
        id="metrics-missing",
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
        id="pairs-missing",
        kind="known",
        operations=("runs.compare_events",),
        reason="The document lacks GET /v1/runs/compare/events, which the server has; it is written by hand.",
        expects=((f"{_SCHEMAS}/GetExperimentRunCompareEventsQuery/required", ["run_id_1", "run_id_2"]),),
        evidence="The vendor's list of backend routes; the query schema is in the document, unused.",
    ),
)
