"""Build the bodies of events, sessions and batches of events."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, cast
from uuid import uuid4

from honeyhive_overlay._core.type_guards import is_mapping
from honeyhive_overlay._gateway.request import Build, Context
from honeyhive_overlay._gateway.rules import Body, body_of, require_fields, rule_for
from honeyhive_overlay.bodies import SessionFields
from honeyhive_overlay.errors import InvalidArgument, describe

MERGED_IN_EVENTS: Final = ("config", "metadata", "metrics", "feedback", "user_properties")
"""Objects of an event whose keys the server merges with the stored ones."""
NOT_UPDATABLE: Final[Mapping[str, str]] = dict.fromkeys(
    ("end_time", "children_ids"), "this revision cannot change it; give it when the event is created."
)
"""Fields of an event that only later revisions can change."""
_NOT_OBJECTS: Final = frozenset({"duration", "end_time", "children_ids"})
_BATCH_KEYS: Final = ("events", "model_events")


def build_event(fields: dict[str, Any], context: Context) -> dict[str, Any]:
    """Return an event or a session with its source and, in revisions that need it, its project."""
    ready = {"source": context.source, **fields}
    if context.project is not None and ready.get("project") is None:
        ready["project"] = context.project
    return ready


def build_event_changes(changes: dict[str, Any], _: Context) -> dict[str, Any]:
    """Return the changes of an event, after a check that they are objects and that no list is empty."""
    for name, value in changes.items():
        if name not in _NOT_OBJECTS and not is_mapping(value):
            raise InvalidArgument(name, f'{describe(value)} is not an object; wrap it, as in {{"value": …}}.')
    if changes.get("children_ids") == []:
        raise InvalidArgument("children_ids", "the server ignores an empty list; omit the argument.")
    return changes


_check_names: Any = rule_for(Sequence[str])


def build_projections(argument: str, names: Sequence[str]) -> list[str]:
    """Return the names of the fields to read, with the id, which every event needs."""
    return list(dict.fromkeys(("event_id", *_check_names(argument, names))))


def without_nulls(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields that are not None."""
    return {name: value for name, value in fields.items() if value is not None}


def batch_builder(kind: type[Any], *, required: Sequence[str] = ()) -> Build:
    """Return a function that builds a batch of events.

    Every event gets an id, which distinguishes rejected events from stored ones, and the session id of the batch,
    if it has one.

    Args:
        kind: The TypedDict of an event.
        required: Fields that the server requires of every event.
    """

    def build(values: dict[str, Any], context: Context) -> dict[str, Any]:
        allow_unknown: bool = values.pop("allow_unknown")
        session_id: str | None = values.pop("session_id", None)
        key = next(key for key in _BATCH_KEYS if key in values)
        given: object = values.pop(key)
        if not isinstance(given, Iterable):
            raise InvalidArgument("events", f"{describe(given)} is not a sequence of events.")
        events = [
            _build_batch_event(
                body_of(kind), event, f"events[{index}].", context, session_id, required, allow_unknown=allow_unknown
            )
            for index, event in enumerate(cast("Iterable[object]", given))
        ]
        if not events:
            raise InvalidArgument("events", "it is empty; give at least one event.")
        if (properties := values.get("session_properties")) is not None:
            ready = body_of(SessionFields).check(properties, prefix="session_properties.", allow_unknown=allow_unknown)
            values["session_properties"] = {"source": context.source, **ready}
        return {key: events, **{name: value for name, value in values.items() if value not in (None, False)}}

    return build


def events_in_batch(sent: Mapping[str, Any]) -> Sequence[dict[str, Any]]:
    """Return the events in the body of a batch."""
    events: Sequence[dict[str, Any]] = next(sent[key] for key in _BATCH_KEYS if key in sent)
    return events


def _build_batch_event(
    body: Body,
    event: object,
    prefix: str,
    context: Context,
    session_id: str | None,
    required: Sequence[str],
    *,
    allow_unknown: bool,
) -> dict[str, Any]:
    extra_keys = () if context.project is None else ("project",)
    ready = body.check(event, prefix=prefix, extra_keys=extra_keys, allow_unknown=allow_unknown)
    if required:
        require_fields(ready, required, prefix)
    if ready.get("event_id") is None:
        ready["event_id"] = str(uuid4())
    if session_id is not None:
        if ready.get("session_id") not in {None, session_id}:
            raise InvalidArgument(
                f"{prefix}session_id", f"{describe(ready['session_id'])} is not {describe(session_id)}."
            )
        ready["session_id"] = session_id
    return build_event(ready, context)
