"""What an amendment is, and the pieces of schema that several revisions share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Amendment:
    """The difference for one operation, and why."""

    reason: str
    body: Mapping[str, Any] | None = None
    each: Mapping[str, Any] | None = None
    """What each item of the batch in the body must be; one that is not is refused alone."""
    wrapper: str | None = None
    """The key under which the body may also be sent. What is said of the body is meant without it."""
    query: Mapping[str, Mapping[str, Any]] = field(default_factory=dict[str, Mapping[str, Any]])
    path: Mapping[str, Mapping[str, Any]] = field(default_factory=dict[str, Mapping[str, Any]])
    not_required: frozenset[str] = frozenset()


def schema_of(name: str) -> dict[str, Any]:
    """The component of this name, as published."""
    return {"$ref": f"#/components/schemas/{name}"}


TEXT: dict[str, Any] = {"type": "string"}
ID: dict[str, Any] = {"type": "string", "minLength": 1}
NUMBER: dict[str, Any] = {"type": "number"}
YES_OR_NO: dict[str, Any] = {"type": "boolean"}
MAP: dict[str, Any] = {"type": "object"}
LIST: dict[str, Any] = {"type": "array"}
TEXTS: dict[str, Any] = {"type": "array", "items": TEXT}
TEXT_OR_LIST: dict[str, Any] = {"anyOf": [TEXT, LIST, MAP]}  # JSON text in a query
TEXT_OR_MAP: dict[str, Any] = {"anyOf": [TEXT, MAP]}
PAGE: dict[str, Any] = {"type": "integer", "minimum": 1, "default": 1}
EXPORT_LIMIT: dict[str, Any] = {"type": "integer", "minimum": 1, "maximum": 7500, "default": 1000}
PAIRS_LIMIT: dict[str, Any] = {"type": "integer", "minimum": 1, "maximum": 1000, "default": 1000}
UUIDS: dict[str, Any] = {"type": "array", "items": {"type": "string", "format": "uuid"}}
STATUS: dict[str, Any] = {"enum": ["pending", "running", "completed", "failed", "cancelled"]}
MAPS: dict[str, Any] = dict.fromkeys(("config", "metadata", "metrics", "feedback", "user_properties"), MAP)

SESSION: dict[str, Any] = {
    "type": "object",
    "properties": {
        "session_name": TEXT,
        "event_name": TEXT,
        "source": TEXT,
        "inputs": MAP,
        "outputs": {"type": ["object", "array"]},
        **MAPS,
    },
}
EVENT: dict[str, Any] = {
    "type": "object",
    "properties": {
        "event_id": ID,
        "session_id": ID,
        "parent_id": {"type": ["string", "null"]},
        "event_type": {"enum": ["session", "model", "chain", "tool"]},
        "event_name": TEXT,
        "source": TEXT,
        "inputs": MAP,
        "outputs": {"type": ["object", "array"]},
        "error": {"type": ["string", "null"]},
        **MAPS,
    },
    "required": ["event_type", "inputs"],
}
MODEL_EVENT: dict[str, Any] = {
    "type": "object",
    "properties": {
        "event_id": ID,
        "session_id": ID,
        "parent_id": {"type": ["string", "null"]},
        "event_name": TEXT,
        "source": TEXT,
        "model": TEXT,
        "provider": TEXT,
        "messages": {"type": "array", "items": MAP},
        "cost": NUMBER,
        "error": {"type": ["string", "null"]},
        **dict.fromkeys(("response", "usage", "hyperparameters", "template_inputs"), MAP),
        **MAPS,
    },
    "required": ["model", "provider", "messages"],
}


def with_scale(schema: str) -> dict[str, Any]:
    """A new metric of this schema; a return_type of float, which is the default, is refused without a scale."""
    of_numbers = {"properties": {"return_type": {"const": "float"}}}
    return {
        "allOf": [
            schema_of(schema),
            {"if": of_numbers, "then": {"properties": {"scale": {"type": "integer"}}, "required": ["scale"]}},
        ]
    }


def of_uuids(schema: str) -> dict[str, Any]:
    """A run of this schema, whose events are named by UUIDs."""
    return {"allOf": [schema_of(schema), {"properties": {"event_ids": UUIDS}}]}
