"""Events."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from typing import Any

from honeyhive_overlay._async.resource import AsyncResource
from honeyhive_overlay._core.arguments import changed_fields, given_fields
from honeyhive_overlay._core.model import JsonObject
from honeyhive_overlay._core.paging import Pages, check_page_size, until_now
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


class AsyncEvents(AsyncResource):
    """Events: the steps of a session, such as calls of models, tools and chains.

    Begin with `create`, which stores one step, and `search`, which finds those that are stored.
    """

    async def create(
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
            created = await client.events.create(
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

        Note:
            - 2025-12-02: servers may require ``event_name``, ``config`` and ``duration``, which are not made up for you.
        """
        fields = given_fields(locals(), EventFields)
        return await self.create_from(fields, timeout=timeout, headers=headers)

    async def create_from(
        self,
        fields: Mapping[str, Any],
        *,
        allow_unknown: bool = False,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Created:
        """Store one event that is a mapping already.

        Use it for rows that come from a file or a queue. Use `create` if you can write the fields as arguments, which
        type checkers check.

        Example:
            import json

            row = json.loads('{"event_type": "tool", "event_name": "search", "inputs": {"query": "parcel"}}')
            created = await client.events.create_from({**row, "session_id": session_id})
            await client.events.update(created.id, outputs={"found": 3})

        Args:
            fields: Fields of the event by name: the arguments of `create` without ``timeout`` and ``headers``.
            allow_unknown: Send fields that this client does not know as they are; by default they are rejected.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Created` with the ``id`` of the event.

        Raises:
            InvalidArgument: A field is unknown, or its value cannot be sent; the error names the field. Nothing was sent.
            ApiError: The server rejected the event.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                event is stored twice.

        Note:
            - 2025-12-02: servers may require ``event_name``, ``config`` and ``duration``, which are not made up for you.
            - From 2026-06-24: servers may reject unknown fields, also with ``allow_unknown``.
        """
        return await self._send(CreateEvent(fields=fields, allow_unknown=allow_unknown), timeout, headers)

    async def create_batch(
        self,
        events: Sequence[EventFields],
        *,
        is_single_session: bool = False,
        session_properties: Mapping[str, Any] | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> EventBatch:
        """Store several events with one request.

        Use `create_batch_from` for rows that type checkers cannot check, such as those of a file.

        Example:
            batch = await client.events.create_batch(
                [
                    {"event_type": "tool", "event_name": "find parcel", "inputs": {"id": 17}, "outputs": {"city": "Lyon"}},
                    {"event_type": "model", "event_name": "answer question", "inputs": {"question": "Where is it?"}},
                ],
                is_single_session=True,
                session_properties={"session_name": "support chat"},
            )
            print(batch.session_id, "has", len(batch.event_ids), "events")

        Args:
            events: Dicts with the arguments of `create`. An event without ``event_id`` gets one before it is sent, so that
                rejected events can be distinguished from stored ones.
            is_single_session: Start one new session and put all events into it. Default: False; each goes into the
                session that it names.
            session_properties: Fields of that new session, as `sessions.start` takes them, such as
                ``{"session_name": "support chat"}``.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            An `EventBatch` with the ``event_ids`` that were stored. Its ``session_id`` is None, unless
            ``is_single_session`` is set.

        Raises:
            PartialBatchError: The server stored some of the events and rejected the others. The error has the ids in
                ``accepted`` and the other events in ``rejected``, ready to be sent again.
            InvalidArgument: A value cannot be sent, or there is no event; the error names the event and the field.
                Nothing was sent.
            ApiError: The server rejected the events.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                event is stored twice.

        Note:
            - 2025-12-02: servers may require ``event_name``, ``config`` and ``duration``, which are not made up for you.
            - From 2026-06-24: an event without ``event_type`` or ``inputs`` is rejected before anything is sent.
        """
        return await self.create_batch_from(
            events,
            is_single_session=is_single_session,
            session_properties=session_properties,
            timeout=timeout,
            headers=headers,
        )

    async def create_batch_from(
        self,
        events: Iterable[Mapping[str, Any]],
        *,
        is_single_session: bool = False,
        session_properties: Mapping[str, Any] | None = None,
        allow_unknown: bool = False,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> EventBatch:
        """Store several events with one request, from rows of unknown type.

        It does the same as `create_batch`, for rows that type checkers cannot check.

        Example:
            rows = [{"event_type": "tool", "event_name": "search", "inputs": {"query": text}} for text in ("parcel", "bill")]
            try:
                batch = await client.events.create_batch_from(rows)
            except PartialBatchError as error:
                rows = error.rejected  # they have ids now; send them again later

        Args:
            events: Mappings with the arguments of `create`, in any iterable. An event without ``event_id`` gets one before it
                is sent, so that rejected events can be distinguished from stored ones.
            is_single_session: Start one new session and put all events into it. Default: False; each goes into the
                session that it names.
            session_properties: Fields of that new session, as `sessions.start` takes them, such as
                ``{"session_name": "support chat"}``.
            allow_unknown: Send fields that this client does not know as they are; by default they are rejected.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            An `EventBatch` with the ``event_ids`` that were stored. Its ``session_id`` is None, unless
            ``is_single_session`` is set.

        Raises:
            PartialBatchError: The server stored some of the events and rejected the others. The error has the ids in
                ``accepted`` and the other events in ``rejected``, ready to be sent again.
            InvalidArgument: A value cannot be sent, or there is no event; the error names the event and the field.
                Nothing was sent.
            ApiError: The server rejected the events.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                event is stored twice.

        Note:
            - 2025-12-02: servers may require ``event_name``, ``config`` and ``duration``, which are not made up for you.
            - From 2026-06-24: an event without ``event_type`` or ``inputs`` is rejected before anything is sent; servers may
              reject unknown fields, also with ``allow_unknown``.
        """
        request = CreateEvents(
            events=events,
            is_single_session=is_single_session,
            session_properties=session_properties,
            allow_unknown=allow_unknown,
        )
        return await self._send(request, timeout, headers)

    async def create_model(
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
        """Store one call of a model in the terms of its provider.

        Use `create` to store it in the terms of events: inputs, outputs, configuration and metadata.

        Example:
            created = await client.events.create_model(
                model="gpt-4o",
                provider="openai",
                messages=[{"role": "user", "content": "Where is my parcel?"}],
                response={"role": "assistant", "content": "It arrives today."},
                usage={"prompt_tokens": 31, "completion_tokens": 7, "total_tokens": 38},
                hyperparameters={"temperature": 0.2},
                cost=0.0004,
                session_id=session_id,
            )
            await client.events.update(created.id, feedback={"helpful": True})

        Args:
            model: Name of the model, such as "gpt-4o".
            provider: Name of its provider, such as "openai".
            messages: Messages as they were sent to the model. Required.
            response: Response of the model as it came, an object. Default: none, as after an error.
            usage: Token counts, as ``prompt_tokens``, ``completion_tokens`` and ``total_tokens``.
            cost: Cost of the call, a number.
            hyperparameters: Settings of the model, such as ``{"temperature": 0.2}``.
            template: Prompt template from which the messages were made; any JSON.
            template_inputs: Values of the variables in the template.
            tools: Tools that the model could call, as they were sent to it.
            tool_choice: Choice of tools as it was sent to the model, such as "auto".
            response_format: Response format as it was sent to the model.
            event_name: Name of the step; comparisons group events by it. Default: none.
            session_id: Id of the session. Default: the server starts a session.
            parent_id: Id of the event that this step is part of. Default: the session.
            event_id: Your own id for the event, a UUID. Default: the server makes one.
            source: What the event comes from. Default: the variable HH_SOURCE, else "python".
            metadata: Anything else about the step.
            metrics: Scores and measurements by name: numbers, booleans or text.
            feedback: Ratings by users; the expected output belongs here, as ``ground_truth``.
            user_properties: Facts about the user, such as ``{"plan": "free"}``.
            error: Message of the error with which the step failed. Default: none.
            start_time: When the step began: an aware datetime, ISO 8601 text with an offset, or milliseconds since 1970.
                Default: the time at which the server stores the event.
            end_time: When the step ended, in the same forms as ``start_time``.
            duration: Milliseconds that the step took.
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

        Note:
            - 2025-12-02: servers may require ``response``, ``usage`` and ``duration``, which are not made up for you; the
              arguments from ``event_name`` to ``user_properties`` and both times are sent, but servers may not know all
              of them.
            - From 2026-06-24: the server moves the fields into ``inputs``, ``outputs``, ``metadata`` and ``config`` of the
              event; they are read from there.
        """
        fields = given_fields(locals(), ModelEventFields)
        return await self._send(CreateModelEvent(fields=fields), timeout, headers)

    async def create_model_batch(
        self,
        events: Sequence[ModelEventFields],
        *,
        is_single_session: bool = False,
        session_properties: Mapping[str, Any] | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> EventBatch:
        """Store several calls of models with one request.

        Use `create_model_batch_from` for rows that type checkers cannot check, such as those of a file.

        Example:
            questions = ["Where is my parcel?", "When does it arrive?"]
            batch = await client.events.create_model_batch(
                [
                    {
                        "model": "gpt-4o",
                        "provider": "openai",
                        "messages": [{"role": "user", "content": question}],
                        "session_id": session_id,
                    }
                    for question in questions
                ]
            )
            event_ids = dict(zip(questions, batch.event_ids))

        Args:
            events: Dicts with the arguments of `create_model`. A call without ``event_id`` gets one before it is sent, so
                that rejected calls can be distinguished from stored ones.
            is_single_session: Start one new session and put all calls into it. Default: False; each goes into the
                session that it names.
            session_properties: Fields of that new session, as `sessions.start` takes them, such as
                ``{"session_name": "support chat"}``.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            An `EventBatch` with the ``event_ids`` that were stored. Its ``session_id`` is None, unless
            ``is_single_session`` is set.

        Raises:
            PartialBatchError: The server stored some of the calls and rejected the others. The error has the ids in
                ``accepted`` and the other calls in ``rejected``, ready to be sent again.
            InvalidArgument: A value cannot be sent, or there is no call; the error names the call and the field.
                Nothing was sent.
            ApiError: The server rejected the calls.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                event is stored twice.

        Note:
            - 2025-12-02: servers may require ``response``, ``usage`` and ``duration``, which are not made up for you; the
              arguments from ``event_name`` to ``user_properties`` and both times are sent, but servers may not know all
              of them.
            - From 2026-06-24: the server moves the fields into ``inputs``, ``outputs``, ``metadata`` and ``config`` of the
              events; they are read from there.
        """
        return await self.create_model_batch_from(
            events,
            is_single_session=is_single_session,
            session_properties=session_properties,
            timeout=timeout,
            headers=headers,
        )

    async def create_model_batch_from(
        self,
        events: Iterable[Mapping[str, Any]],
        *,
        is_single_session: bool = False,
        session_properties: Mapping[str, Any] | None = None,
        allow_unknown: bool = False,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> EventBatch:
        """Store several calls of models with one request, from rows of unknown type.

        It does the same as `create_model_batch`, for rows that type checkers cannot check.

        Example:
            import json

            lines = ['{"model": "gpt-4o", "provider": "openai", "messages": [{"role": "user", "content": "Hello!"}]}']
            batch = await client.events.create_model_batch_from(
                (json.loads(line) for line in lines),
                is_single_session=True,
                session_properties={"session_name": "imported calls"},
            )

        Args:
            events: Mappings with the arguments of `create_model`, in any iterable. A call without ``event_id`` gets one before
                it is sent, so that rejected calls can be distinguished from stored ones.
            is_single_session: Start one new session and put all calls into it. Default: False; each goes into the
                session that it names.
            session_properties: Fields of that new session, as `sessions.start` takes them, such as
                ``{"session_name": "support chat"}``.
            allow_unknown: Send fields that this client does not know as they are; by default they are rejected.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            An `EventBatch` with the ``event_ids`` that were stored. Its ``session_id`` is None, unless
            ``is_single_session`` is set.

        Raises:
            PartialBatchError: The server stored some of the calls and rejected the others. The error has the ids in
                ``accepted`` and the other calls in ``rejected``, ready to be sent again.
            InvalidArgument: A value cannot be sent, or there is no call; the error names the call and the field.
                Nothing was sent.
            ApiError: The server rejected the calls.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                event is stored twice.

        Note:
            - 2025-12-02: servers may require ``response``, ``usage`` and ``duration``, which are not made up for you; the
              arguments from ``event_name`` to ``user_properties`` and both times are sent, but servers may not know all
              of them.
            - From 2026-06-24: the server moves the fields into ``inputs``, ``outputs``, ``metadata`` and ``config`` of the
              events; they are read from there.
        """
        request = CreateModelEvents(
            events=events,
            is_single_session=is_single_session,
            session_properties=session_properties,
            allow_unknown=allow_unknown,
        )
        return await self._send(request, timeout, headers)

    async def update(
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
        """Change some fields of an event, or of a session.

        Only the fields that are given are changed; the default `UNSET` leaves a field as it is. The server merges the
        top-level keys of ``config``, ``metadata``, ``metrics``, ``feedback`` and ``user_properties`` into those that are
        stored: a key cannot be removed, only set to None. It replaces ``outputs`` completely. Nothing else can be changed,
        for instance inputs and names.

        Example:
            await client.events.update(
                event_id,
                outputs={"content": "It arrives today."},
                metrics={"accuracy": 0.9},
                feedback={"rating": 5, "ground_truth": "It arrives today."},
            )

        Args:
            event_id: Id of the event. Give a session id to change the session.
            outputs: What came out of the step; it replaces what is stored. Wrap a value that is not an object, as in
                ``{"value": [1, 2]}``.
            config: Settings of the step, merged into those that are stored.
            metadata: Anything else about the step, merged into what is stored.
            metrics: Scores, costs and measurements by name, merged into those that are stored.
            feedback: Ratings by users, merged into those that are stored; the expected output belongs here, as
                ``ground_truth``.
            user_properties: Facts about the user, merged into those that are stored.
            duration: Milliseconds that the step took.
            end_time: When the step ended: an aware datetime, ISO 8601 text with an offset, or milliseconds since 1970.
            children_ids: Ids of the events that are part of this step, at least one; they replace those that are stored.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            An `Updated` with the ``id``. Servers usually send no more, so that ``changed`` is None; call `get` to read the
            event.

        Raises:
            InvalidArgument: A field is None, is not an object, or cannot be changed in this revision. Nothing was sent.
            NotFound: The event does not exist.
            ApiError: The server rejected the change.
            TransportError: No response arrived, even after retries.

        Note:
            - Until 2025-12-15: ``end_time`` and ``children_ids`` cannot be changed and are rejected.
        """
        fields = changed_fields(locals(), EventFields, of="event_id")
        return await self._send(UpdateEvent(event_id=event_id, changes=fields), timeout, headers)

    async def delete(
        self,
        event_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Deleted:
        """Delete one event.

        Use `sessions.delete` to delete a session. If the call had to be repeated and the server then responds with 404, the
        first attempt deleted the event, and the call succeeds.

        Example:
            deleted = await client.events.delete(event_id)
            assert deleted.deleted

        Args:
            event_id: Id of the event.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Deleted` with the ``id`` of the event, and ``deleted``, which is False if the server reports a failure.

        Raises:
            NotFound: The event does not exist, or the API key cannot see it.
            UnsupportedOperation: The revision has no such operation. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: not available.
            - From 2026-06-24: not available.
        """
        return await self._send(DeleteEvent(event_id=event_id), timeout, headers)

    async def get(
        self,
        event_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Event:
        """Read one event by its id, or one session without the events below it.

        Use `sessions.get` to read a session with all its events. A new event can take seconds to appear.

        Example:
            event = await client.events.get(event_id)
            if event.error:
                print(event.event_name, "failed at", event.ended_at, "with", event.error)

        Args:
            event_id: Id of the event. Give a session id to read the session.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Event` with all fields that are stored. Fields that are not stored are None; ``children`` is empty.

        Raises:
            NotFound: The event does not exist, or the API key cannot see it.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - Until 2025-12-15: the event is found by a search for its id.
            - From 2026-06-24: the event is read from the permanent storage, which self-hosted servers before 1.3.0 cannot do;
              use `search` with a filter on ``event_id`` for those.
        """
        return await self._send(GetEvent(event_id=event_id), timeout, headers)

    async def get_by_session(
        self,
        session_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Session:
        """Read all events of a session, as the tree that they form.

        It returns what `sessions.get` returns. A new session can take seconds to appear.

        Example:
            session = await client.events.get_by_session(session_id)
            tool_calls = [event for event in session.walk() if event.event_type == "tool"]

        Args:
            session_id: Id of the session, not of an event in it.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Session` at the root of the tree, with the events below it in ``children``. ``session.walk()`` iterates over
            all events of the tree.

        Raises:
            NotFound: The session does not exist, or the API key cannot see it.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: the tree is built from a search, with one request for each 1000 events.
            - From 2026-06-24: the tree is built from a search, with one request for each 1000 events.
        """
        return await self._send(GetEventsOfSession(session_id=session_id), timeout, headers)

    async def list(
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
        """Read one page of events, optionally those of one run.

        Use `search` unless you need ``run_id`` or ``ignore_order``; `iter` reads all pages. A new event can take seconds to
        appear.

        Example:
            page = await client.events.list(
                run_id=run_id,
                filters=[Filter("event_type", "is", "model")],
                projections=["event_name", "metrics"],
            )
            accuracies = {event.event_id: (event.metrics or {}).get("accuracy") for event in page}

        Args:
            run_id: Only events of this run. Default: all events.
            date_range: Only events that started in this range. Default: any time.
            filters: Conditions on events, all of which must be met. A `Filter`, or a mapping of its ``field``,
                ``operator``, ``value`` and ``type``.
            projections: Names of the fields to read, such as ``["event_name", "metadata.model"]``; dots reach into
                objects. The id is always read. Default: all fields.
            ignore_order: Let the server skip sorting, which may be faster. Default: the server decides.
            limit: Events per page. Default: the server decides.
            page: Number of the page, from 1. Default: 1.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Page` of events. ``total`` is the count that the server reports, and None if it reports none.

        Raises:
            InvalidArgument: A filter, the range, the limit or the page is malformed. Nothing was sent.
            NotFound: This server does not offer the operation; use `search`.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: events are never sorted, and ``ignore_order=False`` is rejected; ``limit`` is at most 7500.
            - 2025-12-15: some servers respond with 404; use `search` there.
            - From 2026-06-24: events are always sorted, the newest first, also with ``ignore_order=True``; ``limit`` is at most
              1000; ``total`` may be that of the page; projections are applied by the client, because the server sends events
              with all their fields.
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
        return await self._send(request, timeout, headers)

    async def search(
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
            slow = await client.events.search(
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
            limit: Events per page, from 1 to 7500, or less in some revisions. Default: 1000.
            page: Number of the page, from 1. Default: 1.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Page` of events. ``total`` is the count that the server reports, and None if it reports none.

        Raises:
            InvalidArgument: A filter, the range, the limit or the page is malformed. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: servers may not know other operators than "is", "is not", "contains",
              "not contains" and "greater than"; they are sent anyway.
            - Until 2025-12-15: the order of events is not guaranteed.
            - From 2026-06-24: the newest events come first; ``limit`` is at most 1000; ``total`` may be that of the page;
              projections are applied by the client, because the server sends events with all their fields.
        """
        request = SearchEvents(filters=filters, date_range=date_range, projections=projections, limit=limit, page=page)
        return await self._send(request, timeout, headers)

    async def iter(
        self,
        *,
        filters: Sequence[FilterLike] = (),
        date_range: DateRange | None = None,
        projections: Sequence[str] | None = None,
        page_size: int = 1000,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Event]:
        """Read all events that match, page by page, each event once.

        A range without end is ended at the time of the first request: events that start later are not read. Use `search` to
        read a single page.

        Example:
            cost = 0.0
            async for event in client.events.iter(
                filters=[Filter("metadata.run_id", "is", run_id)], projections=["metrics.cost"]
            ):
                cost += (event.metrics or {}).get("cost", 0)

        Args:
            filters: Conditions on events, all of which must be met. A `Filter`, or a mapping of its ``field``,
                ``operator``, ``value`` and ``type``.
            date_range: Only events that started in this range. Default: any time.
            projections: Names of the fields to read, such as ``["event_name", "metadata.model"]``; dots reach into
                objects. The id is always read. Default: all fields.
            page_size: Events per request, from 1; a size above the limit of the revision is lowered to it. Default: 1000.
            timeout: Seconds for each page, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Yields:
            Each `Event` that matches. Fields that are not stored, or not in ``projections``, are None.

        Raises:
            InvalidArgument: A filter, the range or the page size is malformed. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - Until 2025-12-15: the order of events is not guaranteed; ``page_size`` is at most 7500.
            - From 2026-06-24: the newest events come first; ``page_size`` is at most 1000; projections are applied by the
              client, because the server sends events with all their fields.
        """
        date_range = until_now(date_range)
        longest = self._gateway.limit(SearchEvents, "limit")
        size = check_page_size(page_size, longest)
        pages = Pages[Event](lambda event: event.event_id)
        while pages.more:
            found = await self.search(
                filters=filters,
                date_range=date_range,
                projections=projections,
                limit=size,
                page=pages.number,
                timeout=timeout,
                headers=headers,
            )
            for event in pages.take(found):
                yield event

    async def chart(
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
        """Aggregate the events that match into points of a chart.

        It computes values from events. Use the methods of `charts` for saved definitions of charts.

        Example:
            points = await client.events.chart(
                metric="cost", aggregate="sum", bucket="day", group_by="event_name", date_range=DateRange.last(days=30)
            )
            for point in points:
                print(point)

        Args:
            metric: Name of the metric to aggregate. Default: the server decides.
            aggregate: How the values in a bucket become one number: "average", "min", "max", "median", "p50", "p75", "p90",
                "p95", "p99", "sum" or "count". Default: the server decides.
            bucket: Width of a point in time: "minute", "hour", "day", "week" or "month". Default: the server decides.
            group_by: Name of a field, such as "event_name"; each of its values has separate points. Default: no groups.
            run_id: Only events of this run. Default: all events.
            only_experiments: Only events of experiment runs. Default: all events.
            date_range: Only events that started in this range. Default: any time.
            filters: Conditions on events, all of which must be met. A `Filter`, or a mapping of its ``field``,
                ``operator``, ``value`` and ``type``.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Page` of points, each a dict as the server sends it; its keys depend on the server. ``total`` is the count
            that the server reports, and None if it reports none.

        Raises:
            InvalidArgument: The aggregate or the bucket is unknown, or a filter or the range is malformed. Nothing was sent.
            UnsupportedOperation: The revision has no such operation. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: not available.
            - From 2026-06-24: not available.
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
        return await self._send(request, timeout, headers)
