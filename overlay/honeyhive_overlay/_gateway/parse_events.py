"""Parse what servers of any revision send of events and sessions."""

from __future__ import annotations

from typing import Any, TypeVar

from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.model import JsonObject
from honeyhive_overlay._gateway.build_batches import partial_batch, rows_of
from honeyhive_overlay._gateway.parse_lists import whole_number
from honeyhive_overlay.models.events import Event, EventBatch, Session
from honeyhive_overlay.types import Page

_E = TypeVar("_E", bound=Event)


def session_tree(answer: Answer) -> Session:
    """Parse a session; the root stands under ``request`` or is the body itself."""
    body = answer.object(answer.value)
    if "request" in body:
        return _tree(answer, Session, body["request"], "$.request")
    return _tree(answer, Session, body, "$")


def event_page(answer: Answer) -> Page[Event]:
    """Parse events; their number is called totalEvents or count, and is a number or text."""
    body = answer.object(answer.value)
    found = events(answer, body.get("events"), "$.events")
    count = "totalEvents" if "totalEvents" in body else "count"
    return Page(found, whole_number(answer, body.get(count), f"$.{count}"), _rest(body, "events", count))


def chart_page(answer: Answer) -> Page[JsonObject]:
    """Parse the points of a chart, as they are; only that they are objects is taken for granted."""
    body = answer.object(answer.value)
    points = answer.list(body.get("events"), "$.events")
    found = tuple(answer.object(point, f"$.events[{index}]") for index, point in enumerate(points))
    total = whole_number(answer, body.get("totalEvents"), "$.totalEvents")
    return Page(found, total, _rest(body, "events", "totalEvents"))


def events(answer: Answer, value: Any, path: str) -> tuple[Event, ...]:
    """Parse a list of events."""
    items = answer.list(value, path)
    if any("children" in item for item in items if type(item) is dict):  # only trees have them, as far as known
        return tuple(_tree(answer, Event, item, f"{path}[{index}]") for index, item in enumerate(items))
    return answer.models(Event, items, path)


def event(answer: Answer, value: Any, path: str) -> Event:
    """Parse one event."""
    return _tree(answer, Event, value, path)


def one_event(answer: Answer) -> Event:
    """Parse one event; it stands under ``event`` or is the body itself."""
    body = answer.object(answer.value)
    if "event" in body:
        return event(answer, body["event"], "$.event")
    return event(answer, body, "$")


def event_batch(answer: Answer) -> EventBatch:
    """Parse what the server says of a batch; ids that it leaves out are those that were sent.

    Raises:
        PartialBatchError: not all of it was stored, whatever the status says.
    """
    partial = partial_batch(answer.operation, answer.sent, answer.content, named=False)
    if partial is not None:
        raise partial
    body = answer.object(answer.value)
    sent = [event["event_id"] for event in rows_of(answer.sent)]
    return answer.model(EventBatch, body, **({"event_ids": sent} if body.get("event_ids") is None else {}))


def _tree(answer: Answer, kind: type[_E], value: Any, path: str) -> _E:
    """Parse a node and all below it."""
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
