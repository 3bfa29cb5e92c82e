"""Which operations 2025-12-15 has, and which patches their bindings implement."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from honeyhive_overlay._gateway.routes import Route

ROUTES: Final[Mapping[str, Route]] = {
    "sessions.start": Route(
        "POST /v1/session/start",
        "once",
        ("session-body", "stored-internals", "session-answer-nullable", "session-json"),
    ),
    "sessions.get": Route("GET /v1/sessions/{session_id}", "read", ("session-tree", "session-id-text")),
    "sessions.delete": Route("DELETE /v1/sessions/{session_id}", "idempotent", ("session-id-text", "deleted-id")),
    "sessions.create_event_batch": Route(
        "POST /v1/events/batch", "once", ("batch-body", "batch-partial"), composed_of="events.create_batch"
    ),
    "events.create": Route("POST /v1/events", "once", ("stored-internals", "event-json")),
    "events.create_batch": Route("POST /v1/events/batch", "once", ("batch-body", "batch-partial")),
    "events.create_model": Route("POST /v1/events/model", "once", ("model-body",)),
    "events.create_model_batch": Route(
        "POST /v1/events/model/batch", "once", ("model-batch-body", "model-batch-partial")
    ),
    "events.update": Route(
        "PUT /v1/events", "idempotent", ("event-update-body", "event-update-answer", "event-update-json")
    ),
    "events.delete": Route(
        "DELETE /v1/events/{event_id}", "idempotent", ("event-template", "event-id-text", "deleted-id")
    ),
    "events.get": Route(
        "POST /v1/events/export",
        "read",
        ("export-body", "export-answer", "export-project"),
        composed_of="events.search",
    ),
    "events.get_by_session": Route(
        "GET /v1/events/{session_id}", "read", ("event-template", "event-id-text", "session-tree")
    ),
    "events.list": Route("GET /v1/events", "read", ("events-untyped", "events-query")),
    "events.chart": Route("GET /v1/events/chart", "read", ("chart-untyped", "chart-query")),
    "events.search": Route("POST /v1/events/export", "read", ("export-body", "export-answer", "export-project")),
    "runs.create": Route("POST /v1/runs", "once", ("create-untyped", "create-status", "run-json")),
    "runs.update": Route("PUT /v1/runs/{run_id}", "idempotent", ("update-untyped", "run-json")),
    "runs.list": Route(
        "GET /v1/runs", "read", ("runs-untyped", "runs-defaults", "runs-ids", "runs-ids-limit", "runs-dates")
    ),
    "runs.get": Route("GET /v1/runs/{run_id}", "read", ("run-untyped", "undeclared-statuses")),
    "runs.delete": Route("DELETE /v1/runs/{run_id}", "idempotent", ("delete-answer",)),
    "runs.metrics": Route("GET /v1/runs/{run_id}/metrics", "read", ("metrics-missing",)),
    "runs.result": Route(
        "GET /v1/runs/{run_id}/result", "read", ("result-placeholder", "result-project", "result-filters")
    ),
    "runs.compare": Route(
        "GET /v1/runs/{run_id_1}/compare-with/{run_id_2}",
        "read",
        ("comparison-placeholder", "result-project", "result-filters"),
    ),
    "runs.compare_events": Route("GET /v1/runs/compare/events", "read", ("pairs-missing",)),
    "metrics.list": Route("GET /v1/metrics", "read", ("metrics-nested",)),
    "metrics.get": Route("GET /v1/metrics", "read", ("metrics-nested",), composed_of="metrics.list"),
    "metrics.create": Route("POST /v1/metrics", "once", ("metric-create-defaults", "metric-scale")),
    "metrics.update": Route("PUT /v1/metrics", "idempotent", ("metric-update-defaults",)),
    "metrics.delete": Route("DELETE /v1/metrics", "idempotent"),
    "metrics.run": Route(
        "POST /v1/metrics/run_metric", "once", ("metric-run-answer", "metric-run-defaults", "metric-run-event")
    ),
    "runs.schema": Route("GET /v1/runs/schema", "read", ("schema-dates",)),
    "runs.run_schema": Route("GET /v1/runs/schema", "read", ("schema-dates",), composed_of="runs.schema"),
    "configurations.list": Route("GET /v1/configurations", "read", ("configurations-nested", "configuration-json")),
    "configurations.create": Route(
        "POST /v1/configurations", "once", ("configuration-create-type", "configuration-json")
    ),
    "configurations.update": Route(
        "PUT /v1/configurations/{id}",
        "idempotent",
        ("configuration-update-type", "configuration-upserted", "configuration-json"),
    ),
    "configurations.delete": Route("DELETE /v1/configurations/{id}", "idempotent", ("configuration-deleted-count",)),
    "datasets.list": Route("GET /v1/datasets", "read", ("datasets-key",)),
    "datasets.get": Route("GET /v1/datasets", "read", ("datasets-key",), composed_of="datasets.list"),
    "datasets.create": Route("POST /v1/datasets", "once", ("dataset-name",)),
    "datasets.update": Route("PUT /v1/datasets", "idempotent", ("dataset-update-empty",)),
    "datasets.delete": Route("DELETE /v1/datasets", "idempotent"),
    "datasets.add_datapoints": Route("POST /v1/datasets/{dataset_id}/datapoints", "once", ("rows-json",)),
    "datasets.remove_datapoint": Route("DELETE /v1/datasets/{dataset_id}/datapoints/{datapoint_id}", "idempotent"),
    "datapoints.list": Route("GET /v1/datapoints", "read", ("datapoints-omitted", "datapoints-ids", "datapoint-json")),
    "datapoints.get": Route(
        "GET /v1/datapoints/{id}",
        "read",
        ("datapoint-omitted", "datapoint-wrapped-twice", "datapoint-json", "datapoint-id"),
    ),
    "datapoints.create": Route("POST /v1/datapoints", "once", ("datapoint-json",)),
    "datapoints.create_batch": Route("POST /v1/datapoints/batch", "once", ("datapoint-batch-filters",)),
    "datapoints.update": Route("PUT /v1/datapoints/{id}", "idempotent", ("datapoint-json", "datapoint-id")),
    "datapoints.delete": Route("DELETE /v1/datapoints/{id}", "idempotent", ("datapoint-id",)),
    "tools.list": Route("GET /v1/tools", "read", ("tools-nested", "tool-json")),
    "tools.create": Route("POST /v1/tools", "once", ("tool-json",)),
    "tools.update": Route("PUT /v1/tools", "idempotent", ("tool-json",)),
    "tools.delete": Route("DELETE /v1/tools", "idempotent", ("tool-delete-id", "tool-json")),
    "projects.list": Route("GET /v1/projects", "read", ("project-placeholder", "project-refusal")),
    "projects.create": Route("POST /v1/projects", "once", ("project-placeholder", "project-body", "project-refusal")),
    "projects.update": Route(
        "PUT /v1/projects", "idempotent", ("project-body", "project-no-answer", "project-refusal")
    ),
    "projects.delete": Route("DELETE /v1/projects", "idempotent", ("project-no-answer", "project-refusal")),
}
