"""How datasets and datapoints are stored and changed, and what becomes a datapoint."""

from __future__ import annotations

import secrets
import string
from collections.abc import Callable, Iterable
from typing import Any

from honeyhive_overlay.local.jsontext import JsonObject, as_list, as_object
from honeyhive_overlay.local.rules.events import SCOPE

_NANO = string.ascii_letters + string.digits + "_-"
_SCOPE = {key: value for key, value in SCOPE.items() if key != "tenant"}
_ROLES = ("inputs", "history", "ground_truth")
_CHANGEABLE = ("name", "description")
_OF_OLD = ("project", "type", "pipeline_type")  # what only the oldest servers take and tell
_ABSENT = object()


def new_dataset(given: JsonObject, now: str) -> JsonObject:
    """The dataset to store, without its links; metadata and whatever else is unknown gets lost, as it does there."""
    kept = {key: given[key] for key in (*_CHANGEABLE, *_OF_OLD) if key in given}
    return {"id": _new_id(), **kept, "created_at": now, "updated_at": now, **_SCOPE}


def updated_dataset(stored: JsonObject, changes: JsonObject, now: str) -> JsonObject:
    """A dataset after PUT: the fields that are given are replaced."""
    return {**stored, **{key: changes[key] for key in _CHANGEABLE if key in changes}, "updated_at": now}


def new_datapoint(given: JsonObject, now: str) -> JsonObject:
    """The datapoint to store, without its links."""
    datapoint: JsonObject = {
        "id": _new_id(),
        "inputs": {},
        "history": [],
        "ground_truth": {},
        "metadata": {},
        "linked_event": None,
    }
    return {**datapoint, **_parts(given), "created_at": now, "updated_at": now, **_SCOPE}


def updated_datapoint(stored: JsonObject, changes: JsonObject, now: str) -> JsonObject:
    """A datapoint after PUT: the fields that are given are replaced, maps as a whole."""
    return {**stored, **_parts(changes), "updated_at": now}


def from_row(row: JsonObject, mapping: JsonObject) -> JsonObject:
    """The parts of a datapoint made of a row: fields by the mapping, all others into the metadata."""
    parts = _mapped(lambda name: row.get(name, _ABSENT), mapping)
    named = {name for role in _ROLES for name in mapping.get(role, ())}
    return {**parts, "metadata": {name: value for name, value in row.items() if name not in named}}


def from_event(event: JsonObject, mapping: JsonObject) -> JsonObject:
    """The parts of a datapoint made of an event: fields by their dotted names; without any, inputs and ground truth."""

    def field(name: str) -> Any:
        found: Any = event
        for part in name.split("."):
            found = as_object(found).get(part, _ABSENT)
        return found

    linked = {"linked_event": event["event_id"]}
    if any(mapping.get(role) for role in _ROLES):
        return {**_mapped(field, mapping), **linked}
    truth = as_object(event.get("feedback")).get("ground_truth")
    known = {} if truth is None else {"ground_truth": as_object(truth) or {"ground_truth": truth}}
    return {"inputs": as_object(event.get("inputs")), **known, **linked}


def _mapped(field: Callable[[str], Any], mapping: JsonObject) -> JsonObject:
    def values(role: str) -> Iterable[tuple[str, Any]]:
        found = ((name, field(name)) for name in mapping.get(role, ()))
        return ((name.rpartition(".")[2], value) for name, value in found if value is not _ABSENT)

    history = [
        as_object(item) or {name: item} for name, value in values("history") for item in (as_list(value) or [value])
    ]
    return {"inputs": dict(values("inputs")), "ground_truth": dict(values("ground_truth")), "history": history}


def _parts(given: JsonObject) -> JsonObject:
    names = ("inputs", "history", "ground_truth", "metadata", "linked_event")
    return {name: given[name] for name in names if name in given}


def _new_id() -> str:
    return "".join(secrets.choice(_NANO) for _ in range(24))
