"""Compute the points of a chart of events."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from honeyhive_overlay.local.json_text import JsonObject, as_object
from honeyhive_overlay.local.rules import timestamps
from honeyhive_overlay.local.rules.aggregates import MetricValue, aggregate, numeric_metrics

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_BUCKET_WIDTHS = {"minute": timedelta(minutes=1), "hour": timedelta(hours=1), "day": timedelta(days=1)}
_BUCKET_NAMES = {
    **dict.fromkeys(("minute", "minutes", "1m"), "minute"),
    **dict.fromkeys(("hour", "hours", "1h"), "hour"),
    **dict.fromkeys(("day", "days", "1d"), "day"),
    **dict.fromkeys(("week", "weeks", "1w"), "week"),
    **dict.fromkeys(("month", "months", "1M"), "month"),
}
_FUNCTION_ALIASES = {"avg": "average", "mean": "average"}


def chart_points(
    events: Iterable[JsonObject], *, metric: str | None, function: str, bucket: str | None, group_by: str | None
) -> list[JsonObject]:
    """Return a point for each bucket and group that has a value, in the order of their first event.

    Without ``metric``, the value of each event is 1. Without ``bucket``, points are not separated by time.
    """
    values: dict[tuple[float | None, str | None], list[MetricValue]] = {}
    groups: dict[tuple[float | None, str | None], Any] = {}
    for event in events:
        value = 1 if metric is None else numeric_metrics(event).get(metric)
        if value is None:
            continue
        group = None if group_by is None else _value_at(event, group_by)
        start = None if bucket is None else _bucket_start(event["start_time"], _BUCKET_NAMES[bucket])
        key = (start, repr(group))  # a group may be a list or an object, which cannot be in a key
        values.setdefault(key, []).append(value)
        groups[key] = group
    return [
        {
            **({} if bucket is None or key[0] is None else {"bucket": timestamps.iso_text(key[0])}),
            **({} if group_by is None else {"group": groups[key]}),
            "value": aggregate(point_values, _FUNCTION_ALIASES.get(function, function)),
            "count": len(point_values),
        }
        for key, point_values in values.items()
    ]


def _bucket_start(milliseconds: float, bucket: str) -> float:
    """Return when the bucket that contains a timestamp begins. Buckets are in UTC; weeks begin on Monday."""
    start = timestamps.to_datetime(milliseconds)
    if bucket in _BUCKET_WIDTHS:
        start = _EPOCH + (start - _EPOCH) // _BUCKET_WIDTHS[bucket] * _BUCKET_WIDTHS[bucket]
    else:
        start = start.replace(hour=0, minute=0, second=0, microsecond=0)
        start -= timedelta(days=start.weekday() if bucket == "week" else start.day - 1)
    return (start - _EPOCH) / timedelta(milliseconds=1)


def _value_at(event: JsonObject, path: str) -> Any:
    """Return the value at a dotted path, or None."""
    found: Any = event
    for name in path.split("."):
        found = as_object(found).get(name)
    return found
