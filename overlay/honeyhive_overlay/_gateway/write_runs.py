"""Write what servers of more than one revision take of runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from honeyhive_overlay._core.arguments import (
    choice,
    fields_of,
    filter_dict,
    filters_query,
    range_query,
    text_id,
    text_ids,
    whole,
)
from honeyhive_overlay._core.encode import encode_text
from honeyhive_overlay.errors import InvalidArgument
from honeyhive_overlay.types import (
    Aggregate,
    DateRange,
    EventType,
    FilterLike,
    Id,
    RunOrder,
    RunStatus,
    SortOrder,
)

MAPS: Final = frozenset({"metadata", "results", "configuration", "passing_ranges"})
"""Fields of a run whose keys the server merges."""


def run_fields(fields: Mapping[str, Any], *, own_id: bool = False) -> dict[str, Any]:
    """Return the fields of a run ready to be sent; a dataset id that begins with EXT- is the server's to move.

    Args:
        own_id: whether the caller may choose the id of a new run.
    """
    ready = fields_of(fields)
    if ready.get("run_id") is not None:
        if not own_id:
            raise InvalidArgument(
                "run_id", "the server makes it in this revision; take it from the run that comes back."
            )
        ready["run_id"] = text_id("run_id", ready["run_id"])
    choice("status", ready.get("status"), RunStatus)
    if ready.get("dataset_id") is not None:
        ready["dataset_id"] = text_id("dataset_id", ready["dataset_id"])
    for name in ("event_ids", "session_ids", "datapoint_ids"):
        if ready.get(name) is not None:
            ready[name] = text_ids(name, ready[name])
    return ready


def run_list_query(
    *,
    most: int,
    dataset_id: Id | None,
    run_ids: Sequence[Id] | None,
    name: str | None,
    status: RunStatus | None,
    date_range: DateRange | None,
    sort_by: RunOrder | None,
    sort_order: SortOrder | None,
    limit: int | None,
    page: int | None,
) -> dict[str, Any]:
    """Return which runs are asked for, checked, by the words of the routes under /v1."""
    choice("status", status, RunStatus)
    choice("sort_by", sort_by, RunOrder)
    choice("sort_order", sort_order, SortOrder)
    whole("limit", limit, most)
    whole("page", page)
    ids = None if run_ids is None else text_ids("run_ids", run_ids)
    if ids is not None:
        if not 1 <= len(ids) <= most:
            raise InvalidArgument("run_ids", f"{len(ids)} ids; give 1 to {most}, or use iter().")
        limit = limit or len(ids)  # the server would answer with 20 of them
    return {
        "dataset_id": None if dataset_id is None else text_id("dataset_id", dataset_id),
        "page": page,
        "limit": limit,
        "run_ids": ids,
        "name": name,
        "status": status,
        "dateRange": range_query(date_range),
        "sort_by": sort_by,
        "sort_order": sort_order,
    }


def result_query(aggregate: Aggregate | None, filters: Sequence[FilterLike]) -> dict[str, Any]:
    """Return how a result or a comparison is to be computed, and over which events."""
    choice("aggregate", aggregate, Aggregate)
    return {"aggregate_function": aggregate, "filters": filters_query(filters)}


def pairs_query(
    *,
    event_name: str | None,
    event_type: EventType | None,
    filter: FilterLike | None,  # noqa: A002 - the server's word
    limit: int | None,
    page: int | None,
) -> dict[str, Any]:
    """Return which pairs of events are asked for, and which page of them."""
    choice("event_type", event_type, EventType)
    whole("limit", limit, 1000)
    whole("page", page)
    return {
        "event_name": event_name,
        "event_type": event_type,
        "filter": None if filter is None else encode_text("filter", filter_dict("filter", filter)),
        "limit": limit,
        "page": page,
    }
