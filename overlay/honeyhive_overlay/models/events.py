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
    """One step of an application: a call of a model, a tool or a chain, or a session.

    A field that is not stored, or that was not asked for, is None.

    Attributes:
        event_id: Id of the event, usually a UUID.
        session_id: Id of the session that the event belongs to.
        parent_id: Id of the event directly above. None for a session.
        event_type: "session", "model", "chain" or "tool"; servers may send other words.
        event_name: Name of the step, such as "answer question".
        source: What the event comes from, such as "python".
        project_id: Id of the project that the event is stored in.
        start_time: When the step began, in milliseconds since 1970; `started_at` has it as a datetime.
        end_time: When the step ended, in milliseconds since 1970; `ended_at` has it as a datetime.
        duration: Milliseconds that the step took, such as 812.5.
        error: Message of the error with which the step failed. None if it did not fail.
        inputs: What went into the step, such as ``{"query": "parcel"}``.
        outputs: What came out of the step. An object; events of older servers may have a list.
        config: Settings of the step, such as ``{"model": "gpt-4o", "provider": "openai"}``.
        metadata: Anything else about the step, such as its ``run_id`` and token counts.
        metrics: Scores, costs and measurements by name, such as ``{"accuracy": 0.9}``.
        feedback: Ratings by users, and the expected output as ``ground_truth``.
        user_properties: Facts about the user, such as ``{"plan": "free"}``.
        children_ids: Ids of the events directly below.
        children: The events directly below. Empty, unless the event was read as part of a tree by `sessions.get` or
            `events.get_by_session`.
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
        """The event id as a UUID; None if it is not a UUID."""
        return as_uuid(self.event_id)

    @property
    def started_at(self) -> datetime | None:
        """`start_time` as an aware datetime in UTC; None if there is no start time."""
        return from_milliseconds(self.start_time)

    @property
    def ended_at(self) -> datetime | None:
        """`end_time` as an aware datetime in UTC; None if there is no end time."""
        return from_milliseconds(self.end_time)

    def walk(self) -> Iterator[Event]:
        """Iterate over this event and all events below it, parents first.

        Yields:
            This event, then each event below it; an event comes before its children, and children in their order.
        """
        waiting: list[Event] = [self]
        while waiting:
            event = waiting.pop()
            yield event
            waiting.extend(reversed(event.children))


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Session(Event):
    """The event at the root of a tree; its event id is its session id.

    It has all fields of an `Event`. ``event_type`` is usually "session".

    Attributes:
        session_id: Id of the session. Never None.
    """

    session_id: str  # pyright: ignore[reportGeneralTypeIssues] - required, which keyword-only fields may be


@attrs.frozen(kw_only=True, eq=False, repr=False)
class EventBatch(Model):
    """A batch of events that the server stored completely.

    Attributes:
        event_ids: Ids of the stored events.
        session_id: Id of the session that all events were put into. None, unless the server sends it, as it does for
            batches with ``is_single_session``.
        success: Whether the server reported success; None if it did not say.
    """

    event_ids: tuple[str, ...]
    session_id: str | None = None
    success: bool | None = None
