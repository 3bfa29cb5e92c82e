"""What is wrong with the generated client of 2025-12-15 about datapoints, defect by defect."""

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


def parsed(module: Any, body: object) -> Any:
    """What the generated client makes of an answer."""
    return module._parse_response(client=CLIENT, response=httpx.Response(200, json=body))


@canary("datapoints-omitted", raises=AssertionError)
def test_listed_datapoints_are_read() -> None:
    assert parsed(get_datapoints, {"datapoints": [DATAPOINT]}) is not None


@canary("datapoints-ids", raises=AssertionError)
def test_ids_of_datapoints_are_sent_under_the_key_that_servers_read() -> None:
    query = httpx.QueryParams(get_datapoints._get_kwargs(datapoint_ids=["a", "b"])["params"])
    assert query.get_list("datapoint_ids[]") == ["a", "b"]


@canary("datapoint-omitted", raises=AssertionError)
def test_a_datapoint_is_read() -> None:
    assert parsed(get_datapoint, {"datapoint": [{"datapoint": [DATAPOINT]}]}) is not None


@canary("datapoint-wrapped-twice", raises=AssertionError)
def test_a_datapoint_is_read_as_servers_send_it() -> None:
    assert parsed(get_datapoint, {"datapoint": [DATAPOINT]}) is not None


@canary("datapoint-id", raises=TypeError)
@pytest.mark.parametrize("module", [get_datapoint, delete_datapoint])
def test_the_id_of_a_datapoint_is_called_by_its_name(module: Any) -> None:
    assert module._get_kwargs(datapoint_id="p1")["url"] == "/v1/datapoints/p1"


@canary("datapoint-batch-filters", raises=AssertionError)
def test_a_filter_of_a_batch_has_a_type() -> None:
    body = models.BatchCreateDatapointsRequest.from_dict({"filters": [{"field": "a", "operator": "exists"}]})
    (one,) = body.filters  # type: ignore[misc]
    assert hasattr(one, "operator")
