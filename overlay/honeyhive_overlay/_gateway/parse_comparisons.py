"""Parse comparisons of two runs, and compute what servers omit."""

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

_OUTCOMES = ("improved", "degraded", "same")
_NUMBER_TYPES = {int, float, bool}


def parse_run_comparison(response: ResponseBody) -> RunComparison:
    """Parse a comparison by metric; its common datapoints are a list of ids."""
    body = response.expect_object(response.value)
    key = "commonDatapoints" if "commonDatapoints" in body else "common_datapoints"
    common_ids: Sequence[str] = response.expect_list(body.get(key), f"$.{key}")
    rows = response.expect_list(body.get("metrics") or [], "$.metrics")
    metrics = tuple(_parse_metric(response, row, common_ids, f"$.metrics[{index}]") for index, row in enumerate(rows))
    runs: dict[str, Any] = {
        key: parse_run_at(response, body[key], f"$.{key}")
        for key in ("old_run", "new_run")
        if body.get(key) is not None
    }
    parsed: dict[str, Any] = {
        "old_run": None, "new_run": None, **runs, "common_datapoints": common_ids, "metrics": metrics
    }  # fmt: skip
    return response.parse_model(RunComparison, body, event_details=parse_event_details(response, body), **parsed)


def parse_event_pairs(response: ResponseBody) -> Page[EventPair]:
    """Parse pairs of events of two runs; their total is a number or text."""
    body = response.expect_object(response.value)
    items = response.expect_list(body.get("events"), "$.events")
    pairs = tuple(_parse_pair(response, item, f"$.events[{index}]") for index, item in enumerate(items))
    total = parse_count(response, body.get("totalEvents"), "$.totalEvents")
    return Page(pairs, total, {key: value for key, value in body.items() if key not in {"events", "totalEvents"}})


def _parse_metric(response: ResponseBody, value: Any, common_ids: Sequence[str], path: str) -> MetricComparison:
    source = response.expect_object(value, path)
    old, new = source.get("old_aggregate"), source.get("new_aggregate")
    delta = _first_number(response, source, path, "delta", "difference")
    percent = _first_number(response, source, path, "percent_change", "percentage_change")
    if delta is None and _is_number(old) and _is_number(new):
        delta = new - old
    if percent is None and delta is not None and _is_number(old) and old:
        percent = 100 * delta / abs(old)
    parsed: dict[str, Any] = {"delta": delta, "percent_change": percent}
    return response.parse_model(MetricComparison, source, path, **parsed, **_outcomes(source, common_ids))


def _first_number(response: ResponseBody, source: Mapping[str, Any], path: str, *names: str) -> int | float | None:
    """Return the first number of these names. Some servers send it as text, with N/A for null."""
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


def _outcomes(source: Mapping[str, Any], common_ids: Sequence[str]) -> dict[str, Any]:
    """Return the ids and counts of datapoints by outcome: as sent, or computed from the ids, or from the values.

    The values come without ids. They belong to the common datapoints if there are as many of them.
    """
    fields = {name: source.get(name) for outcome in _OUTCOMES for name in (outcome, f"{outcome}_count")}
    is_incomplete = source.get("found_count") is None or None in fields.values()
    computed = _compare_values(source.get("old_values"), source.get("new_values")) if is_incomplete else None
    for outcome in _OUTCOMES:
        ids, count = fields[outcome], fields[f"{outcome}_count"]
        if ids is None and computed is not None and len(computed["improved"]) == len(common_ids):
            ids = list(compress(common_ids, computed[outcome]))
            ids = ids if count in (None, len(ids)) else None  # the count of the server takes precedence
        if count is None and is_list(ids):
            count = len(ids)
        elif count is None and computed is not None:
            count = sum(computed[outcome])
        fields |= {outcome: ids, f"{outcome}_count": count}
    if source.get("found_count") is None and computed is not None:
        fields["found_count"] = len(computed["improved"])
    return fields


def _compare_values(old: object, new: object) -> dict[str, Sequence[bool]] | None:
    """Return by outcome whether each pair of values has it; None if values are missing or not numbers."""
    if (
        not (is_list(old) and is_list(new))
        or len(old) != len(new)
        or not {*map(type, old), *map(type, new)} <= _NUMBER_TYPES
    ):
        return None
    return {
        "improved": tuple(map(gt, new, old)),
        "degraded": tuple(map(lt, new, old)),
        "same": tuple(map(eq, new, old)),
    }


def _parse_pair(response: ResponseBody, value: Any, path: str) -> EventPair:
    source = response.expect_object(value, path)
    events = {
        key: parse_event_at(response, source[key], f"{path}.{key}")
        for key in ("event_1", "event_2")
        if source.get(key) is not None
    }
    return response.parse_model(EventPair, source, path, **{"event_1": None, "event_2": None, **events})
