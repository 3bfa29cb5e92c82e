"""The endpoint module of every route, by the method and path template of the document. Generated: do not edit."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Final

ENDPOINTS: Final[Mapping[str, str]] = {
    "DELETE /configurations/{id}": "configurations.delete_configuration",
    "DELETE /datapoints/{id}": "datapoints.delete_datapoint",
    "DELETE /datasets": "datasets.delete_dataset",
    "DELETE /metrics": "metrics.delete_metric",
    "DELETE /projects": "projects.delete_project",
    "DELETE /runs/{run_id}": "experiments.delete_run",
    "DELETE /tools": "tools.delete_tool",
    "GET /configurations": "configurations.get_configurations",
    "GET /datapoints": "datapoints.get_datapoints",
    "GET /datapoints/{id}": "datapoints.get_datapoint",
    "GET /datasets": "datasets.get_datasets",
    "GET /metrics": "metrics.get_metrics",
    "GET /projects": "projects.get_projects",
    "GET /runs": "experiments.get_runs",
    "GET /runs/{run_id_1}/compare-with/{run_id_2}": "experiments.get_experiment_comparison",
    "GET /runs/{run_id}": "experiments.get_run",
    "GET /runs/{run_id}/result": "experiments.get_experiment_result",
    "GET /session/{session_id}": "session.get_session",
    "GET /tools": "tools.get_tools",
    "POST /configurations": "configurations.create_configuration",
    "POST /datapoints": "datapoints.create_datapoint",
    "POST /datasets": "datasets.create_dataset",
    "POST /datasets/{dataset_id}/datapoints": "datasets.add_datapoints",
    "POST /events": "events.create_event",
    "POST /events/batch": "events.create_event_batch",
    "POST /events/export": "events.get_events",
    "POST /events/model": "events.create_model_event",
    "POST /events/model/batch": "events.create_model_event_batch",
    "POST /metrics": "metrics.create_metric",
    "POST /projects": "projects.create_project",
    "POST /runs": "experiments.create_run",
    "POST /session/start": "session.start_session",
    "POST /tools": "tools.create_tool",
    "PUT /configurations/{id}": "configurations.update_configuration",
    "PUT /datapoints/{id}": "datapoints.update_datapoint",
    "PUT /datasets": "datasets.update_dataset",
    "PUT /events": "events.update_event",
    "PUT /metrics": "metrics.update_metric",
    "PUT /projects": "projects.update_project",
    "PUT /runs/{run_id}": "experiments.update_run",
    "PUT /tools": "tools.update_tool",
}
"""Names from the package ``api``; routes that the generator omitted are missing."""
