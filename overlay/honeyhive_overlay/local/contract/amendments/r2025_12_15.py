"""Operations of 2025-12-15 whose requests the server validates differently from the document."""

from __future__ import annotations

from collections.abc import Mapping

from honeyhive_overlay.local.contract.amendments.schemas import (
    ARRAY,
    BOOLEAN,
    EVENT,
    EVENT_MAPS,
    EXPORT_LIMIT,
    MODEL_EVENT,
    NUMBER,
    OBJECT,
    PAGE,
    PAIRS_LIMIT,
    SESSION,
    STRING,
    STRING_OR_ARRAY,
    STRING_OR_OBJECT,
    STRINGS,
    Amendment,
    with_required_scale,
    with_uuid_event_ids,
)

AMENDMENTS: Mapping[str, Amendment] = {
    "POST /v1/session/start": Amendment(
        "the document requires internal fields (event_id, project_id, tenant) that no caller knows; the wrapper is required",
        body={"type": "object", "properties": {"session": SESSION}, "required": ["session"]},
    ),
    "POST /v1/events": Amendment(
        "declared like a session, but the server requires event_type and inputs",
        body={"type": "object", "properties": {"event": EVENT}, "required": ["event"]},
    ),
    "POST /v1/events/batch": Amendment(
        "events and session_properties are placeholders; each event is validated by itself, so that only wrong ones are rejected",
        body={
            "type": "object",
            "properties": {
                "events": ARRAY,
                "is_single_session": BOOLEAN,
                "session_properties": SESSION,
            },
            "required": ["events"],
        },
        item=EVENT,
    ),
    "POST /v1/events/model": Amendment(
        "model_event is a placeholder; it is validated by the schema of the previous document",
        body={"type": "object", "properties": {"model_event": MODEL_EVENT}, "required": ["model_event"]},
    ),
    "POST /v1/events/model/batch": Amendment(
        "model_events are placeholders; each is validated by itself, so that only wrong ones are rejected",
        body={
            "type": "object",
            "properties": {
                "model_events": ARRAY,
                "is_single_session": BOOLEAN,
                "session_properties": SESSION,
            },
            "required": ["model_events"],
        },
        item=MODEL_EVENT,
    ),
    "PUT /v1/events": Amendment(
        "a body with inputs is rejected, although the document does not say so",
        body={
            "type": "object",
            "properties": {"event_id": STRING, "outputs": OBJECT, **EVENT_MAPS, "duration": NUMBER},
            "required": ["event_id"],
            "not": {"required": ["inputs"]},
        },
    ),
    "GET /v1/events": Amendment(
        "limit and page are declared as text but must be numbers; the other parameters are JSON text",
        query={"dateRange": STRING_OR_OBJECT, "filters": STRING_OR_ARRAY, "limit": EXPORT_LIMIT, "page": PAGE},
    ),
    "POST /v1/events/export": Amendment(
        "filters are placeholders, the API key determines the project, and more forms of dateRange are accepted than declared",
        body={
            "type": "object",
            "properties": {
                "filters": ARRAY,
                "dateRange": STRING_OR_OBJECT,
                "projections": STRINGS,
                "limit": EXPORT_LIMIT,
                "page": PAGE,
            },
            "required": ["filters"],
        },
    ),
    "POST /v1/runs": Amendment(
        "event_ids must be UUIDs, although any text is declared",
        body=with_uuid_event_ids("PostExperimentRunRequest"),
    ),
    "PUT /v1/runs/{run_id}": Amendment(
        "event_ids must be UUIDs, although any text is declared",
        body=with_uuid_event_ids("PutExperimentRunRequest"),
    ),
    "GET /v1/runs/schema": Amendment(
        "more forms of dateRange are accepted than declared, as in other operations",
        query={"dateRange": STRING_OR_OBJECT},
    ),
    "GET /v1/runs/{run_id}/metrics": Amendment(
        "not in the document, which only has its parameters, in a component without references",
        query={"dateRange": STRING_OR_OBJECT, "filters": STRING_OR_ARRAY},
    ),
    "GET /v1/runs/{run_id}/result": Amendment(
        "filters is accepted although not declared, and the API key determines the project",
        query={"filters": STRING_OR_ARRAY},
        not_required=frozenset({"project_id"}),
    ),
    "GET /v1/runs/{run_id_1}/compare-with/{run_id_2}": Amendment(
        "filters is accepted although not declared, and the API key determines the project",
        query={"filters": STRING_OR_ARRAY},
        not_required=frozenset({"project_id"}),
    ),
    "GET /v1/runs/compare/events": Amendment(
        "not in the document, which only has its parameters, in a component without references",
        query={
            "run_id_1": {"type": "string", "x-required": True},
            "run_id_2": {"type": "string", "x-required": True},
            "event_name": STRING,
            "event_type": STRING,
            "filter": STRING_OR_ARRAY,
            "limit": PAIRS_LIMIT,
            "page": PAGE,
        },
    ),
    "POST /v1/projects": Amendment("the body is a placeholder; every body gets the same error", body=OBJECT),
    "PUT /v1/projects": Amendment("the body is a placeholder; every body gets the same error", body=OBJECT),
    "POST /v1/metrics": Amendment(
        "scale is required if return_type is float, which is the default, although declared as optional",
        body=with_required_scale("CreateMetricRequest"),
    ),
}
