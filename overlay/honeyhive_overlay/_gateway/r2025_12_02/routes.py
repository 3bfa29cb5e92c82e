"""The route of every operation in 2025-12-02."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

RAW: Final = "honeyhive_raw.r2025_12_02"
"""The raw package."""

ROUTES: Final[Mapping[str, str]] = {
    "sessions.start": "POST /session/start",
    "sessions.get": "GET /session/{session_id}",
    "sessions.create_event_batch": "= events.create_batch",
    "events.create": "POST /events",
    "events.create_batch": "POST /events/batch",
    "events.create_model": "POST /events/model",
    "events.create_model_batch": "POST /events/model/batch",
    "events.update": "PUT /events",
    "events.get": "= events.search",
    "events.get_by_session": "= events.search",
    "events.list": "= events.search",
    "events.search": "POST /events/export",
    "runs.create": "POST /runs",
    "runs.update": "PUT /runs/{run_id}",
    "runs.list": "GET /runs",
    "runs.get": "GET /runs/{run_id}",
    "runs.delete": "DELETE /runs/{run_id}",
    "runs.metrics": "GET /runs/{run_id}/metrics",
    "runs.result": "GET /runs/{run_id}/result",
    "runs.compare": "GET /runs/{run_id_1}/compare-with/{run_id_2}",
    "runs.compare_events": "GET /runs/compare/events",
    "metrics.list": "GET /metrics",
    "metrics.create": "POST /metrics",
    "metrics.update": "PUT /metrics",
    "metrics.delete": "DELETE /metrics",
    "metrics.get": "= metrics.list",
    "configurations.list": "GET /configurations",
    "configurations.create": "POST /configurations",
    "configurations.update": "PUT /configurations/{id}",
    "configurations.delete": "DELETE /configurations/{id}",
    "datasets.list": "GET /datasets",
    "datasets.create": "POST /datasets",
    "datasets.update": "PUT /datasets",
    "datasets.delete": "DELETE /datasets",
    "datasets.add_datapoints": "POST /datasets/{dataset_id}/datapoints",
    "datasets.get": "= datasets.list",
    "datapoints.list": "GET /datapoints",
    "datapoints.get": "GET /datapoints/{id}",
    "datapoints.create": "POST /datapoints",
    "datapoints.update": "PUT /datapoints/{id}",
    "datapoints.delete": "DELETE /datapoints/{id}",
    "tools.list": "GET /tools",
    "tools.create": "POST /tools",
    "tools.update": "PUT /tools",
    "tools.delete": "DELETE /tools",
    "projects.list": "GET /projects",
    "projects.create": "POST /projects",
    "projects.update": "PUT /projects",
    "projects.delete": "DELETE /projects",
}
