"""Parse events, sessions and batches of events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from honeyhive_overlay._core.model import JsonObject
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._core.type_guards import is_list, is_object
from honeyhive_overlay._gateway.build_events import build_projections, events_in_batch
from honeyhive_overlay._gateway.parse_lists import parse_count
from honeyhive_overlay.errors import PartialBatchError, ServerError
from honeyhive_overlay.models.events import Event, EventBatch, Session
from honeyhive_overlay.types import Page

_E = TypeVar("_E", bound=Event)


def parse_session(response: ResponseBody) -> Session:
    """Parse a session; its root is ``request`` or the body itself."""
    body = response.expect_object(response.value)
    if "request" in body:
        return _parse_tree(response, Session, body["request"], "$.request")
    return _parse_tree(response, Session, body, "$")


def parse_event(response: ResponseBody) -> Event:
    """Parse one event, which is ``event`` or the body itself."""
    body = response.expect_object(response.value)
    if "event" in body:
        return parse_event_at(response, body["event"], "$.event")
    return parse_event_at(response, body, "$")


def parse_event_at(response: ResponseBody, value: Any, path: str) -> Event:
    """Parse one event at a path in the body."""
    return _parse_tree(response, Event, value, path)


def parse_event_page(response: ResponseBody) -> Page[Event]:
    """Parse a page of events; its total is ``totalEvents`` or ``count``, as a number or text."""
    body = response.expect_object(response.value)
    events = parse_events_at(response, body.get("events"), "$.events")
    count = "totalEvents" if "totalEvents" in body else "count"
    return Page(events, parse_count(response, body.get(count), f"$.{count}"), _without(body, "events", count))


def parse_events_at(response: ResponseBody, value: Any, path: str) -> tuple[Event, ...]:
    """Parse a list of events at a path in the body."""
    items = response.expect_list(value, path)
    if any("children" in item for item in items if type(item) is dict):  # as far as known, only trees have them
        return tuple(_parse_tree(response, Event, item, f"{path}[{index}]") for index, item in enumerate(items))
    return response.parse_models(Event, items, path)


def parse_projected_page(response: ResponseBody, projections: Sequence[str] | None) -> Page[Event]:
    """Parse a page of events, and keep only the fields ``projections``, in which dots separate nested keys.

    The events are as if the server had not sent the other fields.
    """
    names = None if projections is None else build_projections("projections", projections)
    body = response.expect_object(response.value)
    if names is not None:
        events = response.expect_list(body.get("events"), "$.events")
        response.value = {**body, "events": [_project_event(event, names) for event in events]}
    return parse_event_page(response)


def parse_chart_points(response: ResponseBody) -> Page[JsonObject]:
    """Parse the points of a chart, which may be any objects."""
    body = response.expect_object(response.value)
    items = response.expect_list(body.get("events"), "$.events")
    points = tuple(response.expect_object(item, f"$.events[{index}]") for index, item in enumerate(items))
    total = parse_count(response, body.get("totalEvents"), "$.totalEvents")
    return Page(points, total, _without(body, "events", "totalEvents"))


def parse_event_batch(response: ResponseBody) -> EventBatch:
    """Parse the response to a batch; if it lacks the ids, they are those that were sent.

    Raises:
        PartialBatchError: Not all events were stored, whatever the status is.
    """
    partial = _partial_batch_error(response.operation, response.sent, response.content, requires_ids=False)
    if partial is not None:
        raise partial
    body = response.expect_object(response.value)
    ids = [event["event_id"] for event in events_in_batch(response.sent)]
    return response.parse_model(EventBatch, body, **({"event_ids": ids} if body.get("event_ids") is None else {}))


def parse_partial_failure(error: ServerError, sent: Mapping[str, Any]) -> PartialBatchError | None:
    """Return the error for a batch that was stored in part; None if the server error does not say so."""
    return _partial_batch_error(error.operation, sent, error.body)


def _parse_tree(response: ResponseBody, kind: type[_E], value: Any, path: str) -> _E:
    """Parse an event with its children and all events below them."""
    source = response.expect_object(value, path)
    parsed: dict[str, Any] = {"children": ()}
    if source.get("children"):
        try:
            children = response.expect_list(source["children"], f"{path}.children")
            parsed["children"] = tuple(
                _parse_tree(response, Event, child, f"{path}.children[{index}]") for index, child in enumerate(children)
            )
        except RecursionError:
            response.fail("$", "it is nested too deep")
    if kind is Session:  # the two ids are equal, and either may be missing
        parsed["event_id"] = source.get("event_id") or source.get("_id") or source.get("session_id")
        parsed["session_id"] = source.get("session_id") or parsed["event_id"]
    return response.parse_model(kind, source, path, **parsed)


def _without(body: dict[str, Any], *keys: str) -> dict[str, Any]:
    return {key: value for key, value in body.items() if key not in keys}


def _project_event(event: Any, names: Sequence[str]) -> Any:
    """Return an object with only the named fields, and with the id under the older name of the server."""
    if not is_object(event):
        return event
    result: dict[str, Any] = {}
    for name in (*names, "_id"):
        *parents, last = (name,) if name in event else name.split(".")
        source: Any = event
        for parent in parents:
            source = source.get(parent) if is_object(source) else None
        if is_object(source) and last in source:
            target = result
            for parent in parents:
                target = target.setdefault(parent, {})
            target[last] = source[last]
    return result


def _partial_batch_error(
    operation: str, sent: Mapping[str, Any], content: bytes, *, requires_ids: bool = True
) -> PartialBatchError | None:
    """Return the error for a batch that was stored in part; None if the body does not say so.

    Args:
        operation: The name of the operation.
        sent: The body of the request.
        content: The body of the response.
        requires_ids: Whether the body must list the stored ids; if not, a failure without ids means that none are.
    """
    import json

    try:
        body: Any = json.loads(content)
    except (ValueError, RecursionError):
        return None
    if not is_object(body):
        return None
    ids: object = body.get("event_ids")
    if not is_list(ids) and (requires_ids or body.get("success") is not False):
        return None
    if body.get("success") is not False and not body.get("errors"):
        return None
    stored: set[str] = {str(one) for one in ids} if is_list(ids) else set()
    errors: Any = body.get("errors") or ()
    events = events_in_batch(sent)
    return PartialBatchError(
        operation,
        accepted=[event["event_id"] for event in events if event["event_id"] in stored],
        rejected=[event for event in events if event["event_id"] not in stored],
        reasons=[str(one) for one in (errors if is_list(errors) else [errors])],
    )
