"""Write what servers of more than one revision take of datasets and their datapoints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from honeyhive_overlay._core.arguments import fields_of, filter_dicts, given, range_dict, text_id, text_ids
from honeyhive_overlay._core.rows import field_mapping
from honeyhive_overlay.errors import InvalidArgument
from honeyhive_overlay.types import DateRange, FilterLike, Id

EMPTY_DATASET: Final = {"datapoints": "[] to take all of them out", "description": '""'}
EMPTY_DATAPOINT: Final = {
    **dict.fromkeys(("inputs", "ground_truth", "metadata"), "{}"),
    **dict.fromkeys(("history", "linked_datasets"), "[]"),
}


def dataset_fields(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a dataset ready to be sent; its name, if there is one, must say something."""
    ready = dict(fields)
    if "name" in ready and (not isinstance(ready["name"], str) or not ready["name"].strip()):
        raise InvalidArgument("name", f"{ready['name']!r} is no name; a dataset needs one.")
    if ready.get("datapoints") is not None:
        ready["datapoints"] = text_ids("datapoints", ready["datapoints"])
    return ready


def datapoint_fields(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a datapoint ready to be sent."""
    ready = fields_of(fields)
    if ready.get("linked_event") is not None:
        ready["linked_event"] = text_id("linked_event", ready["linked_event"])
    if ready.get("linked_datasets") is not None:
        ready["linked_datasets"] = text_ids("linked_datasets", ready["linked_datasets"])
    return ready


def ids_to_ask(ids: Sequence[Id] | None, most: int) -> list[str] | None:
    """Return the ids to ask for, of which a server takes so many at once."""
    found = None if ids is None else text_ids("datapoint_ids", ids)
    if found is not None and not 1 <= len(found) <= most:
        raise InvalidArgument("datapoint_ids", f"{len(found)} ids; give 1 to {most}, or use iter().")
    return found


def datapoint_batch(
    *,
    event_ids: Sequence[Id] | None,
    filters: Sequence[FilterLike],
    date_range: DateRange | None,
    select_all: bool | None,
    check_state: Mapping[str, bool] | None,
    dataset_id: Id | None,
    inputs: Sequence[str],
    history: Sequence[str],
    ground_truth: Sequence[str],
) -> dict[str, Any]:
    """Return of which events datapoints are made, and of which of their fields."""
    mapping = field_mapping(inputs=inputs, history=history, ground_truth=ground_truth)
    fields = given(
        events=None if event_ids is None else text_ids("event_ids", event_ids),
        mapping=mapping if any(mapping.values()) else None,
        filters=filter_dicts("filters", filters) or None,
        dateRange=range_dict(date_range),
        checkState=None if check_state is None else dict(check_state),
        selectAll=select_all,
        dataset_id=None if dataset_id is None else text_id("dataset_id", dataset_id),
    )
    if not any(fields.get(name) for name in ("events", "filters", "dateRange", "checkState", "selectAll")):
        raise InvalidArgument("event_ids", "say of which events: event_ids, filters, date_range or select_all.")
    return fields
