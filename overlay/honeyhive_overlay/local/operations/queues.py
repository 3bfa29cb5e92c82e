"""Create, list, read, update and delete queues of events for human review. Filters add no events here."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from honeyhive_overlay.local.http_errors import not_found
from honeyhive_overlay.local.json_text import JsonObject
from honeyhive_overlay.local.messages import ApiRequest, ApiResponse
from honeyhive_overlay.local.rules.events import SCOPE
from honeyhive_overlay.local.rules.records import new_record, updated_record
from honeyhive_overlay.local.store import Store

_DEFAULTS: dict[str, Any] = {
    "description": "",
    "filters": {"filterArray": []},
    "enabled": True,
    "event_ids": [],
}
_SCOPE = {"scope_type": "project", "scope_id": SCOPE["project_id"], "is_active": True}
_EVENT_FIELDS = ("event_ids", "add_event_ids", "remove_event_ids")


def list_queues(request: ApiRequest) -> ApiResponse:
    """List all queues, or those that are enabled or disabled."""
    wanted = request.query.get("enabled")
    found = [queue for queue in request.store.queues.all() if queue["is_active"] and wanted in {None, queue["enabled"]}]
    return ApiResponse({"queues": [_public(queue) for queue in found]})


def get_queue(request: ApiRequest) -> ApiResponse:
    """Return a queue, without its events."""
    return ApiResponse(_public(_require_queue(request.store, request.path["queue_id"])))


def create_queue(request: ApiRequest) -> ApiResponse:
    """Create a queue."""
    queue = new_record({**request.body, **_SCOPE}, _DEFAULTS)
    request.store.queues.put(queue)
    return ApiResponse({"queue": _public(queue), "message": f"Queue {queue['id']} created"}, HTTPStatus.CREATED)


def update_queue(request: ApiRequest) -> ApiResponse:
    """Replace the given fields; add and remove events."""
    with request.store.database.transaction():
        stored = _require_queue(request.store, request.path["queue_id"])
        added, removed = request.body.get("add_event_ids", []), request.body.get("remove_event_ids", [])
        events = [one for one in dict.fromkeys([*stored["event_ids"], *added]) if one not in removed]
        changes = {name: value for name, value in request.body.items() if name not in _EVENT_FIELDS}
        queue = {**updated_record(stored, changes), "event_ids": events}
        request.store.queues.put(queue)
    return ApiResponse({"queue": _public(queue), "message": f"Queue {queue['id']} updated"})


def delete_queue(request: ApiRequest) -> ApiResponse:
    """Mark a queue as inactive, so that it is not found any more."""
    with request.store.database.transaction():
        queue = _require_queue(request.store, request.path["queue_id"])
        request.store.queues.put(updated_record(queue, {"is_active": False}))
    return ApiResponse({"message": f"Queue {queue['id']} deleted"})


def _require_queue(store: Store, queue_id: str) -> JsonObject:
    queue = store.queues.get(queue_id)
    if queue is None or not queue["is_active"]:
        raise not_found(f"Queue not found: {queue_id}")
    return queue


def _public(queue: JsonObject) -> JsonObject:
    return {name: value for name, value in queue.items() if name != "event_ids"}
