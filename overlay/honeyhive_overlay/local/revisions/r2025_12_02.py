"""The operations of 2025-12-02: without the prefix `/v1`, projects by name. Other operations are not served."""

from __future__ import annotations

from collections.abc import Mapping

from honeyhive_overlay.local.adapters import adapt, requests, responses, unprefixed
from honeyhive_overlay.local.adapters.requests import (
    path_from_body,
    path_from_query,
    reject_empty_project,
    rename_path_parameters,
)
from honeyhive_overlay.local.adapters.responses import (
    chain,
    drop_fields,
    empty_body,
    keep_fields,
    map_fields,
    map_items,
    wrap_in,
)
from honeyhive_overlay.local.messages import Handler
from honeyhive_overlay.local.operations import (
    configurations,
    datapoints,
    datasets,
    events,
    metrics,
    projects,
    results,
    runs,
    sessions,
    tools,
)

_EVENTS = responses.event_page("totalEvents", responses.omit_nulls_in_json)
_SINGLE_SESSION = requests.rename_body_fields(single_session="is_single_session")
_BOTH_RUNS = rename_path_parameters(new_run_id="run_id_1", old_run_id="run_id_2")
_EVENT_CHANGES = requests.keep_body_fields(
    "metadata", "feedback", "metrics", "config", "user_properties", "outputs", "duration"
)  # fmt: skip
_ONE_RUN = map_fields(evaluation=unprefixed.run)
_COMPARISON = map_fields(
    old_run=unprefixed.run,
    new_run=unprefixed.run,
    metrics=map_items(drop_fields("difference", "percentage_change")),
)
_METRICS = chain(map_fields(events=map_items(keep_fields("event_id", "metrics", "timestamp"))), keep_fields("events"))

OPERATIONS: Mapping[str, Handler] = {
    "POST /session/start": adapt(sessions.start_session, reject_empty_project, response=keep_fields("session_id")),
    "GET /session/{session_id}": adapt(sessions.get_session_event, response=responses.omit_nulls_unless_all_null),
    "POST /events": adapt(events.create_event, reject_empty_project),
    "PUT /events": adapt(events.update_event, path_from_body(event_id="event_id"), _EVENT_CHANGES),
    "POST /events/batch": adapt(events.create_event_batch, _SINGLE_SESSION),
    "POST /events/model": adapt(events.create_model_event, reject_empty_project),
    "POST /events/model/batch": adapt(events.create_model_event_batch, _SINGLE_SESSION),
    "POST /events/export": adapt(
        events.search_events_with_totals,
        reject_empty_project,
        requests.keep_body_fields("filters", "dateRange", "projections", "limit", "page"),
        requests.body_defaults(limit=1000, page=1),
        response=_EVENTS,
    ),
    "GET /runs": adapt(
        runs.list_all_runs, reject_empty_project, response=map_fields(evaluations=map_items(unprefixed.run))
    ),
    "POST /runs": adapt(
        runs.create_run,
        reject_empty_project,
        unprefixed.reject_external_datapoints,
        requests.drop_body_fields("run_id"),
        response=_ONE_RUN,
    ),
    "GET /runs/{run_id}": adapt(runs.get_run, response=_ONE_RUN),
    "PUT /runs/{run_id}": adapt(runs.update_run, unprefixed.reject_external_datapoints, response=_ONE_RUN),
    "DELETE /runs/{run_id}": adapt(runs.delete_run, response=lambda _: {"success": True}),
    "GET /runs/{run_id}/metrics": adapt(results.get_metrics, response=_METRICS),
    "GET /runs/{run_id}/result": adapt(results.get_result, response=unprefixed.result),
    "GET /runs/{run_id_1}/compare-with/{run_id_2}": adapt(results.compare_runs, _BOTH_RUNS, response=_COMPARISON),
    "GET /runs/compare/events": adapt(
        results.compare_events,
        path_from_query(new_run_id="run_id_1", old_run_id="run_id_2"),
        response=map_fields(totalEvents=str),
    ),
    "GET /metrics": adapt(metrics.list_metrics, reject_empty_project, response=map_items(unprefixed.metric)),
    "POST /metrics": adapt(metrics.create_metric, unprefixed.metric_fields),
    "PUT /metrics": adapt(metrics.update_metric, path_from_body(metric_id="metric_id"), unprefixed.metric_fields),
    "DELETE /metrics": adapt(metrics.delete_metric, path_from_query(metric_id="metric_id")),
    "GET /configurations": adapt(
        configurations.list_configurations, reject_empty_project, response=map_items(unprefixed.configuration)
    ),
    "POST /configurations": adapt(configurations.create_configuration, reject_empty_project),
    "PUT /configurations/{id}": adapt(configurations.update_configuration, reject_empty_project),
    "DELETE /configurations/{id}": configurations.delete_configuration,
    "GET /datasets": adapt(
        datasets.list_datasets,
        reject_empty_project,
        response=chain(map_items(unprefixed.dataset), wrap_in("testcases")),
    ),
    "POST /datasets": adapt(datasets.create_dataset, reject_empty_project),
    "PUT /datasets": adapt(datasets.update_dataset, path_from_body(dataset_id="dataset_id"), response=empty_body),
    "DELETE /datasets": adapt(
        datasets.delete_dataset, path_from_query(dataset_id="dataset_id"), response=unprefixed.deleted_dataset
    ),
    "POST /datasets/{dataset_id}/datapoints": adapt(datasets.add_datapoints, reject_empty_project),
    "GET /datapoints": adapt(
        datapoints.list_datapoints,
        reject_empty_project,
        unprefixed.dataset_name_from_dataset,
        response=map_fields(datapoints=map_items(unprefixed.datapoint)),
    ),
    "POST /datapoints": adapt(
        datapoints.create_datapoint, reject_empty_project, response=unprefixed.inserted_datapoint
    ),
    "GET /datapoints/{id}": adapt(
        datapoints.get_datapoint,
        rename_path_parameters(datapoint_id="id"),
        response=map_fields(datapoint=map_items(unprefixed.datapoint)),
    ),
    "PUT /datapoints/{id}": adapt(datapoints.update_datapoint, rename_path_parameters(datapoint_id="id")),
    "DELETE /datapoints/{id}": adapt(datapoints.delete_datapoint, rename_path_parameters(datapoint_id="id")),
    "GET /tools": adapt(tools.list_tools, response=map_items(unprefixed.tool)),
    "POST /tools": adapt(
        tools.create_tool,
        requests.rename_body_fields(project="task", tool_type="type"),
        response=unprefixed.inserted_tool,
    ),
    "PUT /tools": adapt(tools.update_tool, path_from_body(id="id"), response=map_fields(result=unprefixed.tool)),
    "DELETE /tools": adapt(
        tools.delete_tool, path_from_query(id="function_id"), response=map_fields(result=unprefixed.tool)
    ),
    "GET /projects": projects.reject,
    "POST /projects": projects.reject,
    "PUT /projects": projects.reject,
    "DELETE /projects": projects.reject,
}

# Paths from the documents of other revisions, and the operations that this one has instead.
MISTAKEN: Mapping[str, str] = {
    "POST /v1/session/start": "POST /session/start",
    "GET /v1/session/{session_id}": "GET /session/{session_id}",
    "GET /v1/events": "POST /events/export",
    "POST /v1/events": "POST /events",
    "POST /v1/metrics": "POST /metrics",
    "GET /v1/projects": "GET /projects",
    "GET /v1/experiments/{run_id}/result": "GET /runs/{run_id}/result",
}
