"""Timestamps: aware date-times here, milliseconds or ISO text on the wire."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta, timezone
from typing import TypeAlias

from honeyhive_overlay.errors import InvalidArgument

Timestamp: TypeAlias = datetime | str | int | float
"""An aware datetime, ISO 8601 text with its offset, or milliseconds since 1970."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_PLAUSIBLE = range(978_307_200_000, 4_102_444_800_000)
"""Milliseconds from 2001 to 2100: a number outside of it is of another unit."""


def aware_datetime(argument: str, value: Timestamp) -> datetime:
    """Return ``value`` as an aware datetime.

    Raises:
        InvalidArgument: it has no offset from UTC, is no time at all, or none that UTC can express.
    """
    if isinstance(value, str):
        found = _parse(value)
        if found is None:
            raise InvalidArgument(argument, f"{value!r} is not a time in ISO 8601.")
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
        raise InvalidArgument(argument, f"{value!r} is not a time: give a datetime, ISO text or milliseconds.")
    return found


def milliseconds(argument: str, value: Timestamp) -> int | float:
    """Return ``value`` as milliseconds since 1970; a number is taken as such.

    Raises:
        InvalidArgument: as `aware_datetime`.
    """
    if is_number(value) and not isinstance(value, (str, datetime)):
        return value
    return (aware_datetime(argument, value) - _EPOCH) // timedelta(milliseconds=1)


def from_milliseconds(value: float | None) -> datetime | None:
    """Return the aware datetime, or None where there is none (or none that Python can hold)."""
    try:
        return None if value is None else _EPOCH + timedelta(milliseconds=value)
    except (OverflowError, ValueError):
        return None


def to_datetime(value: object) -> datetime | None:
    """Return the aware datetime that a server sent, as text or in milliseconds; None where it is not a time.

    Text without a zone is in UTC.
    """
    if isinstance(value, str):
        found = _parse_rfc3339(value) or _parse(value)
        if found is None:
            return None
        # The zones of the standard library, whoever parsed it.
        return found.replace(tzinfo=timezone(found.utcoffset() or timedelta()))
    if isinstance(value, (int, float)) and is_number(value) and _PLAUSIBLE.start <= value < _PLAUSIBLE.stop:
        return from_milliseconds(value)
    return None


def to_text(value: datetime) -> str:
    """Write ``value`` as ISO text that `to_datetime` reads as the same time, to the microsecond."""
    offset = value.utcoffset()
    if offset is None:
        return value.replace(tzinfo=UTC).isoformat()
    # ISO 8601 has no seconds in an offset, as local times of long ago have.
    return (value.astimezone(UTC) if offset % timedelta(minutes=1) else value).isoformat()


def iso(value: datetime) -> str:
    """Write ``value`` as servers accept it everywhere: UTC, milliseconds, Z."""
    return value.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def from_header(value: str) -> datetime | None:
    """Return the aware datetime of an HTTP header such as Date; None where it is not one, whatever it is."""
    from email.utils import parsedate_to_datetime

    try:
        found = parsedate_to_datetime(value)
    except (ValueError, OverflowError, TypeError, IndexError, AttributeError):  # as the text misleads the parser
        return None
    return found if found.utcoffset() is not None else found.replace(tzinfo=UTC)


def _parse_rfc3339(value: str) -> datetime | None:
    """Parse as the decoder does, so that a time is the same whatever stands beside it: it rounds nanoseconds."""
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


def is_number(value: object) -> bool:
    """Whether ``value`` is a number that a clock can take: finite, and no truth value."""
    try:
        return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
    except OverflowError:  # a whole number beyond all floats
        return False
