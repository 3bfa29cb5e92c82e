"""Defects of the generated client of 2026-06-24: charts and queues."""

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


@canary("chart-default-bucket", raises=AssertionError)
def test_chart_create_sends_no_defaults() -> None:
    assert models.CreateChartRequest(name="n", metric="m").to_dict() == {"name": "n", "metric": "m"}


@canary("chart-untyped", raises=AttributeError)
@pytest.mark.parametrize(("part", "name"), [("date_range", "relative"), ("owner_profile", "name")])
def test_nested_objects_of_a_chart_are_typed(part: str, name: str) -> None:
    getattr(getattr(models.GetChartResponseData.from_dict(CHART), part), name)


@canary("chart-enums", raises=AssertionError)
def test_bucket_of_a_returned_chart_is_an_enum() -> None:
    assert models.GetChartResponseData.__annotations__["bucketing"] != "str"


@canary("chart-field-names", raises=TypeError)
@pytest.mark.parametrize("word", ["aggregate", "bucket", "filters"])
def test_chart_fields_are_named_as_in_other_operations(word: str) -> None:
    kind: Any = models.CreateChartRequest
    assert word in kind(name="n", metric="m", **{word: "day"}).to_dict()


@canary("chart-conditions", raises=AssertionError)
def test_filter_value_may_be_a_number() -> None:
    assert "float" in str(models.QueryFilter.__annotations__["value"])


@canary("chart-range", raises=KeyError)
def test_date_range_may_be_open() -> None:
    models.AbsoluteDateRange.from_dict({"$gte": "2026-06-24T00:00:00Z"})


@canary("queue-defaults", raises=AssertionError)
def test_queue_create_sends_no_defaults() -> None:
    assert models.CreateAnnotationQueueRequest(name="n").to_dict() == {"name": "n"}


@canary("queue-id", raises=TypeError)
def test_queue_update_body_requires_no_id() -> None:
    kind: Any = models.UpdateAnnotationQueueRequest
    kind(name="n")


@canary("queue-wrapper", raises=KeyError)
def test_returned_queue_is_wrapped_like_a_created_one() -> None:
    models.GetAnnotationQueueByIdResponse.from_dict({"queue": QUEUE, "message": "found"})


@canary("queue-delete-response", raises=KeyError)
def test_queue_delete_with_success_flag_is_parsed() -> None:
    models.DeleteAnnotationQueueResponse.from_dict({"success": True})
