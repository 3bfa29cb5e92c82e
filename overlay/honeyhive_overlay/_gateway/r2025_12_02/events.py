"""Events in 2025-12-02."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from honeyhive_overlay._core.answers import nothing_found
from honeyhive_overlay._core.arguments import event_fields, filter_dicts, path_id, text_id
from honeyhive_overlay._core.calls import Binding, Call
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._gateway.batches import batch_fields, send_batch, with_ids
from honeyhive_overlay._gateway.calling import NO_BODY
from honeyhive_overlay._gateway.event_protocols import EventsGateway
from honeyhive_overlay._gateway.fields import need
from honeyhive_overlay._gateway.missing import refuse_operation
from honeyhive_overlay._gateway.r2025_12_02.bodies import in_project
from honeyhive_overlay._gateway.r2025_12_02.gateway import REVISION, make_call
from honeyhive_overlay._gateway.read_events import created_event, event_page
from honeyhive_overlay._gateway.read_trees import searched_session
from honeyhive_overlay._gateway.write_events import event_changes, search_fields
from honeyhive_overlay.errors import InvalidArgument
from honeyhive_overlay.models.base import JsonObject
from honeyhive_overlay.models.events import CreatedEvent, Event, EventBatch, Session
from honeyhive_overlay.models.runs import Deletion
from honeyhive_overlay.types import ChartAggregate, ChartBucket, DateRange, Filter, FilterLike, Id, Page

TREE_PAGE: Final = 1000
"""Events that are asked for at a time to form a tree: the server's own choice, which it is sure to fill."""


class Events(EventsGateway):
    """Events in 2025-12-02: every one names its project, and all reading is one search.

    What the document demands of a new event beyond what servers were seen to demand is not made up here: a server that
    insists says so itself. Nor is its short list of operators and types followed, where later documents know more.
    """

    most = 7500

    def __init__(self, source: str, project: str) -> None:
        self._source = source
        self._project = project

    def create(self, fields: Mapping[str, Any]) -> Binding[CreatedEvent]:
        from honeyhive_raw.r2025_12_02.api.events import create_event as raw

        event = in_project(self._project, event_fields(fields, self._source))
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
        from honeyhive_raw.r2025_12_02.api.events import create_event_batch as raw

        sent = self._with_ids(events)
        fields = batch_fields("events", sent, is_single_session, session_properties, self._source)
        call = make_call("events.create_batch", raw._get_kwargs(body=NO_BODY), content=encode(fields))
        return (yield from send_batch(call, sent))

    def create_model(self, fields: Mapping[str, Any]) -> Binding[CreatedEvent]:
        from honeyhive_raw.r2025_12_02.api.events import create_model_event as raw

        event = in_project(self._project, event_fields(fields, self._source))
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
        from honeyhive_raw.r2025_12_02.api.events import create_model_event_batch as raw

        sent = self._with_ids(events)
        fields = batch_fields("model_events", sent, is_single_session, session_properties, self._source)
        call = make_call("events.create_model_batch", raw._get_kwargs(body=NO_BODY), content=encode(fields))
        return (yield from send_batch(call, sent))

    def update(self, event_id: Id, changes: Mapping[str, Any]) -> Binding[None]:
        from honeyhive_raw.r2025_12_02.api.events import update_event as raw

        body = encode({"event_id": text_id("event_id", event_id), **event_changes(changes)})
        yield make_call("events.update", raw._get_kwargs(body=NO_BODY), content=body)

    def delete(self, event_id: Id) -> Binding[Deletion]:
        refuse_operation("events.delete", REVISION)

    def get(self, event_id: Id) -> Binding[Event]:
        wanted = text_id("event_id", event_id)
        filters = filter_dicts("event_id", [Filter("event_id", "is", wanted)])
        call = export("events.get", self._project, {"filters": filters, "limit": 1})
        for event in event_page(Answer(call.operation, (yield call))):
            if event.event_id == wanted:
                return event
        raise nothing_found(call, f"the event {wanted!r}")

    def get_by_session(self, session_id: Id) -> Binding[Session]:
        wanted = path_id("session_id", session_id)
        search = search_of_session("events.get_by_session", self._project, wanted)
        return (yield from searched_session(wanted, search, size=TREE_PAGE))

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
        # The export promises no order, and cannot be asked for one: to let it go without says nothing new.
        if ignore_order is not None and not ignore_order:
            raise InvalidArgument("ignore_order", "this revision sorts nothing; leave it out, and sort what comes.")
        fields = search_fields(
            most=self.most, filters=filters, date_range=date_range, projections=projections, limit=limit, page=page
        )
        if run_id is not None:
            of_run = Filter("metadata.run_id", "is", text_id("run_id", run_id))
            fields["filters"] = [of_run.to_dict(), *fields["filters"]]
        reply = yield export("events.list", self._project, fields)
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
        fields = search_fields(
            most=self.most, filters=filters, date_range=date_range, projections=projections, limit=limit, page=page
        )
        reply = yield export("events.search", self._project, fields)
        return event_page(Answer("events.search", reply))

    def _with_ids(self, events: Sequence[Mapping[str, Any]]) -> Sequence[dict[str, Any]]:
        return [in_project(self._project, event) for event in with_ids(events, self._source)]


def export(operation: str, project: str, fields: Mapping[str, Any]) -> Call:
    """Return the call that every reading of events is made of."""
    from honeyhive_raw.r2025_12_02.api.events import get_events as raw

    return make_call(operation, raw._get_kwargs(body=NO_BODY), content=encode({"project": project, **fields}))


def search_of_session(operation: str, project: str, session_id: str) -> Callable[[int], Call]:
    """Return what makes the call for a page of the events of a session."""
    filters = [Filter("session_id", "is", session_id).to_dict()]
    return lambda page: export(operation, project, {"filters": filters, "limit": TREE_PAGE, "page": page})
