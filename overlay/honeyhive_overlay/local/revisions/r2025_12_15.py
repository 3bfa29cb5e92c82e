"""The operations of 2025-12-15, the first revision under `/v1`. Other operations are not served."""

from __future__ import annotations

from collections.abc import Mapping

from honeyhive_overlay.local.adapters import adapt, requests, responses
from honeyhive_overlay.local.adapters.requests import (
    path_from_body,
    path_from_query,
    rename_path_parameters,
    unwrap_body,
)
from honeyhive_overlay.local.adapters.responses import chain, drop_fields, keep_fields, map_fields, map_items, wrap_in
from honeyhive_overlay.local.messages import Handler
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

_RUN = drop_fields("project", "dataset_name", "is_active", "scope_type", "scope_id")
_ONE_RUN = map_fields(evaluation=_RUN)
_RESULT = map_fields(run_object=_RUN)
_ROW = drop_fields("difference", "percentage_change")
_COMPARISON = map_fields(old_run=_RUN, new_run=_RUN, metrics=map_items(_ROW))
_METRICS = chain(map_fields(events=map_items(keep_fields("event_id", "metrics", "timestamp"))), keep_fields("events"))
_TOTAL_IS_TEXT = map_fields(totalEvents=str)
_DATASET = drop_fields("project", "type", "pipeline_type")
_WITHOUT_PROJECT = drop_fields("project")
_TREE = wrap_in("request")
_EVENTS = responses.event_page("totalEvents")
_SINGLE_SESSION = requests.rename_body_fields(single_session="is_single_session")
_BOTH_RUNS = rename_path_parameters(new_run_id="run_id_1", old_run_id="run_id_2")
_EVENT_CHANGES = requests.keep_body_fields(
    "metadata", "feedback", "metrics", "config", "user_properties", "outputs", "duration"
)  # fmt: skip

