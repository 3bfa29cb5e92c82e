"""Whether to try again, and when: a decision without a clock."""

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
"""A longer wait is not said any more exactly."""
TRANSIENT = frozenset({408, 429, 502, 503, 504})


class Outcome(NamedTuple):
    """How one attempt ended."""

    status: int | None = None
    """None where no answer came."""
    sent: bool = True
    """False where the request surely never reached the server."""
    retry_after: float | None = None
    """Seconds that the server asked to wait."""


def next_delay(
    effect: Effect, attempt: int, outcome: Outcome, policy: Retry, random: Callable[[], float]
) -> float | None:
    """Return the seconds to wait before the next attempt, or None to give up.

    A read or an idempotent call is repeated after a broken connection and after a status that passes by itself. A call
    that must happen once is repeated only if it surely has not happened: nothing was sent, or the server refused it
    unseen (429).

    Args:
        attempt: the number of the attempt that ended like this, from 1.
        random: gives a number from 0 to 1; the wait is spread over the whole of it, so that many clients that failed
            together do not come back together.
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
    """Read the header Retry-After, seconds or a date; None where it is absent or says nothing sensible.

    Whatever it holds, there is no exception and no wait that a clock could not take.
    """
    value = (value or "").strip()
    if _SECONDS.fullmatch(value):
        return min(float(value), _LONGEST)
    date = from_header(value)
    return None if date is None else min(max(0.0, (date - now()).total_seconds()), _LONGEST)
