"""The chart of events."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.unit.local.support import Api, Json, new_id

DAY = 86_400_000
MONDAY = 1_765_756_800_000  # 2025-12-15T00:00:00Z


def store_events(api: Api) -> str:
    """Store six events, and return a value of their metadata that no other event has."""
    mark = new_id()
    for offset, name, metrics in [
        (0, "a", {"accuracy": 0.5}), (3_600_000, "a", {"accuracy": 1}), (DAY, "b", {"accuracy": 0.25, "other": 9}),
        (8 * DAY, "a", {"accuracy": True}), (20 * DAY, "b", {"accuracy": "good"}), (20 * DAY, "b", {}),
    ]:  # fmt: skip
        at = MONDAY + offset
        api.event(event_name=name, metrics=metrics, metadata={"mark": mark}, start_time=at, end_time=at)
    return mark


def chart(api: Api, mark: str, **query: Any) -> list[Json]:
    marked = json.dumps([{"field": "metadata.mark", "operator": "is", "value": mark, "type": "string"}])
    body = api.get("/v1/events/chart", filters=marked, **query)
    points: list[Json] = body["events"]
    return points


def test_without_a_metric_events_are_counted(api: Api) -> None:
    mark = store_events(api)
    assert chart(api, mark) == [{"value": 6, "count": 6}]


@pytest.mark.parametrize(
    ("bucket", "found"),
    [
        ("1h", [("15T00", 0.5), ("15T01", 1), ("16T00", 0.25), ("23T00", 1)]),
        ("days", [("15T00", 0.75), ("16T00", 0.25), ("23T00", 1)]),
        ("week", [("15T00", 1.75 / 3), ("22T00", 1)]),
        ("1M", [("01T00", 2.75 / 4)]),
    ],
)
def test_average_of_a_metric_in_buckets(api: Api, bucket: str, found: list[tuple[str, float]]) -> None:
    mark = store_events(api)
    points = chart(api, mark, metric="accuracy", bucket=bucket)
    assert [point["bucket"] for point in points] == [f"2025-12-{at}:00:00.000Z" for at, _ in found]
    assert [point["value"] for point in points] == pytest.approx([value for _, value in found])


@pytest.mark.parametrize(
    ("aggregation", "value"),
    [("avg", 0.6875), ("mean", 0.6875), ("p50", 0.75), ("median", 0.75), ("p75", 1), ("sum", 2.75), ("count", 4)],
)
def test_every_aggregation(api: Api, aggregation: str, value: float) -> None:
    mark = store_events(api)
    assert chart(api, mark, metric="accuracy", aggregation=aggregation) == [{"value": value, "count": 4}]


def test_points_are_grouped_by_a_field(api: Api) -> None:
    mark = store_events(api)
    points = chart(api, mark, metric="accuracy", groupBy="event_name", aggregation="max")
    assert points == [{"group": "a", "value": 1, "count": 3}, {"group": "b", "value": 0.25, "count": 1}]
    assert chart(api, mark, groupBy="metrics.other") == [
        {"group": None, "value": 5, "count": 5}, {"group": 9, "value": 1, "count": 1}
    ]  # fmt: skip


def test_chart_filters_by_run_and_date_range(api: Api) -> None:
    mark = store_events(api)
    run_id = api.run(name="r")
    api.event(metadata={"run_id": run_id, "mark": mark}, metrics={"accuracy": 7})
    assert chart(api, mark, evaluation_id=run_id) == [{"value": 1, "count": 1}]
    assert chart(api, mark, only_experiments="true", metric="accuracy") == [{"value": 7, "count": 1}]
    assert chart(api, mark, evaluation_id="unknown") == []
    dates = json.dumps({"$gte": "2025-12-16T00:00:00Z", "$lte": "2025-12-23T00:00:00Z"})
    assert chart(api, mark, dateRange=dates) == [{"value": 2, "count": 2}]


@pytest.mark.parametrize("wrong", [{"bucket": "year"}, {"aggregation": "p42"}, {"dateRange": "soon"}, {"filters": "["}])
def test_invalid_chart_parameters_are_rejected(api: Api, wrong: Json) -> None:
    api.rejected("GET", "/v1/events/chart", 400, params=wrong)
