"""Operations of 2026-06-24 whose requests the server validates differently from the document."""

from __future__ import annotations

from collections.abc import Mapping

from honeyhive_overlay.local.contract.amendments.schemas import (
    ARRAY,
    BOOLEAN,
    EVENT,
    EXPORT_LIMIT,
    ID,
    NUMBER,
    OBJECT,
    PAGE,
    SESSION,
    STRING,
    STRING_OR_OBJECT,
    STRINGS,
    Amendment,
    schema_of,
    with_required_scale,
    with_uuid_event_ids,
)

_ITEMS = "each event is validated by itself, so that only wrong ones are rejected"
_ANY_RUN = "declared as a UUID, although a run can be created with any text as its id"
_ANY_EVENT = "declared as a UUID, although an event can be created with any text as its id"
_LEGACY_BATCH = {
    "single_session": BOOLEAN,
    "is_single_session": BOOLEAN,
    "session": schema_of("SessionProperties"),
    "session_properties": schema_of("SessionProperties"),
}

_MODEL_EVENT = {
    "allOf": [
        schema_of("ModelEvent"),
        {"anyOf": [{"required": [name]} for name in ("inputs", "messages", "template_inputs")]},
    ]
}

AMENDMENTS: Mapping[str, Amendment] = {
    "POST /session/start": Amendment(
        "timestamps are declared as numbers, but other values are accepted and replaced by the current time",
        body={"type": "object", "properties": {"session": SESSION}, "required": ["session"]},
    ),
    "POST /v1/sessions": Amendment(
        "timestamps are declared as numbers, but other values are accepted and replaced by the current time",
        body={
            "type": "object",
            "properties": {
                **dict.fromkeys(("session_id", "session_name", "event_name", "source"), STRING),
                **dict.fromkeys(("config", "inputs", "outputs", "metadata", "user_properties"), OBJECT),
                "start_time": {},
                "end_time": {},
                "duration": NUMBER,
                "children_ids": STRINGS,
            },
            "additionalProperties": False,
        },
    ),
    "POST /v1/sessions/{session_id}/events/batch": Amendment(
        _ITEMS,
        body={
            "type": "object",
            "properties": {"events": ARRAY},
            "required": ["events"],
            "additionalProperties": False,
        },
        item=schema_of("PostEventRequest"),
    ),
    "POST /session/{session_id}/traces": Amendment(
        "exactly one of events and logs is required, and event_type and inputs of each event, although declared as optional",
        body={
            "type": "object",
            "properties": {key: {"type": "array", "items": EVENT} for key in ("events", "logs")},
            "oneOf": [{"required": ["events"]}, {"required": ["logs"]}],
        },
    ),
    "POST /v1/events/batch": Amendment(
        _ITEMS,
        body={
            "type": "object",
            "properties": {
                "events": ARRAY,
                "single_session": BOOLEAN,
                "session_properties": schema_of("SessionProperties"),
            },
            "required": ["events"],
            "additionalProperties": False,
        },
        item=schema_of("PostEventRequest"),
    ),
    "POST /events/batch": Amendment(
        f"{_ITEMS}; event_type and inputs are required, although declared as optional",
        body={"type": "object", "properties": {"events": ARRAY, **_LEGACY_BATCH}, "required": ["events"]},
        item=EVENT,
    ),
    "POST /events/model": Amendment(
        "inputs, messages or template_inputs is required, although all are declared as optional",
        body={"type": "object", "properties": {"model_event": _MODEL_EVENT}, "required": ["model_event"]},
    ),
    "POST /events/model/batch": Amendment(
        f"{_ITEMS}; inputs, messages or template_inputs is required",
        body={"type": "object", "properties": {"model_events": ARRAY, **_LEGACY_BATCH}, "required": ["model_events"]},
        item=_MODEL_EVENT,
    ),
    "POST /v1/events/export": Amendment(
        "limit and page are integers with bounds, and more forms of dateRange are accepted than declared",
        body={
            "type": "object",
            "properties": {
                "filters": schema_of("FiltersArray"),
                "dateRange": STRING_OR_OBJECT,
                "projections": STRINGS,
                "limit": EXPORT_LIMIT,
                "page": PAGE,
                "ignore_order": BOOLEAN,
                "evaluation_id": STRING,
            },
        },
    ),
    "GET /v1/events/{event_id}": Amendment(_ANY_EVENT, path={"event_id": ID}),
    "PUT /v1/events/{event_id}": Amendment(_ANY_EVENT, path={"event_id": ID}),
    "POST /v1/runs": Amendment(
        "event_ids must be UUIDs, although any text is declared",
        body=with_uuid_event_ids("PostExperimentRunRequest"),
    ),
    "PUT /v1/runs/{run_id}": Amendment(
        f"{_ANY_RUN}; event_ids must be UUIDs, although any text is declared",
        body=with_uuid_event_ids("PutExperimentRunRequest"),
        path={"run_id": ID},
    ),
    "GET /v1/runs/{run_id}": Amendment(_ANY_RUN, path={"run_id": ID}),
    "DELETE /v1/runs/{run_id}": Amendment(_ANY_RUN, path={"run_id": ID}),
    "GET /v1/runs/{run_id}/schema": Amendment(_ANY_RUN, path={"run_id": ID}),
    "GET /v1/runs/{run_id}/metrics": Amendment(
        f"{_ANY_RUN}; dateRange is JSON text in any of its forms",
        path={"run_id": ID},
        query={"dateRange": STRING_OR_OBJECT},
    ),
    "GET /v1/runs/{run_id}/summary": Amendment(_ANY_RUN, path={"run_id": ID}),
    "GET /v1/runs/{run_id}/result": Amendment(_ANY_RUN, path={"run_id": ID}),
    **{
        f"GET /v1/runs/{{new_run_id}}/{rest}": Amendment(_ANY_RUN, path={"new_run_id": ID, "old_run_id": ID})
        for rest in ("compare/{old_run_id}", "compare-with/{old_run_id}", "compare/{old_run_id}/events")
    },
    "GET /v1/runs/compare/events": Amendment(
        _ANY_RUN, query={"run_id_1": {**ID, "x-required": True}, "run_id_2": {**ID, "x-required": True}}
    ),
    "POST /v1/metrics": Amendment(
        "scale is required if return_type is float, which is the default, although declared as optional",
        body=with_required_scale("CreateMetricRequest"),
    ),
}
