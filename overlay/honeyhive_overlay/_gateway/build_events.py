"""Build what servers take of events and sessions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from honeyhive_overlay._core.type_guards import is_mapping
from honeyhive_overlay._gateway.request import Context
from honeyhive_overlay.errors import InvalidArgument

MERGED_IN_EVENTS: Final = ("config", "metadata", "metrics", "feedback", "user_properties")
"""Objects of an event whose keys the server merges."""
CHANGED_LATER: Final[Mapping[str, str]] = dict.fromkeys(
    ("end_time", "children_ids"), "this revision cannot change it; give it when the event is created."
)
"""Fields that only later revisions can change."""
_NOT_OBJECTS: Final = frozenset({"duration", "end_time", "children_ids"})


def build_event(fields: dict[str, Any], context: Context) -> dict[str, Any]:
    """Return an event or session with where it comes from, and its project where calls name one."""
    ready = {"source": context.source, **fields}
    if context.project is not None and ready.get("project") is None:
        ready["project"] = context.project
    return ready


def build_event_changes(changes: dict[str, Any], _: Context) -> dict[str, Any]:
    """Return the changes of an event: the objects that they must be, and no empty list."""
    for name, value in changes.items():
        if name not in _NOT_OBJECTS and not is_mapping(value):
            raise InvalidArgument(name, f'{value!r} is not an object; wrap it, as in {{"value": …}}.')
    if changes.get("children_ids") == []:
        raise InvalidArgument("children_ids", "the server ignores an empty list; leave it out.")
    return changes


def build_projections(_: str, names: Sequence[str]) -> list[str]:
    """Return the fields to ask for; the id is always among them, because an event is nothing without."""
    return list(dict.fromkeys(("event_id", *names)))


def without_nulls(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields that are not None."""
    return {name: value for name, value in fields.items() if value is not None}
