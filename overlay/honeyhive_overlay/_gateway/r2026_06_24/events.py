"""Events in 2026-06-24."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NoReturn, cast

from honeyhive_overlay._core.arguments import event_fields, path_id
from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._gateway.batches import batch_fields, send_batch, with_ids
from honeyhive_overlay._gateway.calling import NO_BODY
from honeyhive_overlay._gateway.event_protocols import EventsGateway
from honeyhive_overlay._gateway.fields import need
from honeyhive_overlay._gateway.missing import refuse_operation
from honeyhive_overlay._gateway.r2026_06_24.gateway import REVISION, make_call
from honeyhive_overlay._gateway.r2026_06_24.search import MOST, search_call, search_session
from honeyhive_overlay._gateway.read_events import created_event, one_event
from honeyhive_overlay._gateway.read_projections import picked_page
from honeyhive_overlay._gateway.write_events import event_changes
from honeyhive_overlay.models.events import CreatedEvent, Event, EventBatch, Session
from honeyhive_overlay.types import DateRange, FilterLike, Id, Page

TYPE_CHECKING = False
if TYPE_CHECKING:
    from uuid import UUID


class Events(EventsGateway):
    """Events in 2026-06-24."""

    most = MOST

    def __init__(self, source: str) -> None:
        self._source = source

    def create(self, fields: Mapping[str, Any]) -> Binding[CreatedEvent]:
        from honeyhive_raw.r2026_06_24.api.events import create_event as raw

        event = event_fields(fields, self._source)
        need(event, "event_type", "inputs")
        reply = yield make_call("events.create", raw._get_kwargs(body=NO_BODY), content=encode(event))
        return created_event(Answer("events.create", reply), event)

    def create_batch(
        self,
        events: Sequence[Mapping[str, Any]],
        *,
        is_single_session: bool,
        session_properties: Mapping[str, Any] | None,
    ) -> Binding[EventBatch]:
        from honeyhive_raw.r2026_06_24.api.events import create_event_batch as raw

        sent = with_ids(events, self._source)
        for index, event in enumerate(sent):
            need(event, "event_type", "inputs", at=f"events[{index}].")
        fields = batch_fields(
            "events", sent, is_single_session, session_properties, self._source, single="single_session"
        )
        call = make_call("events.create_batch", raw._get_kwargs(body=NO_BODY), content=encode(fields))
        return (yield from send_batch(call, sent))

    def create_model(self, fields: Mapping[str, Any]) -> Binding[CreatedEvent]:
        from honeyhive_raw.r2026_06_24.api.events import create_model_event_legacy as raw

        event = event_fields(fields, self._source)
        need(event, "model", "provider", "messages")
        body = encode(event, wrapper="model_event")
        reply = yield make_call("events.create_model", raw._get_kwargs(body=NO_BODY), content=body)
        return created_event(Answer("events.create_model", reply), event)

    def create_model_batch(
        self,
        events: Sequence[Mapping[str, Any]],
        *,
        is_single_session: bool,
        session_properties: Mapping[str, Any] | None,
    ) -> Binding[EventBatch]:
        from honeyhive_raw.r2026_06_24.api.events import create_model_event_batch_legacy as raw

        sent = with_ids(events, self._source)
        fields = batch_fields(
            "model_events", sent, is_single_session, session_properties, self._source, single="single_session"
        )
        call = make_call("events.create_model_batch", raw._get_kwargs(body=NO_BODY), content=encode(fields))
        return (yield from send_batch(call, sent))

    def update(self, event_id: Id, changes: Mapping[str, Any]) -> Binding[None]:
        from honeyhive_raw.r2026_06_24.api.events import update_event as raw

        where = raw._get_kwargs(event_id=cast("UUID", path_id("event_id", event_id)), body=NO_BODY)
        yield make_call("events.update", where, content=encode(event_changes(changes, late=True)))

    def delete(self, *_: object, **__: object) -> NoReturn:
        refuse_operation("events.delete", REVISION)

    def get(self, event_id: Id) -> Binding[Event]:
        from honeyhive_raw.r2026_06_24.api.events import get_event as raw

        wanted = cast("UUID", path_id("event_id", event_id))
        reply = yield make_call("events.get", raw._get_kwargs(event_id=wanted))
        return one_event(Answer("events.get", reply))

    def get_by_session(self, session_id: Id) -> Binding[Session]:
        return search_session("events.get_by_session", session_id)

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
    ) -> Binding[Page[Event]]:
        call = search_call(
            "events.list",
            filters=filters,
            date_range=date_range,
            limit=limit,
            page=page,
            run_id=run_id,
            ignore_order=ignore_order,
        )
        return picked_page(Answer("events.list", (yield call)), projections)

    def chart(self, *_: object, **__: object) -> NoReturn:
        refuse_operation("events.chart", REVISION)

    def search(
        self,
        *,
        filters: Sequence[FilterLike],
        date_range: DateRange | None,
        projections: Sequence[str] | None,
        limit: int | None,
        page: int | None,
    ) -> Binding[Page[Event]]:
        call = search_call("events.search", filters=filters, date_range=date_range, limit=limit, page=page)
        return picked_page(Answer("events.search", (yield call)), projections)
