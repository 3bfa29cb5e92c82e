"""Events condensed into the points of a chart."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from honeyhive_overlay.local.jsontext import JsonObject, as_object
from honeyhive_overlay.local.rules import times
from honeyhive_overlay.local.rules.aggregates import Measured, aggregate, measured

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_WIDTHS = {"minute": timedelta(minutes=1), "hour": timedelta(hours=1), "day": timedelta(days=1)}
_BUCKETS = {
    **dict.fromkeys(("minute", "minutes", "1m"), "minute"),
    **dict.fromkeys(("hour", "hours", "1h"), "hour"),
    **dict.fromkeys(("day", "days", "1d"), "day"),
    **dict.fromkeys(("week", "weeks", "1w"), "week"),
    **dict.fromkeys(("month", "months", "1M"), "month"),
}
_FUNCTIONS = {"avg": "average", "mean": "average"}


def points(
    events: Iterable[JsonObject], *, metric: str | None, function: str, bucket: str | None, group_by: str | None
) -> list[JsonObject]:
    """One point for each bucket and group that has a value, in the order of their first event.

    Without a metric each event counts as 1; without a bucket there is one for all times.
    """
    values: dict[tuple[float | None, str | None], list[Measured]] = {}
    groups: dict[tuple[float | None, str | None], Any] = {}
    for event in events:
        value = 1 if metric is None else measured(event).get(metric)
        if value is None:
            continue
        group = None if group_by is None else _field(event, group_by)
        key = (None if bucket is None else _start(event["start_time"], _BUCKETS[bucket]), repr(group))
        values.setdefault(key, []).append(value)
        groups[key] = group
    return [
        {
            **({} if bucket is None or key[0] is None else {"bucket": times.iso_text(key[0])}),
            **({} if group_by is None else {"group": groups[key]}),
            "value": aggregate(found, _FUNCTIONS.get(function, function)),
            "count": len(found),
        }
        for key, found in values.items()
    ]


def _start(milliseconds: float, bucket: str) -> float:
    """The first instant of the bucket, in UTC; weeks begin on Monday."""
    moment = times.moment(milliseconds)
    if bucket in _WIDTHS:
        moment = _EPOCH + (moment - _EPOCH) // _WIDTHS[bucket] * _WIDTHS[bucket]
    else:
        moment = moment.replace(hour=0, minute=0, second=0, microsecond=0)
        moment -= timedelta(days=moment.weekday() if bucket == "week" else moment.day - 1)
    return (moment - _EPOCH) / timedelta(milliseconds=1)


def _field(event: JsonObject, path: str) -> Any:
    """The value under a dotted path, as filters write it; None where there is none."""
    found: Any = event
    for name in path.split("."):
        found = as_object(found).get(name)
    return found
