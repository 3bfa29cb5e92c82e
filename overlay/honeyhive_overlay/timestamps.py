"""Conversion of timestamps: aware datetimes in Python, milliseconds or ISO 8601 text in JSON."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta, timezone
from typing import TypeAlias

from honeyhive_overlay.errors import InvalidArgument, describe

Timestamp: TypeAlias = datetime | str | int | float
"""An aware datetime, ISO 8601 text with an offset, or milliseconds since 1970."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_PLAUSIBLE = range(978_307_200_000, 4_102_444_800_000)
"""Milliseconds from 2001 to 2099; a number outside this range has another unit."""


def aware_datetime(argument: str, value: Timestamp) -> datetime:
    """Return ``value`` as an aware datetime.

    Raises:
        InvalidArgument: ``value`` has no offset from UTC, is not a time, or is outside the years 1 to 9999 in UTC.
    """
    if isinstance(value, str):
        found = _parse(value)
        if found is None:
            raise InvalidArgument(argument, f"{describe(value)} is not a time in ISO 8601.")
        value = found
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise InvalidArgument(argument, f"{value} has no time zone; write for example datetime.now(UTC).")
        try:
            value.astimezone(UTC)
        except OverflowError:
            raise InvalidArgument(argument, f"{value} is outside the years 1 to 9999 in UTC.") from None
        return value
    found = from_milliseconds(value) if is_number(value) else None
    if found is None:
        raise InvalidArgument(argument, f"{describe(value)} is not a time: give a datetime, ISO text or milliseconds.")
    return found


def milliseconds(argument: str, value: Timestamp) -> int | float:
    """Return ``value`` as milliseconds since 1970; a number is returned unchanged.

    Raises:
        InvalidArgument: As in `aware_datetime`.
    """
    if is_number(value) and not isinstance(value, (str, datetime)):
        return value
    return (aware_datetime(argument, value) - _EPOCH) // timedelta(milliseconds=1)


def from_milliseconds(value: float | None) -> datetime | None:
    """Return an aware datetime; None for None and for a number that a datetime cannot represent."""
    try:
        return None if value is None else _EPOCH + timedelta(milliseconds=value)
    except (OverflowError, ValueError):
        return None


def to_datetime(value: object) -> datetime | None:
    """Return a timestamp that a server sent, text or milliseconds, as an aware datetime; None if it is not a time.

    Text without a time zone is read as UTC.
    """
    if isinstance(value, str):
        found = _parse_rfc3339(value) or _parse(value)
        if found is None:
            return None
        # Both parsers return the same type of time zone.
        return found.replace(tzinfo=timezone(found.utcoffset() or timedelta()))
    if isinstance(value, (int, float)) and is_number(value) and _PLAUSIBLE.start <= value < _PLAUSIBLE.stop:
        return from_milliseconds(value)
    return None


def to_text(value: datetime) -> str:
    """Return ``value`` as ISO 8601 text, from which `to_datetime` returns the same time to the microsecond."""
    offset = value.utcoffset()
    if offset is None:
        return value.replace(tzinfo=UTC).isoformat()
    # Offsets in ISO 8601 have no seconds; those of historical local times do.
    return (value.astimezone(UTC) if offset % timedelta(minutes=1) else value).isoformat()


def iso(value: datetime) -> str:
    """Return ``value`` in the form that all servers accept: UTC, with milliseconds and "Z"."""
    return value.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def from_header(value: str) -> datetime | None:
    """Return the datetime of an HTTP header such as Date, which is aware; None if the header contains none."""
    from email.utils import parsedate_to_datetime

    try:
        found = parsedate_to_datetime(value)
    except (ValueError, OverflowError, TypeError, IndexError, AttributeError):  # depends on what is wrong
        return None
    return found if found.utcoffset() is not None else found.replace(tzinfo=UTC)


def is_number(value: object) -> bool:
    """Return whether ``value`` is a finite number; booleans are not numbers."""
    try:
        return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
    except OverflowError:  # a whole number too large for a float
        return False


def _parse_rfc3339(value: str) -> datetime | None:
    """Parse text as the JSON decoder does, which rounds nanoseconds, so that both return the same time."""
    import msgspec

    try:
        return msgspec.convert(value, datetime)
    except (msgspec.ValidationError, UnicodeEncodeError):
        return None


def _parse(value: str) -> datetime | None:
    from dateutil.parser import isoparse

    try:
        return isoparse(value)
    except (ValueError, OverflowError):
        return None
