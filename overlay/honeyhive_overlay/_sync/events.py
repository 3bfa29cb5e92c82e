# Derived from _async/events.py by scripts/unasync.py: edit that, then run it.
"""Events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from honeyhive_overlay._core.arguments import changed_fields, given_fields
from honeyhive_overlay._core.model import JsonObject
from honeyhive_overlay._core.paging import Pages, until_now
from honeyhive_overlay._gateway.requests.events import (
    ChartEvents,
    CreateEvent,
    CreateEvents,
    CreateModelEvent,
    CreateModelEvents,
    DeleteEvent,
    GetEvent,
    GetEventsOfSession,
    ListEvents,
    SearchEvents,
    UpdateEvent,
)
from honeyhive_overlay._sync.resource import Resource
from honeyhive_overlay.bodies import EventFields, ModelEventFields
from honeyhive_overlay.models.acknowledgements import Created, Deleted, Updated
from honeyhive_overlay.models.events import Event, EventBatch, Session
from honeyhive_overlay.timestamps import Timestamp
from honeyhive_overlay.types import (
    UNSET,
    ChartAggregate,
    ChartBucket,
    DateRange,
    EventType,
    FilterLike,
    Id,
    Page,
    Scalar,
    Unset,
)


class Events(Resource):
    """Events: the calls of models, tools and chains that make up a session.

    Every method takes ``timeout`` (for the whole call, in seconds; of `iter`, for each page) and ``headers`` (of this
    call). Reading by the page has 300 seconds by default: a full page takes servers more than a minute.
    """

    def create(
        self,
        *,
        event_type: EventType,
        inputs: Mapping[str, Any],
        event_name: str | None = None,
        session_id: Id | None = None,
        parent_id: Id | None = None,
        event_id: Id | None = None,
        source: str | None = None,
        outputs: Mapping[str, Any] | None = None,
        config: Mapping[str, Any] | None = None,
        metadata: Mapping[str, Any] | None = None,
        metrics: Mapping[str, Scalar] | None = None,
        feedback: Mapping[str, Any] | None = None,
        user_properties: Mapping[str, Any] | None = None,
        error: str | None = None,
        start_time: Timestamp | None = None,
        end_time: Timestamp | None = None,
        duration: float | None = None,
        children_ids: Sequence[Id] | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Created:
        """Store one event.

        An event is one step of a session, such as a call of a model or of a tool. Call `update` to add what is known only
        later. Use `create_batch` to store many events with one request.

        Example:
            created = client.events.create(
                event_type="model",
                event_name="answer question",
                session_id=session_id,
                inputs={"messages": [{"role": "user", "content": "Where is my parcel?"}]},
                outputs={"content": "It arrives today."},
                config={"model": "gpt-4o", "provider": "openai"},
                metadata={"prompt_tokens": 31, "completion_tokens": 7},
                metrics={"cost": 0.0004, "polite": True},
                duration=812.5,
            )
            print(created.id)

        Args:
            event_type: "session", "model", "chain" or "tool".
            inputs: What went into the step. Required; may be empty.
            event_name: Name of the step; comparisons group events by it. Default: none.
            session_id: Id of the session. Default: the server starts a session.
            parent_id: Id of the event that this step is part of. Default: the session.
            event_id: Your own id for the event, a UUID. Default: the server makes one.
            source: What the event comes from. Default: the variable HH_SOURCE, else "python".
            outputs: What came out of the step. Wrap a value that is not an object, as in ``{"value": [1, 2]}``.
            config: Settings of the step, such as the model, its provider and the temperature.
            metadata: Anything else about the step; token counts belong here, as ``prompt_tokens``,
                ``completion_tokens`` and ``total_tokens``.
            metrics: Scores, costs and measurements by name: numbers, booleans or text.
            feedback: Ratings by users; the expected output belongs here, as ``ground_truth``.
            user_properties: Facts about the user, such as ``{"plan": "free"}``.
            error: Message of the error with which the step failed. Default: none.
            start_time: When the step began: an aware datetime, ISO 8601 text with an offset, or milliseconds since 1970.
                Default: the time at which the server stores the event.
            end_time: When the step ended, in the same forms as ``start_time``.
            duration: Milliseconds that the step took.
            children_ids: Ids of the events that are part of this step.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Created` with the ``id`` of the event.

        Raises:
            InvalidArgument: A value cannot be sent, such as NaN or a datetime without time zone; the error names the
                argument. Nothing was sent.
            ApiError: The server rejected the event.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                event is stored twice.
        """
        fields = given_fields(locals(), EventFields)
        return self.create_from(fields, timeout=timeout, headers=headers)

    def create_from(
        self,
        fields: Mapping[str, Any],
        *,
        allow_unknown: bool = False,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Created:
        """Store one event that is a mapping already; see `create` for what it holds. Unknown fields are
        rejected by name, unless ``allow_unknown`` sends them as they are.
        """
        return self._send(CreateEvent(fields=fields, allow_unknown=allow_unknown), timeout, headers)

    def create_batch(
        self,
        events: Sequence[EventFields],
        *,
        is_single_session: bool = False,
        session_properties: Mapping[str, Any] | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> EventBatch:
        """Store several events with one request.

        Args:
            events: dicts of what `create` takes. Those without an ``event_id`` get one, so that the rejected can be told
                from the stored.
            is_single_session: put all of them into one new session.
            session_properties: of that session, such as ``session_name``.

        Raises:
            PartialBatchError: some were stored, some were not; it holds both. Servers say so with a status 500.
            InvalidArgument: a value cannot be sent; it names the event and the field.
            TransportError: no answer came. The call is repeated only if nothing was sent.
        """
        return self.create_batch_from(
            events,
            is_single_session=is_single_session,
            session_properties=session_properties,
            timeout=timeout,
            headers=headers,
        )

    def create_batch_from(
        self,
        events: Iterable[Mapping[str, Any]],
        *,
        is_single_session: bool = False,
        session_properties: Mapping[str, Any] | None = None,
        allow_unknown: bool = False,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> EventBatch:
        """Store several events with one request, from rows of unknown type; see `create_batch`.

        Args:
            events: mappings of what `create` takes.
            is_single_session, session_properties: as in `create_batch`.
            allow_unknown: send fields that `create` does not know as they are; otherwise they are rejected.
        """
        request = CreateEvents(
            events=events,
            is_single_session=is_single_session,
            session_properties=session_properties,
            allow_unknown=allow_unknown,
        )
        return self._send(request, timeout, headers)

    def create_model(
        self,
        *,
        model: str,
        provider: str,
        messages: Sequence[Mapping[str, Any]],
        response: Mapping[str, Any] | None = None,
        usage: Mapping[str, Any] | None = None,
        cost: float | None = None,
        hyperparameters: Mapping[str, Any] | None = None,
        template: Any = None,
        template_inputs: Mapping[str, Any] | None = None,
        tools: Sequence[Any] | None = None,
        tool_choice: Any = None,
        response_format: Any = None,
        event_name: str | None = None,
        session_id: Id | None = None,
        parent_id: Id | None = None,
        event_id: Id | None = None,
        source: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        metrics: Mapping[str, Scalar] | None = None,
        feedback: Mapping[str, Any] | None = None,
        user_properties: Mapping[str, Any] | None = None,
        error: str | None = None,
        start_time: Timestamp | None = None,
        end_time: Timestamp | None = None,
        duration: float | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Created:
        """Store one call of a model in the words of its provider; `create` stores it in the words of events.

        The document of 2025-12-15 has a placeholder for the call. The fields are those of the documents before and after
        it; the one before, of 2025-12-02, also demands a response, a usage and a duration, which are not made up, and lacks
        the ids, times and maps of events, which are sent. In 2026-06-24 this is a route of old, which
        moves what it is told into the inputs, outputs, metadata and config of an event.

        Args:
            model, provider: such as ``gpt-4o`` and ``openai``.
            messages: as they were sent to the model.
            response: as it came, an object.
            usage: counts of tokens.
            session_id, parent_id, event_id, source, start_time, end_time, duration: as in `create`.

        Raises:
            InvalidArgument: a value cannot be sent; it names the argument.
            ApiError: the server refused.
            TransportError: no answer came. The call is repeated only if nothing was sent.
        """
        fields = given_fields(locals(), ModelEventFields)
        return self._send(CreateModelEvent(fields=fields), timeout, headers)

    def create_model_batch(
        self,
        events: Sequence[ModelEventFields],
        *,
        is_single_session: bool = False,
        session_properties: Mapping[str, Any] | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> EventBatch:
        """Store several calls of models with one request.

        Args:
            events: dicts of what `create_model` takes. Those without an ``event_id`` get one, so that the rejected can be told
                from the stored.
            is_single_session: put all of them into one new session.
            session_properties: of that session, such as ``session_name``.

        Raises:
            PartialBatchError: some were stored, some were not; it holds both. Servers say so with a status 500.
            InvalidArgument: a value cannot be sent; it names the event and the field.
            TransportError: no answer came. The call is repeated only if nothing was sent.
        """
        return self.create_model_batch_from(
            events,
            is_single_session=is_single_session,
            session_properties=session_properties,
            timeout=timeout,
            headers=headers,
        )

    def create_model_batch_from(
        self,
        events: Iterable[Mapping[str, Any]],
        *,
        is_single_session: bool = False,
        session_properties: Mapping[str, Any] | None = None,
        allow_unknown: bool = False,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> EventBatch:
        """Store several calls of models with one request, from rows of unknown type; see `create_model_batch`.

        Args:
            events: mappings of what `create_model` takes.
            is_single_session, session_properties: as in `create_model_batch`.
            allow_unknown: send fields that `create_model` does not know as they are; otherwise they are rejected.
        """
        request = CreateModelEvents(
            events=events,
            is_single_session=is_single_session,
            session_properties=session_properties,
            allow_unknown=allow_unknown,
        )
        return self._send(request, timeout, headers)

    def update(
        self,
        event_id: Id,
        *,
        outputs: Mapping[str, Any] | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        metrics: Mapping[str, Scalar] | Unset = UNSET,
        feedback: Mapping[str, Any] | Unset = UNSET,
        user_properties: Mapping[str, Any] | Unset = UNSET,
        duration: float | Unset = UNSET,
        end_time: Timestamp | Unset = UNSET,
        children_ids: Sequence[Id] | Unset = UNSET,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Updated:
        """Change some fields of an event, or of a session through its own id; only what is given is sent.

        The server merges the top-level keys of ``config``, ``metadata``, ``metrics``, ``feedback`` and
        ``user_properties`` into what is there: none can be removed, only set to None. ``outputs`` are replaced as a
        whole. Nothing else can be changed, inputs and names neither. The server answers without a body, so what
        is returned has the id and no more; `get` reads the event.

        Args:
            event_id: of the event; the session id of a session.
            outputs: an object; wrap anything else, as in ``{"value": […]}``. A list would spoil the event.
            feedback: the truth to measure by goes in here, as ``ground_truth``.
            duration: in milliseconds.
            end_time: an aware datetime, ISO 8601 text with its offset, or milliseconds since 1970. Only 2026-06-24 can
                change it.
            children_ids: at least one. Only 2026-06-24 can change them.

        Raises:
            InvalidArgument: a field is None, which no revision can store, or is not an object, or cannot be changed in
                this revision.
            NotFound: there is no such event.
        """
        fields = changed_fields(locals(), EventFields, of="event_id")
        return self._send(UpdateEvent(event_id=event_id, changes=fields), timeout, headers)

    def delete(
        self,
        event_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Deleted:
        """Delete one event; ``sessions.delete`` is for sessions. Only 2025-12-15 has it.

        The server names what it deleted and says that it worked; both make up what is returned. Where the call had to be
        repeated, a 404 means that the first attempt did it.

        Args:
            event_id: of the event.

        Raises:
            NotFound: there is none that the key may see.
        """
        return self._send(DeleteEvent(event_id=event_id), timeout, headers)

    def get(
        self,
        event_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Event:
        """Read one event as it is stored, or one session without what is below it.

        2025-12-02 and 2025-12-15 have no route for it: it is composed of `search`, by the id. 2026-06-24 reads it from
        where events are kept for good.

        Args:
            event_id: of the event; the session id of a session.

        Raises:
            NotFound: there is none that the key may see. A new event can take seconds to appear.
        """
        return self._send(GetEvent(event_id=event_id), timeout, headers)

    def get_by_session(
        self,
        session_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Session:
        """Read all events of a session, as the tree that they form.

        It is what ``sessions.get`` reads, through a route of events. The document of 2025-12-15 leaves the tree untyped
        below its root, and has another parameter on the same path for `delete`. 2025-12-02 and 2026-06-24
        have no route for it: it is composed of `search`.

        Args:
            session_id: of the session, not of an event in it.

        Returns:
            The root of the tree; ``session.walk()`` goes through all of it.

        Raises:
            NotFound: there is none that the key may see. A new session can take seconds to appear.
        """
        return self._send(GetEventsOfSession(session_id=session_id), timeout, headers)

    def list(
        self,
        *,
        run_id: Id | None = None,
        date_range: DateRange | None = None,
        filters: Sequence[FilterLike] = (),
        projections: Sequence[str] | None = None,
        ignore_order: bool | None = None,
        limit: int | None = None,
        page: int | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[Event]:
        """Read one page of events with a plain GET.

        Some deployments of 2025-12-15 answer 404 here; `search` finds the same, and is what this is composed of in
        2025-12-02 and 2026-06-24.

        Args:
            run_id: only events of this run.
            date_range: only events that started in it.
            filters: conditions that must all hold.
            projections: the fields to read; the id is always among them. 2026-06-24 sends events whole, and the others
                are left out here.
            ignore_order: let the server skip the sorting; 2026-06-24 takes it and sorts all the same. 2025-12-02 never
                sorts, and refuses False.
            limit: events on a page; in 2026-06-24 at most 1000.
            page: from 1.
        """
        request = ListEvents(
            run_id=run_id,
            date_range=date_range,
            filters=filters,
            projections=projections,
            ignore_order=ignore_order,
            limit=limit,
            page=page,
        )
        return self._send(request, timeout, headers)

    def search(
        self,
        *,
        filters: Sequence[FilterLike] = (),
        date_range: DateRange | None = None,
        projections: Sequence[str] | None = None,
        limit: int | None = None,
        page: int | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[Event]:
        """Read one page of the events that match.

        Use `iter` to read all of them, and `get` to read one by its id. A new event can take seconds to appear.

        Example:
            slow = client.events.search(
                filters=[Filter("event_type", "is", "model"), Filter("duration", "greater than", 2000)],
                date_range=DateRange.last(days=7),
                limit=100,
            )
            for event in slow:
                print(event.event_name, event.started_at, event.duration)

        Args:
            filters: Conditions on events, all of which must be met. A `Filter`, or a mapping of its ``field``,
                ``operator``, ``value`` and ``type``.
            date_range: Only events that started in this range. Default: any time.
            projections: Names of the fields to read, such as ``["event_name", "metadata.model"]``; dots reach into
                objects. The id is always read. Default: all fields.
            limit: Events per page, from 1 to 7500. Default: 1000.
            page: Number of the page, from 1. Default: 1.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Page` of events. ``total`` is the count that the server reports, and None if it reports none.

        Raises:
            InvalidArgument: A filter, the range, the limit or the page is malformed. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived, also after retries.

        Note:
            - Until 2025-12-15: the order of events is not guaranteed.
            - From 2026-06-24: the newest events come first; ``limit`` is at most 1000; ``total`` may be that of the page;
              projections are applied by the client, because the server sends events with all their fields.
        """
        request = SearchEvents(filters=filters, date_range=date_range, projections=projections, limit=limit, page=page)
        return self._send(request, timeout, headers)

    def iter(
        self,
        *,
        filters: Sequence[FilterLike] = (),
        date_range: DateRange | None = None,
        projections: Sequence[str] | None = None,
        page_size: int = 1000,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[Event]:
        """Go through all events that match, a page at a time, each event once.

        An open end of the range is fixed at the first page: what starts later is left out.

        Args:
            filters, date_range, projections: as in `search`.
            page_size: events on a page. What is more than the revision gives at a time, 7500 or, in 2026-06-24, 1000, is
                asked for in more pages.
        """
        date_range = until_now(date_range)
        longest = self._gateway.limit(SearchEvents, "limit")
        size = page_size if longest is None else min(page_size, longest)
        pages = Pages[Event](size, lambda event: event.event_id)
        while pages.more:
            found = self.search(
                filters=filters,
                date_range=date_range,
                projections=projections,
                limit=size,
                page=pages.number,
                timeout=timeout,
                headers=headers,
            )
            for event in pages.take(found.items):
                yield event

    def chart(
        self,
        *,
        metric: str | None = None,
        aggregate: ChartAggregate | None = None,
        bucket: ChartBucket | None = None,
        group_by: str | None = None,
        run_id: Id | None = None,
        only_experiments: bool | None = None,
        date_range: DateRange | None = None,
        filters: Sequence[FilterLike] = (),
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[JsonObject]:
        """Condense the events that match into points of a chart.

        Only 2025-12-15 has it; saved charts, of later revisions, are another thing. What a point looks like is written
        nowhere, so it comes as the server sends it.

        Args:
            metric: the metric whose values are condensed.
            aggregate: how the values in a bucket become one; the server knows more spellings of these words, too.
            bucket: the width of a point in time.
            group_by: a field of events, such as ``"event_name"``; each of its values has points of its own.
            run_id: only events of this run.
            only_experiments: only events of runs.
            date_range: only events that started in it.
            filters: conditions that must all hold.

        Returns:
            The points; ``total`` as the server counts.
        """
        request = ChartEvents(
            metric=metric,
            aggregate=aggregate,
            bucket=bucket,
            group_by=group_by,
            run_id=run_id,
            only_experiments=only_experiments,
            date_range=date_range,
            filters=filters,
        )
        return self._send(request, timeout, headers)