OPERATIONS: Mapping[str, Handler] = {
    "POST /v1/session/start": adapt(sessions.start_session, unwrap_body("session")),
    "GET /v1/sessions/{session_id}": adapt(sessions.get_session, response=_TREE),
    "DELETE /v1/sessions/{session_id}": sessions.delete_session,
    "GET /v1/events": adapt(events.search_events, requests.body_from_query, response=_EVENTS),
    "POST /v1/events": adapt(events.create_event, unwrap_body("event")),
    "PUT /v1/events": adapt(events.update_event, path_from_body(event_id="event_id"), _EVENT_CHANGES),
    "POST /v1/events/batch": adapt(events.create_event_batch, _SINGLE_SESSION),
    "POST /v1/events/model": adapt(events.create_model_event, unwrap_body("model_event")),
    "POST /v1/events/model/batch": adapt(events.create_model_event_batch, _SINGLE_SESSION),
    "POST /v1/events/export": adapt(
        events.search_events,
        requests.drop_body_fields("evaluation_id"),
        requests.body_defaults(limit=1000, page=1),
        response=_EVENTS,
    ),
    "GET /v1/events/chart": charts.get_chart,
    "GET /v1/events/{session_id}": adapt(sessions.get_session, response=_TREE),
    "DELETE /v1/events/{event_id}": events.delete_event,
    "GET /v1/runs": adapt(runs.list_runs, response=map_fields(evaluations=map_items(_RUN))),
    "POST /v1/runs": adapt(runs.create_run, requests.drop_body_fields("run_id", "project"), response=_ONE_RUN),
    "GET /v1/runs/schema": adapt(schemas.get_schema, requests.run_from_query),
    "GET /v1/runs/{run_id}": adapt(runs.get_run, response=_ONE_RUN),
    "PUT /v1/runs/{run_id}": adapt(runs.update_run, response=_ONE_RUN),
    "DELETE /v1/runs/{run_id}": runs.delete_run,
    "GET /v1/runs/{run_id}/metrics": adapt(results.get_metrics, response=_METRICS),
    "GET /v1/runs/{run_id}/result": adapt(results.get_result, response=_RESULT),
    "GET /v1/runs/{run_id_1}/compare-with/{run_id_2}": adapt(results.compare_runs, _BOTH_RUNS, response=_COMPARISON),
    "GET /v1/runs/compare/events": adapt(
        results.compare_events, path_from_query(new_run_id="run_id_1", old_run_id="run_id_2"), response=_TOTAL_IS_TEXT
    ),
    "GET /v1/metrics": metrics.list_metrics,
    "POST /v1/metrics": metrics.create_metric,
    "PUT /v1/metrics": adapt(metrics.update_metric, path_from_body(metric_id="id")),
    "DELETE /v1/metrics": adapt(metrics.delete_metric, path_from_query(metric_id="metric_id")),
    "POST /v1/metrics/run_metric": metrics.run_metric,
    "GET /v1/configurations": adapt(configurations.list_configurations, response=map_items(_WITHOUT_PROJECT)),
    "POST /v1/configurations": configurations.create_configuration,
    "PUT /v1/configurations/{id}": configurations.update_configuration,
    "DELETE /v1/configurations/{id}": configurations.delete_configuration,
    "GET /v1/datasets": adapt(datasets.list_datasets, response=chain(map_items(_DATASET), wrap_in("datapoints"))),
    "POST /v1/datasets": adapt(datasets.create_dataset, requests.keep_body_fields("name", "description", "datapoints")),
    "PUT /v1/datasets": adapt(
        datasets.update_dataset, path_from_body(dataset_id="dataset_id"), response=map_fields(result=_DATASET)
    ),
    "DELETE /v1/datasets": adapt(datasets.delete_dataset, path_from_query(dataset_id="dataset_id")),
    "POST /v1/datasets/{dataset_id}/datapoints": datasets.add_datapoints,
    "DELETE /v1/datasets/{dataset_id}/datapoints/{datapoint_id}": datasets.remove_datapoint,
    "GET /v1/datapoints": datapoints.list_datapoints,
    "POST /v1/datapoints": datapoints.create_datapoint,
    "POST /v1/datapoints/batch": datapoints.create_datapoint_batch,
    "GET /v1/datapoints/{id}": adapt(datapoints.get_datapoint, rename_path_parameters(datapoint_id="id")),
    "PUT /v1/datapoints/{id}": adapt(datapoints.update_datapoint, rename_path_parameters(datapoint_id="id")),
    "DELETE /v1/datapoints/{id}": adapt(datapoints.delete_datapoint, rename_path_parameters(datapoint_id="id")),
    "GET /v1/tools": adapt(tools.list_tools, response=map_items(_WITHOUT_PROJECT)),
    "POST /v1/tools": adapt(tools.create_tool, response=map_fields(result=_WITHOUT_PROJECT)),
    "PUT /v1/tools": adapt(tools.update_tool, path_from_body(id="id"), response=map_fields(result=_WITHOUT_PROJECT)),
    "DELETE /v1/tools": adapt(
        tools.delete_tool, path_from_query(id="function_id"), response=map_fields(result=_WITHOUT_PROJECT)
    ),
    "GET /v1/projects": projects.reject,
    "POST /v1/projects": projects.reject,
    "PUT /v1/projects": projects.reject,
    "DELETE /v1/projects": projects.reject,
}

# Paths from documents of the time which no server had, and the operations that this one has instead.
MISTAKEN: Mapping[str, str] = {
    "GET /v1/session/{session_id}": "GET /v1/sessions/{session_id}",
    "GET /v1/experiments/{run_id}/result": "GET /v1/runs/{run_id}/result",
    "POST /runs": "POST /v1/runs",
    "GET /runs": "GET /v1/runs",
    "GET /runs/{run_id}": "GET /v1/runs/{run_id}",
    "PUT /runs/{run_id}": "PUT /v1/runs/{run_id}",
    "DELETE /runs/{run_id}": "DELETE /v1/runs/{run_id}",
    "GET /runs/{run_id}/metrics": "GET /v1/runs/{run_id}/metrics",
    "GET /runs/{run_id}/result": "GET /v1/runs/{run_id}/result",
    "GET /runs/{new_run_id}/compare-with/{old_run_id}": "GET /v1/runs/{run_id_1}/compare-with/{run_id_2}",
    "GET /runs/compare/events": "GET /v1/runs/compare/events",
}
