"""Write what servers of more than one revision take of events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from honeyhive_overlay._core.arguments import filter_dicts, given, range_dict, text_id, text_ids, whole
from honeyhive_overlay._core.moments import milliseconds
from honeyhive_overlay._core.shapes import is_mapping
from honeyhive_overlay._gateway.batches import with_ids
from honeyhive_overlay._gateway.fields import refuse_null
from honeyhive_overlay.errors import InvalidArgument
from honeyhive_overlay.types import DateRange, FilterLike, Id

_MERGED: Final = frozenset({"config", "metadata", "metrics", "feedback", "user_properties"})
_LATE: Final = frozenset({"end_time", "children_ids"})


def event_changes(changes: Mapping[str, Any], *, late: bool = False) -> dict[str, Any]:
    """Return the changes of an event ready to be sent: the objects that they must be, and no null.

    Args:
        late: whether also what became known after an event was stored can be changed: its end and its children.
    """
    refuse_null(changes, merged=_MERGED)
    ready = dict(changes)
    for name, value in changes.items():
        if name in _LATE and not late:
            raise InvalidArgument(name, "this revision cannot change it; give it when the event is created.")
        if name == "end_time":
            ready[name] = milliseconds(name, value)
        elif name == "children_ids":
            ready[name] = text_ids(name, value)
            if not ready[name]:
                raise InvalidArgument(name, "the server ignores an empty list; leave it out.")
        elif name != "duration" and not is_mapping(value):
            raise InvalidArgument(name, f'{value!r} is not an object; wrap it, as in {{"value": …}}.')
    return ready


def events_of_session(session_id: Id, events: Sequence[Mapping[str, Any]], source: str) -> list[dict[str, Any]]:
    """Return the events with an id each, all of them in the session."""
    session = text_id("session_id", session_id)
    sent = with_ids(events, source)
    for index, event in enumerate(sent):
        if event.get("session_id") not in {None, session}:
            raise InvalidArgument(f"events[{index}].session_id", f"{event['session_id']!r} is not {session!r}.")
        event["session_id"] = session
    return sent


def search_fields(
    *,
    most: int,
    filters: Sequence[FilterLike],
    date_range: DateRange | None,
    projections: Sequence[str] | None,
    limit: int | None,
    page: int | None,
) -> dict[str, Any]:
    """Return what is searched for, checked, by the words of export."""
    whole("limit", limit, most)
    whole("page", page)
    return {
        "filters": filter_dicts("filters", filters),
        **given(dateRange=range_dict(date_range), projections=projected(projections), limit=limit, page=page),
    }


def projected(names: Sequence[str] | None) -> list[str] | None:
    """Return the fields to ask for; the id is always among them, because an event is nothing without."""
    return None if names is None else list(dict.fromkeys(("event_id", *names)))
