"""The first data plane under /v1. Data only: an operation that is in the contract and not here is not served."""

from __future__ import annotations

from collections.abc import Mapping

from honeyhive_overlay.local.calls import Operation
from honeyhive_overlay.local.operations import (
    charts,
    configurations,
    datapoints,
    datasets,
    events,
    metrics,
    projects,
    results,
    runs,
    schemas,
    sessions,
    tools,
)

OPERATIONS: Mapping[str, Operation] = {
    "POST /v1/session/start": sessions.start_session,
    "GET /v1/sessions/{session_id}": sessions.get_session,
    "DELETE /v1/sessions/{session_id}": sessions.delete_session,
    "GET /v1/events": events.list_events,
    "POST /v1/events": events.create_event,
    "PUT /v1/events": events.update_event,
    "POST /v1/events/batch": events.create_event_batch,
    "POST /v1/events/model": events.create_model_event,
    "POST /v1/events/model/batch": events.create_model_event_batch,
    "POST /v1/events/export": events.export_events,
    "GET /v1/events/chart": charts.get_chart,
    "GET /v1/events/{session_id}": sessions.get_session,
    "DELETE /v1/events/{event_id}": events.delete_event,
    "GET /v1/runs": runs.list_runs,
    "POST /v1/runs": runs.create_run,
    "GET /v1/runs/schema": schemas.get_schema,
    "GET /v1/runs/{run_id}": runs.get_run,
    "PUT /v1/runs/{run_id}": runs.update_run,
    "DELETE /v1/runs/{run_id}": runs.delete_run,
    "GET /v1/runs/{run_id}/metrics": results.get_metrics,
    "GET /v1/runs/{run_id}/result": results.get_result,
    "GET /v1/runs/{run_id_1}/compare-with/{run_id_2}": results.compare_runs,
    "GET /v1/runs/compare/events": results.compare_events,
    "GET /v1/metrics": metrics.list_metrics,
    "POST /v1/metrics": metrics.create_metric,
    "PUT /v1/metrics": metrics.update_metric,
    "DELETE /v1/metrics": metrics.delete_metric,
    "POST /v1/metrics/run_metric": metrics.run_metric,
    "GET /v1/configurations": configurations.list_configurations,
    "POST /v1/configurations": configurations.create_configuration,
    "PUT /v1/configurations/{id}": configurations.update_configuration,
    "DELETE /v1/configurations/{id}": configurations.delete_configuration,
    "GET /v1/datasets": datasets.list_datasets,
    "POST /v1/datasets": datasets.create_dataset,
    "PUT /v1/datasets": datasets.update_dataset,
    "DELETE /v1/datasets": datasets.delete_dataset,
    "POST /v1/datasets/{dataset_id}/datapoints": datasets.add_datapoints,
    "DELETE /v1/datasets/{dataset_id}/datapoints/{datapoint_id}": datasets.remove_datapoint,
    "GET /v1/datapoints": datapoints.list_datapoints,
    "POST /v1/datapoints": datapoints.create_datapoint,
    "POST /v1/datapoints/batch": datapoints.create_datapoint_batch,
    "GET /v1/datapoints/{id}": datapoints.get_datapoint,
    "PUT /v1/datapoints/{id}": datapoints.update_datapoint,
    "DELETE /v1/datapoints/{id}": datapoints.delete_datapoint,
    "GET /v1/tools": tools.list_tools,
    "POST /v1/tools": tools.create_tool,
    "PUT /v1/tools": tools.update_tool,
    "DELETE /v1/tools": tools.delete_tool,
    "GET /v1/projects": projects.refuse,
    "POST /v1/projects": projects.refuse,
    "PUT /v1/projects": projects.refuse,
    "DELETE /v1/projects": projects.refuse,
}

# Paths that documents of the time spell, and that no server answered.
MISTAKEN: Mapping[str, str] = {
    "GET /v1/session/{session_id}": "GET /v1/sessions/{session_id}",
    "GET /v1/experiments/{run_id}/result": "GET /v1/runs/{run_id}/result",
}
