"""What is computed from the events of runs: metrics, result, and the two comparisons."""

from __future__ import annotations

from honeyhive_overlay.local.calls import Answer, Call, answer
from honeyhive_overlay.local.jsontext import JsonObject
from honeyhive_overlay.local.operations.runs import find_run, shown
from honeyhive_overlay.local.refusal import bad_request
from honeyhive_overlay.local.rules import times
from honeyhive_overlay.local.rules.aggregates import FUNCTIONS, measured
from honeyhive_overlay.local.rules.comparison import compare, pair
from honeyhive_overlay.local.rules.filters import Filter, read_filters
from honeyhive_overlay.local.rules.results import summarise
from honeyhive_overlay.local.store import Store
from honeyhive_overlay.local.store.conditions import Condition, between, matches


def get_metrics(call: Call) -> Answer:
    """The metrics of the events of a run, one entry for each event that has some, nothing folded."""
    run = find_run(call.store, call.path["run_id"])
    bounds = times.date_range(call.query.get("dateRange"), times.now_milliseconds())
    conditions = [*_filters(call, "filters"), *between("start_time", bounds)]
    datapoint_of = call.store.events.datapoints(run)
    rows = [
        {
            "event_id": event["event_id"],
            "event_name": event["event_name"],
            "event_type": event["event_type"],
            "session_id": session_id,
            "metadata": {"datapoint_id": datapoint_of[session_id]} if session_id in datapoint_of else {},
            "metrics": metrics,
            "timestamp": times.iso_text(event["start_time"]),
        }
        for event in call.store.events.of_run(run, conditions)
        if (metrics := measured(event)) and (session_id := event["session_id"])
    ]
    return answer({"events": rows, "totalEvents": len(rows)})


def get_result(call: Call) -> Answer:
    """The result of a run, computed anew each time."""
    return answer(_summary(call, call.path["run_id"]))


def compare_runs(call: Call) -> Answer:
    """The comparison of the metrics of two runs: the first in the path is the new one."""
    return answer(compare(_summary(call, call.path["new_run_id"]), _summary(call, call.path["old_run_id"])))


def compare_events(call: Call) -> Answer:
    """The events of two runs in pairs, one for each common datapoint."""
    conditions = _filters(call, "filter")
    name, kind = call.query.get("event_name"), call.query.get("event_type")
    if name is None and kind is None:
        kind = "session"
    for field, value in (("event_name", name), ("event_type", kind)):
        if value is not None:
            conditions.append(matches(Filter((field,), "is", "string", value)))
    pairs = pair(
        _with_datapoints(call.store, call.path["new_run_id"], conditions),
        _with_datapoints(call.store, call.path["old_run_id"], conditions),
    )
    first = (call.query["page"] - 1) * call.query["limit"]
    return answer({"events": pairs[first : first + call.query["limit"]], "totalEvents": len(pairs)})


def _summary(call: Call, run_id: str) -> JsonObject:
    run = find_run(call.store, run_id)
    events = call.store.events.of_run(run, _filters(call, "filters"))
    function = call.query.get("aggregate_function", "average")
    if function not in FUNCTIONS:
        raise bad_request(f"aggregate_function: expected one of {', '.join(FUNCTIONS)}, received {function!r}")
    return summarise(shown(call.store, run), events, call.store.events.datapoints(run), function)


def _with_datapoints(store: Store, run_id: str, conditions: list[Condition]) -> list[tuple[str, JsonObject]]:
    run = find_run(store, run_id)
    datapoint_of = store.events.datapoints(run)
    events = store.events.of_run(run, conditions)
    return [(datapoint_of[event["session_id"]], event) for event in events if event["session_id"] in datapoint_of]


def _filters(call: Call, parameter: str) -> list[Condition]:
    return [matches(wanted) for wanted in read_filters(call.query.get(parameter))]
