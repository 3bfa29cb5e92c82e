"""The data plane of today, and the older routes that it still serves. Data only: what is not here is not served."""

from __future__ import annotations

from collections.abc import Mapping

from honeyhive_overlay.local.calls import Operation
from honeyhive_overlay.local.operations import (
    configurations,
    datapoints,
    datasets,
    events,
    metric_versions,
    metrics,
    queues,
    results,
    runs,
    saved_charts,
    schemas,
    sessions,
)
from honeyhive_overlay.local.shapes import answers, requests, shaped
from honeyhive_overlay.local.shapes.answers import each, inside, one_after_another, only, under, without
from honeyhive_overlay.local.shapes.requests import id_called, id_in_body, id_in_query, renamed, unwrapped

_RUN = without("project")
_ONE_RUN = inside(evaluation=_RUN)
_RESULT = inside(run_object=_RUN)
_COMPARISON = inside(old_run=_RUN, new_run=_RUN)
_EVENTS = answers.page_of_events("count", answers.filled_text)
_METRIC_ROW = only("event_name", "event_type", "session_id", "metadata", "metrics")
_DATASET = without("project", "type", "pipeline_type")
_CONFIGURATION = without("project")
_SINGLE = renamed(single_session="is_single_session", session_properties="session")
_TEN_PERCENT = requests.defaults(sampling_percentage=10)
_NEW_CONTENT = requests.inside_body("content", sampling_percentage=10)
_PAGED = requests.defaults(limit=1000, page=1)

