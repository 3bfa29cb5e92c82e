"""Instants as epoch milliseconds (events) and as ISO 8601 text (runs)."""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime, timedelta

from honeyhive_overlay.local.jsontext import as_object
from honeyhive_overlay.local.refusal import bad_request

_BOUNDS = (("$gte", "$lte"), ("start_time", "end_time"), ("start", "end"))
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
    """The present instant, as events carry it."""
    return time.time_ns() // 1_000_000


def moment(milliseconds: float) -> datetime:
    """The instant in UTC; the nearest one that has a year of four digits."""
    return _EPOCH + timedelta(milliseconds=min(max(milliseconds, _FIRST), _LAST))


def iso_text(milliseconds: float) -> str:
    """The instant as runs carry it: UTC, to the millisecond, with a Z."""
    return moment(milliseconds).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def instant(value: object) -> float | None:
    """Epoch milliseconds of a number or of ISO text; None for anything else. Text without a zone is read as UTC."""
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


def date_range(value: object, now: float) -> tuple[float | None, float | None]:
    """The bounds, both inclusive, of any of the forms that clients send.

    An object with ``$gte``/``$lte``, ``start_time``/``end_time`` or ``start``/``end`` (each side ISO text or
    milliseconds, either may be missing), ``{"relative": "7d"}``, or a single ISO text, which is the lower bound.
    """
    if value is None:
        return None, None
    if isinstance(value, str):
        return _bound(value), None
    given = as_object(value)
    if "relative" in given:
        return now - _length(given["relative"]), None
    for lower, upper in _BOUNDS:
        if lower in given or upper in given:
            return _bound(given.get(lower)), _bound(given.get(upper))
    raise bad_request("dateRange: expected ISO text or an object with $gte and $lte")


def _bound(value: object) -> float | None:
    if value is None:
        return None
    found = instant(value)
    if found is None:
        raise bad_request(f"dateRange: {value!r} is not a time")
    return found


def _length(value: object) -> float:
    match = _RELATIVE.fullmatch(value.strip()) if isinstance(value, str) else None
    if match is None:
        raise bad_request(f"dateRange: {value!r} is not a length of time such as 24h or 7d")
    return int(match[1]) * _UNITS[match[2].lower()].total_seconds() * 1000
