"""Build the bodies of datasets and of their datapoints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from honeyhive_overlay._core.type_guards import is_mapping, is_sequence
from honeyhive_overlay._gateway.request import Context
from honeyhive_overlay.errors import InvalidArgument, describe

EMPTY_DATASET: Final = {"datapoints": "[] to remove all of them", "description": '""'}
EMPTY_DATAPOINT: Final = {
    **dict.fromkeys(("inputs", "ground_truth", "metadata"), "{}"),
    **dict.fromkeys(("history", "linked_datasets"), "[]"),
}
_SELECTORS: Final = ("events", "filters", "dateRange", "checkState", "selectAll")


def build_dataset(fields: dict[str, Any], _: Context) -> dict[str, Any]:
    """Return the fields of a dataset, after a check that its name is not empty."""
    if "name" in fields and (not isinstance(fields["name"], str) or not fields["name"].strip()):
        raise InvalidArgument("name", f"{describe(fields['name'])} is not a name; a dataset needs one.")
    return fields


def build_datapoint_rows(values: dict[str, Any]) -> dict[str, Any]:
    """Return rows of data, and the mapping of their fields to the parts of a datapoint."""
    mapping = _pop_field_mapping(values)
    return {**values, "data": _check_rows("data", values["data"], mapping), "mapping": mapping}


def build_event_selection(values: dict[str, Any]) -> dict[str, Any]:
    """Return the selection of events that become datapoints, and the mapping of their fields."""
    mapping = _pop_field_mapping(values)
    if not any(values[name] for name in _SELECTORS):
        raise InvalidArgument("event_ids", "select events by event_ids, filters, date_range or select_all.")
    ready = {"events": values.pop("events"), "mapping": mapping if any(mapping.values()) else None, **values}
    return {**ready, "filters": values["filters"] or None}


def _pop_field_mapping(values: dict[str, Any]) -> dict[str, list[str]]:
    return _build_field_mapping(**{role: values.pop(role) for role in ("inputs", "history", "ground_truth")})


def _build_field_mapping(**roles: object) -> dict[str, list[str]]:
    """Return the names of fields by the part of a datapoint that they become.

    Raises:
        InvalidArgument: A name is not text, is empty, or is given twice.
    """
    seen: dict[str, str] = {}
    ready: dict[str, list[str]] = {}
    for role, names in roles.items():
        if not is_sequence(names):
            raise InvalidArgument(role, f"{describe(names)} is not a sequence of field names.")
        for index, name in enumerate(names):
            if not isinstance(name, str) or not name.strip():
                raise InvalidArgument(f"{role}[{index}]", f"{describe(name)} is not the name of a field.")
            if name in seen:
                raise InvalidArgument(f"{role}[{index}]", f"{describe(name)} is in {seen[name]} already.")
            seen[name] = role
        ready[role] = list(names)
    return ready


def _check_rows(argument: str, rows: object, mapping: Mapping[str, Sequence[str]]) -> list[Mapping[str, Any]]:
    """Return the rows, after a check that every field of the mapping is in at least one of them.

    Raises:
        InvalidArgument: There are no rows, one is not a mapping, or a field is in none of them.
    """
    if not is_sequence(rows) or not rows:
        raise InvalidArgument(argument, "give a sequence of at least one row.")
    for index, row in enumerate(rows):
        if not is_mapping(row):
            raise InvalidArgument(f"{argument}[{index}]", f"{describe(row)} is not a mapping of fields to values.")
    if not any(mapping.values()):
        raise InvalidArgument("inputs", "name at least one field, in inputs, history or ground_truth.")
    for role, names in mapping.items():
        for index, name in enumerate(names):
            if not any(name in row for row in rows):
                raise InvalidArgument(f"{role}[{index}]", f"no row has a field {describe(name)}.")
    return list(rows)
