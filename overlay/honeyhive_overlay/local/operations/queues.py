"""Queues of events for people to judge: make, list, read, change, put away. None fills itself here."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from honeyhive_overlay.local.calls import Answer, Call, answer
from honeyhive_overlay.local.jsontext import JsonObject
from honeyhive_overlay.local.refusal import not_found
from honeyhive_overlay.local.rules.events import SCOPE
from honeyhive_overlay.local.rules.things import changed_thing, new_thing
from honeyhive_overlay.local.store import Store

_DEFAULTS: dict[str, Any] = {
    "description": "",
    "filters": {"filterArray": []},
    "enabled": True,
    "event_ids": [],
}
_SCOPE = {"scope_type": "project", "scope_id": SCOPE["project_id"], "is_active": True}
_OF_EVENTS = ("event_ids", "add_event_ids", "remove_event_ids")


def list_queues(call: Call) -> Answer:
    """All queues, or those that are enabled, or those that are not."""
    wanted = call.query.get("enabled")
    found = [queue for queue in call.store.queues.all() if queue["is_active"] and wanted in {None, queue["enabled"]}]
    return answer({"queues": [_shown(queue) for queue in found]})


def get_queue(call: Call) -> Answer:
    """Read a queue. Its events are nowhere told."""
    return answer(_shown(_find(call.store, call.path["queue_id"])))


def create_queue(call: Call) -> Answer:
    """Make a queue, of events that are named or that its filters find."""
    queue = new_thing({**call.body, **_SCOPE}, _DEFAULTS)
    call.store.queues.put(queue)
    return answer({"queue": _shown(queue), "message": f"Queue {queue['id']} created"}, HTTPStatus.CREATED)


def update_queue(call: Call) -> Answer:
    """Change what is named, put events in, take events out."""
    with call.store.database.transaction():
        stored = _find(call.store, call.path["queue_id"])
        added, removed = call.body.get("add_event_ids", []), call.body.get("remove_event_ids", [])
        events = [one for one in dict.fromkeys([*stored["event_ids"], *added]) if one not in removed]
        changes = {name: value for name, value in call.body.items() if name not in _OF_EVENTS}
        queue = {**changed_thing(stored, changes), "event_ids": events}
        call.store.queues.put(queue)
    return answer({"queue": _shown(queue), "message": f"Queue {queue['id']} updated"})


def delete_queue(call: Call) -> Answer:
    """Put a queue away: it stays in the store, but is shown no more."""
    with call.store.database.transaction():
        queue = _find(call.store, call.path["queue_id"])
        call.store.queues.put(changed_thing(queue, {"is_active": False}))
    return answer({"message": f"Queue {queue['id']} deleted"})


def _find(store: Store, queue_id: str) -> JsonObject:
    queue = store.queues.get(queue_id)
    if queue is None or not queue["is_active"]:
        raise not_found(f"Queue not found: {queue_id}")
    return queue


def _shown(queue: JsonObject) -> JsonObject:
    return {name: value for name, value in queue.items() if name != "event_ids"}
