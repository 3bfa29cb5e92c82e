"""Events, the sessions they form, and what the server says of new ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

import attrs

from honeyhive_overlay._core.model import JsonObject, Model, as_uuid
from honeyhive_overlay.timestamps import from_milliseconds


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Event(Model):
    """One step of an application: a call of a model, a tool or a chain, or a whole session.

    Attributes:
        event_type: session, model, chain or tool; free text, because servers may know more.
        parent_id: the event above it; None for a session.
        children: the events below it; filled by ``sessions.get`` alone.
        start_time, end_time: milliseconds since 1970; `started_at` and `ended_at` give date-times.
        duration: in milliseconds.
        outputs: an object; older servers also stored lists.
    """

    _identity = "event_id"
    _renamed: ClassVar[Mapping[str, str]] = {"_id": "event_id"}

    event_id: str
    session_id: str | None = None
    parent_id: str | None = None
    event_type: str | None = None
    event_name: str | None = None
    source: str | None = None
    project_id: str | None = None
    start_time: int | float | None = None
    end_time: int | float | None = None
    duration: int | float | None = None
    error: str | None = None
    inputs: JsonObject | None = None
    outputs: Any = None
    config: JsonObject | None = None
    metadata: JsonObject | None = None
    metrics: JsonObject | None = None
    feedback: JsonObject | None = None
    user_properties: JsonObject | None = None
    children_ids: tuple[str, ...] | None = None
    children: tuple[Event, ...] = ()

    @property
    def uuid(self) -> UUID | None:
        """The event id as a UUID; None where it is of another kind."""
        return as_uuid(self.event_id)

    @property
    def started_at(self) -> datetime | None:
        """`start_time` as an aware datetime."""
        return from_milliseconds(self.start_time)

    @property
    def ended_at(self) -> datetime | None:
        """`end_time` as an aware datetime."""
        return from_milliseconds(self.end_time)

    def walk(self) -> Iterator[Event]:
        """Yield this event and all below it, parents first."""
        waiting: list[Event] = [self]
        while waiting:
            event = waiting.pop()
            yield event
            waiting.extend(reversed(event.children))


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Session(Event):
    """The event at the root of a tree; its event id is its session id."""

    session_id: str  # pyright: ignore[reportGeneralTypeIssues] - required, which keyword-only fields may be


@attrs.frozen(kw_only=True, eq=False, repr=False)
class EventBatch(Model):
    """What the server says of a batch that it stored whole.

    Attributes:
        session_id: of the one session that all of them went to, where that was asked for.
    """

    event_ids: tuple[str, ...]
    session_id: str | None = None
    success: bool | None = None
