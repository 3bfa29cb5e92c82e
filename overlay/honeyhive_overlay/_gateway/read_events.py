"""Read what servers of any revision send of events and sessions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from honeyhive_overlay._core.calls import Reply
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay.models.base import JsonObject, Model
from honeyhive_overlay.models.events import CreatedEvent, Event, EventBatch, Session
from honeyhive_overlay.models.runs import Deletion
from honeyhive_overlay.types import Page

_E = TypeVar("_E", bound=Event)
_M = TypeVar("_M", bound=Model)


def session_tree(answer: Answer) -> Session:
    """Read a session; the root stands under ``request`` or is the body itself."""
    body = answer.object(answer.value)
    if "request" in body:
        return _tree(answer, Session, body["request"], "$.request")
    return _tree(answer, Session, body, "$")


def event_page(answer: Answer) -> Page[Event]:
    """Read events; their number is called totalEvents or count, and is a number or text."""
    body = answer.object(answer.value)
    found = events(answer, body.get("events"), "$.events")
    count = "totalEvents" if "totalEvents" in body else "count"
    return Page(found, whole_number(answer, body.get(count), f"$.{count}"), _rest(body, "events", count))


def chart_page(answer: Answer) -> Page[JsonObject]:
    """Read the points of a chart, as they are; only that they are objects is taken for granted."""
    body = answer.object(answer.value)
    points = answer.list(body.get("events"), "$.events")
    found = tuple(answer.object(point, f"$.events[{index}]") for index, point in enumerate(points))
    total = whole_number(answer, body.get("totalEvents"), "$.totalEvents")
    return Page(found, total, _rest(body, "events", "totalEvents"))


def events(answer: Answer, value: Any, path: str) -> tuple[Event, ...]:
    """Read a list of events."""
    items = answer.list(value, path)
    if any("children" in item for item in items if type(item) is dict):  # only trees have them, as far as known
        return tuple(_tree(answer, Event, item, f"{path}[{index}]") for index, item in enumerate(items))
    return answer.models(Event, items, path)


def event(answer: Answer, value: Any, path: str) -> Event:
    """Read one event."""
    return _tree(answer, Event, value, path)


def one_event(answer: Answer) -> Event:
    """Read one event; it stands under ``event`` or is the body itself."""
    body = answer.object(answer.value)
    if "event" in body:
        return event(answer, body["event"], "$.event")
    return event(answer, body, "$")


def created_event(answer: Answer, sent: Mapping[str, Any]) -> CreatedEvent:
    """Read what the server says of one new event; an id that it leaves out is the one that was sent, if any was."""
    return _completed(answer, CreatedEvent, "event_id", sent.get("event_id"))


def event_batch(answer: Answer, sent: Sequence[Mapping[str, Any]]) -> EventBatch:
    """Read what the server says of a batch; ids that it leaves out are those that were sent."""
    return _completed(answer, EventBatch, "event_ids", [event["event_id"] for event in sent])


def event_deletion(operation: str, reply: Reply, wanted: str) -> Deletion:
    """Read {success, deleted}, of which the second is the id; nothing comes where a repeated call found nothing left."""
    if not reply.content:
        return Deletion(id=wanted, deleted=True)
    answer = Answer(operation, reply)
    body = answer.object(answer.value)
    deleted = body.get("deleted")
    if "success" not in body and deleted is None:
        answer.fail("$", "Object missing required field `success`")
    done = body.get("success", True) if isinstance(deleted, str) else body.get("success", deleted)
    return answer.model(Deletion, body, id=deleted if isinstance(deleted, str) else wanted, deleted=done)


def _completed(answer: Answer, kind: type[_M], name: str, value: Any) -> _M:
    body = answer.object(answer.value)
    return answer.model(kind, body, "$", **({name: value} if body.get(name) is None and value is not None else {}))


def whole_number(answer: Answer, value: Any, path: str) -> int | None:
    """Read a count, which some servers send as text."""
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    if isinstance(value, str) and value.strip().isdecimal():
        return int(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return answer.fail(path, "Expected a whole number, or one as text")


def _tree(answer: Answer, kind: type[_E], value: Any, path: str) -> _E:
    """Read a node and all below it."""
    source = answer.object(value, path)
    read: dict[str, Any] = {"children": ()}
    if source.get("children"):
        try:
            children = answer.list(source["children"], f"{path}.children")
            read["children"] = tuple(
                _tree(answer, Event, child, f"{path}.children[{index}]") for index, child in enumerate(children)
            )
        except RecursionError:
            answer.fail("$", "it is nested too deep")
    if kind is Session:  # each of the two ids may be left out: they are the same
        read["event_id"] = source.get("event_id") or source.get("_id") or source.get("session_id")
        read["session_id"] = source.get("session_id") or read["event_id"]
    return answer.model(kind, source, path, **read)


def _rest(body: dict[str, Any], *read: str) -> dict[str, Any]:
    return {key: value for key, value in body.items() if key not in read}
