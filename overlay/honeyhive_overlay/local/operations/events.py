"""Create, read, update, delete and search events."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus

from honeyhive_overlay.local.http_errors import HttpError, not_found
from honeyhive_overlay.local.json_text import JsonObject, as_list, encode
from honeyhive_overlay.local.messages import ApiRequest, ApiResponse
from honeyhive_overlay.local.operations.sessions import store_session, with_totals
from honeyhive_overlay.local.rules import timestamps
from honeyhive_overlay.local.rules.events import (
    from_model_event,
    implied_session,
    new_event,
    project_fields,
    updated_event,
    uuid_or_new,
)
from honeyhive_overlay.local.rules.filters import parse_filters
from honeyhive_overlay.local.store import Store
from honeyhive_overlay.local.store.conditions import Condition, between, filter_condition
from honeyhive_overlay.local.store.events import in_run


@dataclass(frozen=True, slots=True)
class EventPage:
    """A page of events, as stored JSON texts, and the number of all matches."""

    events: list[str]
    total: int


def create_event(request: ApiRequest) -> ApiResponse:
    """Store an event, and its session if that was never started."""
    with request.store.database.transaction():
        event_id = _store_event(request.store, request.body)
    return ApiResponse({"success": True, "event_id": event_id})


def create_model_event(request: ApiRequest) -> ApiResponse:
    """Store a call of a language model as an event."""
    with request.store.database.transaction():
        event_id = _store_event(request.store, from_model_event(request.body))
    return ApiResponse({"success": True, "event_id": event_id})


def create_event_batch(request: ApiRequest) -> ApiResponse:
    """Store the valid events of a batch. If some are not valid, respond with 500 and list ids and errors."""
    return _store_batch(request, "events", dict)


def create_model_event_batch(request: ApiRequest) -> ApiResponse:
    """Store the valid model events of a batch, as `create_event_batch` does."""
    return _store_batch(request, "model_events", from_model_event)


def create_session_event_batch(request: ApiRequest) -> ApiResponse:
    """Store events in the session of the path, whatever their own `session_id`, as `create_event_batch` does."""
    session_id = request.path["session_id"]
    return _store_batch(request, "events", lambda given: {**given, "session_id": session_id})


def get_event(request: ApiRequest) -> ApiResponse:
    """Return an event."""
    return ApiResponse(with_totals(request.store, require_event(request.store, request.path["event_id"])))


def update_event(request: ApiRequest) -> ApiResponse:
    """Update an event, or a session by its own id. The response has no body."""
    with request.store.database.transaction():
        stored = require_event(request.store, request.path["event_id"])
        request.store.events.put(updated_event(stored, request.body))
    return ApiResponse(b"")


def delete_event(request: ApiRequest) -> ApiResponse:
    """Delete an event, but not its children."""
    event_id = request.path["event_id"]
    if not request.store.events.delete(event_id):
        raise not_found(f"Event not found: {event_id}")
    return ApiResponse({"success": True, "deleted": event_id})


def search_events(request: ApiRequest) -> ApiResponse:
    """Return a page of the events that match. They are decoded only if the request has projections."""
    return ApiResponse(_find_events(request, str))


def search_events_with_totals(request: ApiRequest) -> ApiResponse:
    """Search events like `search_events`, and add totals to the metadata of sessions."""
    return ApiResponse(_find_events(request, lambda text: _with_totals(request.store, text)))


def require_event(store: Store, event_id: str) -> JsonObject:
    """Return the event of this id. Raise HttpError (404) if there is none."""
    event = store.events.get(event_id)
    if event is None:
        raise not_found(f"Event not found: {event_id}")
    return event


def run_condition(store: Store, run_id: str) -> Condition:
    """Return the condition that an event belongs to a run, which need not exist."""
    return in_run(store.runs.get(run_id) or {"run_id": run_id, "event_ids": []})


def _store_batch(request: ApiRequest, key: str, convert: Callable[[JsonObject], JsonObject]) -> ApiResponse:
    event_ids: list[str] = []
    errors: list[str] = []
    single: JsonObject = {}
    with request.store.database.transaction():
        if request.body.get("single_session"):
            properties = request.body.get("session_properties", {})
            single = {"session_id": store_session(request.store, properties)["session_id"]}
        for index, given in enumerate(request.body[key]):
            try:
                request.check_item(given)
                event_ids.append(_store_event(request.store, {**convert(given), **single}))
            except HttpError as error:
                errors.append(f"{key}[{index}]: {error.message}")
    if errors:
        body = {"event_ids": event_ids, "errors": errors, "success": False}
        return ApiResponse(body, HTTPStatus.INTERNAL_SERVER_ERROR)
    return ApiResponse({"event_ids": event_ids, **single, "success": True})


def _store_event(store: Store, given: JsonObject) -> str:
    if given["event_type"] == "session":
        return str(store_session(store, given)["event_id"])
    session_id: str = given.get("session_id") or uuid_or_new(None)
    metadata = store.events.session_metadata(session_id)
    event = new_event(given, session_id, metadata or {}, timestamps.now_milliseconds())
    if metadata is None:
        store.events.put(implied_session(event))
    store.events.put(event)
    return str(event["event_id"])


def _find_events(request: ApiRequest, render: Callable[[str], str]) -> EventPage:
    body, store = request.body, request.store
    bounds = timestamps.parse_date_range(body.get("dateRange"), timestamps.now_milliseconds())
    conditions = [*map(filter_condition, parse_filters(body.get("filters"))), *between("start_time", bounds)]
    if (run_id := body.get("evaluation_id")) is not None:
        conditions.append(run_condition(store, run_id))
    ordered = body.get("ignore_order") not in {True, "true"}
    page, limit = int(body["page"]), int(body["limit"])
    texts = [*map(render, store.events.page(conditions, page=page, limit=limit, ordered=ordered))]
    if fields := as_list(body.get("projections")):
        texts = [encode(project_fields(event, fields)) for event in (json.loads(text) for text in texts)]
    return EventPage(texts, store.events.count(conditions))


def _with_totals(store: Store, event: str) -> str:
    """Add totals if the event is a session. Others are recognised by their text and not decoded."""
    return encode(with_totals(store, json.loads(event))) if '"event_type":"session"' in event else event
