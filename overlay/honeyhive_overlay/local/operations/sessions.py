"""Start, read and delete sessions."""

from __future__ import annotations

from honeyhive_overlay.local.http_errors import not_found
from honeyhive_overlay.local.json_text import JsonObject, as_object
from honeyhive_overlay.local.messages import ApiRequest, ApiResponse
from honeyhive_overlay.local.rules import timestamps
from honeyhive_overlay.local.rules.events import merged_session, new_session
from honeyhive_overlay.local.rules.trees import session_totals, session_tree
from honeyhive_overlay.local.store import Store


def start_session(request: ApiRequest) -> ApiResponse:
    """Start a session, or merge into the one of the same id. The response is the stored event."""
    with request.store.database.transaction():
        return ApiResponse(store_session(request.store, request.body))


def get_session(request: ApiRequest) -> ApiResponse:
    """Return the tree of a session."""
    session_id = request.path["session_id"]
    events = request.store.events.of_session(session_id)
    session = next((event for event in events if event["event_id"] == session_id), None)
    if session is None:
        raise not_found(f"Session not found: {session_id}")
    return ApiResponse(session_tree(session, [event for event in events if event is not session]))


def get_session_event(request: ApiRequest) -> ApiResponse:
    """Return the event of a session, without its children. If the id is that of an event that is not a session, all fields are null."""
    event = request.store.events.get(request.path["session_id"])
    if event is None:
        raise not_found(f"Session not found: {request.path['session_id']}")
    return ApiResponse(
        with_totals(request.store, event) if event["event_id"] == event["session_id"] else dict.fromkeys(event)
    )


def delete_session(request: ApiRequest) -> ApiResponse:
    """Delete a session and all its events."""
    session_id = request.path["session_id"]
    with request.store.database.transaction():
        if request.store.events.session_metadata(session_id) is None:
            raise not_found(f"Session not found: {session_id}")
        request.store.events.delete_session(session_id)
    return ApiResponse({"success": True, "deleted": session_id})


def store_session(store: Store, given: JsonObject) -> JsonObject:
    """Store a session, or merge it into the stored one, and return the result."""
    session = new_session(given, timestamps.now_milliseconds())
    stored = store.events.get(session["event_id"])
    if stored is not None:
        session = merged_session(stored, given)
    store.events.put(session)
    return session


def with_totals(store: Store, event: JsonObject) -> JsonObject:
    """Return the event. If it is a session with other events, its metadata also contains their totals."""
    if event["event_id"] != event["session_id"]:
        return event
    others = [other for other in store.events.of_session(event["session_id"]) if other["event_id"] != event["event_id"]]
    if not others:
        return event
    return {**event, "metadata": {**as_object(event.get("metadata")), **session_totals(event, others)}}
