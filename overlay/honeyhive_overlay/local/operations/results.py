"""What is computed from the events of runs: metrics, result, and the two comparisons."""

from __future__ import annotations

from honeyhive_overlay.local.calls import Answer, Call, answer
from honeyhive_overlay.local.jsontext import JsonObject
from honeyhive_overlay.local.operations.runs import find_run
from honeyhive_overlay.local.rules import times
from honeyhive_overlay.local.rules.aggregates import measured
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
    events = call.store.events.of_run(run, conditions)
    return answer(
        {
            "events": [
                {
                    "event_id": event["event_id"],
                    "metrics": metrics,
                    "timestamp": times.iso_text(event["start_time"]),
                }
                for event in events
                if (metrics := measured(event))
            ]
        }
    )


def get_result(call: Call) -> Answer:
    """The result of a run, computed anew each time."""
    return answer(_summary(call, call.path["run_id"]))


def compare_runs(call: Call) -> Answer:
    """The comparison of the metrics of two runs: the first in the path is the new one."""
    return answer(compare(_summary(call, call.path["run_id_1"]), _summary(call, call.path["run_id_2"])))


def compare_events(call: Call) -> Answer:
    """The events of two runs in pairs, one for each common datapoint. The total is text."""
    conditions = _filters(call, "filter")
    name, kind = call.query.get("event_name"), call.query.get("event_type")
    if name is None and kind is None:
        kind = "session"
    for field, value in (("event_name", name), ("event_type", kind)):
        if value is not None:
            conditions.append(matches(Filter((field,), "is", "string", value)))
    pairs = pair(
        _with_datapoints(call.store, call.query["run_id_1"], conditions),
        _with_datapoints(call.store, call.query["run_id_2"], conditions),
    )
    first = (call.query["page"] - 1) * call.query["limit"]
    return answer({"events": pairs[first : first + call.query["limit"]], "totalEvents": str(len(pairs))})


def _summary(call: Call, run_id: str) -> JsonObject:
    run = find_run(call.store, run_id)
    events = call.store.events.of_run(run, _filters(call, "filters"))
    function = call.query.get("aggregate_function", "average")
    return summarise(run, events, call.store.events.datapoints(run), function)


def _with_datapoints(store: Store, run_id: str, conditions: list[Condition]) -> list[tuple[str, JsonObject]]:
    run = find_run(store, run_id)
    datapoint_of = store.events.datapoints(run)
    events = store.events.of_run(run, conditions)
    return [(datapoint_of[event["session_id"]], event) for event in events if event["session_id"] in datapoint_of]


def _filters(call: Call, parameter: str) -> list[Condition]:
    return [matches(wanted) for wanted in read_filters(call.query.get(parameter))]
