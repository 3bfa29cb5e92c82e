"""Sessions: start one, read its tree."""

from __future__ import annotations

from honeyhive_overlay.local.calls import Answer, Call, answer
from honeyhive_overlay.local.jsontext import JsonObject, as_object
from honeyhive_overlay.local.refusal import not_found
from honeyhive_overlay.local.rules import times
from honeyhive_overlay.local.rules.events import merged_session, new_session
from honeyhive_overlay.local.rules.trees import totals, tree
from honeyhive_overlay.local.store import Store


def start_session(call: Call) -> Answer:
    """Start a session, or merge into the one that has this id; the answer is the stored event."""
    with call.store.database.transaction():
        return answer(keep_session(call.store, call.body))


def keep_session(store: Store, given: JsonObject) -> JsonObject:
    """Store a new session or what is new about a known one."""
    session = new_session(given, times.now_milliseconds())
    stored = store.events.get(session["event_id"])
    if stored is not None:
        session = merged_session(stored, given)
    store.events.put(session)
    return session


def get_session(call: Call) -> Answer:
    """The tree of a session."""
    session_id = call.path["session_id"]
    events = call.store.events.of_session(session_id)
    session = next((event for event in events if event["event_id"] == session_id), None)
    if session is None:
        raise not_found(f"Session not found: {session_id}")
    return answer(tree(session, [event for event in events if event is not session]))


def get_session_event(call: Call) -> Answer:
    """The event that a session is, without what is below it. Asked for another event, every field is empty."""
    event = call.store.events.get(call.path["session_id"])
    if event is None:
        raise not_found(f"Session not found: {call.path['session_id']}")
    return answer(with_totals(call.store, event) if event["event_id"] == event["session_id"] else dict.fromkeys(event))


def with_totals(store: Store, event: JsonObject) -> JsonObject:
    """An event as it is told; of a session that has events the metadata hold the sums over them."""
    if event["event_id"] != event["session_id"]:
        return event
    others = [other for other in store.events.of_session(event["session_id"]) if other["event_id"] != event["event_id"]]
    if not others:
        return event
    return {**event, "metadata": {**as_object(event.get("metadata")), **totals(event, others)}}


def delete_session(call: Call) -> Answer:
    """Forget a session and all its events."""
    session_id = call.path["session_id"]
    with call.store.database.transaction():
        if call.store.events.session_metadata(session_id) is None:
            raise not_found(f"Session not found: {session_id}")
        call.store.events.delete_session(session_id)
    return answer({"success": True, "deleted": session_id})
