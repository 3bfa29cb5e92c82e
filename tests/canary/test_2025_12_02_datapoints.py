"""What the generated client of 2025-12-02 gets wrong of datapoints."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from honeyhive_raw.r2025_12_02 import models
from honeyhive_raw.r2025_12_02.api.datapoints import delete_datapoint, get_datapoint, get_datapoints, update_datapoint
from honeyhive_raw.r2025_12_02.types import Unset
from tests.canary import canary


@canary("datapoints-optional", raises=AssertionError)
def test_an_answer_without_its_list_is_none() -> None:
    assert not isinstance(models.GetDatapointsResponse200.from_dict({}).datapoints, Unset)


@canary("datapoints-ids", raises=AssertionError)
def test_ids_of_datapoints_are_sent_under_the_key_that_servers_read() -> None:
    query = httpx.QueryParams(get_datapoints._get_kwargs(project="p", datapoint_ids=["a", "b"])["params"])
    assert query.get_list("datapoint_ids[]") == ["a", "b"]


@canary("datapoint-listed", raises=AssertionError)
def test_one_datapoint_is_no_list() -> None:
    assert isinstance(
        models.GetDatapointResponse200.from_dict({"datapoint": [{"_id": "p1"}]}).datapoint, models.Datapoint
    )


@canary("datapoint-created", raises=AssertionError)
def test_a_new_datapoint_has_an_id() -> None:
    assert not isinstance(models.CreateDatapointResponse200.from_dict({}).result, Unset)


@canary("datapoint-changed-silent", raises=AttributeError)
def test_what_became_of_a_changed_datapoint_is_said() -> None:
    assert update_datapoint.sync  # type: ignore[attr-defined]


@canary("datapoint-update-event", raises=TypeError)
def test_the_event_of_a_datapoint_can_be_changed() -> None:
    models.UpdateDatapointRequest(linked_event="e1")  # type: ignore[call-arg]


@canary("datapoint-deleted", raises=AssertionError)
def test_a_deletion_has_its_flag() -> None:
    assert not isinstance(models.DeleteDatapointResponse200.from_dict({}).deleted, Unset)


@canary("datapoint-id", raises=TypeError)
@pytest.mark.parametrize("module", [get_datapoint, delete_datapoint])
def test_the_id_of_a_datapoint_is_called_by_its_name(module: Any) -> None:
    assert module._get_kwargs(datapoint_id="p1")["url"] == "/datapoints/p1"
