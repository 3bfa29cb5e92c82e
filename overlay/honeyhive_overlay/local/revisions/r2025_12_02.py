"""The backend without a prefix, where callers name their project. Data only: what is not here is not served."""

from __future__ import annotations

from collections.abc import Mapping

from honeyhive_overlay.local.calls import Operation
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
from honeyhive_overlay.local.shapes import answers, requests, shaped, unprefixed
from honeyhive_overlay.local.shapes.answers import each, inside, nothing, one_after_another, only, under, without
from honeyhive_overlay.local.shapes.requests import id_called, id_in_body, id_in_query, one_project

_EVENTS = answers.page_of_events("totalEvents", answers.filled_text)
_SINGLE = requests.renamed(single_session="is_single_session")
_BOTH_RUNS = id_called(new_run_id="run_id_1", old_run_id="run_id_2")
_CHANGES = requests.limited_to(
    "metadata", "feedback", "metrics", "config", "user_properties", "outputs", "duration"
)  # fmt: skip
_ONE_RUN = inside(evaluation=unprefixed.run)
_COMPARISON = inside(
    old_run=unprefixed.run,
    new_run=unprefixed.run,
    metrics=each(without("difference", "percentage_change")),
)
_METRICS = one_after_another(inside(events=each(only("event_id", "metrics", "timestamp"))), only("events"))

OPERATIONS: Mapping[str, Operation] = {
    "POST /session/start": shaped(sessions.start_session, one_project, told=only("session_id")),
    "GET /session/{session_id}": shaped(sessions.get_session_event, told=answers.filled_unless_empty),
    "POST /events": shaped(events.create_event, one_project),
    "PUT /events": shaped(events.update_event, id_in_body(event_id="event_id"), _CHANGES),
    "POST /events/batch": shaped(events.create_event_batch, _SINGLE),
    "POST /events/model": shaped(events.create_model_event, one_project),
    "POST /events/model/batch": shaped(events.create_model_event_batch, _SINGLE),
    "POST /events/export": shaped(
        events.search_events_and_sums,
        one_project,
        requests.limited_to("filters", "dateRange", "projections", "limit", "page"),
        requests.defaults(limit=1000, page=1),
        told=_EVENTS,
    ),
    "GET /runs": shaped(runs.list_all_runs, one_project, told=inside(evaluations=each(unprefixed.run))),
    "POST /runs": shaped(
        runs.create_run, one_project, unprefixed.own_datapoints, requests.without("run_id"), told=_ONE_RUN
    ),
    "GET /runs/{run_id}": shaped(runs.get_run, told=_ONE_RUN),
    "PUT /runs/{run_id}": shaped(runs.update_run, unprefixed.own_datapoints, told=_ONE_RUN),
    "DELETE /runs/{run_id}": shaped(runs.delete_run, told=lambda _: {"success": True}),
    "GET /runs/{run_id}/metrics": shaped(results.get_metrics, told=_METRICS),
    "GET /runs/{run_id}/result": shaped(results.get_result, told=unprefixed.result),
    "GET /runs/{run_id_1}/compare-with/{run_id_2}": shaped(results.compare_runs, _BOTH_RUNS, told=_COMPARISON),
    "GET /runs/compare/events": shaped(
        results.compare_events, id_in_query(new_run_id="run_id_1", old_run_id="run_id_2"), told=inside(totalEvents=str)
    ),
    "GET /metrics": shaped(metrics.list_metrics, one_project, told=each(unprefixed.metric)),
    "POST /metrics": shaped(metrics.create_metric, unprefixed.metric_fields),
    "PUT /metrics": shaped(metrics.update_metric, id_in_body(metric_id="metric_id"), unprefixed.metric_fields),
    "DELETE /metrics": shaped(metrics.delete_metric, id_in_query(metric_id="metric_id")),
    "GET /configurations": shaped(configurations.list_configurations, one_project, told=each(unprefixed.configuration)),
    "POST /configurations": shaped(configurations.create_configuration, one_project),
    "PUT /configurations/{id}": shaped(configurations.update_configuration, one_project),
    "DELETE /configurations/{id}": configurations.delete_configuration,
    "GET /datasets": shaped(
        datasets.list_datasets, one_project, told=one_after_another(each(unprefixed.dataset), under("testcases"))
    ),
    "POST /datasets": shaped(datasets.create_dataset, one_project),
    "PUT /datasets": shaped(datasets.update_dataset, id_in_body(dataset_id="dataset_id"), told=nothing),
    "DELETE /datasets": shaped(
        datasets.delete_dataset, id_in_query(dataset_id="dataset_id"), told=unprefixed.deleted_dataset
    ),
    "POST /datasets/{dataset_id}/datapoints": shaped(datasets.add_datapoints, one_project),
    "GET /datapoints": shaped(
        datapoints.list_datapoints,
        one_project,
        unprefixed.dataset_by_name,
        told=inside(datapoints=each(unprefixed.datapoint)),
    ),
    "POST /datapoints": shaped(datapoints.create_datapoint, one_project, told=unprefixed.inserted_datapoint),
    "GET /datapoints/{id}": shaped(
        datapoints.get_datapoint, id_called(datapoint_id="id"), told=inside(datapoint=each(unprefixed.datapoint))
    ),
    "PUT /datapoints/{id}": shaped(datapoints.update_datapoint, id_called(datapoint_id="id")),
    "DELETE /datapoints/{id}": shaped(datapoints.delete_datapoint, id_called(datapoint_id="id")),
    "GET /tools": shaped(tools.list_tools, told=each(unprefixed.tool)),
    "POST /tools": shaped(
        tools.create_tool, requests.renamed(project="task", tool_type="type"), told=unprefixed.inserted_tool
    ),
    "PUT /tools": shaped(tools.update_tool, id_in_body(id="id"), told=inside(result=unprefixed.tool)),
    "DELETE /tools": shaped(tools.delete_tool, id_in_query(id="function_id"), told=inside(result=unprefixed.tool)),
    "GET /projects": projects.refuse,
    "POST /projects": projects.refuse,
    "PUT /projects": projects.refuse,
    "DELETE /projects": projects.refuse,
}

# Paths that documents of other servers spell, and that these do not answer.
MISTAKEN: Mapping[str, str] = {
    "POST /v1/session/start": "POST /session/start",
    "GET /v1/session/{session_id}": "GET /session/{session_id}",
    "GET /v1/events": "POST /events/export",
    "POST /v1/events": "POST /events",
    "POST /v1/metrics": "POST /metrics",
    "GET /v1/projects": "GET /projects",
    "GET /v1/experiments/{run_id}/result": "GET /runs/{run_id}/result",
}
