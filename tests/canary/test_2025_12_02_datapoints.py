"""Defects of the generated client of 2025-12-02: datapoints."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from honeyhive_raw.r2025_12_02 import models
from honeyhive_raw.r2025_12_02.api.datapoints import delete_datapoint, get_datapoint, get_datapoints, update_datapoint
from honeyhive_raw.r2025_12_02.types import Unset
from tests.canary import canary


@canary("datapoints-optional", raises=AssertionError)
def test_datapoint_list_response_requires_its_list() -> None:
    assert not isinstance(models.GetDatapointsResponse200.from_dict({}).datapoints, Unset)


@canary("datapoints-ids", raises=AssertionError)
def test_datapoint_ids_are_sent_with_the_expected_key() -> None:
    query = httpx.QueryParams(get_datapoints._get_kwargs(project="p", datapoint_ids=["a", "b"])["params"])
    assert query.get_list("datapoint_ids[]") == ["a", "b"]


@canary("datapoint-list-of-one", raises=AssertionError)
def test_single_datapoint_is_not_a_list() -> None:
    assert isinstance(
        models.GetDatapointResponse200.from_dict({"datapoint": [{"_id": "p1"}]}).datapoint, models.Datapoint
    )


@canary("datapoint-create-response", raises=AssertionError)
def test_datapoint_create_response_requires_an_id() -> None:
    assert not isinstance(models.CreateDatapointResponse200.from_dict({}).result, Unset)


@canary("datapoint-update-untyped", raises=AttributeError)
def test_datapoint_update_has_a_parsed_response() -> None:
    assert update_datapoint.sync  # type: ignore[attr-defined]


@canary("datapoint-update-event", raises=TypeError)
def test_linked_event_can_be_updated() -> None:
    models.UpdateDatapointRequest(linked_event="e1")  # type: ignore[call-arg]


@canary("datapoint-delete-response", raises=AssertionError)
def test_datapoint_delete_response_requires_its_flag() -> None:
    assert not isinstance(models.DeleteDatapointResponse200.from_dict({}).deleted, Unset)


@canary("datapoint-id", raises=TypeError)
@pytest.mark.parametrize("module", [get_datapoint, delete_datapoint])
def test_id_parameter_is_named_datapoint_id(module: Any) -> None:
    assert module._get_kwargs(datapoint_id="p1")["url"] == "/datapoints/p1"
