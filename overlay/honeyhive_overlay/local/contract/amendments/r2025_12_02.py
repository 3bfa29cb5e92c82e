"""Where servers of 2025-12-02 take, or refuse, something else than the contract says. Data only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay.local.contract.amendments.parts import (
    EVENT,
    EXPORT_LIMIT,
    ID,
    LIST,
    MAP,
    MAPS,
    MODEL_EVENT,
    NUMBER,
    PAGE,
    PAIRS_LIMIT,
    SESSION,
    STATUS,
    TEXT,
    TEXT_OR_LIST,
    TEXT_OR_MAP,
    TEXTS,
    UUIDS,
    YES_OR_NO,
    Amendment,
    schema_of,
)

_WRAPPED = "the wrapper is not demanded, and without it a body is meant"
_LESS = f"{_WRAPPED}; less is needed than is declared, as in what the same service said of stored events"
_ALONE = "each item is checked on its own, to refuse it alone; less is needed than is declared"


def _in_project(schema: Mapping[str, Any]) -> dict[str, Any]:
    """What is made in a project, which its maker names."""
    properties = {**schema["properties"], "project": TEXT}
    return {**schema, "properties": properties, "required": ["project", *schema.get("required", ())]}


_NO_PROJECT_ID = frozenset({"project_id"})
_AGGREGATED: Mapping[str, Mapping[str, Any]] = {
    "aggregate_function": {
        "enum": ["average", "min", "max", "median", "p90", "p95", "p99", "sum", "count"],
        "default": "average",
    },
    "filters": TEXT_OR_LIST,
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
_SESSION = _in_project(SESSION)
_EVENT = _in_project(EVENT)
_MODEL_EVENT = _in_project(MODEL_EVENT)
_RUN: dict[str, Any] = {
    "type": "object",
    "properties": {
        "name": TEXT,
        "status": STATUS,
        "event_ids": UUIDS,
        "datapoint_ids": TEXTS,
        **{key: {"type": ["string", "null"]} for key in ("description", "dataset_id")},
        **dict.fromkeys(("metadata", "results", "configuration"), MAP),
    },
}
_MATRIX = "the list of what this server's own routes take says more than the document"

AMENDMENTS: Mapping[str, Amendment] = {
    "POST /session/start": Amendment(_LESS, body=_SESSION, wrapper="session"),
    "POST /events": Amendment(_LESS, body=_EVENT, wrapper="event"),
    "POST /events/model": Amendment(_LESS, body=_MODEL_EVENT, wrapper="model_event"),
    "POST /events/batch": Amendment(
        _ALONE,
        body={
            "type": "object",
            "properties": {
                "events": LIST,
                "is_single_session": YES_OR_NO,
                "session_properties": schema_of("SessionPropertiesBatch"),
            },
            "required": ["events"],
        },
        each=_EVENT,
    ),
    "POST /events/model/batch": Amendment(
        _ALONE,
        body={
            "type": "object",
            "properties": {
                "model_events": LIST,
                "is_single_session": YES_OR_NO,
                "session_properties": schema_of("SessionPropertiesBatch"),
            },
            "required": ["model_events"],
        },
        each=_MODEL_EVENT,
    ),
    "PUT /events": Amendment(
        "sending inputs is refused, though nothing declares it",
        body={
            "type": "object",
            "properties": {"event_id": TEXT, "outputs": MAP, **MAPS, "duration": NUMBER},
            "required": ["event_id"],
            "not": {"required": ["inputs"]},
        },
    ),
    "POST /events/export": Amendment(
        "the declared words of filters are too few and one of them is always refused; more forms of dateRange are read",
        body={
            "type": "object",
            "properties": {
                "project": TEXT,
                "filters": LIST,
                "dateRange": TEXT_OR_MAP,
                "projections": TEXTS,
                "limit": EXPORT_LIMIT,
                "page": PAGE,
            },
            "required": ["project", "filters"],
        },
    ),
    "POST /runs": Amendment(
        f"{_MATRIX}: the wrapper, all statuses, description and results; name and event_ids may be left out",
        body=_in_project(_RUN),
        wrapper="run",
    ),
    "PUT /runs/{run_id}": Amendment(f"{_MATRIX}: all statuses, description and results", body=_RUN),
    "GET /runs": Amendment(f"{_MATRIX}: dataset_id", query={"dataset_id": TEXT}),
    "GET /runs/{run_id}/metrics": Amendment(
        f"{_MATRIX}, which lacks this one", query={"dateRange": TEXT_OR_MAP, "filters": TEXT_OR_LIST}
    ),
    "GET /runs/{run_id}/result": Amendment(
        f"{_MATRIX}: filters, and no project", query=_AGGREGATED, not_required=_NO_PROJECT_ID
    ),
    "GET /runs/{run_id_1}/compare-with/{run_id_2}": Amendment(
        f"{_MATRIX}: filters, and no project", query=_AGGREGATED, not_required=_NO_PROJECT_ID
    ),
    "GET /runs/compare/events": Amendment(
        f"{_MATRIX}, which lacks this one",
        query={
            "run_id_1": {**ID, "x-required": True},
            "run_id_2": {**ID, "x-required": True},
            "event_name": TEXT,
            "event_type": TEXT,
            "filter": TEXT_OR_LIST,
            "limit": {**PAIRS_LIMIT, "default": 10},
            "page": PAGE,
        },
    ),
    "POST /metrics": Amendment(
        "the words for types were older ones until the day of this document",
        body={**_METRIC, "required": ["name", "type", "criteria"]},
    ),
    "PUT /metrics": Amendment(
        "the words for types were older ones until the day of this document",
        body={
            **_METRIC,
            "required": ["metric_id"],
            "properties": {**_METRIC["properties"], "metric_id": TEXT, "code_snippet": TEXT},
        },
    ),
    "POST /tools": Amendment(_WRAPPED, body=schema_of("CreateToolRequest"), wrapper="tool"),
    "PUT /tools": Amendment(_WRAPPED, body=schema_of("UpdateToolRequest"), wrapper="tool"),
    "POST /projects": Amendment("any body is refused alike", body=MAP),
    "PUT /projects": Amendment("any body is refused alike", body=MAP),
}
