"""Decide whether to repeat a call, and after how many seconds."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final, NamedTuple

from honeyhive_overlay._core.calls import Effect
from honeyhive_overlay.timestamps import from_header
from honeyhive_overlay.types import Retry

_SECONDS: Final = re.compile(r"[0-9]+(\.[0-9]*)?|\.[0-9]+")
_LONGEST: Final = 365 * 86400.0
"""Seconds; a longer Retry-After is read as this."""
TRANSIENT = frozenset({408, 429, 502, 503, 504})


class Outcome(NamedTuple):
    """The result of one attempt."""

    status: int | None = None
    """HTTP status; None if no reply arrived."""
    sent: bool = True
    """False if the request certainly did not reach the server."""
    retry_after: float | None = None
    """Seconds that the server asked to wait."""


def next_delay(
    effect: Effect, attempt: int, outcome: Outcome, policy: Retry, random: Callable[[], float]
) -> float | None:
    """Return the seconds to wait before the next attempt, or None to give up.

    Reads and idempotent calls are repeated after a broken connection and after a transient status. A call that must
    happen once is repeated only if it certainly has not happened: nothing was sent, or the server rejected it without
    processing it (429).

    Args:
        attempt: Number of the attempt that ended with ``outcome``, from 1.
        random: Returns a number from 0 to 1, by which the delay is multiplied, so that many clients that failed at the
            same time do not try again at the same time.
    """
    if attempt >= policy.attempts or not _repeatable(effect, outcome):
        return None
    if outcome.retry_after is not None:
        return min(outcome.retry_after, policy.max)
    longest = min(policy.initial * 2.0 ** min(attempt - 1, 60), policy.max)
    return longest * random()


def _repeatable(effect: Effect, outcome: Outcome) -> bool:
    if outcome.status is None:
        return effect != "once" or not outcome.sent
    return outcome.status == 429 or (effect != "once" and outcome.status in TRANSIENT)


def retry_after(value: str | None, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> float | None:
    """Return the seconds of a Retry-After header, a number or a date; None if it is absent or invalid."""
    value = (value or "").strip()
    if _SECONDS.fullmatch(value):
        return min(float(value), _LONGEST)
    date = from_header(value)
    return None if date is None else min(max(0.0, (date - now()).total_seconds()), _LONGEST)
