"""The endpoint module of every route, by the method and path template of the document. Generated: do not edit."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Final

ENDPOINTS: Final[Mapping[str, str]] = {
    "DELETE /v1/configurations/{id}": "configurations.delete_configuration",
    "DELETE /v1/datapoints/{id}": "datapoints.delete_datapoint",
    "DELETE /v1/datasets": "datasets.delete_dataset",
    "DELETE /v1/datasets/{dataset_id}/datapoints/{datapoint_id}": "datasets.remove_datapoint",
    "DELETE /v1/events/{event_id}": "events.delete_event",
    "DELETE /v1/metrics": "metrics.delete_metric",
    "DELETE /v1/projects": "projects.delete_project",
    "DELETE /v1/runs/{run_id}": "experiments.delete_run",
    "DELETE /v1/sessions/{session_id}": "sessions.delete_session",
    "DELETE /v1/tools": "tools.delete_tool",
    "GET /v1/configurations": "configurations.get_configurations",
    "GET /v1/datapoints": "datapoints.get_datapoints",
    "GET /v1/datapoints/{id}": "datapoints.get_datapoint",
    "GET /v1/datasets": "datasets.get_datasets",
    "GET /v1/events": "events.get_events",
    "GET /v1/events/chart": "events.get_events_chart",
    "GET /v1/events/{session_id}": "events.get_events_by_session_id",
    "GET /v1/metrics": "metrics.get_metrics",
    "GET /v1/projects": "projects.get_projects",
    "GET /v1/runs": "experiments.get_runs",
    "GET /v1/runs/schema": "experiments.get_experiment_runs_schema",
    "GET /v1/runs/{run_id_1}/compare-with/{run_id_2}": "experiments.get_experiment_comparison",
    "GET /v1/runs/{run_id}": "experiments.get_run",
    "GET /v1/runs/{run_id}/result": "experiments.get_experiment_result",
    "GET /v1/sessions/{session_id}": "sessions.get_session",
    "GET /v1/tools": "tools.get_tools",
    "POST /v1/configurations": "configurations.create_configuration",
    "POST /v1/datapoints": "datapoints.create_datapoint",
    "POST /v1/datapoints/batch": "datapoints.batch_create_datapoints",
    "POST /v1/datasets": "datasets.create_dataset",
    "POST /v1/datasets/{dataset_id}/datapoints": "datasets.add_datapoints",
    "POST /v1/events": "events.create_event",
    "POST /v1/events/batch": "events.create_event_batch",
    "POST /v1/events/export": "events.export_events",
    "POST /v1/events/model": "events.create_model_event",
    "POST /v1/events/model/batch": "events.create_model_event_batch",
    "POST /v1/metrics": "metrics.create_metric",
    "POST /v1/metrics/run_metric": "metrics.run_metric",
    "POST /v1/projects": "projects.create_project",
    "POST /v1/runs": "experiments.create_run",
    "POST /v1/session/start": "session.start_session",
    "POST /v1/tools": "tools.create_tool",
    "PUT /v1/configurations/{id}": "configurations.update_configuration",
    "PUT /v1/datapoints/{id}": "datapoints.update_datapoint",
    "PUT /v1/datasets": "datasets.update_dataset",
    "PUT /v1/events": "events.update_event",
    "PUT /v1/metrics": "metrics.update_metric",
    "PUT /v1/projects": "projects.update_project",
    "PUT /v1/runs/{run_id}": "experiments.update_run",
    "PUT /v1/tools": "tools.update_tool",
}
"""Names from the package ``api``; routes that the generator omitted are missing."""
