"""Events in 2025-12-15."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from honeyhive_overlay._core.answers import nothing_found
from honeyhive_overlay._core.arguments import (
    choice,
    event_fields,
    filter_dicts,
    filters_query,
    given,
    path_id,
    query_pairs,
    range_query,
    text_id,
    whole,
)
from honeyhive_overlay._core.calls import Binding, Call
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.encode import encode, encode_text
from honeyhive_overlay._gateway.batches import batch_fields, send_batch, with_ids
from honeyhive_overlay._gateway.calling import NO_BODY
from honeyhive_overlay._gateway.event_protocols import EventsGateway
from honeyhive_overlay._gateway.fields import need
from honeyhive_overlay._gateway.r2025_12_15.gateway import PROJECT, make_call
from honeyhive_overlay._gateway.read_events import chart_page, created_event, event_deletion, event_page, session_tree
from honeyhive_overlay._gateway.write_events import event_changes, projected, search_fields
from honeyhive_overlay.models.base import JsonObject
from honeyhive_overlay.models.events import CreatedEvent, Event, EventBatch, Session
from honeyhive_overlay.models.runs import Deletion
from honeyhive_overlay.types import ChartAggregate, ChartBucket, DateRange, Filter, FilterLike, Id, Page

TYPE_CHECKING = False
if TYPE_CHECKING:
    from uuid import UUID


class Events(EventsGateway):
    """Events in 2025-12-15."""

    most = 7500

    def __init__(self, source: str) -> None:
        self._source = source

    def create(self, fields: Mapping[str, Any]) -> Binding[CreatedEvent]:
        from honeyhive_raw.r2025_12_15.api.events import create_event as raw

        event = event_fields(fields, self._source)
        need(event, "event_type", "inputs")
        body = encode(event, wrapper="event")
        reply = yield make_call("events.create", raw._get_kwargs(body=NO_BODY), content=body)
        return created_event(Answer("events.create", reply), event)

    def create_batch(
        self,
        events: Sequence[Mapping[str, Any]],
        *,
        is_single_session: bool,
        session_properties: Mapping[str, Any] | None,
    ) -> Binding[EventBatch]:
        from honeyhive_raw.r2025_12_15.api.events import create_event_batch as raw

        sent = with_ids(events, self._source)
        fields = batch_fields("events", sent, is_single_session, session_properties, self._source)
        call = make_call("events.create_batch", raw._get_kwargs(body=NO_BODY), content=encode(fields))
        return (yield from send_batch(call, sent))

    def create_model(self, fields: Mapping[str, Any]) -> Binding[CreatedEvent]:
        from honeyhive_raw.r2025_12_15.api.events import create_model_event as raw

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
        from honeyhive_raw.r2025_12_15.api.events import create_model_event_batch as raw

        sent = with_ids(events, self._source)
        fields = batch_fields("model_events", sent, is_single_session, session_properties, self._source)
        call = make_call("events.create_model_batch", raw._get_kwargs(body=NO_BODY), content=encode(fields))
        return (yield from send_batch(call, sent))

    def update(self, event_id: Id, changes: Mapping[str, Any]) -> Binding[None]:
        from honeyhive_raw.r2025_12_15.api.events import update_event as raw

        body = encode({"event_id": text_id("event_id", event_id), **event_changes(changes)})
        yield make_call("events.update", raw._get_kwargs(body=NO_BODY), content=body)

    def delete(self, event_id: Id) -> Binding[Deletion]:
        from honeyhive_raw.r2025_12_15.api.events import delete_event as raw

        wanted = path_id("event_id", event_id)
        reply = yield make_call("events.delete", raw._get_kwargs(event_id=cast("UUID", wanted)))
        return event_deletion("events.delete", reply, wanted)

    def get(self, event_id: Id) -> Binding[Event]:
        wanted = text_id("event_id", event_id)
        fields = given(project=PROJECT, filters=filter_dicts("event_id", [Filter("event_id", "is", wanted)]), limit=1)
        call = _export("events.get", fields)
        found = event_page(Answer(call.operation, (yield call)))
        for event in found:
            if event.event_id == wanted:
                return event
        raise nothing_found(call, f"the event {wanted!r}")

    def get_by_session(self, session_id: Id) -> Binding[Session]:
        from honeyhive_raw.r2025_12_15.api.events import get_events_by_session_id as raw

        session = cast("UUID", path_id("session_id", session_id))
        reply = yield make_call("events.get_by_session", raw._get_kwargs(session_id=session))
        return session_tree(Answer("events.get_by_session", reply))

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
        from honeyhive_raw.r2025_12_15.api.events import get_events as raw

        whole("limit", limit)
        whole("page", page)
        wanted = projected(projections)
        query = query_pairs(
            {
                "dateRange": range_query(date_range),
                "filters": filters_query(filters),
                "projections": None if wanted is None else encode_text("projections", wanted),
                "ignore_order": ignore_order,
                "limit": limit,
                "page": page,
                "evaluation_id": None if run_id is None else text_id("run_id", run_id),
            }
        )
        reply = yield make_call("events.list", raw._get_kwargs(), query=query)
        return event_page(Answer("events.list", reply))

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
    ) -> Binding[Page[JsonObject]]:
        from honeyhive_raw.r2025_12_15.api.events import get_events_chart as raw

        choice("aggregate", aggregate, ChartAggregate)
        choice("bucket", bucket, ChartBucket)
        query = query_pairs(
            {
                "dateRange": range_query(date_range),
                "filters": filters_query(filters),
                "metric": metric,
                "groupBy": group_by,
                "bucket": bucket,
                "aggregation": aggregate,
                "evaluation_id": None if run_id is None else text_id("run_id", run_id),
                "only_experiments": only_experiments,
            }
        )
        reply = yield make_call("events.chart", raw._get_kwargs(), query=query)
        return chart_page(Answer("events.chart", reply))

    def search(
        self,
        *,
        filters: Sequence[FilterLike],
        date_range: DateRange | None,
        projections: Sequence[str] | None,
        limit: int | None,
        page: int | None,
    ) -> Binding[Page[Event]]:
        fields = search_fields(
            most=self.most, filters=filters, date_range=date_range, projections=projections, limit=limit, page=page
        )
        reply = yield _export("events.search", {"project": PROJECT, **fields})
        return event_page(Answer("events.search", reply))


def _export(operation: str, fields: Mapping[str, Any]) -> Call:
    from honeyhive_raw.r2025_12_15.api.events import export_events as raw

    return make_call(operation, raw._get_kwargs(body=NO_BODY), content=encode(fields))
