"""The operations of 2026-06-24, and the legacy routes that it still has. Other operations are not served."""

from __future__ import annotations

from collections.abc import Mapping

from honeyhive_overlay.local.adapters import adapt, requests, responses
from honeyhive_overlay.local.adapters.requests import (
    path_from_body,
    path_from_query,
    rename_body_fields,
    rename_path_parameters,
    unwrap_body,
)
from honeyhive_overlay.local.adapters.responses import chain, drop_fields, keep_fields, map_fields, map_items, wrap_in
from honeyhive_overlay.local.messages import Handler
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

_RUN = drop_fields("project")
_ONE_RUN = map_fields(evaluation=_RUN)
_RESULT = map_fields(run_object=_RUN)
_COMPARISON = map_fields(old_run=_RUN, new_run=_RUN)
_EVENTS = responses.event_page("count", responses.omit_nulls_in_json)
_METRIC_ROW = keep_fields("event_name", "event_type", "session_id", "metadata", "metrics")
_DATASET = drop_fields("project", "type", "pipeline_type")
_CONFIGURATION = drop_fields("project")
_SINGLE_SESSION = rename_body_fields(single_session="is_single_session", session_properties="session")
_TEN_PERCENT = requests.body_defaults(sampling_percentage=10)
_NEW_CONTENT = requests.nested_body_defaults("content", sampling_percentage=10)
_PAGED = requests.body_defaults(limit=1000, page=1)

_sessions: Mapping[str, Handler] = {
    "POST /v1/sessions": sessions.start_session,
    "POST /session/start": adapt(sessions.start_session, unwrap_body("session")),
    "POST /v1/sessions/{session_id}/events/batch": adapt(
        events.create_session_event_batch, response=keep_fields("success")
    ),
    "POST /session/{session_id}/traces": adapt(
        events.create_session_event_batch, rename_body_fields(events="logs"), response=keep_fields("success")
    ),
}
_events: Mapping[str, Handler] = {
    "POST /v1/events": events.create_event,
    "POST /events": adapt(events.create_event, unwrap_body("event")),
    "GET /v1/events/{event_id}": adapt(events.get_event, response=chain(responses.omit_nulls, wrap_in("event"))),
    "PUT /v1/events/{event_id}": events.update_event,
    "PUT /events": adapt(
        events.update_event, path_from_body(event_id="event_id"), response=lambda _: {"success": True}
    ),
    "POST /v1/events/batch": events.create_event_batch,
    "POST /events/batch": adapt(events.create_event_batch, _SINGLE_SESSION),
    "POST /events/model": adapt(events.create_model_event, unwrap_body("model_event")),
    "POST /events/model/batch": adapt(events.create_model_event_batch, _SINGLE_SESSION),
    "POST /v1/events/search": adapt(
        events.search_events_with_totals,
        _PAGED,
        requests.infer_filter_types,
        requests.drop_body_fields("ignore_order"),
        response=_EVENTS,
    ),
    "POST /v1/events/export": adapt(events.search_events_with_totals, _PAGED, response=_EVENTS),
    "GET /v1/events/schema": adapt(schemas.get_schema, requests.run_from_query),
}
_runs: Mapping[str, Handler] = {
    "GET /v1/runs": adapt(runs.list_runs, response=map_fields(evaluations=map_items(_RUN))),
    "POST /v1/runs": adapt(runs.create_run, requests.drop_body_fields("project"), response=_ONE_RUN),
    "GET /v1/runs/{run_id}": adapt(runs.get_run, response=_ONE_RUN),
    "PUT /v1/runs/{run_id}": adapt(runs.update_run, response=_ONE_RUN),
    "DELETE /v1/runs/{run_id}": runs.delete_run,
    "GET /v1/runs/schema": schemas.get_schema,
    "GET /v1/runs/{run_id}/schema": schemas.get_run_schema,
    "GET /v1/runs/{run_id}/metrics": adapt(results.get_metrics, response=map_fields(events=map_items(_METRIC_ROW))),
    "GET /v1/runs/{run_id}/summary": adapt(results.get_result, response=_RESULT),
    "GET /v1/runs/{run_id}/result": adapt(results.get_result, response=_RESULT),
    "GET /v1/runs/{new_run_id}/compare/{old_run_id}": adapt(results.compare_runs, response=_COMPARISON),
    "GET /v1/runs/{new_run_id}/compare-with/{old_run_id}": adapt(results.compare_runs, response=_COMPARISON),
    "GET /v1/runs/{new_run_id}/compare/{old_run_id}/events": results.compare_events,
    "GET /v1/runs/compare/events": adapt(
        results.compare_events, path_from_query(new_run_id="run_id_1", old_run_id="run_id_2")
    ),
}
_metrics: Mapping[str, Handler] = {
    "GET /v1/metrics": adapt(metrics.list_metrics, response=wrap_in("metrics")),
    "POST /v1/metrics": adapt(metrics.create_metric, _TEN_PERCENT),
    "PUT /v1/metrics/{metric_id}": metrics.update_metric,
    "PUT /v1/metrics": adapt(metrics.update_metric, path_from_body(metric_id="id")),
    "DELETE /v1/metrics/{metric_id}": metrics.delete_metric,
    "DELETE /v1/metrics": adapt(metrics.delete_metric, path_from_query(metric_id="metric_id")),
    "POST /v1/metrics/run": metrics.run_metric,
    "POST /v1/metrics/run_metric": metrics.run_metric,
    "GET /v1/metrics/{metric_id}/versions": metric_versions.list_versions,
    "POST /v1/metrics/{metric_id}/versions": adapt(metric_versions.create_version, _NEW_CONTENT),
    "POST /v1/metrics/{metric_id}/versions/{version_name}/deploy": metric_versions.deploy_version,
}
_datasets: Mapping[str, Handler] = {
    "GET /v1/datasets": adapt(datasets.list_datasets, response=chain(map_items(_DATASET), wrap_in("datasets"))),
    "POST /v1/datasets": adapt(
        datasets.create_dataset,
        requests.keep_body_fields("name", "description", "datapoints"),
        requests.body_defaults(name="Untitled Dataset"),
    ),
    "PUT /v1/datasets/{dataset_id}": adapt(datasets.update_dataset, response=map_fields(result=_DATASET)),
    "PUT /v1/datasets": adapt(
        datasets.update_dataset, path_from_body(dataset_id="dataset_id"), response=map_fields(result=_DATASET)
    ),
    "DELETE /v1/datasets/{dataset_id}": datasets.delete_dataset,
    "DELETE /v1/datasets": adapt(datasets.delete_dataset, path_from_query(dataset_id="dataset_id")),
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
_others: Mapping[str, Handler] = {
    "GET /v1/configurations": adapt(
        configurations.list_configurations, response=chain(map_items(_CONFIGURATION), wrap_in("configurations"))
    ),
    "POST /v1/configurations": configurations.create_configuration,
    "PUT /v1/configurations/{configId}": adapt(
        configurations.update_configuration, rename_path_parameters(id="configId")
    ),
    "DELETE /v1/configurations/{configId}": adapt(
        configurations.delete_configuration, rename_path_parameters(id="configId")
    ),
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

OPERATIONS: Mapping[str, Handler] = {**_sessions, **_events, **_runs, **_metrics, **_datasets, **_others}

# Paths from the documents of other revisions, and the operations that this one has instead.
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
