"""Which operations 2025-12-02 has, and which patches their bindings implement."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from honeyhive_overlay._gateway.routes import Route

ROUTES: Final[Mapping[str, Route]] = {
    "sessions.start": Route(
        "POST /session/start", "once", ("session-body", "session-answer", "session-name", "session-json")
    ),
    "sessions.get": Route(
        "GET /session/{session_id}", "read", ("session-without-children", "session-empty", "session-stored-json")
    ),
    "sessions.create_event_batch": Route(
        "POST /events/batch",
        "once",
        ("event-required", "event-type-session", "event-json", "batch-body", "batch-partial", "batch-session-json"),
        composed_of="events.create_batch",
    ),
    "events.create": Route(
        "POST /events", "once", ("event-body", "event-required", "event-type-session", "event-json")
    ),
    "events.create_batch": Route(
        "POST /events/batch",
        "once",
        ("event-required", "event-type-session", "event-json", "batch-body", "batch-partial", "batch-session-json"),
    ),
    "events.create_model": Route(
        "POST /events/model", "once", ("model-body", "model-required", "model-event-fields", "model-json")
    ),
    "events.create_model_batch": Route(
        "POST /events/model/batch",
        "once",
        (
            "batch-session-json",
            "model-required",
            "model-event-fields",
            "model-json",
            "model-batch-body",
            "model-batch-partial",
        ),
    ),
    "events.update": Route(
        "PUT /events", "idempotent", ("event-update-body", "event-update-answer", "event-update-json")
    ),
    "events.get": Route(
        "POST /events/export",
        "read",
        ("export-body", "export-filters", "event-stored-json"),
        composed_of="events.search",
    ),
    "events.get_by_session": Route(
        "POST /events/export",
        "read",
        ("export-body", "export-filters", "event-stored-json"),
        composed_of="events.search",
    ),
    "events.list": Route(
        "POST /events/export",
        "read",
        ("export-body", "export-filters", "event-stored-json"),
        composed_of="events.search",
    ),
    "events.search": Route("POST /events/export", "read", ("export-body", "export-filters", "event-stored-json")),
    "runs.create": Route(
        "POST /runs",
        "once",
        (
            "run-wrapped",
            "run-required",
            "run-fields",
            "run-statuses",
            "run-kept-in-metadata",
            "run-outside-datapoints",
            "run-json",
        ),
    ),
    "runs.update": Route(
        "PUT /runs/{run_id}",
        "idempotent",
        ("run-fields", "run-statuses", "run-kept-in-metadata", "run-outside-datapoints", "run-json", "update-untyped"),
    ),
    "runs.list": Route(
        "GET /runs", "read", ("run-statuses", "run-json", "runs-optional", "runs-dataset", "runs-unpaged")
    ),
    "runs.get": Route(
        "GET /runs/{run_id}", "read", ("run-statuses", "run-json", "run-optional", "undeclared-statuses")
    ),
    "runs.delete": Route("DELETE /runs/{run_id}", "idempotent", ("delete-answer",)),
    "runs.metrics": Route("GET /runs/{run_id}/metrics", "read", ("metrics-missing",)),
    "runs.result": Route(
        "GET /runs/{run_id}/result", "read", ("result-project", "result-filters", "result-aggregates", "result-counts")
    ),
    "runs.compare": Route(
        "GET /runs/{run_id_1}/compare-with/{run_id_2}",
        "read",
        ("result-project", "result-filters", "result-aggregates", "comparison-json"),
    ),
    "runs.compare_events": Route("GET /runs/compare/events", "read", ("pairs-missing",)),
    "metrics.list": Route("GET /metrics", "read", ("metrics-unfiltered", "metric-older-types", "metric-json")),
    "metrics.create": Route("POST /metrics", "once", ("metric-scale", "metric-created-silent", "metric-json")),
    "metrics.update": Route("PUT /metrics", "idempotent", ("metric-changed-silent", "metric-json")),
    "metrics.delete": Route("DELETE /metrics", "idempotent", ("metric-changed-silent", "metric-delete-refused")),
    "configurations.list": Route("GET /configurations", "read", ("configuration-tags", "configuration-json")),
    "configurations.create": Route(
        "POST /configurations",
        "once",
        ("configuration-tags", "configuration-created-silent", "configuration-create-type", "configuration-json"),
    ),
    "configurations.update": Route(
        "PUT /configurations/{id}",
        "idempotent",
        ("configuration-tags", "configuration-changed-silent", "configuration-update-whole", "configuration-json"),
    ),
    "configurations.delete": Route("DELETE /configurations/{id}", "idempotent", ("configuration-changed-silent",)),
    "datasets.list": Route(
        "GET /datasets", "read", ("datasets-testcases", "datasets-unnamed", "dataset-id", "dataset-json")
    ),
    "datasets.create": Route("POST /datasets", "once", ("dataset-created", "dataset-metadata-lost", "dataset-json")),
    "datasets.update": Route("PUT /datasets", "idempotent", ("dataset-id", "dataset-changed-silent", "dataset-json")),
    "datasets.delete": Route("DELETE /datasets", "idempotent", ("dataset-deleted-silent",)),
    "datasets.add_datapoints": Route(
        "POST /datasets/{dataset_id}/datapoints", "once", ("rows-wrappers", "dataset-json")
    ),
    "datapoints.list": Route("GET /datapoints", "read", ("datapoints-optional", "datapoints-ids", "datapoint-json")),
    "datapoints.get": Route("GET /datapoints/{id}", "read", ("datapoint-listed", "datapoint-id", "datapoint-json")),
    "datapoints.create": Route("POST /datapoints", "once", ("datapoint-created", "datapoint-json")),
    "datapoints.update": Route(
        "PUT /datapoints/{id}",
        "idempotent",
        ("datapoint-changed-silent", "datapoint-update-event", "datapoint-id", "datapoint-json"),
    ),
    "datapoints.delete": Route("DELETE /datapoints/{id}", "idempotent", ("datapoint-deleted", "datapoint-id")),
    "tools.list": Route("GET /tools", "read", ("tool-json",)),
    "tools.create": Route("POST /tools", "once", ("tool-created", "tool-type-word", "tool-json")),
    "tools.update": Route("PUT /tools", "idempotent", ("tool-changed-silent", "tool-update-whole", "tool-json")),
    "tools.delete": Route("DELETE /tools", "idempotent", ("tool-changed-silent", "tool-delete-id")),
    "projects.list": Route("GET /projects", "read", ("project-required", "project-refusal")),
    "projects.create": Route("POST /projects", "once", ("project-required", "project-refusal")),
    "projects.update": Route("PUT /projects", "idempotent", ("project-silent", "project-refusal")),
    "projects.delete": Route("DELETE /projects", "idempotent", ("project-silent", "project-refusal")),
    "datasets.get": Route(
        "GET /datasets", "read", ("datasets-testcases", "dataset-id", "dataset-json"), composed_of="datasets.list"
    ),
    "metrics.get": Route(
        "GET /metrics", "read", ("metrics-unfiltered", "metric-older-types", "metric-json"), composed_of="metrics.list"
    ),
}
