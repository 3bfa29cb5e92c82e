"""Adapters from the common format to the responses of a revision."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from honeyhive_overlay.local.adapters import ResponseAdapter
from honeyhive_overlay.local.json_text import JsonObject, as_object, encode
from honeyhive_overlay.local.operations.events import EventPage

_NEVER_NULL = ("parent_id", "error", "start_time", "end_time", "duration")


def empty_body(_value: object) -> bytes:
    """Send no body."""
    return b""


def wrap_in(key: str) -> ResponseAdapter:
    """Put the value under a key of a new object."""
    return lambda value: {key: value}


def keep_fields(*names: str) -> ResponseAdapter:
    """Drop all other fields of an object."""
    return lambda value: {name: value[name] for name in names if name in value}


def drop_fields(*names: str) -> ResponseAdapter:
    """Drop these fields of an object."""
    return lambda value: {name: field for name, field in value.items() if name not in names}


def map_items(adapter: ResponseAdapter) -> ResponseAdapter:
    """Apply an adapter to every item of a list."""
    return lambda value: [adapter(item) for item in value]


def map_fields(**adapters: ResponseAdapter) -> ResponseAdapter:
    """Apply adapters to the fields of these names, where an object has them."""
    return lambda value: {
        **value, **{name: adapter(value[name]) for name, adapter in adapters.items() if name in value}
    }  # fmt: skip


def chain(*adapters: ResponseAdapter) -> ResponseAdapter:
    """Apply several adapters, in this order."""

    def adapt(value: Any) -> object:
        for adapter in adapters:
            value = adapter(value)
        return value

    return adapt


def event_page(total: str, convert: Callable[[str], str] = str) -> ResponseAdapter:
    """Write a page of events without decoding them, and the number of all matches under the key `total`."""

    def adapt(page: EventPage) -> bytes:
        events = ",".join(map(convert, page.events))
        return f'{{"events":[{events}],{encode(total)}:{page.total}}}'.encode("ascii")

    return adapt


def omit_nulls(event: JsonObject) -> JsonObject:
    """Drop the fields of an event that are null and that no document of the revision declares as nullable."""
    return {key: value for key, value in event.items() if value is not None or key not in _NEVER_NULL}


def omit_nulls_in_json(event: str) -> str:
    """Drop the same fields of an event that is JSON text. It is decoded only if it seems to have one."""
    if not any(f'"{name}":null' in event for name in _NEVER_NULL):
        return event
    return encode(omit_nulls(as_object(json.loads(event))))


def omit_nulls_unless_all_null(event: JsonObject) -> JsonObject:
    """Drop the same fields, but return an event whose fields are all null as it is."""
    return event if all(value is None for value in event.values()) else omit_nulls(event)
