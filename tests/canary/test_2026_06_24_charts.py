"""What the generated client of 2026-06-24 gets wrong of charts and queues."""

from __future__ import annotations

from typing import Any

import pytest

from honeyhive_raw.r2026_06_24 import models
from tests.canary import canary

CHART: dict[str, Any] = {
    "id": "c1", "name": "n", "description": None, "metric": "m", "func": None, "groupBy": None, "bucketing": "day",
    "dateRange": {"relative": "7d"}, "query": None, "owner_id": None, "owner_profile": {"name": "o"},
    "is_active": True, "created_at": "2026-06-24T00:00:00Z", "updated_at": None,
}  # fmt: skip
QUEUE: dict[str, Any] = {
    "id": "q1", "name": "n", "description": "", "filters": {"filterArray": []}, "enabled": True, "scope_id": "s",
    "scope_type": "project", "is_active": True, "created_at": "2026-06-24T00:00:00Z", "updated_at": None,
}  # fmt: skip


@canary("chart-bucket", raises=AssertionError)
def test_a_new_chart_is_sent_without_opinions() -> None:
    assert models.CreateChartRequest(name="n", metric="m").to_dict() == {"name": "n", "metric": "m"}


@canary("chart-untyped", raises=AttributeError)
@pytest.mark.parametrize(("part", "name"), [("date_range", "relative"), ("owner_profile", "name")])
def test_what_is_in_a_chart_has_a_type(part: str, name: str) -> None:
    getattr(getattr(models.GetChartResponseData.from_dict(CHART), part), name)


@canary("chart-open-words", raises=AssertionError)
def test_the_bucket_that_is_read_is_one_that_can_be_sent() -> None:
    assert models.GetChartResponseData.__annotations__["bucketing"] != "str"


@canary("chart-words", raises=TypeError)
@pytest.mark.parametrize("word", ["aggregate", "bucket", "filters"])
def test_a_chart_is_described_in_the_words_that_are_used_elsewhere(word: str) -> None:
    kind: Any = models.CreateChartRequest
    assert word in kind(name="n", metric="m", **{word: "day"}).to_dict()


@canary("chart-conditions", raises=AssertionError)
def test_a_condition_compares_with_a_number() -> None:
    assert "float" in str(models.QueryFilter.__annotations__["value"])


@canary("chart-range", raises=KeyError)
def test_a_range_may_be_open() -> None:
    models.AbsoluteDateRange.from_dict({"$gte": "2026-06-24T00:00:00Z"})


@canary("queue-defaults", raises=AssertionError)
def test_a_new_queue_is_sent_without_opinions() -> None:
    assert models.CreateAnnotationQueueRequest(name="n").to_dict() == {"name": "n"}


@canary("queue-id", raises=TypeError)
def test_a_change_of_a_queue_says_once_of_which() -> None:
    kind: Any = models.UpdateAnnotationQueueRequest
    kind(name="n")


@canary("queue-wrapper", raises=KeyError)
def test_a_queue_that_is_asked_for_comes_like_a_new_one() -> None:
    models.GetAnnotationQueueByIdResponse.from_dict({"queue": QUEUE, "message": "found"})


@canary("queue-deleted", raises=KeyError)
def test_a_deletion_of_a_queue_says_whether_it_was() -> None:
    models.DeleteAnnotationQueueResponse.from_dict({"success": True})
