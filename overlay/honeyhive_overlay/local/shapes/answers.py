"""Pieces that tell an answer in the form of a revision."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from honeyhive_overlay.local.jsontext import JsonObject, as_object, encode
from honeyhive_overlay.local.operations.events import Found
from honeyhive_overlay.local.shapes import Told

_WITHOUT_NULL = ("parent_id", "error", "start_time", "end_time", "duration")


def nothing(_value: object) -> bytes:
    """No body at all."""
    return b""


def under(key: str) -> Told:
    """The value in an object of its own."""
    return lambda value: {key: value}


def only(*names: str) -> Told:
    """Of an object these fields, where it has them."""
    return lambda value: {name: value[name] for name in names if name in value}


def without(*names: str) -> Told:
    """An object without these fields."""
    return lambda value: {name: field for name, field in value.items() if name not in names}


def each(told: Told) -> Told:
    """Every item of a list."""
    return lambda value: [told(item) for item in value]


def inside(**told: Told) -> Told:
    """Some fields of an object, where it has them."""
    return lambda value: {
        **value, **{name: retold(value[name]) for name, retold in told.items() if name in value}
    }  # fmt: skip


def one_after_another(*told: Told) -> Told:
    """Several pieces, the first first."""

    def tell(value: Any) -> object:
        for retold in told:
            value = retold(value)
        return value

    return tell


def page_of_events(total: str, shown: Callable[[str], str] = str) -> Told:
    """Events as the stored texts that they are, and how many match, under this name."""

    def tell(found: Found) -> bytes:
        events = ",".join(map(shown, found.events))
        return f'{{"events":[{events}],{encode(total)}:{found.total}}}'.encode("ascii")

    return tell


def filled(event: JsonObject) -> JsonObject:
    """An event without the fields that no document of the revision lets be null."""
    return {key: value for key, value in event.items() if value is not None or key not in _WITHOUT_NULL}


def filled_text(event: str) -> str:
    """As `filled`, of a text; what has none of them is not even read."""
    if not any(f'"{name}":null' in event for name in _WITHOUT_NULL):
        return event
    return encode(filled(as_object(json.loads(event))))


def filled_unless_empty(event: JsonObject) -> JsonObject:
    """As `filled`, but an event that says nothing at all is left as it is."""
    return event if all(value is None for value in event.values()) else filled(event)
