"""Build what servers of more than one revision take of datasets and their datapoints."""

from __future__ import annotations

from typing import Any, Final

from honeyhive_overlay._gateway.dataset_rows import build_field_mapping, check_rows
from honeyhive_overlay._gateway.request import Context
from honeyhive_overlay.errors import InvalidArgument

EMPTY_DATASET: Final = {"datapoints": "[] to take all of them out", "description": '""'}
EMPTY_DATAPOINT: Final = {
    **dict.fromkeys(("inputs", "ground_truth", "metadata"), "{}"),
    **dict.fromkeys(("history", "linked_datasets"), "[]"),
}
_CHOICES: Final = ("events", "filters", "dateRange", "checkState", "selectAll")


def build_dataset(fields: dict[str, Any], _: Context) -> dict[str, Any]:
    """Return the fields of a dataset; its name, if there is one, must say something."""
    if "name" in fields and (not isinstance(fields["name"], str) or not fields["name"].strip()):
        raise InvalidArgument("name", f"{fields['name']!r} is no name; a dataset needs one.")
    return fields


def build_datapoint_rows(values: dict[str, Any]) -> dict[str, Any]:
    """Return rows of the caller's data, and which of their fields become which part of a datapoint."""
    mapping = _take_mapping(values)
    return {**values, "data": check_rows("data", values["data"], mapping), "mapping": mapping}


def build_event_selection(values: dict[str, Any]) -> dict[str, Any]:
    """Return of which events datapoints are made, and of which of their fields."""
    mapping = _take_mapping(values)
    if not any(values[name] for name in _CHOICES):
        raise InvalidArgument("event_ids", "say of which events: event_ids, filters, date_range or select_all.")
    ready = {"events": values.pop("events"), "mapping": mapping if any(mapping.values()) else None, **values}
    return {**ready, "filters": values["filters"] or None}


def _take_mapping(values: dict[str, Any]) -> dict[str, list[str]]:
    return build_field_mapping(**{role: values.pop(role) for role in ("inputs", "history", "ground_truth")})
