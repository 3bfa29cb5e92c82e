"""Form the tree of a session from its events, where a revision has no route for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

import attrs

from honeyhive_overlay._core.model import keep_source
from honeyhive_overlay.models.events import Event, Session

_E = TypeVar("_E", bound=Event)


def session_from_events(session_id: str, events: Sequence[Event]) -> Session:
    """Return the tree that the events of a session form by their ``parent_id``.

    The root is the event of the session itself. Whatever has no parent among the events is below it, and so is one of
    those that are each other's parents. Where the session's own event is missing, the root holds the ids and nothing
    else that could be taken for stored. Nothing here goes as deep into Python's stack as the tree is deep.

    Args:
        session_id: of the session.
        events: each once, in any order; those below one parent are sorted by their start.
    """
    ordered = list(events)
    ordered.reverse()  # most servers give the newest first; so those that started together stay in order
    ordered.sort(key=_start)
    root = _root(session_id, ordered)
    below: dict[str, list[str]] = {}
    for event_id, parent_id in _parents(root.event_id, ordered).items():
        below.setdefault(parent_id, []).append(event_id)
    downwards = [root.event_id]
    for event_id in downwards:
        downwards += below.get(event_id, ())
    by_id = {event.event_id: event for event in ordered}
    built: dict[str, Event] = {}
    sources: dict[str, dict[str, Any]] = {}
    for event_id in reversed(downwards[1:]):
        built[event_id], sources[event_id] = _with_children(by_id[event_id], below.get(event_id, ()), built, sources)
    return _with_children(root, below.get(root.event_id, ()), built, sources)[0]


def _with_children(
    event: _E, children: Sequence[str], built: Mapping[str, Event], sources: Mapping[str, Any]
) -> tuple[_E, dict[str, Any]]:
    source = {**event.to_dict(), "children": [sources[child] for child in children]}
    parent = attrs.evolve(event, children=tuple(built[child] for child in children))
    keep_source(parent, source)
    return parent, source


def _start(event: Event) -> tuple[bool, float]:
    return event.start_time is None, event.start_time or 0


def _root(session_id: str, events: Sequence[Event]) -> Session:
    """Return the event of the session itself; its id may be written in another case than the caller wrote it."""
    of_session = [event for event in events if event.event_id in {session_id, event.session_id}]
    for event in sorted(of_session, key=lambda event: event.event_id != session_id):
        values: dict[str, Any] = {field.name: getattr(event, field.name) for field in attrs.fields(Event)}
        values["session_id"] = event.session_id or event.event_id
        session = Session(**values)
        keep_source(session, event.to_dict())
        return session
    return Session(event_id=session_id, session_id=session_id)


def _parents(root_id: str, events: Sequence[Event]) -> Mapping[str, str]:
    """Return the parent of every event but the root, without circles."""
    known = {event.event_id for event in events}
    parents = {
        event.event_id: event.parent_id if event.parent_id in known else root_id
        for event in events
        if event.event_id != root_id
    }
    reached = {root_id}
    for start in list(parents):
        at, way = start, set[str]()
        while at not in reached and at not in way:
            way.add(at)
            at = parents[at]
        if at in way:
            parents[at] = root_id
        reached |= way
    return parents
