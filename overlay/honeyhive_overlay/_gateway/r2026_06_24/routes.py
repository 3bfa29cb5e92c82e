"""Which operations 2026-06-24 has, and which patches their bindings implement."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from honeyhive_overlay._gateway.routes import Route

ROUTES: Final[Mapping[str, Route]] = {
    "sessions.start": Route("POST /v1/sessions", "once"),
    "sessions.get": Route("POST /v1/events/search", "read", composed_of="events.search"),
    "sessions.create_event_batch": Route("POST /v1/sessions/{session_id}/events/batch", "once"),
    "events.create": Route("POST /v1/events", "once"),
    "events.create_batch": Route("POST /v1/events/batch", "once"),
    "events.create_model": Route("POST /events/model", "once"),
    "events.create_model_batch": Route("POST /events/model/batch", "once"),
    "events.update": Route("PUT /v1/events/{event_id}", "idempotent"),
    "events.get": Route("GET /v1/events/{event_id}", "read"),
    "events.get_by_session": Route("POST /v1/events/search", "read", composed_of="events.search"),
    "events.list": Route("POST /v1/events/search", "read", composed_of="events.search"),
    "events.search": Route("POST /v1/events/search", "read"),
    "runs.create": Route("POST /v1/runs", "once"),
    "runs.update": Route("PUT /v1/runs/{run_id}", "idempotent"),
    "runs.list": Route("GET /v1/runs", "read"),
    "runs.get": Route("GET /v1/runs/{run_id}", "read"),
    "runs.delete": Route("DELETE /v1/runs/{run_id}", "idempotent"),
    "runs.metrics": Route("GET /v1/runs/{run_id}/metrics", "read"),
    "runs.result": Route("GET /v1/runs/{run_id}/summary", "read"),
    "runs.compare": Route("GET /v1/runs/{new_run_id}/compare/{old_run_id}", "read"),
    "runs.compare_events": Route("GET /v1/runs/{new_run_id}/compare/{old_run_id}/events", "read"),
    "metrics.list": Route("GET /v1/metrics", "read"),
    "metrics.create": Route("POST /v1/metrics", "once", ("metric-create-defaults", "metric-scale")),
    "metrics.update": Route("PUT /v1/metrics/{metric_id}", "idempotent", ("metric-update-null",)),
    "metrics.delete": Route("DELETE /v1/metrics/{metric_id}", "idempotent"),
    "metrics.run": Route(
        "POST /v1/metrics/run", "once", ("metric-run-defaults", "metric-run-event", "metric-run-json")
    ),
    "runs.schema": Route("GET /v1/runs/schema", "read"),
    "runs.run_schema": Route("GET /v1/runs/{run_id}/schema", "read"),
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
