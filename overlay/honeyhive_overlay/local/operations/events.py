"""Events: keep one or many, change one, find many."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from http import HTTPStatus

import jsonschema_rs

from honeyhive_overlay.local.calls import Answer, Call, answer
from honeyhive_overlay.local.contract.amendments import EVENT, MODEL_EVENT
from honeyhive_overlay.local.contract.checks import check, compiled
from honeyhive_overlay.local.jsontext import JsonObject, as_list
from honeyhive_overlay.local.operations.sessions import keep_session
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


def create_event(call: Call) -> Answer:
    """Keep one event; its session is made if it was never started."""
    with call.store.database.transaction():
        event_id = _keep(call.store, call.body["event"])
    return answer({"success": True, "event_id": event_id})


def create_model_event(call: Call) -> Answer:
    """Keep one call of a model as the event that it is."""
    with call.store.database.transaction():
        event_id = _keep(call.store, of_model_event(call.body["model_event"]))
    return answer({"success": True, "event_id": event_id})


def create_event_batch(call: Call) -> Answer:
    """Keep what can be kept. If something cannot, the status is 500 and the body says what could and what could not."""
    return _kept_batch(call, "events", _checked_event)


def create_model_event_batch(call: Call) -> Answer:
    """Keep the calls of models that can be kept, as `create_event_batch` does."""
    return _kept_batch(call, "model_events", _checked_model_event)


def _kept_batch(call: Call, key: str, read: Callable[[JsonObject], JsonObject]) -> Answer:
    event_ids: list[str] = []
    errors: list[str] = []
    single: JsonObject = {}
    with call.store.database.transaction():
        if call.body.get("is_single_session"):
            properties = call.body.get("session_properties", {})
            single = {"session_id": keep_session(call.store, properties)["session_id"]}
        for index, given in enumerate(call.body[key]):
            try:
                event_ids.append(_keep(call.store, {**read(given), **single}))
            except Refusal as refusal:
                errors.append(f"{key}[{index}]: {refusal.message}")
    if errors:
        body = {"event_ids": event_ids, "errors": errors, "success": False}
        return answer(body, HTTPStatus.INTERNAL_SERVER_ERROR)
    return answer({"event_ids": event_ids, **single, "success": True})


def update_event(call: Call) -> Answer:
    """Change an event, or a session through its own id. There is no body to answer."""
    event_id = call.body["event_id"]
    with call.store.database.transaction():
        stored = call.store.events.get(event_id)
        if stored is None:
            raise not_found(f"Event not found: {event_id}")
        call.store.events.put(updated_event(stored, call.body))
    return Answer(b"")


def delete_event(call: Call) -> Answer:
    """Forget an event; what is below it stays."""
    event_id = call.path["event_id"]
    if not call.store.events.delete(event_id):
        raise not_found(f"Event not found: {event_id}")
    return answer({"success": True, "deleted": event_id})


def list_events(call: Call) -> Answer:
    """One page of the events that match, asked for in a query."""
    query = call.query
    extra: list[Condition] = []
    if (run_id := query.get("evaluation_id")) is not None:
        extra.append(in_run(call.store.runs.get(run_id) or {"run_id": run_id, "event_ids": []}))
    projections = query.get("projections")
    if isinstance(projections, str):
        projections = [projections]
    return _found(call.store, {**query, "projections": projections}, extra)


def export_events(call: Call) -> Answer:
    """One page of the events that match, asked for in a body."""
    return _found(call.store, {"limit": 1000, "page": 1, **call.body}, [])


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


def _found(store: Store, wanted: JsonObject, extra: list[Condition]) -> Answer:
    """The page, made of the stored texts as they are unless only some fields are asked for."""
    bounds = times.date_range(wanted.get("dateRange"), times.now_milliseconds())
    conditions = [*extra, *map(matches, read_filters(wanted.get("filters"))), *between("start_time", bounds)]
    ordered = wanted.get("ignore_order") not in {True, "true"}
    bodies = store.events.page(conditions, page=int(wanted["page"]), limit=int(wanted["limit"]), ordered=ordered)
    if fields := as_list(wanted.get("projections")):
        bodies = [json.dumps(projected(json.loads(body), fields)) for body in bodies]
    content = f'{{"events":[{",".join(bodies)}],"totalEvents":{store.events.count(conditions)}}}'
    return Answer(content.encode("ascii"))


@cache
def _event_check() -> jsonschema_rs.Validator:
    return compiled(EVENT)


@cache
def _model_event_check() -> jsonschema_rs.Validator:
    return compiled(MODEL_EVENT)


def _checked_event(given: JsonObject) -> JsonObject:
    check(_event_check(), given)
    return given


def _checked_model_event(given: JsonObject) -> JsonObject:
    check(_model_event_check(), given)
    return of_model_event(given)
