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
from honeyhive_overlay.local.shapes import answers, requests, shaped
from honeyhive_overlay.local.shapes.answers import each, inside, one_after_another, only, under, without
from honeyhive_overlay.local.shapes.requests import id_called, id_in_body, id_in_query, unwrapped

_RUN = without("project", "dataset_name", "is_active", "scope_type", "scope_id")
_ONE_RUN = inside(evaluation=_RUN)
_RESULT = inside(run_object=_RUN)
_ROW = without("difference", "percentage_change")
_COMPARISON = inside(old_run=_RUN, new_run=_RUN, metrics=each(_ROW))
_METRICS = one_after_another(inside(events=each(only("event_id", "metrics", "timestamp"))), only("events"))
_TOTAL_IS_TEXT = inside(totalEvents=str)
_DATASET = without("project", "type", "pipeline_type")
_THING = without("project")
_TREE = under("request")
_EVENTS = answers.page_of_events("totalEvents")
_SINGLE = requests.renamed(single_session="is_single_session")
_BOTH_RUNS = id_called(new_run_id="run_id_1", old_run_id="run_id_2")
_CHANGES = requests.limited_to(
    "metadata", "feedback", "metrics", "config", "user_properties", "outputs", "duration"
)  # fmt: skip

OPERATIONS: Mapping[str, Operation] = {
    "POST /v1/session/start": shaped(sessions.start_session, unwrapped("session")),
    "GET /v1/sessions/{session_id}": shaped(sessions.get_session, told=_TREE),
    "DELETE /v1/sessions/{session_id}": sessions.delete_session,
    "GET /v1/events": shaped(events.search_events, requests.query_as_body, told=_EVENTS),
    "POST /v1/events": shaped(events.create_event, unwrapped("event")),
    "PUT /v1/events": shaped(events.update_event, id_in_body(event_id="event_id"), _CHANGES),
    "POST /v1/events/batch": shaped(events.create_event_batch, _SINGLE),
    "POST /v1/events/model": shaped(events.create_model_event, unwrapped("model_event")),
    "POST /v1/events/model/batch": shaped(events.create_model_event_batch, _SINGLE),
    "POST /v1/events/export": shaped(
        events.search_events, requests.without("evaluation_id"), requests.defaults(limit=1000, page=1), told=_EVENTS
    ),
    "GET /v1/events/chart": charts.get_chart,
    "GET /v1/events/{session_id}": shaped(sessions.get_session, told=_TREE),
    "DELETE /v1/events/{event_id}": events.delete_event,
    "GET /v1/runs": shaped(runs.list_runs, told=inside(evaluations=each(_RUN))),
    "POST /v1/runs": shaped(runs.create_run, requests.without("run_id", "project"), told=_ONE_RUN),
    "GET /v1/runs/schema": shaped(schemas.get_schema, requests.run_in_query),
    "GET /v1/runs/{run_id}": shaped(runs.get_run, told=_ONE_RUN),
    "PUT /v1/runs/{run_id}": shaped(runs.update_run, told=_ONE_RUN),
    "DELETE /v1/runs/{run_id}": runs.delete_run,
    "GET /v1/runs/{run_id}/metrics": shaped(results.get_metrics, told=_METRICS),
    "GET /v1/runs/{run_id}/result": shaped(results.get_result, told=_RESULT),
    "GET /v1/runs/{run_id_1}/compare-with/{run_id_2}": shaped(results.compare_runs, _BOTH_RUNS, told=_COMPARISON),
    "GET /v1/runs/compare/events": shaped(
        results.compare_events, id_in_query(new_run_id="run_id_1", old_run_id="run_id_2"), told=_TOTAL_IS_TEXT
    ),
    "GET /v1/metrics": metrics.list_metrics,
    "POST /v1/metrics": metrics.create_metric,
    "PUT /v1/metrics": shaped(metrics.update_metric, id_in_body(metric_id="id")),
    "DELETE /v1/metrics": shaped(metrics.delete_metric, id_in_query(metric_id="metric_id")),
    "POST /v1/metrics/run_metric": metrics.run_metric,
    "GET /v1/configurations": shaped(configurations.list_configurations, told=each(_THING)),
    "POST /v1/configurations": configurations.create_configuration,
    "PUT /v1/configurations/{id}": configurations.update_configuration,
    "DELETE /v1/configurations/{id}": configurations.delete_configuration,
    "GET /v1/datasets": shaped(datasets.list_datasets, told=one_after_another(each(_DATASET), under("datapoints"))),
    "POST /v1/datasets": shaped(datasets.create_dataset, requests.limited_to("name", "description", "datapoints")),
    "PUT /v1/datasets": shaped(
        datasets.update_dataset, id_in_body(dataset_id="dataset_id"), told=inside(result=_DATASET)
    ),
    "DELETE /v1/datasets": shaped(datasets.delete_dataset, id_in_query(dataset_id="dataset_id")),
    "POST /v1/datasets/{dataset_id}/datapoints": datasets.add_datapoints,
    "DELETE /v1/datasets/{dataset_id}/datapoints/{datapoint_id}": datasets.remove_datapoint,
    "GET /v1/datapoints": datapoints.list_datapoints,
    "POST /v1/datapoints": datapoints.create_datapoint,
    "POST /v1/datapoints/batch": datapoints.create_datapoint_batch,
    "GET /v1/datapoints/{id}": shaped(datapoints.get_datapoint, id_called(datapoint_id="id")),
    "PUT /v1/datapoints/{id}": shaped(datapoints.update_datapoint, id_called(datapoint_id="id")),
    "DELETE /v1/datapoints/{id}": shaped(datapoints.delete_datapoint, id_called(datapoint_id="id")),
    "GET /v1/tools": shaped(tools.list_tools, told=each(_THING)),
    "POST /v1/tools": shaped(tools.create_tool, told=inside(result=_THING)),
    "PUT /v1/tools": shaped(tools.update_tool, id_in_body(id="id"), told=inside(result=_THING)),
    "DELETE /v1/tools": shaped(tools.delete_tool, id_in_query(id="function_id"), told=inside(result=_THING)),
    "GET /v1/projects": projects.refuse,
    "POST /v1/projects": projects.refuse,
    "PUT /v1/projects": projects.refuse,
    "DELETE /v1/projects": projects.refuse,
}

# Paths that documents of the time spell, and that no server answered.
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
