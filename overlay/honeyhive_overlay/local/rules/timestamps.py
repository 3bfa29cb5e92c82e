"""Convert timestamps: milliseconds since the epoch in events, ISO 8601 text elsewhere."""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime, timedelta

from honeyhive_overlay.local.http_errors import bad_request
from honeyhive_overlay.local.json_text import as_object

_RANGE_KEYS = (("$gte", "$lte"), ("start_time", "end_time"), ("start", "end"))
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FIRST, _LAST = -62_135_596_800_000, 253_402_300_799_999
_RELATIVE = re.compile(r"(?:last\s+)?(\d{1,6})\s*(m|h|d|w)(?:in(?:ute)?s?|ours?|ays?|eeks?)?", re.IGNORECASE)
_UNITS = {
    "m": timedelta(minutes=1),
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
    "w": timedelta(weeks=1),
}


def now_milliseconds() -> int:
    """Return the current time in milliseconds since the epoch."""
    return time.time_ns() // 1_000_000


def to_datetime(milliseconds: float) -> datetime:
    """Return the timestamp in UTC, limited to years of four digits."""
    return _EPOCH + timedelta(milliseconds=min(max(milliseconds, _FIRST), _LAST))


def iso_text(milliseconds: float) -> str:
    """Return the timestamp as text: UTC, with milliseconds and a Z."""
    return to_datetime(milliseconds).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def to_milliseconds(value: object) -> float | None:
    """Return a number or ISO text in milliseconds, and None for anything else. Text without a zone is UTC."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return value
    if not isinstance(value, str):
        return None
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        return None
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp() * 1000


def parse_date_range(value: object, now: float) -> tuple[float | None, float | None]:
    """Parse a date range into two bounds, both inclusive; None is an open bound.

    It is an object with ``$gte``/``$lte``, ``start_time``/``end_time`` or ``start``/``end``, each of them ISO text,
    milliseconds or missing; or ``{"relative": "7d"}``; or ISO text alone, which is the lower bound.
    """
    if value is None:
        return None, None
    if isinstance(value, str):
        return _parse_bound(value), None
    given = as_object(value)
    if "relative" in given:
        return now - _parse_duration(given["relative"]), None
    for lower, upper in _RANGE_KEYS:
        if lower in given or upper in given:
            return _parse_bound(given.get(lower)), _parse_bound(given.get(upper))
    raise bad_request("dateRange: expected ISO text or an object with $gte and $lte")


def _parse_bound(value: object) -> float | None:
    if value is None:
        return None
    found = to_milliseconds(value)
    if found is None:
        raise bad_request(f"dateRange: {value!r} is not a time")
    return found


def _parse_duration(value: object) -> float:
    match = _RELATIVE.fullmatch(value.strip()) if isinstance(value, str) else None
    if match is None:
        raise bad_request(f"dateRange: {value!r} is not a length of time such as 24h or 7d")
    return int(match[1]) * _UNITS[match[2].lower()].total_seconds() * 1000
