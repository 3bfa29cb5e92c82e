"""Declare the requests of datasets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from honeyhive_overlay._gateway.build_datasets import EMPTY_DATASET, build_datapoint_rows, build_dataset
from honeyhive_overlay._gateway.parse_acknowledgements import parse_created, parse_dataset_deletion, parse_unlinking
from honeyhive_overlay._gateway.parse_lists import object_parser, page_parser, parser_by_id
from honeyhive_overlay._gateway.request import Create, Request, Update
from honeyhive_overlay.bodies import DatasetFields
from honeyhive_overlay.models.acknowledgements import Created, Deleted
from honeyhive_overlay.models.datasets import Dataset
from honeyhive_overlay.types import Id, Page

parse_dataset_page = page_parser(Dataset, "datasets", "datapoints", "testcases")
"""Parses a list of datasets, which has different keys in different servers."""


class ListDatasets(Request[Page[Dataset]], operation="datasets.list", parse=parse_dataset_page):
    """Read the datasets."""

    dataset_id: Id | None
    name: str | None


class GetDataset(Request[Dataset], operation="datasets.get", parse=parser_by_id("dataset", parse_dataset_page)):
    """Read one dataset."""

    dataset_id: Id


class CreateDataset(
    Create[Created], operation="datasets.create", parse=parse_created, body=DatasetFields, build=build_dataset
):
    """Create a dataset."""


class UpdateDataset(
    Update[Dataset],
    operation="datasets.update",
    parse=object_parser(Dataset, "result"),
    body=DatasetFields,
    build=build_dataset,
    empty_values=EMPTY_DATASET,
):
    """Change some fields of a dataset."""

    dataset_id: Id


class DeleteDataset(Request[Deleted], operation="datasets.delete", parse=parse_dataset_deletion):
    """Delete one dataset."""

    dataset_id: Id


class AddDatapoints(
    Request[Created], operation="datasets.add_datapoints", parse=parse_created, arrange=build_datapoint_rows
):
    """Create a datapoint from every row."""

    dataset_id: Id
    data: Sequence[Mapping[str, Any]]
    inputs: Sequence[str]
    history: Sequence[str]
    ground_truth: Sequence[str]


class RemoveDatapoint(
    Request[Deleted],
    operation="datasets.remove_datapoint",
    parse=parse_unlinking,
    instead="datasets.update(datapoints=…)",
):
    """Remove a datapoint from a dataset."""

    dataset_id: Id
    datapoint_id: Id
