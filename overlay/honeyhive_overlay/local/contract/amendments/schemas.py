"""The class of amendments, and JSON schemas that several revisions share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Amendment:
    """How the validation of an operation differs from the document, and the reason."""

    reason: str
    body: Mapping[str, Any] | None = None
    item: Mapping[str, Any] | None = None
    """Schema of each item of the batch in the body. Only the items that do not match are rejected."""
    wrapper: str | None = None
    """Key under which the body may also be sent. `body` describes it without this key."""
    query: Mapping[str, Mapping[str, Any]] = field(default_factory=dict[str, Mapping[str, Any]])
    path: Mapping[str, Mapping[str, Any]] = field(default_factory=dict[str, Mapping[str, Any]])
    not_required: frozenset[str] = frozenset()


def schema_of(name: str) -> dict[str, Any]:
    """Return a reference to a component of the document."""
    return {"$ref": f"#/components/schemas/{name}"}


STRING: dict[str, Any] = {"type": "string"}
ID: dict[str, Any] = {"type": "string", "minLength": 1}
NUMBER: dict[str, Any] = {"type": "number"}
BOOLEAN: dict[str, Any] = {"type": "boolean"}
OBJECT: dict[str, Any] = {"type": "object"}
ARRAY: dict[str, Any] = {"type": "array"}
STRINGS: dict[str, Any] = {"type": "array", "items": STRING}
STRING_OR_ARRAY: dict[str, Any] = {"anyOf": [STRING, ARRAY, OBJECT]}  # in a query: JSON text
STRING_OR_OBJECT: dict[str, Any] = {"anyOf": [STRING, OBJECT]}
PAGE: dict[str, Any] = {"type": "integer", "minimum": 1, "default": 1}
EXPORT_LIMIT: dict[str, Any] = {"type": "integer", "minimum": 1, "maximum": 7500, "default": 1000}
PAIRS_LIMIT: dict[str, Any] = {"type": "integer", "minimum": 1, "maximum": 1000, "default": 1000}
UUIDS: dict[str, Any] = {"type": "array", "items": {"type": "string", "format": "uuid"}}
STATUS: dict[str, Any] = {"enum": ["pending", "running", "completed", "failed", "cancelled"]}
EVENT_MAPS: dict[str, Any] = dict.fromkeys(("config", "metadata", "metrics", "feedback", "user_properties"), OBJECT)

SESSION: dict[str, Any] = {
    "type": "object",
    "properties": {
        "session_name": STRING,
        "event_name": STRING,
        "source": STRING,
        "inputs": OBJECT,
        "outputs": {"type": ["object", "array"]},
        **EVENT_MAPS,
    },
}
EVENT: dict[str, Any] = {
    "type": "object",
    "properties": {
        "event_id": ID,
        "session_id": ID,
        "parent_id": {"type": ["string", "null"]},
        "event_type": {"enum": ["session", "model", "chain", "tool"]},
        "event_name": STRING,
        "source": STRING,
        "inputs": OBJECT,
        "outputs": {"type": ["object", "array"]},
        "error": {"type": ["string", "null"]},
        **EVENT_MAPS,
    },
    "required": ["event_type", "inputs"],
}
MODEL_EVENT: dict[str, Any] = {
    "type": "object",
    "properties": {
        "event_id": ID,
        "session_id": ID,
        "parent_id": {"type": ["string", "null"]},
        "event_name": STRING,
        "source": STRING,
        "model": STRING,
        "provider": STRING,
        "messages": {"type": "array", "items": OBJECT},
        "cost": NUMBER,
        "error": {"type": ["string", "null"]},
        **dict.fromkeys(("response", "usage", "hyperparameters", "template_inputs"), OBJECT),
        **EVENT_MAPS,
    },
    "required": ["model", "provider", "messages"],
}


def with_required_scale(schema: str) -> dict[str, Any]:
    """Return a schema of a new metric that requires `scale` if `return_type` is "float", which is the default."""
    is_float = {"properties": {"return_type": {"const": "float"}}}
    return {
        "allOf": [
            schema_of(schema),
            {"if": is_float, "then": {"properties": {"scale": {"type": "integer"}}, "required": ["scale"]}},
        ]
    }


def with_uuid_event_ids(schema: str) -> dict[str, Any]:
    """Return a schema of a run whose `event_ids` are UUIDs."""
    return {"allOf": [schema_of(schema), {"properties": {"event_ids": UUIDS}}]}
