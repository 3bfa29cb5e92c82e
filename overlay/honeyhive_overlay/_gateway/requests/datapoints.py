"""Declare the requests of datapoints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from honeyhive_overlay._gateway.build_datasets import EMPTY_DATAPOINT, build_event_selection
from honeyhive_overlay._gateway.parse_acknowledgements import parse_created, parse_deletion_with_flag, parse_updated
from honeyhive_overlay._gateway.parse_datapoints import parse_datapoint
from honeyhive_overlay._gateway.parse_lists import page_parser
from honeyhive_overlay._gateway.request import Create, Request, Update, wire
from honeyhive_overlay.bodies import DatapointFields
from honeyhive_overlay.models.acknowledgements import Created, Deleted, Updated
from honeyhive_overlay.models.datapoints import Datapoint
from honeyhive_overlay.types import DateRange, FilterLike, Id, Page


class ListDatapoints(Request[Page[Datapoint]], operation="datapoints.list", parse=page_parser(Datapoint, "datapoints")):
    """Read datapoints."""

    datapoint_ids: Sequence[Id] | None = wire(limit=100)
    dataset_name: str | None


class GetDatapoint(Request[Datapoint], operation="datapoints.get", parse=parse_datapoint):
    """Read one datapoint."""

    datapoint_id: Id


class CreateDatapoint(Create[Created], operation="datapoints.create", parse=parse_created, body=DatapointFields):
    """Create a datapoint."""


class CreateDatapoints(
    Request[Created],
    operation="datapoints.create_batch",
    parse=parse_created,
    arrange=build_event_selection,
    instead="datasets.add_datapoints",
):
    """Create datapoints from stored events."""

    event_ids: Sequence[Id] | None = wire("events")
    filters: Sequence[FilterLike]
    date_range: DateRange | None = wire("dateRange")
    check_state: Mapping[str, bool] | None = wire("checkState")
    select_all: bool | None = wire("selectAll")
    dataset_id: Id | None
    inputs: Sequence[str]
    history: Sequence[str]
    ground_truth: Sequence[str]


class UpdateDatapoint(
    Update[Updated],
    operation="datapoints.update",
    parse=parse_updated,
    body=DatapointFields,
    empty_values=EMPTY_DATAPOINT,
):
    """Change some fields of a datapoint."""

    datapoint_id: Id


class DeleteDatapoint(Request[Deleted], operation="datapoints.delete", parse=parse_deletion_with_flag):
    """Delete one datapoint."""

    datapoint_id: Id
