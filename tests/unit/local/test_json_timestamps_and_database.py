"""JSON, timestamps and the database."""

from __future__ import annotations

import time

import pytest

from honeyhive_overlay.local.http_errors import HttpError
from honeyhive_overlay.local.json_text import decode, encode
from honeyhive_overlay.local.rules import timestamps
from honeyhive_overlay.local.store import Store


def nested(levels: int) -> object:
    value: object = None
    for _ in range(levels):
        value = [value]
    return value


@pytest.mark.parametrize("value", [float("inf"), float("nan"), {"a": [float("-inf")]}, nested(100_000)])
def test_values_that_json_cannot_express_are_rejected(value: object) -> None:
    with pytest.raises(HttpError):
        encode(value)


@pytest.mark.parametrize("value", [None, True, 1, 1.5, 10**30, "ü\ud83d\0", [], {"a": [{}]}])
def test_other_values_survive_a_round_trip(value: object) -> None:
    assert encode(value).isascii()
    assert decode(encode(value)) == value


@pytest.mark.parametrize("zone", ["UTC", "Asia/Tokyo"])
def test_timestamp_without_a_zone_is_utc_in_every_local_time_zone(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert (
            timestamps.to_milliseconds("1970-01-01T00:00:01")
            == timestamps.to_milliseconds("1970-01-01T00:00:01Z")
            == 1000
        )
        assert timestamps.to_milliseconds("1970-01-01T01:00:01+01:00") == 1000
        assert timestamps.iso_text(1500.4) == "1970-01-01T00:00:01.500Z"
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize("value", [None, True, "", "soon", [], {}])
def test_values_that_are_not_timestamps_become_none(value: object) -> None:
    assert timestamps.to_milliseconds(value) is None


@pytest.mark.parametrize(
    ("text", "hours"),
    [("1h", 1), ("24 hours", 24), ("7d", 168), ("last 2 weeks", 336), ("30min", 0.5), ("1 minute", 1 / 60)],
)
def test_relative_date_ranges(text: str, hours: float) -> None:
    assert timestamps.parse_date_range({"relative": text}, now=0) == (-hours * 3_600_000, None)


@pytest.mark.parametrize("text", ["", "7", "d", "1 month", "1y", 7, None])
def test_invalid_relative_date_range_is_rejected(text: object) -> None:
    with pytest.raises(HttpError, match="dateRange"):
        timestamps.parse_date_range({"relative": text}, now=0)


def test_json_nested_too_deeply_for_sqlite_is_rejected() -> None:
    """Some versions of Python decode more levels than SQLite."""
    store = Store()
    try:
        for statement in (
            "INSERT INTO events (event_id, body) VALUES (?, ?)",
            "INSERT INTO runs (run_id, body) VALUES (?, ?)",
        ):
            with pytest.raises(HttpError, match="too deeply"):
                store.database.execute(statement, ("x", "[" * 5000 + "]" * 5000))
    finally:
        store.close()


def put_all(store: Store, *runs: dict[str, object]) -> None:
    with store.database.transaction():
        for run in runs:
            store.runs.put(run)


def test_transaction_is_atomic() -> None:
    store = Store()
    run: dict[str, object] = {"run_id": "r", "event_ids": []}
    try:
        with pytest.raises(KeyError):
            put_all(store, run, {})
        assert store.runs.get("r") is None
        put_all(store, run)
        assert store.runs.get("r") == run
    finally:
        store.close()
