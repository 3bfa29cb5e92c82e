"""Create and change datasets and datapoints, also from rows and events."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from honeyhive_overlay.local.json_text import JsonObject, as_list, as_object
from honeyhive_overlay.local.rules.events import SCOPE
from honeyhive_overlay.local.rules.records import new_id

_SCOPE = {key: value for key, value in SCOPE.items() if key != "tenant"}
_ROLES = ("inputs", "history", "ground_truth")
_CHANGEABLE_FIELDS = ("name", "description")
_LEGACY_FIELDS = ("project", "type", "pipeline_type")  # only in the API without the prefix /v1
_MISSING = object()


def new_dataset(given: JsonObject, now: str) -> JsonObject:
    """Return the dataset to store. Unknown fields and the metadata are dropped, as the real server does."""
    kept = {key: given[key] for key in (*_CHANGEABLE_FIELDS, *_LEGACY_FIELDS) if key in given}
    return {"id": new_id(), **kept, "created_at": now, "updated_at": now, **_SCOPE}


def updated_dataset(stored: JsonObject, changes: JsonObject, now: str) -> JsonObject:
    """Return a dataset with the fields of a PUT request replaced."""
    return {**stored, **{key: changes[key] for key in _CHANGEABLE_FIELDS if key in changes}, "updated_at": now}


def new_datapoint(given: JsonObject, now: str) -> JsonObject:
    """Return the datapoint to store."""
    datapoint: JsonObject = {
        "id": new_id(),
        "inputs": {},
        "history": [],
        "ground_truth": {},
        "metadata": {},
        "linked_event": None,
    }
    return {**datapoint, **_datapoint_fields(given), "created_at": now, "updated_at": now, **_SCOPE}


def updated_datapoint(stored: JsonObject, changes: JsonObject, now: str) -> JsonObject:
    """Return a datapoint with the fields of a PUT request replaced; maps are not merged."""
    return {**stored, **_datapoint_fields(changes), "updated_at": now}


def datapoint_from_row(row: JsonObject, mapping: JsonObject) -> JsonObject:
    """Return the fields of a datapoint: those of the row that are in the mapping; the others are metadata."""
    parts = _apply_mapping(lambda name: row.get(name, _MISSING), mapping)
    named = {name for role in _ROLES for name in mapping.get(role, ())}
    return {**parts, "metadata": {name: value for name, value in row.items() if name not in named}}


def datapoint_from_event(event: JsonObject, mapping: JsonObject) -> JsonObject:
    """Return the fields of a datapoint that is created from an event.

    The mapping lists dotted paths. Without a mapping, the inputs and the ground truth of the event are used.
    """

    def field(name: str) -> Any:
        found: Any = event
        for part in name.split("."):
            found = as_object(found).get(part, _MISSING)
        return found

    linked = {"linked_event": event["event_id"]}
    if any(mapping.get(role) for role in _ROLES):
        return {**_apply_mapping(field, mapping), **linked}
    truth = as_object(event.get("feedback")).get("ground_truth")
    known = {} if truth is None else {"ground_truth": as_object(truth) or {"ground_truth": truth}}
    return {"inputs": as_object(event.get("inputs")), **known, **linked}


def _datapoint_fields(given: JsonObject) -> JsonObject:
    names = ("inputs", "history", "ground_truth", "metadata", "linked_event")
    return {name: given[name] for name in names if name in given}


def _apply_mapping(field: Callable[[str], Any], mapping: JsonObject) -> JsonObject:
    def values(role: str) -> Iterable[tuple[str, Any]]:
        found = ((name, field(name)) for name in mapping.get(role, ()))
        return ((name.rpartition(".")[2], value) for name, value in found if value is not _MISSING)

    history = [
        as_object(item) or {name: item} for name, value in values("history") for item in (as_list(value) or [value])
    ]
    return {"inputs": dict(values("inputs")), "ground_truth": dict(values("ground_truth")), "history": history}
