"""Build the tree of a session from its events, in revisions without a route for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

import attrs

from honeyhive_overlay._core.model import keep_source
from honeyhive_overlay.models.events import Event, Session

_E = TypeVar("_E", bound=Event)


def session_from_events(session_id: str, events: Sequence[Event]) -> Session:
    """Return the tree that the events of a session form by their ``parent_id``.

    The root is the event of the session itself. Events whose parent is not among the events are children of the root,
    and so is one event of every cycle of parents. If the event of the session is missing, the root has its ids and no
    other field. There is no recursion, so a tree may be of any depth.

    Args:
        session_id: The id of the session.
        events: Each event once, in any order; the children of an event are sorted by their start.
    """
    ordered = list(events)
    ordered.reverse()  # most servers send the newest first, so that events with equal starts keep their order
    ordered.sort(key=_start_key)
    root = _find_root(session_id, ordered)
    children: dict[str, list[str]] = {}
    for event_id, parent_id in _parents(root.event_id, ordered).items():
        children.setdefault(parent_id, []).append(event_id)
    top_down = [root.event_id]
    for event_id in top_down:  # it grows during the loop
        top_down += children.get(event_id, ())
    by_id = {event.event_id: event for event in ordered}
    built: dict[str, Event] = {}
    sources: dict[str, dict[str, Any]] = {}
    for event_id in reversed(top_down[1:]):
        built[event_id], sources[event_id] = _with_children(by_id[event_id], children.get(event_id, ()), built, sources)
    return _with_children(root, children.get(root.event_id, ()), built, sources)[0]


def _start_key(event: Event) -> tuple[bool, float]:
    return event.start_time is None, event.start_time or 0


def _find_root(session_id: str, events: Sequence[Event]) -> Session:
    """Return the event of the session itself; its id may differ from ``session_id`` in upper and lower case."""
    candidates = [event for event in events if event.event_id in {session_id, event.session_id}]
    for event in sorted(candidates, key=lambda event: event.event_id != session_id):
        values: dict[str, Any] = {field.name: getattr(event, field.name) for field in attrs.fields(Event)}
        values["session_id"] = event.session_id or event.event_id
        session = Session(**values)
        keep_source(session, event.to_dict())
        return session
    return Session(event_id=session_id, session_id=session_id)


def _parents(root_id: str, events: Sequence[Event]) -> Mapping[str, str]:
    """Return the parent of every event except the root, without cycles."""
    known = {event.event_id for event in events}
    parents = {
        event.event_id: event.parent_id if event.parent_id in known else root_id
        for event in events
        if event.event_id != root_id
    }
    below_root = {root_id}
    for start in list(parents):
        current, path = start, set[str]()
        while current not in below_root and current not in path:
            path.add(current)
            current = parents[current]
        if current in path:
            parents[current] = root_id
        below_root |= path
    return parents


def _with_children(
    event: _E, child_ids: Sequence[str], built: Mapping[str, Event], sources: Mapping[str, Any]
) -> tuple[_E, dict[str, Any]]:
    """Return the event with its children, and the source of that."""
    source = {**event.to_dict(), "children": [sources[child_id] for child_id in child_ids]}
    parent = attrs.evolve(event, children=tuple(built[child_id] for child_id in child_ids))
    keep_source(parent, source)
    return parent, source