_sessions: Mapping[str, Operation] = {
    "POST /v1/sessions": sessions.start_session,
    "POST /session/start": shaped(sessions.start_session, unwrapped("session")),
    "POST /v1/sessions/{session_id}/events/batch": shaped(events.create_session_event_batch, told=only("success")),
    "POST /session/{session_id}/traces": shaped(
        events.create_session_event_batch, renamed(events="logs"), told=only("success")
    ),
}
_events: Mapping[str, Operation] = {
    "POST /v1/events": events.create_event,
    "POST /events": shaped(events.create_event, unwrapped("event")),
    "GET /v1/events/{event_id}": shaped(events.get_event, told=one_after_another(answers.filled, under("event"))),
    "PUT /v1/events/{event_id}": events.update_event,
    "PUT /events": shaped(events.update_event, id_in_body(event_id="event_id"), told=lambda _: {"success": True}),
    "POST /v1/events/batch": events.create_event_batch,
    "POST /events/batch": shaped(events.create_event_batch, _SINGLE),
    "POST /events/model": shaped(events.create_model_event, unwrapped("model_event")),
    "POST /events/model/batch": shaped(events.create_model_event_batch, _SINGLE),
    "POST /v1/events/search": shaped(
        events.search_events_and_sums, _PAGED, requests.types_by_value, requests.without("ignore_order"), told=_EVENTS
    ),
    "POST /v1/events/export": shaped(events.search_events_and_sums, _PAGED, told=_EVENTS),
    "GET /v1/events/schema": shaped(schemas.get_schema, requests.run_in_query),
}
_runs: Mapping[str, Operation] = {
    "GET /v1/runs": shaped(runs.list_runs, told=inside(evaluations=each(_RUN))),
    "POST /v1/runs": shaped(runs.create_run, requests.without("project"), told=_ONE_RUN),
    "GET /v1/runs/{run_id}": shaped(runs.get_run, told=_ONE_RUN),
    "PUT /v1/runs/{run_id}": shaped(runs.update_run, told=_ONE_RUN),
    "DELETE /v1/runs/{run_id}": runs.delete_run,
    "GET /v1/runs/schema": schemas.get_schema,
    "GET /v1/runs/{run_id}/schema": schemas.get_run_schema,
    "GET /v1/runs/{run_id}/metrics": shaped(results.get_metrics, told=inside(events=each(_METRIC_ROW))),
    "GET /v1/runs/{run_id}/summary": shaped(results.get_result, told=_RESULT),
    "GET /v1/runs/{run_id}/result": shaped(results.get_result, told=_RESULT),
    "GET /v1/runs/{new_run_id}/compare/{old_run_id}": shaped(results.compare_runs, told=_COMPARISON),
    "GET /v1/runs/{new_run_id}/compare-with/{old_run_id}": shaped(results.compare_runs, told=_COMPARISON),
    "GET /v1/runs/{new_run_id}/compare/{old_run_id}/events": results.compare_events,
    "GET /v1/runs/compare/events": shaped(
        results.compare_events, id_in_query(new_run_id="run_id_1", old_run_id="run_id_2")
    ),
}
_metrics: Mapping[str, Operation] = {
    "GET /v1/metrics": shaped(metrics.list_metrics, told=under("metrics")),
    "POST /v1/metrics": shaped(metrics.create_metric, _TEN_PERCENT),
    "PUT /v1/metrics/{metric_id}": metrics.update_metric,
    "PUT /v1/metrics": shaped(metrics.update_metric, id_in_body(metric_id="id")),
    "DELETE /v1/metrics/{metric_id}": metrics.delete_metric,
    "DELETE /v1/metrics": shaped(metrics.delete_metric, id_in_query(metric_id="metric_id")),
    "POST /v1/metrics/run": metrics.run_metric,
    "POST /v1/metrics/run_metric": metrics.run_metric,
    "GET /v1/metrics/{metric_id}/versions": metric_versions.list_versions,
    "POST /v1/metrics/{metric_id}/versions": shaped(metric_versions.create_version, _NEW_CONTENT),
    "POST /v1/metrics/{metric_id}/versions/{version_name}/deploy": metric_versions.deploy_version,
}
_datasets: Mapping[str, Operation] = {
    "GET /v1/datasets": shaped(datasets.list_datasets, told=one_after_another(each(_DATASET), under("datasets"))),
    "POST /v1/datasets": shaped(
        datasets.create_dataset,
        requests.limited_to("name", "description", "datapoints"),
        requests.defaults(name="Untitled Dataset"),
    ),
    "PUT /v1/datasets/{dataset_id}": shaped(datasets.update_dataset, told=inside(result=_DATASET)),
    "PUT /v1/datasets": shaped(
        datasets.update_dataset, id_in_body(dataset_id="dataset_id"), told=inside(result=_DATASET)
    ),
    "DELETE /v1/datasets/{dataset_id}": datasets.delete_dataset,
    "DELETE /v1/datasets": shaped(datasets.delete_dataset, id_in_query(dataset_id="dataset_id")),
    "POST /v1/datasets/{dataset_id}/datapoints": datasets.add_datapoints,
    "DELETE /v1/datasets/{dataset_id}/datapoints/{datapoint_id}": datasets.remove_datapoint,
    "DELETE /v1/datasets/{dataset_id}/{datapoint_id}": datasets.remove_datapoint,
    "GET /v1/datapoints": datapoints.list_datapoints,
    "POST /v1/datapoints": datapoints.create_datapoint,
    "POST /v1/datapoints/batch": datapoints.create_datapoint_batch,
    "GET /v1/datapoints/{datapoint_id}": datapoints.get_datapoint,
    "PUT /v1/datapoints/{datapoint_id}": datapoints.update_datapoint,
    "DELETE /v1/datapoints/{datapoint_id}": datapoints.delete_datapoint,
}
_others: Mapping[str, Operation] = {
    "GET /v1/configurations": shaped(
        configurations.list_configurations, told=one_after_another(each(_CONFIGURATION), under("configurations"))
    ),
    "POST /v1/configurations": configurations.create_configuration,
    "PUT /v1/configurations/{configId}": shaped(configurations.update_configuration, id_called(id="configId")),
    "DELETE /v1/configurations/{configId}": shaped(configurations.delete_configuration, id_called(id="configId")),
    "GET /v1/charts": saved_charts.list_charts,
    "POST /v1/charts": saved_charts.create_chart,
    "GET /v1/charts/{chart_id}": saved_charts.get_chart,
    "PUT /v1/charts/{chart_id}": saved_charts.update_chart,
    "DELETE /v1/charts/{chart_id}": saved_charts.delete_chart,
    "GET /v1/queues": queues.list_queues,
    "POST /v1/queues": queues.create_queue,
    "GET /v1/queues/{queue_id}": queues.get_queue,
    "PUT /v1/queues/{queue_id}": queues.update_queue,
    "DELETE /v1/queues/{queue_id}": queues.delete_queue,
}

OPERATIONS: Mapping[str, Operation] = {**_sessions, **_events, **_runs, **_metrics, **_datasets, **_others}

# Paths that documents of other servers spell, and that these do not answer.
MISTAKEN: Mapping[str, str] = {
    "POST /v1/session/start": "POST /v1/sessions",
    "GET /v1/session/{session_id}": "POST /v1/events/search",
    "GET /v1/events": "POST /v1/events/search",
    "GET /v1/experiments/{run_id}/result": "GET /v1/runs/{run_id}/summary",
    "POST /runs": "POST /v1/runs",
    "GET /runs": "GET /v1/runs",
    "GET /runs/{run_id}": "GET /v1/runs/{run_id}",
    "PUT /runs/{run_id}": "PUT /v1/runs/{run_id}",
    "DELETE /runs/{run_id}": "DELETE /v1/runs/{run_id}",
    "GET /runs/{run_id}/metrics": "GET /v1/runs/{run_id}/metrics",
    "GET /runs/{run_id}/result": "GET /v1/runs/{run_id}/summary",
    "GET /runs/{new_run_id}/compare-with/{old_run_id}": "GET /v1/runs/{new_run_id}/compare/{old_run_id}",
    "GET /runs/compare/events": "GET /v1/runs/{new_run_id}/compare/{old_run_id}/events",
}
