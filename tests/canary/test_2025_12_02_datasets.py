"""Defects of the generated client of 2025-12-02: datasets."""

from __future__ import annotations

from honeyhive_raw.r2025_12_02 import models
from honeyhive_raw.r2025_12_02.api.datasets import delete_dataset, get_datasets, update_dataset
from honeyhive_raw.r2025_12_02.types import Unset
from tests.canary import canary


@canary("datasets-testcases", raises=AssertionError)
def test_dataset_list_response_requires_its_list() -> None:
    assert not isinstance(models.GetDatasetsResponse200.from_dict({}).testcases, Unset)


@canary("datasets-name-filter", raises=TypeError)
def test_datasets_can_be_filtered_by_name() -> None:
    get_datasets._get_kwargs(project="p", name="n")  # type: ignore[call-arg]


@canary("dataset-id", raises=AssertionError)
def test_dataset_id_is_parsed() -> None:
    assert models.Dataset.from_dict({"_id": "s1", "name": "n"}).dataset_id == "s1"


@canary("dataset-create-response", raises=AssertionError)
def test_dataset_create_response_requires_an_id() -> None:
    assert not isinstance(models.CreateDatasetResponse200.from_dict({"inserted": True}).result, Unset)


@canary("dataset-metadata-discarded", raises=AssertionError)
def test_dataset_create_has_no_metadata_that_servers_ignore() -> None:
    assert "metadata" not in models.CreateDatasetRequest.__annotations__


@canary("dataset-update-untyped", raises=AttributeError)
def test_dataset_update_has_a_parsed_response() -> None:
    assert update_dataset.sync  # type: ignore[attr-defined]


@canary("dataset-delete-untyped", raises=AttributeError)
def test_dataset_delete_has_a_parsed_response() -> None:
    assert delete_dataset.sync  # type: ignore[attr-defined]


@canary("rows-wrappers", raises=AssertionError)
def test_add_datapoints_response_requires_ids() -> None:
    assert not isinstance(models.AddDatapointsResponse200.from_dict({"inserted": True}).datapoint_ids, Unset)


@canary("rows-wrappers", raises=AssertionError)
def test_add_datapoints_body_is_a_named_schema() -> None:
    assert not hasattr(models, "AddDatapointsBody")
