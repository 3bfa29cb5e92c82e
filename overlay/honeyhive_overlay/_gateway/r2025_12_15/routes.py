"""The route of every operation in 2025-12-15."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

RAW: Final = "honeyhive_raw.r2025_12_15"
"""The raw package."""

ROUTES: Final[Mapping[str, str]] = {
    "sessions.start": "POST /v1/session/start",
    "sessions.get": "GET /v1/sessions/{session_id}",
    "sessions.delete": "DELETE /v1/sessions/{session_id}",
    "sessions.create_event_batch": "= events.create_batch",
    "events.create": "POST /v1/events",
    "events.create_batch": "POST /v1/events/batch",
    "events.create_model": "POST /v1/events/model",
    "events.create_model_batch": "POST /v1/events/model/batch",
    "events.update": "PUT /v1/events",
    "events.delete": "DELETE /v1/events/{event_id}",
    "events.get": "= events.search",
    "events.get_by_session": "GET /v1/events/{session_id}",
    "events.list": "GET /v1/events",
    "events.chart": "GET /v1/events/chart",
    "events.search": "POST /v1/events/export",
    "runs.create": "POST /v1/runs",
    "runs.update": "PUT /v1/runs/{run_id}",
    "runs.list": "GET /v1/runs",
    "runs.get": "GET /v1/runs/{run_id}",
    "runs.delete": "DELETE /v1/runs/{run_id}",
    "runs.metrics": "GET /v1/runs/{run_id}/metrics",
    "runs.result": "GET /v1/runs/{run_id}/result",
    "runs.compare": "GET /v1/runs/{run_id_1}/compare-with/{run_id_2}",
    "runs.compare_events": "GET /v1/runs/compare/events",
    "runs.schema": "GET /v1/runs/schema",
    "runs.run_schema": "= runs.schema",
    "metrics.list": "GET /v1/metrics",
    "metrics.get": "= metrics.list",
    "metrics.create": "POST /v1/metrics",
    "metrics.update": "PUT /v1/metrics",
    "metrics.delete": "DELETE /v1/metrics",
    "metrics.run": "POST /v1/metrics/run_metric",
    "configurations.list": "GET /v1/configurations",
    "configurations.create": "POST /v1/configurations",
    "configurations.update": "PUT /v1/configurations/{id}",
    "configurations.delete": "DELETE /v1/configurations/{id}",
    "datasets.list": "GET /v1/datasets",
    "datasets.get": "= datasets.list",
    "datasets.create": "POST /v1/datasets",
    "datasets.update": "PUT /v1/datasets",
    "datasets.delete": "DELETE /v1/datasets",
    "datasets.add_datapoints": "POST /v1/datasets/{dataset_id}/datapoints",
    "datasets.remove_datapoint": "DELETE /v1/datasets/{dataset_id}/datapoints/{datapoint_id}",
    "datapoints.list": "GET /v1/datapoints",
    "datapoints.get": "GET /v1/datapoints/{id}",
    "datapoints.create": "POST /v1/datapoints",
    "datapoints.create_batch": "POST /v1/datapoints/batch",
    "datapoints.update": "PUT /v1/datapoints/{id}",
    "datapoints.delete": "DELETE /v1/datapoints/{id}",
    "tools.list": "GET /v1/tools",
    "tools.create": "POST /v1/tools",
    "tools.update": "PUT /v1/tools",
    "tools.delete": "DELETE /v1/tools",
    "projects.list": "GET /v1/projects",
    "projects.create": "POST /v1/projects",
    "projects.update": "PUT /v1/projects",
    "projects.delete": "DELETE /v1/projects",
}

PROJECT: Final = "from-api-key"
"""Sent where the document requires a project. The server ignores it and uses the project of the API key."""
