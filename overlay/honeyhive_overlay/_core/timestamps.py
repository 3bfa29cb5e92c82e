"""Timestamps: aware date-times here, milliseconds or ISO text on the wire."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

from honeyhive_overlay.errors import InvalidArgument

Timestamp: TypeAlias = datetime | str | int | float
"""An aware datetime, ISO 8601 text with its offset, or milliseconds since 1970."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def aware_datetime(argument: str, value: Timestamp) -> datetime:
    """Return ``value`` as an aware datetime.

    Raises:
        InvalidArgument: it has no offset from UTC, or is no time at all.
    """
    if isinstance(value, str):
        from dateutil.parser import isoparse

        try:
            value = isoparse(value)
        except (ValueError, OverflowError):
            raise InvalidArgument(argument, f"{value!r} is not a time in ISO 8601.") from None
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise InvalidArgument(argument, f"{value} has no time zone; write for example datetime.now(UTC).")
        return value
    found = from_milliseconds(value) if _is_number(value) else None
    if found is None:
        raise InvalidArgument(argument, f"{value!r} is not a time: give a datetime, ISO text or milliseconds.")
    return found


def milliseconds(argument: str, value: Timestamp) -> int | float:
    """Return ``value`` as milliseconds since 1970; a number is taken as such.

    Raises:
        InvalidArgument: as `aware_datetime`.
    """
    if _is_number(value) and not isinstance(value, (str, datetime)):
        return value
    return (aware_datetime(argument, value) - _EPOCH) // timedelta(milliseconds=1)


def from_milliseconds(value: float | None) -> datetime | None:
    """Return the aware datetime, or None where there is none (or none that Python can hold)."""
    try:
        return None if value is None else _EPOCH + timedelta(milliseconds=value)
    except OverflowError:
        return None


def from_text(value: str | None) -> datetime | None:
    """Return the aware datetime that a server wrote, UTC where it names no zone; None where it is not a time."""
    if not value:
        return None
    from dateutil.parser import isoparse

    try:
        found = isoparse(value)
    except (ValueError, OverflowError):
        return None
    return found if found.utcoffset() is not None else found.replace(tzinfo=UTC)


def iso(value: datetime) -> str:
    """Write ``value`` as servers accept it everywhere: UTC, milliseconds, Z."""
    return value.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
