"""Declare the requests of events."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from honeyhive_overlay._core.model import JsonObject
from honeyhive_overlay._gateway.build_events import (
    MERGED_IN_EVENTS,
    batch_builder,
    build_event,
    build_event_changes,
    build_projections,
)
from honeyhive_overlay._gateway.parse_acknowledgements import (
    parse_created_event,
    parse_event_deletion,
    parse_untyped_update,
)
from honeyhive_overlay._gateway.parse_events import (
    parse_chart_points,
    parse_event,
    parse_event_batch,
    parse_event_page,
    parse_partial_failure,
    parse_session,
)
from honeyhive_overlay._gateway.request import Create, Request, Update, wire
from honeyhive_overlay.bodies import EventFields, ModelEventFields
from honeyhive_overlay.models.acknowledgements import Created, Deleted, Updated
from honeyhive_overlay.models.events import Event, EventBatch, Session
from honeyhive_overlay.types import ChartAggregate, ChartBucket, DateRange, FilterLike, Id, Page


class CreateEvent(
    Create[Created], operation="events.create", parse=parse_created_event, body=EventFields, build=build_event
):
    """Store one event."""


class CreateEvents(
    Request[EventBatch],
    operation="events.create_batch",
    parse=parse_event_batch,
    build=batch_builder(EventFields),
    parse_server_error=parse_partial_failure,
):
    """Store several events."""

    events: Iterable[Mapping[str, Any]]
    is_single_session: bool
    session_properties: Mapping[str, Any] | None
    allow_unknown: bool


class CreateModelEvent(
    Create[Created],
    operation="events.create_model",
    parse=parse_created_event,
    body=ModelEventFields,
    build=build_event,
    wrapper="model_event",
):
    """Store one model call, with messages in the format of its provider."""


class CreateModelEvents(
    Request[EventBatch],
    operation="events.create_model_batch",
    parse=parse_event_batch,
    build=batch_builder(ModelEventFields),
    parse_server_error=parse_partial_failure,
):
    """Store several model calls."""

    events: Iterable[Mapping[str, Any]] = wire("model_events")
    is_single_session: bool
    session_properties: Mapping[str, Any] | None
    allow_unknown: bool


class UpdateEvent(
    Update[Updated],
    operation="events.update",
    parse=parse_untyped_update,
    body=EventFields,
    build=build_event_changes,
    merged=MERGED_IN_EVENTS,
):
    """Change some fields of an event."""

    event_id: Id


class DeleteEvent(Request[Deleted], operation="events.delete", parse=parse_event_deletion):
    """Delete one event."""

    event_id: Id


class GetEvent(Request[Event], operation="events.get", parse=parse_event):
    """Read one event."""

    event_id: Id


class GetEventsOfSession(Request[Session], operation="events.get_by_session", parse=parse_session, slow=True):
    """Read the tree of all events of a session."""

    session_id: Id


class ListEvents(Request[Page[Event]], operation="events.list", parse=parse_event_page, effect="read", slow=True):
    """Read one page of events."""

    date_range: DateRange | None = wire("dateRange", default=None)
    filters: Sequence[FilterLike] = ()
    projections: Sequence[str] | None = wire(default=None, rule=build_projections)
    ignore_order: bool | None = None
    limit: int | None = None
    page: int | None = None
    run_id: Id | None = wire("evaluation_id", default=None)


class SearchEvents(Request[Page[Event]], operation="events.search", parse=parse_event_page, effect="read", slow=True):
    """Read one page of the events that match the filters."""

    filters: Sequence[FilterLike] = ()
    date_range: DateRange | None = wire("dateRange", default=None)
    projections: Sequence[str] | None = wire(default=None, rule=build_projections)
    limit: int | None = None
    page: int | None = None


class ChartEvents(
    Request[Page[JsonObject]], operation="events.chart", parse=parse_chart_points, slow=True, instead="events.search"
):
    """Aggregate events to the points of a chart."""

    date_range: DateRange | None = wire("dateRange", default=None)
    filters: Sequence[FilterLike] = ()
    metric: str | None = None
    group_by: str | None = wire("groupBy", default=None)
    bucket: ChartBucket | None = None
    aggregate: ChartAggregate | None = wire("aggregation", default=None)
    run_id: Id | None = wire("evaluation_id", default=None)
    only_experiments: bool | None = None
