"""Which operations 2026-06-24 has, and which patches their bindings implement."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from honeyhive_overlay._gateway.routes import Route

ROUTES: Final[Mapping[str, Route]] = {
    "sessions.start": Route(
        "POST /v1/sessions",
        "once",
        ("session-afterwards", "session-id-replaced", "session-answer-scopes", "session-json"),
    ),
    "sessions.get": Route(
        "POST /v1/events/search",
        "read",
        ("session-tree-missing", "searched-json", "searched-open", "search-count"),
        composed_of="events.search",
    ),
    "sessions.create_event_batch": Route(
        "POST /v1/sessions/{session_id}/events/batch",
        "once",
        ("session-batch-ids", "session-batch-json", "session-id-text", "batch-partial"),
    ),
    "events.create": Route("POST /v1/events", "once", ("event-json",)),
    "events.create_batch": Route("POST /v1/events/batch", "once", ("event-json", "batch-partial")),
    "events.create_model": Route("POST /events/model", "once", ("model-json",)),
    "events.create_model_batch": Route("POST /events/model/batch", "once", ("model-json", "batch-partial")),
    "events.update": Route(
        "PUT /v1/events/{event_id}",
        "idempotent",
        ("event-json", "event-update-answer", "event-update-ignored", "event-id-text"),
    ),
    "events.get": Route("GET /v1/events/{event_id}", "read", ("event-json", "event-id-text")),
    "events.get_by_session": Route(
        "POST /v1/events/search",
        "read",
        ("session-tree-missing", "searched-json", "searched-open", "search-count"),
        composed_of="events.search",
    ),
    "events.list": Route(
        "POST /v1/events/search",
        "read",
        ("events-list-missing", "searched-json", "searched-open", "search-range", "search-projections", "search-count"),
        composed_of="events.search",
    ),
    "events.search": Route(
        "POST /v1/events/search",
        "read",
        ("searched-json", "searched-open", "search-range", "search-projections", "search-count"),
    ),
    "runs.create": Route("POST /v1/runs", "once", ("create-status", "run-json", "run-internals")),
    "runs.update": Route("PUT /v1/runs/{run_id}", "idempotent", ("run-json", "run-internals", "run-id-text")),
    "runs.list": Route(
        "GET /v1/runs",
        "read",
        ("run-json", "run-internals", "runs-defaults", "runs-ids", "runs-ids-limit", "runs-dates"),
    ),
    "runs.get": Route(
        "GET /v1/runs/{run_id}", "read", ("run-json", "run-internals", "run-id-text", "undeclared-statuses")
    ),
    "runs.delete": Route("DELETE /v1/runs/{run_id}", "idempotent", ("run-id-text", "delete-answer")),
    "runs.metrics": Route("GET /v1/runs/{run_id}/metrics", "read", ("run-id-text", "metrics-filters")),
    "runs.result": Route(
        "GET /v1/runs/{run_id}/summary",
        "read",
        ("run-json", "run-internals", "run-id-text", "result-query", "result-datapoints", "result-values"),
    ),
    "runs.compare": Route(
        "GET /v1/runs/{new_run_id}/compare/{old_run_id}",
        "read",
        ("run-json", "run-internals", "run-id-text", "result-query", "comparison-rows"),
    ),
    "runs.compare_events": Route(
        "GET /v1/runs/{new_run_id}/compare/{old_run_id}/events",
        "read",
        ("run-id-text", "pairs-query", "pairs-untyped", "pairs-total"),
    ),
    "metrics.list": Route("GET /v1/metrics", "read"),
    "metrics.create": Route("POST /v1/metrics", "once", ("metric-create-defaults", "metric-scale")),
    "metrics.update": Route("PUT /v1/metrics/{metric_id}", "idempotent", ("metric-update-null",)),
    "metrics.delete": Route("DELETE /v1/metrics/{metric_id}", "idempotent"),
    "metrics.run": Route(
        "POST /v1/metrics/run", "once", ("metric-run-defaults", "metric-run-event", "metric-run-json")
    ),
    "runs.schema": Route("GET /v1/runs/schema", "read", ("schema-dates",)),
    "runs.run_schema": Route("GET /v1/runs/{run_id}/schema", "read", ("run-id-text", "schema-dates")),
    "configurations.list": Route("GET /v1/configurations", "read", ("configuration-json",)),
    "configurations.create": Route(
        "POST /v1/configurations", "once", ("configuration-create-type", "configuration-json")
    ),
    "configurations.update": Route(
        "PUT /v1/configurations/{configId}",
        "idempotent",
        ("configuration-update-type", "configuration-id", "configuration-json"),
    ),
    "configurations.delete": Route(
        "DELETE /v1/configurations/{configId}", "idempotent", ("configuration-id", "configuration-deleted-count")
    ),
    "datasets.list": Route("GET /v1/datasets", "read"),
    "datasets.create": Route("POST /v1/datasets", "once", ("dataset-name",)),
    "datasets.update": Route("PUT /v1/datasets/{dataset_id}", "idempotent"),
    "datasets.delete": Route("DELETE /v1/datasets/{dataset_id}", "idempotent"),
    "datasets.add_datapoints": Route("POST /v1/datasets/{dataset_id}/datapoints", "once", ("rows-json",)),
    "datasets.remove_datapoint": Route("DELETE /v1/datasets/{dataset_id}/datapoints/{datapoint_id}", "idempotent"),
    "datapoints.list": Route("GET /v1/datapoints", "read", ("datapoints-ids", "datapoint-json")),
    "datapoints.get": Route("GET /v1/datapoints/{datapoint_id}", "read", ("datapoint-list-of-one", "datapoint-json")),
    "datapoints.create": Route("POST /v1/datapoints", "once", ("datapoint-json",)),
    "datapoints.create_batch": Route("POST /v1/datapoints/batch", "once", ("datapoint-batch-filters",)),
    "datapoints.update": Route("PUT /v1/datapoints/{datapoint_id}", "idempotent", ("datapoint-json",)),
    "datapoints.delete": Route("DELETE /v1/datapoints/{datapoint_id}", "idempotent"),
    "charts.list": Route("GET /v1/charts", "read", ("chart-untyped", "chart-open-words", "chart-words")),
    "charts.get": Route("GET /v1/charts/{chart_id}", "read", ("chart-untyped", "chart-open-words", "chart-words")),
    "charts.create": Route(
        "POST /v1/charts",
        "once",
        ("chart-bucket", "chart-untyped", "chart-open-words", "chart-words", "chart-conditions", "chart-range"),
    ),
    "charts.update": Route(
        "PUT /v1/charts/{chart_id}",
        "idempotent",
        ("chart-untyped", "chart-open-words", "chart-words", "chart-conditions", "chart-range"),
    ),
    "charts.delete": Route("DELETE /v1/charts/{chart_id}", "idempotent"),
    "queues.list": Route("GET /v1/queues", "read"),
    "queues.get": Route("GET /v1/queues/{queue_id}", "read", ("queue-wrapper",)),
    "queues.create": Route("POST /v1/queues", "once", ("queue-defaults", "queue-wrapper")),
    "queues.update": Route("PUT /v1/queues/{queue_id}", "idempotent", ("queue-id", "queue-wrapper")),
    "queues.delete": Route("DELETE /v1/queues/{queue_id}", "idempotent", ("queue-deleted",)),
    "metric_versions.list": Route("GET /v1/metrics/{metric_id}/versions", "read"),
    "metric_versions.create": Route(
        "POST /v1/metrics/{metric_id}/versions", "once", ("metric-version-defaults", "metric-version-needs")
    ),
    "metric_versions.deploy": Route("POST /v1/metrics/{metric_id}/versions/{version_name}/deploy", "once"),
    "datasets.get": Route("GET /v1/datasets", "read", composed_of="datasets.list"),
    "metrics.get": Route("GET /v1/metrics", "read", composed_of="metrics.list"),
}
