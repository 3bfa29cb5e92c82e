"""Compare two runs: their metrics, or their events one by one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from honeyhive_overlay.local.json_text import JsonObject
from honeyhive_overlay.local.rules.aggregates import MetricValue, mean

MetricKey: TypeAlias = tuple[str, str]  # name of the metric and name of the event


def compare_results(new: JsonObject, old: JsonObject) -> JsonObject:
    """Compare two results that `results.summarise` returned.

    There is a row for each pair of metric and event name that both runs have. A higher value is an improvement, because
    the service does not know the direction of a metric.
    """
    common = _common_datapoints(new, old)
    new_details, old_details = _details_by_key(new), _details_by_key(old)
    new_values, old_values = _values_by_datapoint(new), _values_by_datapoint(old)
    return {
        "commonDatapoints": common,
        "metrics": [
            _metric_row(detail, old_details[key], common, new_values[key], old_values[key])
            for key, detail in new_details.items()
            if key in old_details
        ],
        "event_details": _event_presence(new, old),
        "old_run": old["run_object"],
        "new_run": new["run_object"],
    }


def pair_events(new: Iterable[tuple[str, JsonObject]], old: Iterable[tuple[str, JsonObject]]) -> list[JsonObject]:
    """Pair the first event of each datapoint that both runs have."""
    old_events = _first_by_datapoint(old)
    return [
        {"datapoint_id": datapoint_id, "event_1": event, "event_2": old_events[datapoint_id]}
        for datapoint_id, event in _first_by_datapoint(new).items()
        if datapoint_id in old_events
    ]


def _common_datapoints(new: JsonObject, old: JsonObject) -> list[str]:
    known = {row["datapoint_id"] for row in old["datapoints"]} - {None}
    return list(dict.fromkeys(row["datapoint_id"] for row in new["datapoints"] if row["datapoint_id"] in known))


def _details_by_key(result: JsonObject) -> dict[MetricKey, JsonObject]:
    return {(detail["metric_name"], detail["event_name"]): detail for detail in result["metrics"]["details"]}


def _values_by_datapoint(result: JsonObject) -> dict[MetricKey, dict[str, MetricValue]]:
    """Return the value of each datapoint for each metric; the mean, if a datapoint has several."""
    collected: dict[MetricKey, dict[str, list[MetricValue]]] = {}
    for datapoint in result["datapoints"]:
        for metric in datapoint["metrics"]:
            of_metric = collected.setdefault((metric["name"], metric["event_name"]), {})
            if datapoint["datapoint_id"] is not None:
                of_metric.setdefault(datapoint["datapoint_id"], []).append(metric["value"])
    return {
        key: {datapoint_id: values[0] if len(values) == 1 else mean(values) for datapoint_id, values in found.items()}
        for key, found in collected.items()
    }


def _metric_row(
    new: JsonObject,
    old: JsonObject,
    common: list[str],
    new_values: Mapping[str, MetricValue],
    old_values: Mapping[str, MetricValue],
) -> JsonObject:
    found = [datapoint_id for datapoint_id in common if datapoint_id in new_values and datapoint_id in old_values]
    improved = [datapoint_id for datapoint_id in found if new_values[datapoint_id] > old_values[datapoint_id]]
    degraded = [datapoint_id for datapoint_id in found if new_values[datapoint_id] < old_values[datapoint_id]]
    same = [datapoint_id for datapoint_id in found if new_values[datapoint_id] == old_values[datapoint_id]]
    difference = new["aggregate"] - old["aggregate"]
    percentage = {"percentage_change": 100 * difference / abs(old["aggregate"])} if old["aggregate"] else {}
    return {
        "metric_name": new["metric_name"],
        "event_name": new["event_name"],
        "metric_type": new["metric_type"],
        "event_type": new["event_type"],
        "old_aggregate": old["aggregate"],
        "new_aggregate": new["aggregate"],
        "difference": difference,
        **percentage,
        "found_count": len(found),
        "improved_count": len(improved),
        "degraded_count": len(degraded),
        "same_count": len(same),
        "improved": improved,
        "degraded": degraded,
        "same": same,
        "old_values": old["values"],
        "new_values": new["values"],
    }


def _event_presence(new: JsonObject, old: JsonObject) -> list[JsonObject]:
    in_new = {(event["event_name"], event["event_type"]) for event in new["event_details"]}
    in_old = {(event["event_name"], event["event_type"]) for event in old["event_details"]}
    both = {(event["event_name"], event["event_type"]): event for event in new["event_details"] + old["event_details"]}
    return [
        {**event, "presence": "both" if key in in_new and key in in_old else "new" if key in in_new else "old"}
        for key, event in both.items()
    ]


def _first_by_datapoint(events: Iterable[tuple[str, JsonObject]]) -> dict[str, JsonObject]:
    found: dict[str, JsonObject] = {}
    for datapoint_id, event in events:
        found.setdefault(datapoint_id, event)
    return found
