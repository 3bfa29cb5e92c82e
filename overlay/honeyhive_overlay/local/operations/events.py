"""Events: keep one or many, change one, find many."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus

from honeyhive_overlay.local.calls import Answer, Call, answer
from honeyhive_overlay.local.jsontext import JsonObject, as_list, encode
from honeyhive_overlay.local.operations.sessions import keep_session, with_totals
from honeyhive_overlay.local.refusal import Refusal, not_found
from honeyhive_overlay.local.rules import times
from honeyhive_overlay.local.rules.events import (
    new_event,
    of_model_event,
    projected,
    session_of,
    updated_event,
    uuid_or_new,
)
from honeyhive_overlay.local.rules.filters import read_filters
from honeyhive_overlay.local.store import Store
from honeyhive_overlay.local.store.conditions import Condition, between, matches
from honeyhive_overlay.local.store.events import in_run


@dataclass(frozen=True, slots=True)
class Found:
    """A page of events, as the JSON texts that are stored, and how many match in all."""

    events: list[str]
    total: int


def create_event(call: Call) -> Answer:
    """Keep one event; its session is made if it was never started."""
    with call.store.database.transaction():
        event_id = _keep(call.store, call.body)
    return answer({"success": True, "event_id": event_id})


def create_model_event(call: Call) -> Answer:
    """Keep one call of a model as the event that it is."""
    with call.store.database.transaction():
        event_id = _keep(call.store, of_model_event(call.body))
    return answer({"success": True, "event_id": event_id})


def create_event_batch(call: Call) -> Answer:
    """Keep what can be kept. If something cannot, the status is 500 and the body says what could and what could not."""
    return _kept_batch(call, "events", dict)


def create_model_event_batch(call: Call) -> Answer:
    """Keep the calls of models that can be kept, as `create_event_batch` does."""
    return _kept_batch(call, "model_events", of_model_event)


def create_session_event_batch(call: Call) -> Answer:
    """Keep events of one session, whatever session they name themselves, as `create_event_batch` does."""
    session_id = call.path["session_id"]
    return _kept_batch(call, "events", lambda given: {**given, "session_id": session_id})


def _kept_batch(call: Call, key: str, read: Callable[[JsonObject], JsonObject]) -> Answer:
    event_ids: list[str] = []
    errors: list[str] = []
    single: JsonObject = {}
    with call.store.database.transaction():
        if call.body.get("single_session"):
            properties = call.body.get("session_properties", {})
            single = {"session_id": keep_session(call.store, properties)["session_id"]}
        for index, given in enumerate(call.body[key]):
            try:
                call.check_item(given)
                event_ids.append(_keep(call.store, {**read(given), **single}))
            except Refusal as refusal:
                errors.append(f"{key}[{index}]: {refusal.message}")
    if errors:
        body = {"event_ids": event_ids, "errors": errors, "success": False}
        return answer(body, HTTPStatus.INTERNAL_SERVER_ERROR)
    return answer({"event_ids": event_ids, **single, "success": True})


def get_event(call: Call) -> Answer:
    """Read one event."""
    return answer(with_totals(call.store, find_event(call.store, call.path["event_id"])))


def update_event(call: Call) -> Answer:
    """Change an event, or a session through its own id. There is no body to answer."""
    with call.store.database.transaction():
        stored = find_event(call.store, call.path["event_id"])
        call.store.events.put(updated_event(stored, call.body))
    return Answer(b"")


def delete_event(call: Call) -> Answer:
    """Forget an event; what is below it stays."""
    event_id = call.path["event_id"]
    if not call.store.events.delete(event_id):
        raise not_found(f"Event not found: {event_id}")
    return answer({"success": True, "deleted": event_id})


def search_events(call: Call) -> Answer:
    """One page of the events that match: their stored texts, as they are unless only some fields are asked for."""
    return Answer(_found(call, str))


def search_events_and_sums(call: Call) -> Answer:
    """As `search_events`, and sessions tell the sums over their events."""
    return Answer(_found(call, lambda text: _with_sums(call.store, text)))


def _found(call: Call, told: Callable[[str], str]) -> Found:
    wanted, store = call.body, call.store
    bounds = times.date_range(wanted.get("dateRange"), times.now_milliseconds())
    conditions = [*map(matches, read_filters(wanted.get("filters"))), *between("start_time", bounds)]
    if (run_id := wanted.get("evaluation_id")) is not None:
        conditions.append(events_of_run(store, run_id))
    ordered = wanted.get("ignore_order") not in {True, "true"}
    page, limit = int(wanted["page"]), int(wanted["limit"])
    texts = [*map(told, store.events.page(conditions, page=page, limit=limit, ordered=ordered))]
    if fields := as_list(wanted.get("projections")):
        texts = [encode(projected(event, fields)) for event in (json.loads(text) for text in texts)]
    return Found(texts, store.events.count(conditions))


def _with_sums(store: Store, event: str) -> str:
    """The stored text, but of a session with its sums; what is no session for sure is not even read."""
    return encode(with_totals(store, json.loads(event))) if '"event_type":"session"' in event else event


def find_event(store: Store, event_id: str) -> JsonObject:
    """The event of this id, or a refusal."""
    event = store.events.get(event_id)
    if event is None:
        raise not_found(f"Event not found: {event_id}")
    return event


def events_of_run(store: Store, run_id: str) -> Condition:
    """The events of a run, which need not be known."""
    return in_run(store.runs.get(run_id) or {"run_id": run_id, "event_ids": []})


def _keep(store: Store, given: JsonObject) -> str:
    if given["event_type"] == "session":
        return str(keep_session(store, given)["event_id"])
    session_id: str = given.get("session_id") or uuid_or_new(None)
    metadata = store.events.session_metadata(session_id)
    event = new_event(given, session_id, metadata or {}, times.now_milliseconds())
    if metadata is None:
        store.events.put(session_of(event))
    store.events.put(event)
    return str(event["event_id"])
