"""Defects of the generated client of 2026-06-24: datasets and datapoints."""

from __future__ import annotations

from typing import Any

import httpx

from honeyhive_raw.r2026_06_24 import Client, models
from honeyhive_raw.r2026_06_24.api.datapoints import get_datapoint, get_datapoints
from tests.canary import canary

DATAPOINT: dict[str, Any] = {
    "id": "p1", "inputs": {}, "history": [], "ground_truth": None, "metadata": None, "linked_event": None,
    "created_at": "2026-06-24T00:00:00Z",
}  # fmt: skip


@canary("dataset-name", raises=AssertionError)
def test_default_name_is_not_sent() -> None:
    assert "name" not in models.CreateDatasetRequest().to_dict()


@canary("datapoints-ids", raises=AssertionError)
def test_datapoint_ids_are_sent_with_the_expected_key() -> None:
    query = httpx.QueryParams(get_datapoints._get_kwargs(datapoint_ids=["a", "b"])["params"])
    assert query.get_list("datapoint_ids[]") == ["a", "b"]


@canary("datapoint-list-of-one", raises=AttributeError)
def test_single_datapoint_is_not_a_list() -> None:
    reply = httpx.Response(200, json={"datapoint": [DATAPOINT]})
    parsed: Any = get_datapoint._parse_response(client=Client(base_url="http://localhost"), response=reply)
    assert parsed.datapoint.id == "p1"


@canary("datapoint-batch-filters", raises=AssertionError)
def test_filter_of_a_batch_is_typed() -> None:
    body = models.BatchCreateDatapointsRequest.from_dict({"filters": [{"field": "a", "operator": "exists"}]})
    (one,) = body.filters  # type: ignore[misc]
    assert hasattr(one, "operator")
