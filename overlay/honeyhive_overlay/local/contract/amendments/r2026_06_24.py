"""Where servers of 2026-06-24 take, or refuse, something else than the contract says. Data only."""

from __future__ import annotations

from collections.abc import Mapping

from honeyhive_overlay.local.contract.amendments.parts import (
    EVENT,
    EXPORT_LIMIT,
    ID,
    LIST,
    MAP,
    NUMBER,
    PAGE,
    SESSION,
    TEXT,
    TEXT_OR_MAP,
    TEXTS,
    YES_OR_NO,
    Amendment,
    of_uuids,
    schema_of,
    with_scale,
)

_ALONE = "declared as a list of events; each is checked on its own, to refuse it alone"
_ANY_RUN = "declared as a UUID, though a run is made with any text as its id"
_ANY_EVENT = "declared as a UUID, though an event is made with any text as its id"
_LEGACY_BATCH = {
    "single_session": YES_OR_NO,
    "is_single_session": YES_OR_NO,
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
        "times that are no numbers are replaced by now, without a word, though declared as numbers",
        body={"type": "object", "properties": {"session": SESSION}, "required": ["session"]},
    ),
    "POST /v1/sessions": Amendment(
        "times that are no numbers are replaced by now, without a word, though declared as numbers",
        body={
            "type": "object",
            "properties": {
                **dict.fromkeys(("session_id", "session_name", "event_name", "source"), TEXT),
                **dict.fromkeys(("config", "inputs", "outputs", "metadata", "user_properties"), MAP),
                "start_time": {},
                "end_time": {},
                "duration": NUMBER,
                "children_ids": TEXTS,
            },
            "additionalProperties": False,
        },
    ),
    "POST /v1/sessions/{session_id}/events/batch": Amendment(
        _ALONE,
        body={
            "type": "object",
            "properties": {"events": LIST},
            "required": ["events"],
            "additionalProperties": False,
        },
        each=schema_of("PostEventRequest"),
    ),
    "POST /session/{session_id}/traces": Amendment(
        "exactly one of events and logs is taken, and each event needs event_type and inputs, though none is declared",
        body={
            "type": "object",
            "properties": {key: {"type": "array", "items": EVENT} for key in ("events", "logs")},
            "oneOf": [{"required": ["events"]}, {"required": ["logs"]}],
        },
    ),
    "POST /v1/events/batch": Amendment(
        _ALONE,
        body={
            "type": "object",
            "properties": {
                "events": LIST,
                "single_session": YES_OR_NO,
                "session_properties": schema_of("SessionProperties"),
            },
            "required": ["events"],
            "additionalProperties": False,
        },
        each=schema_of("PostEventRequest"),
    ),
    "POST /events/batch": Amendment(
        "each event is checked on its own, to refuse it alone, and needs event_type and inputs, though none is declared",
        body={"type": "object", "properties": {"events": LIST, **_LEGACY_BATCH}, "required": ["events"]},
        each=EVENT,
    ),
    "POST /events/model": Amendment(
        "an event needs inputs, which the messages of a call are, though none are declared to be needed",
        body={"type": "object", "properties": {"model_event": _MODEL_EVENT}, "required": ["model_event"]},
    ),
    "POST /events/model/batch": Amendment(
        f"{_ALONE}, and needs inputs, which the messages of a call are",
        body={"type": "object", "properties": {"model_events": LIST, **_LEGACY_BATCH}, "required": ["model_events"]},
        each=_MODEL_EVENT,
    ),
    "POST /v1/events/export": Amendment(
        "limit and page are whole numbers with bounds, and more forms of dateRange than declared are read",
        body={
            "type": "object",
            "properties": {
                "filters": schema_of("FiltersArray"),
                "dateRange": TEXT_OR_MAP,
                "projections": TEXTS,
                "limit": EXPORT_LIMIT,
                "page": PAGE,
                "ignore_order": YES_OR_NO,
                "evaluation_id": TEXT,
            },
        },
    ),
    "GET /v1/events/{event_id}": Amendment(_ANY_EVENT, path={"event_id": ID}),
    "PUT /v1/events/{event_id}": Amendment(_ANY_EVENT, path={"event_id": ID}),
    "POST /v1/runs": Amendment(
        "event_ids that are no UUIDs are refused, though declared as any text",
        body=of_uuids("PostExperimentRunRequest"),
    ),
    "PUT /v1/runs/{run_id}": Amendment(
        f"{_ANY_RUN}; event_ids that are no UUIDs are refused, though declared as any text",
        body=of_uuids("PutExperimentRunRequest"),
        path={"run_id": ID},
    ),
    "GET /v1/runs/{run_id}": Amendment(_ANY_RUN, path={"run_id": ID}),
    "DELETE /v1/runs/{run_id}": Amendment(_ANY_RUN, path={"run_id": ID}),
    "GET /v1/runs/{run_id}/schema": Amendment(_ANY_RUN, path={"run_id": ID}),
    "GET /v1/runs/{run_id}/metrics": Amendment(
        f"{_ANY_RUN}; dateRange is the JSON text of any of its forms",
        path={"run_id": ID},
        query={"dateRange": TEXT_OR_MAP},
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
        "a return_type of float, which is the default, is refused without scale, though declared as optional",
        body=with_scale("CreateMetricRequest"),
    ),
}
