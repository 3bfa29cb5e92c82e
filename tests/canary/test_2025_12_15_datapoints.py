"""Defects of the generated client of 2025-12-15: datapoints."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from honeyhive_raw.r2025_12_15 import Client, models
from honeyhive_raw.r2025_12_15.api.datapoints import delete_datapoint, get_datapoint, get_datapoints
from tests.canary import canary

CLIENT = Client(base_url="http://localhost")
DATAPOINT: dict[str, Any] = {
    "id": "p1", "inputs": {}, "history": [], "ground_truth": None, "metadata": None, "linked_event": None,
    "created_at": "2025-12-15T00:00:00Z", "updated_at": "2025-12-15T00:00:00Z",
}  # fmt: skip


def parse(module: Any, body: object) -> Any:
    """Return what the generated client parses from a reply."""
    return module._parse_response(client=CLIENT, response=httpx.Response(200, json=body))


@canary("datapoints-omitted", raises=AssertionError)
def test_listed_datapoints_are_parsed() -> None:
    assert parse(get_datapoints, {"datapoints": [DATAPOINT]}) is not None


@canary("datapoints-ids", raises=AssertionError)
def test_datapoint_ids_are_sent_with_the_expected_key() -> None:
    query = httpx.QueryParams(get_datapoints._get_kwargs(datapoint_ids=["a", "b"])["params"])
    assert query.get_list("datapoint_ids[]") == ["a", "b"]


@canary("datapoint-omitted", raises=AssertionError)
def test_datapoint_in_the_documented_form_is_parsed() -> None:
    assert parse(get_datapoint, {"datapoint": [{"datapoint": [DATAPOINT]}]}) is not None


@canary("datapoint-wrapped-twice", raises=AssertionError)
def test_datapoint_in_the_form_of_servers_is_parsed() -> None:
    assert parse(get_datapoint, {"datapoint": [DATAPOINT]}) is not None


@canary("datapoint-id", raises=TypeError)
@pytest.mark.parametrize("module", [get_datapoint, delete_datapoint])
def test_id_parameter_is_named_datapoint_id(module: Any) -> None:
    assert module._get_kwargs(datapoint_id="p1")["url"] == "/v1/datapoints/p1"


@canary("datapoint-batch-filters", raises=AssertionError)
def test_filter_of_a_batch_is_typed() -> None:
    body = models.BatchCreateDatapointsRequest.from_dict({"filters": [{"field": "a", "operator": "exists"}]})
    (one,) = body.filters  # type: ignore[misc]
    assert hasattr(one, "operator")
