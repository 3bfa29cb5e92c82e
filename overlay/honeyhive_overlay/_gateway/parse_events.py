"""Parse what servers of any revision send of events and sessions."""

from __future__ import annotations

from typing import Any, TypeVar

from honeyhive_overlay._core.model import JsonObject
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._gateway.build_batches import events_in_batch, partial_batch_error
from honeyhive_overlay._gateway.parse_lists import parse_count
from honeyhive_overlay.models.events import Event, EventBatch, Session
from honeyhive_overlay.types import Page

_E = TypeVar("_E", bound=Event)


def parse_session(response: ResponseBody) -> Session:
    """Parse a session; the root stands under ``request`` or is the body itself."""
    body = response.expect_object(response.value)
    if "request" in body:
        return _tree(response, Session, body["request"], "$.request")
    return _tree(response, Session, body, "$")


def parse_event_page(response: ResponseBody) -> Page[Event]:
    """Parse events; their number is called totalEvents or count, and is a number or text."""
    body = response.expect_object(response.value)
    found = parse_events_at(response, body.get("events"), "$.events")
    count = "totalEvents" if "totalEvents" in body else "count"
    return Page(found, parse_count(response, body.get(count), f"$.{count}"), _rest(body, "events", count))


def parse_chart_points(response: ResponseBody) -> Page[JsonObject]:
    """Parse the points of a chart, as they are; only that they are objects is taken for granted."""
    body = response.expect_object(response.value)
    points = response.expect_list(body.get("events"), "$.events")
    found = tuple(response.expect_object(point, f"$.events[{index}]") for index, point in enumerate(points))
    total = parse_count(response, body.get("totalEvents"), "$.totalEvents")
    return Page(found, total, _rest(body, "events", "totalEvents"))


def parse_events_at(response: ResponseBody, value: Any, path: str) -> tuple[Event, ...]:
    """Parse a list of events."""
    items = response.expect_list(value, path)
    if any("children" in item for item in items if type(item) is dict):  # only trees have them, as far as known
        return tuple(_tree(response, Event, item, f"{path}[{index}]") for index, item in enumerate(items))
    return response.parse_models(Event, items, path)


def parse_event_at(response: ResponseBody, value: Any, path: str) -> Event:
    """Parse one event."""
    return _tree(response, Event, value, path)


def parse_event(response: ResponseBody) -> Event:
    """Parse one event; it stands under ``event`` or is the body itself."""
    body = response.expect_object(response.value)
    if "event" in body:
        return parse_event_at(response, body["event"], "$.event")
    return parse_event_at(response, body, "$")


def parse_event_batch(response: ResponseBody) -> EventBatch:
    """Parse what the server says of a batch; ids that it leaves out are those that were sent.

    Raises:
        PartialBatchError: not all of it was stored, whatever the status says.
    """
    partial = partial_batch_error(response.operation, response.sent, response.content, named=False)
    if partial is not None:
        raise partial
    body = response.expect_object(response.value)
    sent = [event["event_id"] for event in events_in_batch(response.sent)]
    return response.parse_model(EventBatch, body, **({"event_ids": sent} if body.get("event_ids") is None else {}))


def _tree(response: ResponseBody, kind: type[_E], value: Any, path: str) -> _E:
    """Parse a node and all below it."""
    source = response.expect_object(value, path)
    read: dict[str, Any] = {"children": ()}
    if source.get("children"):
        try:
            children = response.expect_list(source["children"], f"{path}.children")
            read["children"] = tuple(
                _tree(response, Event, child, f"{path}.children[{index}]") for index, child in enumerate(children)
            )
        except RecursionError:
            response.fail("$", "it is nested too deep")
    if kind is Session:  # each of the two ids may be left out: they are the same
        read["event_id"] = source.get("event_id") or source.get("_id") or source.get("session_id")
        read["session_id"] = source.get("session_id") or read["event_id"]
    return response.parse_model(kind, source, path, **read)


def _rest(body: dict[str, Any], *read: str) -> dict[str, Any]:
    return {key: value for key, value in body.items() if key not in read}
