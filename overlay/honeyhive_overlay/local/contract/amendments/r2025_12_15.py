"""Where servers of 2025-12-15 take, or refuse, something else than the contract says. Data only."""

from __future__ import annotations

from collections.abc import Mapping

from honeyhive_overlay.local.contract.amendments.parts import (
    EVENT,
    EXPORT_LIMIT,
    LIST,
    MAP,
    MAPS,
    MODEL_EVENT,
    NUMBER,
    PAGE,
    PAIRS_LIMIT,
    SESSION,
    TEXT,
    TEXT_OR_LIST,
    TEXT_OR_MAP,
    TEXTS,
    YES_OR_NO,
    Amendment,
    of_uuids,
    with_scale,
)

AMENDMENTS: Mapping[str, Amendment] = {
    "POST /v1/session/start": Amendment(
        "declared with stored internals (event_id, project_id, tenant) that no caller knows; the wrapper is needed",
        body={"type": "object", "properties": {"session": SESSION}, "required": ["session"]},
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
                "events": LIST,
                "is_single_session": YES_OR_NO,
                "session_properties": SESSION,
            },
            "required": ["events"],
        },
        each=EVENT,
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
                "model_events": LIST,
                "is_single_session": YES_OR_NO,
                "session_properties": SESSION,
            },
            "required": ["model_events"],
        },
        each=MODEL_EVENT,
    ),
    "PUT /v1/events": Amendment(
        "sending inputs is refused, though nothing declares it",
        body={
            "type": "object",
            "properties": {"event_id": TEXT, "outputs": MAP, **MAPS, "duration": NUMBER},
            "required": ["event_id"],
            "not": {"required": ["inputs"]},
        },
    ),
    "GET /v1/events": Amendment(
        "limit and page travel as text that must be a number; the other parameters are JSON text",
        query={"dateRange": TEXT_OR_MAP, "filters": TEXT_OR_LIST, "limit": EXPORT_LIMIT, "page": PAGE},
    ),
    "POST /v1/events/export": Amendment(
        "filters are placeholders, and the key decides the project; more forms of dateRange than declared are read",
        body={
            "type": "object",
            "properties": {
                "filters": LIST,
                "dateRange": TEXT_OR_MAP,
                "projections": TEXTS,
                "limit": EXPORT_LIMIT,
                "page": PAGE,
            },
            "required": ["filters"],
        },
    ),
    "POST /v1/runs": Amendment(
        "event_ids that are no UUIDs are refused, though declared as any text",
        body=of_uuids("PostExperimentRunRequest"),
    ),
    "PUT /v1/runs/{run_id}": Amendment(
        "event_ids that are no UUIDs are refused, though declared as any text",
        body=of_uuids("PutExperimentRunRequest"),
    ),
    "GET /v1/runs/schema": Amendment(
        "more forms of dateRange than declared are read, as elsewhere", query={"dateRange": TEXT_OR_MAP}
    ),
    "GET /v1/runs/{run_id}/metrics": Amendment(
        "served, but not in the document; its parameters are in a component that nothing refers to",
        query={"dateRange": TEXT_OR_MAP, "filters": TEXT_OR_LIST},
    ),
    "GET /v1/runs/{run_id}/result": Amendment(
        "filters is read though not declared, and the key decides the project",
        query={"filters": TEXT_OR_LIST},
        not_required=frozenset({"project_id"}),
    ),
    "GET /v1/runs/{run_id_1}/compare-with/{run_id_2}": Amendment(
        "filters is read though not declared, and the key decides the project",
        query={"filters": TEXT_OR_LIST},
        not_required=frozenset({"project_id"}),
    ),
    "GET /v1/runs/compare/events": Amendment(
        "served, but not in the document; its parameters are in a component that nothing refers to",
        query={
            "run_id_1": {"type": "string", "x-required": True},
            "run_id_2": {"type": "string", "x-required": True},
            "event_name": TEXT,
            "event_type": TEXT,
            "filter": TEXT_OR_LIST,
            "limit": PAIRS_LIMIT,
            "page": PAGE,
        },
    ),
    "POST /v1/projects": Amendment("the body is a placeholder; any is refused alike", body=MAP),
    "PUT /v1/projects": Amendment("the body is a placeholder; any is refused alike", body=MAP),
    "POST /v1/metrics": Amendment(
        "a return_type of float, which is the default, is refused without scale, though declared as optional",
        body=with_scale("CreateMetricRequest"),
    ),
}
