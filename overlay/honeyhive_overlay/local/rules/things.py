"""What metrics and the other small things share: ids, dates, changes."""

from __future__ import annotations

import secrets
import string

from honeyhive_overlay.local.jsontext import JsonObject
from honeyhive_overlay.local.rules import times

_NANO = string.ascii_letters + string.digits + "_-"


def new_thing(given: JsonObject, defaults: JsonObject) -> JsonObject:
    """A thing with an id of its own, and defaults for what is not given."""
    thing_id = "".join(secrets.choice(_NANO) for _ in range(24))
    return {**defaults, **given, "id": thing_id, "created_at": _now(), "updated_at": None}


def changed_thing(stored: JsonObject, changes: JsonObject) -> JsonObject:
    """A thing after a change: what is named is replaced, the rest stays."""
    return {**stored, **{name: value for name, value in changes.items() if name != "id"}, "updated_at": _now()}


def _now() -> str:
    return times.iso_text(times.now_milliseconds())
