"""Compute metrics, results and comparisons from the events of runs."""

from __future__ import annotations

from honeyhive_overlay.local.http_errors import bad_request
from honeyhive_overlay.local.json_text import JsonObject
from honeyhive_overlay.local.messages import ApiRequest, ApiResponse
from honeyhive_overlay.local.operations.runs import public_view, require_run
from honeyhive_overlay.local.rules import timestamps
from honeyhive_overlay.local.rules.aggregates import RESULT_FUNCTIONS, numeric_metrics
from honeyhive_overlay.local.rules.comparison import compare_results, pair_events
from honeyhive_overlay.local.rules.filters import Filter, parse_filters
from honeyhive_overlay.local.rules.results import summarise
from honeyhive_overlay.local.store import Store
from honeyhive_overlay.local.store.conditions import Condition, between, filter_condition


def get_metrics(request: ApiRequest) -> ApiResponse:
    """Return the metrics of each event of a run that has some, without aggregating them."""
    run = require_run(request.store, request.path["run_id"])
    bounds = timestamps.parse_date_range(request.query.get("dateRange"), timestamps.now_milliseconds())
    conditions = [*_filter_conditions(request, "filters"), *between("start_time", bounds)]
    datapoint_of = request.store.events.datapoint_ids(run)
    rows = [
        {
            "event_id": event["event_id"],
            "event_name": event["event_name"],
            "event_type": event["event_type"],
            "session_id": session_id,
            "metadata": {"datapoint_id": datapoint_of[session_id]} if session_id in datapoint_of else {},
            "metrics": metrics,
            "timestamp": timestamps.iso_text(event["start_time"]),
        }
        for event in request.store.events.of_run(run, conditions)
        if (metrics := numeric_metrics(event)) and (session_id := event["session_id"])
    ]
    return ApiResponse({"events": rows, "totalEvents": len(rows)})


def get_result(request: ApiRequest) -> ApiResponse:
    """Compute the result of a run. It is not stored."""
    return ApiResponse(_summary(request, request.path["run_id"]))


def compare_runs(request: ApiRequest) -> ApiResponse:
    """Compare the metrics of two runs. The first one in the path is the new one."""
    return ApiResponse(
        compare_results(_summary(request, request.path["new_run_id"]), _summary(request, request.path["old_run_id"]))
    )


def compare_events(request: ApiRequest) -> ApiResponse:
    """Return the events of two runs in pairs, one for each common datapoint."""
    conditions = _filter_conditions(request, "filter")
    name, kind = request.query.get("event_name"), request.query.get("event_type")
    if name is None and kind is None:
        kind = "session"
    for field, value in (("event_name", name), ("event_type", kind)):
        if value is not None:
            conditions.append(filter_condition(Filter((field,), "is", "string", value)))
    pairs = pair_events(
        _events_with_datapoints(request.store, request.path["new_run_id"], conditions),
        _events_with_datapoints(request.store, request.path["old_run_id"], conditions),
    )
    first = (request.query["page"] - 1) * request.query["limit"]
    return ApiResponse({"events": pairs[first : first + request.query["limit"]], "totalEvents": len(pairs)})


def _summary(request: ApiRequest, run_id: str) -> JsonObject:
    run = require_run(request.store, run_id)
    events = request.store.events.of_run(run, _filter_conditions(request, "filters"))
    function = request.query.get("aggregate_function", "average")
    if function not in RESULT_FUNCTIONS:
        raise bad_request(f"aggregate_function: expected one of {', '.join(RESULT_FUNCTIONS)}, received {function!r}")
    return summarise(public_view(request.store, run), events, request.store.events.datapoint_ids(run), function)


def _events_with_datapoints(store: Store, run_id: str, conditions: list[Condition]) -> list[tuple[str, JsonObject]]:
    run = require_run(store, run_id)
    datapoint_of = store.events.datapoint_ids(run)
    events = store.events.of_run(run, conditions)
    return [(datapoint_of[event["session_id"]], event) for event in events if event["session_id"] in datapoint_of]


def _filter_conditions(request: ApiRequest, parameter: str) -> list[Condition]:
    return [filter_condition(wanted) for wanted in parse_filters(request.query.get(parameter))]
