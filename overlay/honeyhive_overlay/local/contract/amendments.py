"""Where the real server takes, or refuses, something else than the contract says. Data only.

An amendment replaces the schema of a body, replaces or adds query parameters, and drops the demand for some; an
operation that the document lacks consists of its amendment alone. Everything else is checked as published.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Amendment:
    """The difference for one operation, and why."""

    reason: str
    body: Mapping[str, Any] | None = None
    query: Mapping[str, Mapping[str, Any]] = field(default_factory=dict[str, Mapping[str, Any]])
    path: Mapping[str, Mapping[str, Any]] = field(default_factory=dict[str, Mapping[str, Any]])
    not_required: frozenset[str] = frozenset()


_TEXT = {"type": "string"}
_MAP = {"type": "object"}
_TEXT_OR_LIST = {"anyOf": [_TEXT, {"type": "array"}, _MAP]}  # JSON text in a query
_TEXT_OR_MAP = {"anyOf": [_TEXT, _MAP]}
_PAGE = {"type": "integer", "minimum": 1, "default": 1}
_EXPORT_LIMIT = {"type": "integer", "minimum": 1, "maximum": 7500, "default": 1000}
_UUIDS = {"type": "array", "items": {"type": "string", "format": "uuid"}}
_MAPS = dict.fromkeys(("config", "metadata", "metrics", "feedback", "user_properties"), _MAP)

_SESSION: dict[str, Any] = {
    "type": "object",
    "properties": {
        "session_name": _TEXT,
        "event_name": _TEXT,
        "source": _TEXT,
        "inputs": _MAP,
        "outputs": {"type": ["object", "array"]},
        **_MAPS,
    },
}
EVENT: dict[str, Any] = {
    "type": "object",
    "properties": {
        "event_id": {"type": "string", "minLength": 1},
        "session_id": {"type": "string", "minLength": 1},
        "parent_id": {"type": ["string", "null"]},
        "event_type": {"enum": ["session", "model", "chain", "tool"]},
        "event_name": _TEXT,
        "source": _TEXT,
        "inputs": _MAP,
        "outputs": {"type": ["object", "array"]},
        "error": {"type": ["string", "null"]},
        **_MAPS,
    },
    "required": ["event_type", "inputs"],
}

MODEL_EVENT: dict[str, Any] = {
    "type": "object",
    "properties": {
        "event_id": {"type": "string", "minLength": 1},
        "session_id": {"type": "string", "minLength": 1},
        "parent_id": {"type": ["string", "null"]},
        "event_name": _TEXT,
        "source": _TEXT,
        "model": _TEXT,
        "provider": _TEXT,
        "messages": {"type": "array", "items": _MAP},
        "cost": {"type": "number"},
        "error": {"type": ["string", "null"]},
        **dict.fromkeys(("response", "usage", "hyperparameters", "template_inputs"), _MAP),
        **_MAPS,
    },
    "required": ["model", "provider", "messages"],
}

AMENDMENTS: Mapping[str, Mapping[str, Amendment]] = {
    "2025-12-15": {
        "POST /v1/session/start": Amendment(
            "declared with stored internals (event_id, project_id, tenant) that no caller knows; the wrapper is needed",
            body={"type": "object", "properties": {"session": _SESSION}, "required": ["session"]},
        ),
        "POST /v1/events": Amendment(
            "declared like a session; event_type and inputs are what the server asks for",
            body={"type": "object", "properties": {"event": EVENT}, "required": ["event"]},
        ),
        "POST /v1/events/batch": Amendment(
            "events and session_properties are placeholders; each event is checked on its own, to refuse it alone",
            body={
                "type": "object",
                "properties": {
                    "events": {"type": "array"},
                    "is_single_session": {"type": "boolean"},
                    "session_properties": _SESSION,
                },
                "required": ["events"],
            },
        ),
        "POST /v1/events/model": Amendment(
            "the call is a placeholder; it is checked by the fields of the document before",
            body={"type": "object", "properties": {"model_event": MODEL_EVENT}, "required": ["model_event"]},
        ),
        "POST /v1/events/model/batch": Amendment(
            "the calls are placeholders; each is checked on its own, to refuse it alone",
            body={
                "type": "object",
                "properties": {
                    "model_events": {"type": "array"},
                    "is_single_session": {"type": "boolean"},
                    "session_properties": _SESSION,
                },
                "required": ["model_events"],
            },
        ),
        "PUT /v1/events": Amendment(
            "sending inputs is refused, though nothing declares it",
            body={
                "type": "object",
                "properties": {"event_id": _TEXT, "outputs": _MAP, **_MAPS, "duration": {"type": "number"}},
                "required": ["event_id"],
                "not": {"required": ["inputs"]},
            },
        ),
        "GET /v1/events": Amendment(
            "limit and page travel as text that must be a number; the other parameters are JSON text",
            query={"dateRange": _TEXT_OR_MAP, "filters": _TEXT_OR_LIST, "limit": _EXPORT_LIMIT, "page": _PAGE},
        ),
        "POST /v1/events/export": Amendment(
            "filters are placeholders, and the key decides the project; more forms of dateRange than declared are read",
            body={
                "type": "object",
                "properties": {
                    "filters": {"type": "array"},
                    "dateRange": _TEXT_OR_MAP,
                    "projections": {"type": "array", "items": _TEXT},
                    "limit": _EXPORT_LIMIT,
                    "page": _PAGE,
                },
                "required": ["filters"],
            },
        ),
        "POST /v1/runs": Amendment(
            "event_ids that are no UUIDs are refused, though declared as any text",
            body={
                "allOf": [
                    {"$ref": "#/components/schemas/PostExperimentRunRequest"},
                    {"properties": {"event_ids": _UUIDS}},
                ]
            },
        ),
        "PUT /v1/runs/{run_id}": Amendment(
            "event_ids that are no UUIDs are refused, though declared as any text",
            body={
                "allOf": [
                    {"$ref": "#/components/schemas/PutExperimentRunRequest"},
                    {"properties": {"event_ids": _UUIDS}},
                ]
            },
        ),
        "GET /v1/runs/schema": Amendment(
            "more forms of dateRange than declared are read, as elsewhere", query={"dateRange": _TEXT_OR_MAP}
        ),
        "GET /v1/runs/{run_id}/metrics": Amendment(
            "served, but not in the document; its parameters are in a component that nothing refers to",
            query={"dateRange": _TEXT_OR_MAP, "filters": _TEXT_OR_LIST},
        ),
        "GET /v1/runs/{run_id}/result": Amendment(
            "filters is read though not declared, and the key decides the project",
            query={"filters": _TEXT_OR_LIST},
            not_required=frozenset({"project_id"}),
        ),
        "GET /v1/runs/{run_id_1}/compare-with/{run_id_2}": Amendment(
            "filters is read though not declared, and the key decides the project",
            query={"filters": _TEXT_OR_LIST},
            not_required=frozenset({"project_id"}),
        ),
        "GET /v1/runs/compare/events": Amendment(
            "served, but not in the document; its parameters are in a component that nothing refers to",
            query={
                "run_id_1": {"type": "string", "x-required": True},
                "run_id_2": {"type": "string", "x-required": True},
                "event_name": _TEXT,
                "event_type": _TEXT,
                "filter": _TEXT_OR_LIST,
                "limit": {"type": "integer", "minimum": 1, "maximum": 1000, "default": 1000},
                "page": _PAGE,
            },
        ),
        "POST /v1/projects": Amendment("the body is a placeholder; any is refused alike", body=_MAP),
        "PUT /v1/projects": Amendment("the body is a placeholder; any is refused alike", body=_MAP),
        "POST /v1/metrics": Amendment(
            "a return_type of float, which is the default, is refused without scale, though declared as optional",
            body={
                "allOf": [
                    {"$ref": "#/components/schemas/CreateMetricRequest"},
                    {
                        "if": {"properties": {"return_type": {"const": "float"}}},
                        "then": {"properties": {"scale": {"type": "integer"}}, "required": ["scale"]},
                    },
                ]
            },
        ),
    },
}
