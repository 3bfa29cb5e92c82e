"""Parse what servers of any revision send of two runs, and compute what they leave out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import compress
from operator import eq, gt, lt
from typing import Any, TypeGuard

from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._core.type_guards import is_list
from honeyhive_overlay._gateway.parse_events import parse_event_at
from honeyhive_overlay._gateway.parse_lists import parse_count
from honeyhive_overlay._gateway.parse_runs import parse_event_details, parse_run_at
from honeyhive_overlay.models.comparisons import EventPair, MetricComparison, RunComparison
from honeyhive_overlay.types import Page

_WAYS = ("improved", "degraded", "same")
_NUMBERS = {int, float, bool}


def parse_run_comparison(response: ResponseBody) -> RunComparison:
    """Parse a comparison by metric. Its common datapoints are ids, never a count."""
    body = response.expect_object(response.value)
    named = "commonDatapoints" if "commonDatapoints" in body else "common_datapoints"
    common: Sequence[str] = response.expect_list(body.get(named), f"$.{named}")
    rows = response.expect_list(body.get("metrics") or [], "$.metrics")
    metrics = tuple(_row(response, row, common, f"$.metrics[{index}]") for index, row in enumerate(rows))
    runs: dict[str, Any] = {
        key: parse_run_at(response, body[key], f"$.{key}")
        for key in ("old_run", "new_run")
        if body.get(key) is not None
    }
    read: dict[str, Any] = {"old_run": None, "new_run": None, **runs, "common_datapoints": common, "metrics": metrics}
    return response.parse_model(RunComparison, body, event_details=parse_event_details(response, body), **read)


def parse_event_pairs(response: ResponseBody) -> Page[EventPair]:
    """Parse the events of two runs in pairs; their number is a number or text."""
    body = response.expect_object(response.value)
    items = response.expect_list(body.get("events"), "$.events")
    pairs = tuple(_pair(response, item, f"$.events[{index}]") for index, item in enumerate(items))
    total = parse_count(response, body.get("totalEvents"), "$.totalEvents")
    return Page(pairs, total, {key: value for key, value in body.items() if key not in {"events", "totalEvents"}})


def _pair(response: ResponseBody, value: Any, path: str) -> EventPair:
    source = response.expect_object(value, path)
    read = {
        key: parse_event_at(response, source[key], f"{path}.{key}")
        for key in ("event_1", "event_2")
        if source.get(key) is not None
    }
    return response.parse_model(EventPair, source, path, **{"event_1": None, "event_2": None, **read})


def _row(response: ResponseBody, value: Any, common: Sequence[str], path: str) -> MetricComparison:
    source = response.expect_object(value, path)
    old, new = source.get("old_aggregate"), source.get("new_aggregate")
    delta = _sent(response, source, path, "delta", "difference")
    percent = _sent(response, source, path, "percent_change", "percentage_change")
    if delta is None and _is_number(old) and _is_number(new):
        delta = new - old
    if percent is None and delta is not None and _is_number(old) and old:
        percent = 100 * delta / abs(old)
    read: dict[str, Any] = {"delta": delta, "percent_change": percent}
    return response.parse_model(MetricComparison, source, path, **read, **_ways(source, common))


def _ways(source: Mapping[str, Any], common: Sequence[str]) -> dict[str, Any]:
    """Return ids and counts by the way they went: as sent, else counted from the ids, else from the values.

    The values carry no ids. They can be given to the common datapoints only where there is one for each.
    """
    read = {name: source.get(name) for way in _WAYS for name in (way, f"{way}_count")}
    wanted = source.get("found_count") is None or None in read.values()
    computed = _compare(source.get("old_values"), source.get("new_values")) if wanted else None
    for way in _WAYS:
        ids, count = read[way], read[f"{way}_count"]
        if ids is None and computed is not None and len(computed["improved"]) == len(common):
            ids = list(compress(common, computed[way]))
            ids = ids if count in (None, len(ids)) else None  # the server counted otherwise: it knows better
        if count is None and is_list(ids):
            count = len(ids)
        elif count is None and computed is not None:
            count = sum(computed[way])
        read |= {way: ids, f"{way}_count": count}
    if source.get("found_count") is None and computed is not None:
        read["found_count"] = len(computed["improved"])
    return read


def _compare(old: object, new: object) -> dict[str, Sequence[bool]] | None:
    """Return for each pair of values whether it went this way, or None where values are missing or no numbers."""
    if (
        not (is_list(old) and is_list(new))
        or len(old) != len(new)
        or not {*map(type, old), *map(type, new)} <= _NUMBERS
    ):
        return None
    return {
        "improved": tuple(map(gt, new, old)),
        "degraded": tuple(map(lt, new, old)),
        "same": tuple(map(eq, new, old)),
    }


def _sent(response: ResponseBody, source: Mapping[str, Any], path: str, *names: str) -> int | float | None:
    """Return the first of ``names`` that holds a number; one form of old servers was text, or N/A for nothing."""
    for name in names:
        value = source.get(name)
        if isinstance(value, str):
            try:
                value = None if value.strip().upper() == "N/A" else float(value.strip().removesuffix("%"))
            except ValueError:
                response.fail(f"{path}.{name}", "Expected a number")
        if value is not None:
            return value
    return None


def _is_number(value: object) -> TypeGuard[int | float]:
    return isinstance(value, (int, float))
