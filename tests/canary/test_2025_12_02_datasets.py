"""What the generated client of 2025-12-02 gets wrong of datasets."""

from __future__ import annotations

from honeyhive_raw.r2025_12_02 import models
from honeyhive_raw.r2025_12_02.api.datasets import delete_dataset, get_datasets, update_dataset
from honeyhive_raw.r2025_12_02.types import Unset
from tests.canary import canary


@canary("datasets-testcases", raises=AssertionError)
def test_an_answer_without_its_list_is_none() -> None:
    assert not isinstance(models.GetDatasetsResponse200.from_dict({}).testcases, Unset)


@canary("datasets-unnamed", raises=TypeError)
def test_a_dataset_can_be_asked_for_by_its_name() -> None:
    get_datasets._get_kwargs(project="p", name="n")  # type: ignore[call-arg]


@canary("dataset-id", raises=AssertionError)
def test_a_dataset_has_an_id() -> None:
    assert models.Dataset.from_dict({"_id": "s1", "name": "n"}).dataset_id == "s1"


@canary("dataset-created", raises=AssertionError)
def test_a_new_dataset_has_an_id() -> None:
    assert not isinstance(models.CreateDatasetResponse200.from_dict({"inserted": True}).result, Unset)


@canary("dataset-metadata-lost", raises=AssertionError)
def test_nobody_is_offered_what_gets_lost() -> None:
    assert "metadata" not in models.CreateDatasetRequest.__annotations__


@canary("dataset-changed-silent", raises=AttributeError)
def test_what_became_of_a_changed_dataset_is_said() -> None:
    assert update_dataset.sync  # type: ignore[attr-defined]


@canary("dataset-deleted-silent", raises=AttributeError)
def test_what_became_of_a_deleted_dataset_is_said() -> None:
    assert delete_dataset.sync  # type: ignore[attr-defined]


@canary("rows-wrappers", raises=AssertionError)
def test_rows_became_datapoints_with_ids() -> None:
    assert not isinstance(models.AddDatapointsResponse200.from_dict({"inserted": True}).datapoint_ids, Unset)


@canary("rows-wrappers", raises=AssertionError)
def test_rows_are_sent_in_a_body_with_a_name() -> None:
    assert not hasattr(models, "AddDatapointsBody")
