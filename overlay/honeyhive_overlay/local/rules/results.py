"""The result of a run: its metrics folded over its events, and which of its datapoints passed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from honeyhive_overlay.local.jsontext import JsonObject, as_object, is_number
from honeyhive_overlay.local.rules.aggregates import Measured, aggregate, measured

METRIC_TYPE = "CLIENT_SIDE"  # the type of metrics that arrive with an event; no metric runs on this server


def summarise(
    run: JsonObject, events: Iterable[JsonObject], datapoint_of: Mapping[str, str], function: str
) -> JsonObject:
    """Compute the result of a run from its events.

    A value passes if it lies in the passing range of its metric, a session if all its values pass. What passed is
    named by the datapoint, or by the session where there is none.
    """
    ranges = as_object(as_object(run.get("metadata")).get("passing_ranges"))
    sessions: dict[str, list[JsonObject]] = {}
    details: dict[tuple[str, str], JsonObject] = {}
    event_details: dict[tuple[str, str], JsonObject] = {}
    for event in events:
        session_id, event_name, event_type = event["session_id"], event["event_name"], event["event_type"]
        identity = datapoint_of.get(session_id, session_id)
        event_details.setdefault((event_name, event_type), {"event_name": event_name, "event_type": event_type})
        rows = sessions.setdefault(session_id, [])
        for name, value in measured(event).items():
            passed = in_range(value, ranges.get(name))
            rows.append(
                {"name": name, "event_name": event_name, "event_type": event_type, "value": value, "passed": passed}
            )
            detail = details.setdefault((name, event_name), _new_detail(name, event, ranges.get(name)))
            detail["values"].append(value)
            detail["verdicts"][identity] = detail["verdicts"].get(identity, True) and passed
    datapoints = [_datapoint(session_id, datapoint_of, rows) for session_id, rows in sessions.items()]
    verdicts: dict[str, bool] = {}
    for datapoint in datapoints:
        identity = datapoint["datapoint_id"] or datapoint["session_id"]
        verdicts[identity] = verdicts.get(identity, True) and datapoint["passed"]
    return {
        "status": run.get("status"),
        "success": all(verdicts.values()),
        **_split(verdicts),
        "metrics": {
            "aggregation_function": function,
            "details": [_finished(detail, function) for detail in details.values()],
        },
        "datapoints": datapoints,
        "event_details": list(event_details.values()),
        "run_object": run,
    }


def in_range(value: Measured, passing_range: object) -> bool:
    """Whether a value lies in ``{min, max}``, ends included. A missing end is open; what is no range lets all pass."""
    bounds = as_object(passing_range)
    lower, upper = bounds.get("min"), bounds.get("max")
    return not (is_number(lower) and value < lower) and not (is_number(upper) and value > upper)


def _new_detail(name: str, event: JsonObject, passing_range: object) -> JsonObject:
    detail: JsonObject = {
        "metric_name": name,
        "metric_type": METRIC_TYPE,
        "event_name": event["event_name"],
        "event_type": event["event_type"],
        "values": [],
        "verdicts": {},
    }
    if passing_range is not None:
        detail["passing_range"] = passing_range
    return detail


def _finished(detail: JsonObject, function: str) -> JsonObject:
    kept = {key: value for key, value in detail.items() if key != "verdicts"}
    return {**kept, "aggregate": aggregate(detail["values"], function), "datapoints": _split(detail["verdicts"])}


def _datapoint(session_id: str, datapoint_of: Mapping[str, str], rows: list[JsonObject]) -> JsonObject:
    return {
        "datapoint_id": datapoint_of.get(session_id),
        "session_id": session_id,
        "passed": all(row["passed"] for row in rows),
        "metrics": rows,
    }


def _split(verdicts: Mapping[str, bool]) -> JsonObject:
    return {
        "passed": [identity for identity, passed in verdicts.items() if passed],
        "failed": [identity for identity, passed in verdicts.items() if not passed],
    }
