"""Create and change records: ids and timestamps that all resources share."""

from __future__ import annotations

import secrets
import string

from honeyhive_overlay.local.json_text import JsonObject
from honeyhive_overlay.local.rules import timestamps

_ID_CHARACTERS = string.ascii_letters + string.digits + "_-"


def new_record(given: JsonObject, defaults: JsonObject) -> JsonObject:
    """Return a record with a new id and with defaults for missing fields."""
    return {**defaults, **given, "id": new_id(), "created_at": _now(), "updated_at": None}


def updated_record(stored: JsonObject, changes: JsonObject) -> JsonObject:
    """Return a record with the given fields replaced."""
    return {**stored, **{name: value for name, value in changes.items() if name != "id"}, "updated_at": _now()}


def new_id() -> str:
    """Return a random id of 24 characters, as the service gives to all records but events."""
    return "".join(secrets.choice(_ID_CHARACTERS) for _ in range(24))


def _now() -> str:
    return timestamps.iso_text(timestamps.now_milliseconds())
