"""Operations of 2025-12-02 whose requests the server validates differently from the document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay.local.contract.amendments.schemas import (
    ARRAY,
    BOOLEAN,
    EVENT,
    EVENT_MAPS,
    EXPORT_LIMIT,
    ID,
    MODEL_EVENT,
    NUMBER,
    OBJECT,
    PAGE,
    PAIRS_LIMIT,
    SESSION,
    STATUS,
    STRING,
    STRING_OR_ARRAY,
    STRING_OR_OBJECT,
    STRINGS,
    UUIDS,
    Amendment,
    schema_of,
)

_WRAPPED = "the wrapper is optional, and the schema is that of the body without it"
_LESS = f"{_WRAPPED}; fewer fields are required than declared, as in the schema that the same service used for stored events"
_ALONE = (
    "each item is validated by itself, so that only wrong ones are rejected; fewer fields are required than declared"
)


def _with_project(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Add the required field `project`."""
    properties = {**schema["properties"], "project": STRING}
    return {**schema, "properties": properties, "required": ["project", *schema.get("required", ())]}


_NO_PROJECT_ID = frozenset({"project_id"})
_AGGREGATED: Mapping[str, Mapping[str, Any]] = {
    "aggregate_function": {
        "enum": ["average", "min", "max", "median", "p90", "p95", "p99", "sum", "count"],
        "default": "average",
    },
    "filters": STRING_OR_ARRAY,
}
_METRIC: dict[str, Any] = {
    "type": "object",
    "properties": {
        "type": {"enum": ["custom", "model", "human", "composite", "PYTHON", "LLM", "HUMAN", "COMPOSITE"]},
        **{
            name: {"$ref": f"#/components/schemas/Metric/properties/{name}"}
            for name in (
                "name", "criteria", "description", "return_type", "enabled_in_prod", "needs_ground_truth",
                "sampling_percentage", "model_provider", "model_name", "scale", "threshold", "categories",
                "child_metrics", "filters",
            )
        },
    },
}  # fmt: skip
_SESSION = _with_project(SESSION)
_EVENT = _with_project(EVENT)
_MODEL_EVENT = _with_project(MODEL_EVENT)
_RUN: dict[str, Any] = {
    "type": "object",
    "properties": {
        "name": STRING,
        "status": STATUS,
        "event_ids": UUIDS,
        "datapoint_ids": STRINGS,
        **{key: {"type": ["string", "null"]} for key in ("description", "dataset_id")},
        **dict.fromkeys(("metadata", "results", "configuration"), OBJECT),
    },
}
_MATRIX = "the vendor's list of the routes of this server has more than the document"

AMENDMENTS: Mapping[str, Amendment] = {
    "POST /session/start": Amendment(_LESS, body=_SESSION, wrapper="session"),
    "POST /events": Amendment(_LESS, body=_EVENT, wrapper="event"),
    "POST /events/model": Amendment(_LESS, body=_MODEL_EVENT, wrapper="model_event"),
    "POST /events/batch": Amendment(
        _ALONE,
        body={
            "type": "object",
            "properties": {
                "events": ARRAY,
                "is_single_session": BOOLEAN,
                "session_properties": schema_of("SessionPropertiesBatch"),
            },
            "required": ["events"],
        },
        item=_EVENT,
    ),
    "POST /events/model/batch": Amendment(
        _ALONE,
        body={
            "type": "object",
            "properties": {
                "model_events": ARRAY,
                "is_single_session": BOOLEAN,
                "session_properties": schema_of("SessionPropertiesBatch"),
            },
            "required": ["model_events"],
        },
        item=_MODEL_EVENT,
    ),
    "PUT /events": Amendment(
        "a body with inputs is rejected, although the document does not say so",
        body={
            "type": "object",
            "properties": {"event_id": STRING, "outputs": OBJECT, **EVENT_MAPS, "duration": NUMBER},
            "required": ["event_id"],
            "not": {"required": ["inputs"]},
        },
    ),
    "POST /events/export": Amendment(
        "more operators and types of filters are accepted than declared, but never the type id; so are more forms of dateRange",
        body={
            "type": "object",
            "properties": {
                "project": STRING,
                "filters": ARRAY,
                "dateRange": STRING_OR_OBJECT,
                "projections": STRINGS,
                "limit": EXPORT_LIMIT,
                "page": PAGE,
            },
            "required": ["project", "filters"],
        },
    ),
    "POST /runs": Amendment(
        f"{_MATRIX}: the wrapper, all statuses, description and results; name and event_ids are optional",
        body=_with_project(_RUN),
        wrapper="run",
    ),
    "PUT /runs/{run_id}": Amendment(f"{_MATRIX}: all statuses, description and results", body=_RUN),
    "GET /runs": Amendment(f"{_MATRIX}: dataset_id", query={"dataset_id": STRING}),
    "GET /runs/{run_id}/metrics": Amendment(
        f"{_MATRIX}, which lacks this operation", query={"dateRange": STRING_OR_OBJECT, "filters": STRING_OR_ARRAY}
    ),
    "GET /runs/{run_id}/result": Amendment(
        f"{_MATRIX}: filters; project_id is optional", query=_AGGREGATED, not_required=_NO_PROJECT_ID
    ),
    "GET /runs/{run_id_1}/compare-with/{run_id_2}": Amendment(
        f"{_MATRIX}: filters; project_id is optional", query=_AGGREGATED, not_required=_NO_PROJECT_ID
    ),
    "GET /runs/compare/events": Amendment(
        f"{_MATRIX}, which lacks this operation",
        query={
            "run_id_1": {**ID, "x-required": True},
            "run_id_2": {**ID, "x-required": True},
            "event_name": STRING,
            "event_type": STRING,
            "filter": STRING_OR_ARRAY,
            "limit": {**PAIRS_LIMIT, "default": 10},
            "page": PAGE,
        },
    ),
    "POST /metrics": Amendment(
        "the types of metrics had other names until the day of this document",
        body={**_METRIC, "required": ["name", "type", "criteria"]},
    ),
    "PUT /metrics": Amendment(
        "the types of metrics had other names until the day of this document",
        body={
            **_METRIC,
            "required": ["metric_id"],
            "properties": {**_METRIC["properties"], "metric_id": STRING, "code_snippet": STRING},
        },
    ),
    "POST /tools": Amendment(_WRAPPED, body=schema_of("CreateToolRequest"), wrapper="tool"),
    "PUT /tools": Amendment(_WRAPPED, body=schema_of("UpdateToolRequest"), wrapper="tool"),
    "POST /projects": Amendment("every body gets the same error", body=OBJECT),
    "PUT /projects": Amendment("every body gets the same error", body=OBJECT),
}
