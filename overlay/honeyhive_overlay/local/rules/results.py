"""Compute the result of a run: aggregated metrics, and which datapoints passed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from honeyhive_overlay.local.json_text import JsonObject, as_object, is_number
from honeyhive_overlay.local.rules.aggregates import MetricValue, aggregate, numeric_metrics

METRIC_TYPE = "CLIENT_SIDE"  # of metrics that are sent with events; this server evaluates none itself


def summarise(
    run: JsonObject, events: Iterable[JsonObject], datapoint_of: Mapping[str, str], function: str
) -> JsonObject:
    """Compute the result of a run from its events.

    A value passes if it is in the passing range of its metric. A session passes if all its values do. `passed` and
    `failed` list the ids of datapoints, or of sessions that have no datapoint.
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
        for name, value in numeric_metrics(event).items():
            passed = in_range(value, ranges.get(name))
            rows.append(
                {"name": name, "event_name": event_name, "event_type": event_type, "value": value, "passed": passed}
            )
            detail = details.setdefault((name, event_name), _new_detail(name, event, ranges.get(name)))
            detail["values"].append(value)
            detail["verdicts"][identity] = detail["verdicts"].get(identity, True) and passed
    datapoints = [_session_row(session_id, datapoint_of, rows) for session_id, rows in sessions.items()]
    verdicts: dict[str, bool] = {}
    for datapoint in datapoints:
        identity = datapoint["datapoint_id"] or datapoint["session_id"]
        verdicts[identity] = verdicts.get(identity, True) and datapoint["passed"]
    return {
        "status": run.get("status"),
        "success": all(verdicts.values()),
        **_passed_and_failed(verdicts),
        "metrics": {
            "aggregation_function": function,
            "details": [_complete_detail(detail, function) for detail in details.values()],
        },
        "datapoints": datapoints,
        "event_details": list(event_details.values()),
        "run_object": run,
    }


def in_range(value: MetricValue, passing_range: object) -> bool:
    """Return whether a value is in ``{min, max}``, bounds included. Missing bounds and other ranges accept all."""
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


def _session_row(session_id: str, datapoint_of: Mapping[str, str], rows: list[JsonObject]) -> JsonObject:
    return {
        "datapoint_id": datapoint_of.get(session_id),
        "session_id": session_id,
        "passed": all(row["passed"] for row in rows),
        "metrics": rows,
    }


def _passed_and_failed(verdicts: Mapping[str, bool]) -> JsonObject:
    return {
        "passed": [identity for identity, passed in verdicts.items() if passed],
        "failed": [identity for identity, passed in verdicts.items() if not passed],
    }


def _complete_detail(detail: JsonObject, function: str) -> JsonObject:
    kept = {key: value for key, value in detail.items() if key != "verdicts"}
    return {
        **kept,
        "aggregate": aggregate(detail["values"], function),
        "datapoints": _passed_and_failed(detail["verdicts"]),
    }
