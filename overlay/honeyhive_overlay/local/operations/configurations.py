"""Configurations: make, list, change, forget. Answers count, as those of the database behind the real server do."""

from __future__ import annotations

from typing import Any

from honeyhive_overlay.local.calls import Answer, Call, answer
from honeyhive_overlay.local.jsontext import JsonObject
from honeyhive_overlay.local.rules.things import changed_thing, new_thing

_DEFAULTS: dict[str, Any] = {"type": "LLM", "env": [], "tags": [], "user_properties": None}


def list_configurations(call: Call) -> Answer:
    """The configurations that match, as a flat list."""
    return answer([each for each in call.store.configurations.all() if _matches(each, call.query)])


def create_configuration(call: Call) -> Answer:
    """Make a configuration; it is not sent back."""
    configuration = new_thing(call.body, _DEFAULTS)
    call.store.configurations.put(configuration)
    return answer({"acknowledged": True, "insertedId": configuration["id"]})


def update_configuration(call: Call) -> Answer:
    """Change what is named."""
    with call.store.database.transaction():
        stored = call.store.configurations.get(call.path["id"])
        if stored is not None:
            call.store.configurations.put(changed_thing(stored, call.body))
    count = 0 if stored is None else 1
    counts = {"modifiedCount": count, "matchedCount": count, "upsertedId": None, "upsertedCount": 0}
    return answer({"acknowledged": True, **counts})


def delete_configuration(call: Call) -> Answer:
    """Forget a configuration."""
    deleted = call.store.configurations.delete(call.path["id"])
    return answer({"acknowledged": True, "deletedCount": int(deleted)})


def _matches(configuration: JsonObject, query: JsonObject) -> bool:
    if "name" in query and query["name"] != configuration["name"]:
        return False
    if "env" in query and query["env"] not in configuration["env"]:
        return False
    return "tags" not in query or set(query["tags"].split(",")) <= set(configuration["tags"])
