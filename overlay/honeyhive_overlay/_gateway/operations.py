"""Which operation lives where: the table that bindings, the ledger and the documentation share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from honeyhive_overlay._gateway.later_operations import LATER
from honeyhive_overlay._gateway.routes import Operation, Revision, Route
from honeyhive_overlay.errors import UnsupportedOperation

REVISIONS: Final = (Revision("2025-12-15", "https://api.dp1.us.honeyhive.ai", takes_project=False),)
DEFAULT_REVISION: Final = "2025-12-15"

OPERATIONS: Final[Mapping[str, Operation]] = {
    "sessions.start": Operation({
        "2025-12-15": Route(
            "POST /v1/session/start",
            "once",
            ("session-body", "stored-internals", "session-answer-nullable", "session-json"),
        ),
    }),
    "sessions.get": Operation({
        "2025-12-15": Route("GET /v1/sessions/{session_id}", "read", ("session-tree", "session-id-text")),
    }),
    "sessions.delete": Operation({
        "2025-12-15": Route(
            "DELETE /v1/sessions/{session_id}", "idempotent", ("session-id-text", "deleted-id")
        ),
    }),
    "sessions.create_event_batch": Operation({
        "2025-12-15": Route(
            "POST /v1/events/batch", "once", ("batch-body", "batch-partial"), composed_of="events.create_batch"
        ),
    }),
    "events.create": Operation({
        "2025-12-15": Route("POST /v1/events", "once", ("stored-internals", "event-json")),
    }),
    "events.create_batch": Operation({
        "2025-12-15": Route("POST /v1/events/batch", "once", ("batch-body", "batch-partial")),
    }),
    "events.create_model": Operation({
        "2025-12-15": Route("POST /v1/events/model", "once", ("model-body",)),
    }),
    "events.create_model_batch": Operation({
        "2025-12-15": Route(
            "POST /v1/events/model/batch", "once", ("model-batch-body", "model-batch-partial")
        ),
    }),
    "events.update": Operation({
        "2025-12-15": Route(
            "PUT /v1/events", "idempotent", ("event-update-body", "event-update-answer", "event-update-json")
        ),
    }),
    "events.delete": Operation({
        "2025-12-15": Route(
            "DELETE /v1/events/{event_id}", "idempotent", ("event-template", "event-id-text", "deleted-id")
        ),
    }),
    "events.get": Operation({
        "2025-12-15": Route(
            "POST /v1/events/export",
            "read",
            ("export-body", "export-answer", "export-project"),
            composed_of="events.search",
        ),
    }),
    "events.get_by_session": Operation({
        "2025-12-15": Route(
            "GET /v1/events/{session_id}", "read", ("event-template", "event-id-text", "session-tree")
        ),
    }),
    "events.list": Operation({
        "2025-12-15": Route("GET /v1/events", "read", ("events-untyped", "events-query")),
    }),
    "events.chart": Operation(
        {"2025-12-15": Route("GET /v1/events/chart", "read", ("chart-untyped", "chart-query"))},
        instead="events.search",
    ),
    "events.search": Operation({
        "2025-12-15": Route("POST /v1/events/export", "read", ("export-body", "export-answer", "export-project")),
    }),
    "runs.create": Operation({
        "2025-12-15": Route("POST /v1/runs", "once", ("create-untyped", "create-status", "run-json")),
    }),
    "runs.update": Operation({
        "2025-12-15": Route("PUT /v1/runs/{run_id}", "idempotent", ("update-untyped", "run-json")),
    }),
    "runs.list": Operation({
        "2025-12-15": Route(
            "GET /v1/runs", "read", ("runs-untyped", "runs-defaults", "runs-ids", "runs-ids-limit", "runs-dates")
        ),
    }),
    "runs.get": Operation({
        "2025-12-15": Route("GET /v1/runs/{run_id}", "read", ("run-untyped", "undeclared-statuses")),
    }),
    "runs.delete": Operation({
        "2025-12-15": Route("DELETE /v1/runs/{run_id}", "idempotent", ("delete-answer",)),
    }),
    "runs.metrics": Operation({
        "2025-12-15": Route("GET /v1/runs/{run_id}/metrics", "read", ("metrics-missing",)),
    }),
    "runs.result": Operation({
        "2025-12-15": Route(
            "GET /v1/runs/{run_id}/result", "read", ("result-placeholder", "result-project", "result-filters")
        ),
    }),
    "runs.compare": Operation({
        "2025-12-15": Route(
            "GET /v1/runs/{run_id_1}/compare-with/{run_id_2}",
            "read",
            ("comparison-placeholder", "result-project", "result-filters"),
        ),
    }),
    "runs.compare_events": Operation({
        "2025-12-15": Route("GET /v1/runs/compare/events", "read", ("pairs-missing",)),
    }),
    "metrics.list": Operation({
        "2025-12-15": Route("GET /v1/metrics", "read", ("metrics-nested",)),
    }),
    "metrics.get": Operation({
        "2025-12-15": Route("GET /v1/metrics", "read", ("metrics-nested",), composed_of="metrics.list"),
    }),
    "metrics.create": Operation({
        "2025-12-15": Route("POST /v1/metrics", "once", ("metric-create-defaults", "metric-scale")),
    }),
    "metrics.update": Operation({
        "2025-12-15": Route("PUT /v1/metrics", "idempotent", ("metric-update-defaults",)),
    }),
    "metrics.delete": Operation({
        "2025-12-15": Route("DELETE /v1/metrics", "idempotent"),
    }),
    "metrics.run": Operation({
        "2025-12-15": Route(
            "POST /v1/metrics/run_metric",
            "once",
            ("metric-run-answer", "metric-run-defaults", "metric-run-event"),
        ),
    }),
    "runs.schema": Operation({
        "2025-12-15": Route("GET /v1/runs/schema", "read", ("schema-dates",)),
    }),
    "runs.run_schema": Operation({
        "2025-12-15": Route("GET /v1/runs/schema", "read", ("schema-dates",), composed_of="runs.schema"),
    }),
    "configurations.list": Operation({
        "2025-12-15": Route("GET /v1/configurations", "read", ("configurations-nested", "configuration-json")),
    }),
    "configurations.create": Operation({
        "2025-12-15": Route("POST /v1/configurations", "once", ("configuration-create-type", "configuration-json")),
    }),
    "configurations.update": Operation({
        "2025-12-15": Route(
            "PUT /v1/configurations/{id}",
            "idempotent",
            ("configuration-update-type", "configuration-upserted", "configuration-json"),
        ),
    }),
    "configurations.delete": Operation({
        "2025-12-15": Route("DELETE /v1/configurations/{id}", "idempotent", ("configuration-deleted-count",)),
    }),
    "datasets.list": Operation({
        "2025-12-15": Route("GET /v1/datasets", "read", ("datasets-key",)),
    }),
    "datasets.get": Operation({
        "2025-12-15": Route("GET /v1/datasets", "read", ("datasets-key",), composed_of="datasets.list"),
    }),
    "datasets.create": Operation({
        "2025-12-15": Route("POST /v1/datasets", "once", ("dataset-name",)),
    }),
    "datasets.update": Operation({
        "2025-12-15": Route("PUT /v1/datasets", "idempotent", ("dataset-update-empty",)),
    }),
    "datasets.delete": Operation({
        "2025-12-15": Route("DELETE /v1/datasets", "idempotent"),
    }),
    "datasets.add_datapoints": Operation({
        "2025-12-15": Route("POST /v1/datasets/{dataset_id}/datapoints", "once", ("rows-json",)),
    }),
    "datasets.remove_datapoint": Operation({
        "2025-12-15": Route("DELETE /v1/datasets/{dataset_id}/datapoints/{datapoint_id}", "idempotent"),
    }),
    "datapoints.list": Operation({
        "2025-12-15": Route(
            "GET /v1/datapoints", "read", ("datapoints-omitted", "datapoints-ids", "datapoint-json")
        ),
    }),
    "datapoints.get": Operation({
        "2025-12-15": Route(
            "GET /v1/datapoints/{id}",
            "read",
            ("datapoint-omitted", "datapoint-wrapped-twice", "datapoint-json", "datapoint-id"),
        ),
    }),
    "datapoints.create": Operation({
        "2025-12-15": Route("POST /v1/datapoints", "once", ("datapoint-json",)),
    }),
    "datapoints.create_batch": Operation({
        "2025-12-15": Route("POST /v1/datapoints/batch", "once", ("datapoint-batch-filters",)),
    }),
    "datapoints.update": Operation({
        "2025-12-15": Route("PUT /v1/datapoints/{id}", "idempotent", ("datapoint-json", "datapoint-id")),
    }),
    "datapoints.delete": Operation({
        "2025-12-15": Route("DELETE /v1/datapoints/{id}", "idempotent", ("datapoint-id",)),
    }),
    "tools.list": Operation({
        "2025-12-15": Route("GET /v1/tools", "read", ("tools-nested", "tool-json")),
    }),
    "tools.create": Operation({
        "2025-12-15": Route("POST /v1/tools", "once", ("tool-json",)),
    }),
    "tools.update": Operation({
        "2025-12-15": Route("PUT /v1/tools", "idempotent", ("tool-json",)),
    }),
    "tools.delete": Operation({
        "2025-12-15": Route("DELETE /v1/tools", "idempotent", ("tool-delete-id", "tool-json")),
    }),
    "projects.list": Operation({
        "2025-12-15": Route("GET /v1/projects", "read", ("project-placeholder", "project-refusal")),
    }),
    "projects.create": Operation({
        "2025-12-15": Route(
            "POST /v1/projects", "once", ("project-placeholder", "project-body", "project-refusal")
        ),
    }),
    "projects.update": Operation({
        "2025-12-15": Route(
            "PUT /v1/projects", "idempotent", ("project-body", "project-no-answer", "project-refusal")
        ),
    }),
    "projects.delete": Operation({
        "2025-12-15": Route("DELETE /v1/projects", "idempotent", ("project-no-answer", "project-refusal")),
    }),
    **LATER,
}  # fmt: skip


def find_route(operation: str, revision: str) -> Route:
    """Return where ``operation`` lives in ``revision``.

    Raises:
        UnsupportedOperation: nowhere.
    """
    known = OPERATIONS[operation]
    if revision in known.routes:
        return known.routes[revision]
    raise UnsupportedOperation(operation, revision=revision, available_in=sorted(known.routes), instead=known.instead)
