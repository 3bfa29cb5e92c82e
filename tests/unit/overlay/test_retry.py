"""Retries: which calls are retried, and how long they wait."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from honeyhive_overlay import ConfigurationError, Retry
from honeyhive_overlay._core.calls import Effect
from honeyhive_overlay._core.retry import Outcome, next_delay, retry_after

YEAR = 365 * 86400.0
POLICY = Retry(attempts=4, initial=0.5, max=8.0)


def decide(effect: Effect, outcome: Outcome, attempt: int = 1, policy: Retry = POLICY) -> float | None:
    return next_delay(effect, attempt, outcome, policy, lambda: 1.0)


@pytest.mark.parametrize("effect", ["read", "idempotent"])
@pytest.mark.parametrize("status", [408, 429, 502, 503, 504, None])
def test_temporary_failures_of_repeatable_calls_are_retried(effect: Effect, status: int | None) -> None:
    assert decide(effect, Outcome(status)) == 0.5


@pytest.mark.parametrize("status", [400, 401, 404, 409, 422, 500, 501, 520])
@pytest.mark.parametrize("effect", ["read", "idempotent", "once"])
def test_permanent_failures_are_not_retried(effect: Effect, status: int) -> None:
    assert decide(effect, Outcome(status)) is None


@pytest.mark.parametrize("status", [408, 502, 503, 504, None])
def test_a_call_that_must_happen_once_is_not_retried_if_it_may_have_happened(status: int | None) -> None:
    assert decide("once", Outcome(status)) is None


def test_a_call_that_must_happen_once_is_retried_if_it_has_not_happened() -> None:
    assert decide("once", Outcome(sent=False)) == 0.5
    assert decide("once", Outcome(429)) == 0.5


def test_delays_double_up_to_the_maximum() -> None:
    policy = Retry(attempts=100, initial=0.5, max=8.0)
    assert [decide("read", Outcome(503), attempt, policy) for attempt in (1, 2, 3, 4, 5, 6, 99)] == [
        0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0,
    ]  # fmt: skip


def test_delays_have_full_jitter() -> None:
    assert next_delay("read", 3, Outcome(503), POLICY, lambda: 0.0) == 0.0
    assert next_delay("read", 3, Outcome(503), POLICY, lambda: 0.25) == 0.5


def test_attempts_include_the_first_one() -> None:
    assert decide("read", Outcome(503), attempt=3) is not None
    assert decide("read", Outcome(503), attempt=4) is None
    assert decide("read", Outcome(503), policy=Retry(attempts=1)) is None


def test_retry_after_is_honoured_up_to_the_maximum() -> None:
    assert decide("once", Outcome(429, retry_after=3.0)) == 3.0
    assert decide("once", Outcome(429, retry_after=0.0)) == 0.0
    assert decide("once", Outcome(429, retry_after=3600.0)) == 8.0


def test_retry_after_is_seconds_or_a_date() -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    date = format_datetime(now + timedelta(seconds=30), usegmt=True)
    assert retry_after("7") == 7.0
    assert retry_after(date, lambda: now) == 30.0
    assert retry_after(date, lambda: now + timedelta(hours=1)) == 0.0
    assert retry_after(date.replace("GMT", "-0000"), lambda: now) == 30.0
    assert retry_after(None) is retry_after("") is retry_after("soon") is retry_after("-3") is None


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("2.5", 2.5), (" 7 ", 7.0), ("0", 0.0), ("0.0", 0.0), (".5", 0.5), ("9" * 400, YEAR), ("99999999999", YEAR),
     ("Fri, 31 Dec 9999 23:59:59 GMT", YEAR), ("Wed, 01 Jan 2020 00:00:00 GMT", 0.0)],
)  # fmt: skip
def test_a_valid_retry_after_is_between_zero_and_a_year(value: str, seconds: float) -> None:
    assert retry_after(value) == seconds


@pytest.mark.parametrize(
    "value",
    ["-2.5", "-0", "1e3", "nan", "inf", "5, 10", "٣", "\x00", " ", "Wed, 32 Foo 99999999 00:00:00 GMT",
     "Wed, 31 Dec 99999999 00:00:00 GMT", "Wed, 01 Jan 2020 99:00:00 GMT", "Wed, 01 Jan 2020 00:00:00 +9999"],
)  # fmt: skip
def test_an_invalid_retry_after_is_ignored(value: str) -> None:
    assert retry_after(value) is None


@given(st.text() | st.floats().map(str) | st.integers().map(str))
def test_every_retry_after_is_a_delay_or_none(value: str) -> None:
    found = retry_after(value)
    assert found is None or 0 <= found <= YEAR


@pytest.mark.parametrize(
    "policy",
    [{"attempts": None}, {"attempts": "3"}, {"attempts": float("nan")}, {"attempts": 2.5}, {"attempts": True},
     {"initial": None}, {"initial": "1"}, {"initial": 10**400}, {"max": []}, {"max": True}],
)  # fmt: skip
def test_a_policy_of_another_type_is_rejected(policy: dict[str, object]) -> None:
    with pytest.raises(ConfigurationError, match=f"retry: {next(iter(policy))}="):
        Retry(**policy)  # type: ignore[arg-type]


@pytest.mark.parametrize("policy", [{"attempts": 0}, {"initial": -1.0}, {"max": float("inf")}, {"max": float("nan")}])
def test_a_policy_outside_its_range_is_rejected(policy: dict[str, float]) -> None:
    with pytest.raises(ConfigurationError, match=f"retry: {next(iter(policy))}="):
        Retry(**policy)  # type: ignore[arg-type]
