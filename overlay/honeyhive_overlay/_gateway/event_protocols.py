"""What a revision has to offer of events and sessions; the rest stands in `protocols`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

TYPE_CHECKING = False  # annotations alone name these, and a client needs the models of few resources
if TYPE_CHECKING:
    from honeyhive_overlay._core.calls import Binding
    from honeyhive_overlay.models.base import JsonObject
    from honeyhive_overlay.models.events import CreatedEvent, Event, EventBatch, Session
    from honeyhive_overlay.models.runs import Deletion
    from honeyhive_overlay.types import (
        ChartAggregate,
        ChartBucket,
        DateRange,
        FilterLike,
        Id,
        Page,
    )


class SessionsGateway(Protocol):
    """Sessions in one revision."""

    def start(self, fields: Mapping[str, Any]) -> Binding[Session]: ...

    def get(self, session_id: Id) -> Binding[Session]: ...

    def delete(self, session_id: Id) -> Binding[Deletion]: ...

    def create_event_batch(self, session_id: Id, events: Sequence[Mapping[str, Any]]) -> Binding[EventBatch]: ...


class EventsGateway(Protocol):
    """Events in one revision."""

    most: int
    """The longest page of `search`."""

    def create(self, fields: Mapping[str, Any]) -> Binding[CreatedEvent]: ...

    def create_batch(
        self,
        events: Sequence[Mapping[str, Any]],
        *,
        is_single_session: bool,
        session_properties: Mapping[str, Any] | None,
    ) -> Binding[EventBatch]: ...

    def create_model(self, fields: Mapping[str, Any]) -> Binding[CreatedEvent]: ...

    def create_model_batch(
        self,
        events: Sequence[Mapping[str, Any]],
        *,
        is_single_session: bool,
        session_properties: Mapping[str, Any] | None,
    ) -> Binding[EventBatch]: ...

    def update(self, event_id: Id, changes: Mapping[str, Any]) -> Binding[None]: ...

    def delete(self, event_id: Id) -> Binding[Deletion]: ...

    def get(self, event_id: Id) -> Binding[Event]: ...

    def get_by_session(self, session_id: Id) -> Binding[Session]: ...

    def list(
        self,
        *,
        run_id: Id | None,
        date_range: DateRange | None,
        filters: Sequence[FilterLike],
        projections: Sequence[str] | None,
        ignore_order: bool | None,
        limit: int | None,
        page: int | None,
    ) -> Binding[Page[Event]]: ...

    def chart(
        self,
        *,
        metric: str | None,
        aggregate: ChartAggregate | None,
        bucket: ChartBucket | None,
        group_by: str | None,
        run_id: Id | None,
        only_experiments: bool | None,
        date_range: DateRange | None,
        filters: Sequence[FilterLike],
    ) -> Binding[Page[JsonObject]]: ...

    def search(
        self,
        *,
        filters: Sequence[FilterLike],
        date_range: DateRange | None,
        projections: Sequence[str] | None,
        limit: int | None,
        page: int | None,
    ) -> Binding[Page[Event]]: ...
