"""Events."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

from honeyhive_overlay._async.resource import AsyncResource
from honeyhive_overlay._core.arguments import FilterLike, given
from honeyhive_overlay._core.moments import Moment
from honeyhive_overlay._core.paging import Pages, until_now
from honeyhive_overlay._gateway.protocols import EventsGateway
from honeyhive_overlay.models.events import CreatedEvent, Event, EventBatch
from honeyhive_overlay.types import DateRange, EventType, Id, Page, Scalar


class AsyncEvents(AsyncResource[EventsGateway]):
    """Events: the calls of models, tools and chains that make up a session.

    Every method takes ``timeout`` (for the whole call, in seconds; of `iter`, for each page) and ``headers`` (of this
    call). Reading by the page has 300 seconds by default: a full page takes servers more than a minute.
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
        start_time: Moment | None = None,
        end_time: Moment | None = None,
        duration: float | None = None,
        children_ids: Sequence[Id] | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CreatedEvent:
        """Store one event.

        The document of 2025-12-15 asks for ids that a caller cannot know and lacks inputs and outputs. What is sent is
        what the server takes, known from the vendor's own client.

        Args:
            event_type: session, model, chain or tool.
            inputs: what went in; servers refuse an event without.
            session_id: the server opens a session otherwise.
            parent_id: the event above; the session otherwise.
            event_id: a UUID of your own; the server makes one otherwise.
            source: where it comes from; by default HH_SOURCE, else "python".
            outputs: what came out, an object.
            metadata: token counts belong here (prompt_tokens, completion_tokens, total_tokens).
            metrics: cost and timing belong here, and scores.
            feedback: the truth to measure by goes in here, as ``ground_truth``.
            start_time, end_time: an aware datetime, ISO 8601 text with its offset, or milliseconds since 1970.
            duration: in milliseconds.

        Raises:
            InvalidArgument: a value cannot be sent; it names the argument.
            ApiError: the server refused.
            TransportError: no answer came. The call is repeated only if nothing was sent.
        """
        fields = given(
            event_type=event_type,
            inputs=inputs,
            event_name=event_name,
            session_id=session_id,
            parent_id=parent_id,
            event_id=event_id,
            source=source,
            outputs=outputs,
            config=config,
            metadata=metadata,
            metrics=metrics,
            feedback=feedback,
            user_properties=user_properties,
            error=error,
            start_time=start_time,
            end_time=end_time,
            duration=duration,
            children_ids=children_ids,
        )
        return await self.create_from(fields, timeout=timeout, headers=headers)

    async def create_from(
        self,
        fields: Mapping[str, Any],
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CreatedEvent:
        """Store one event that is a mapping already; see `create` for what it holds. Unknown fields are sent, too."""
        return await self._executor.run(self._gateway.create(fields), timeout, headers)

    async def create_batch(
        self,
        events: Sequence[Mapping[str, Any]],
        *,
        is_single_session: bool = False,
        session_properties: Mapping[str, Any] | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> EventBatch:
        """Store several events with one request.

        Args:
            events: mappings as for `create_from`. Those without an ``event_id`` get one, so that the refused can be told
                from the stored.
            is_single_session: put all of them into one new session.
            session_properties: of that session, such as ``session_name``.

        Raises:
            PartialBatchError: some were stored, some were not; it holds both. Servers say so with a status 500.
            InvalidArgument: a value cannot be sent; it names the event and the field.
            TransportError: no answer came. The call is repeated only if nothing was sent.
        """
        binding = self._gateway.create_batch(
            events, is_single_session=is_single_session, session_properties=session_properties
        )
        return await self._executor.run(binding, timeout, headers)

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
        """Read one page of events with a plain GET.

        Some deployments of 2025-12-15 answer 404 here; `search` finds the same.

        Args:
            run_id: only events of this run.
            date_range: only events that started in it.
            filters: conditions that must all hold.
            projections: the fields to read; the id is always among them.
            ignore_order: let the server skip the sorting.
            limit: events on a page.
            page: from 1.
        """
        binding = self._gateway.list(
            run_id=run_id,
            date_range=date_range,
            filters=filters,
            projections=projections,
            ignore_order=ignore_order,
            limit=limit,
            page=page,
        )
        return await self._executor.run(binding, timeout, headers, patient=True)

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
        """Read one page of the events that match; `iter` reads them all.

        In 2025-12-15 this is the export, whose order is not guaranteed. The document demands a project there; the key
        decides, so a fixed word is sent.

        Args:
            filters: conditions that must all hold, such as ``Filter("metadata.run_id", "is", run_id)``.
            date_range: only events that started in it.
            projections: the fields to read; the id is always among them.
            limit: events on a page, at most 7500; 1000 by the server's choice.
            page: from 1.
        """
        binding = self._gateway.search(
            filters=filters, date_range=date_range, projections=projections, limit=limit, page=page
        )
        return await self._executor.run(binding, timeout, headers, patient=True)

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
        """Go through all events that match, a page at a time, each event once.

        An open end of the range is fixed at the first page: what starts later is left out.

        Args:
            filters, date_range, projections: as in `search`.
            page_size: events on a page, at most 7500.
        """
        date_range = until_now(date_range)
        pages = Pages[Event](page_size, lambda event: event.event_id)
        while pages.more:
            found = await self.search(
                filters=filters,
                date_range=date_range,
                projections=projections,
                limit=page_size,
                page=pages.number,
                timeout=timeout,
                headers=headers,
            )
            for event in pages.take(found.items):
                yield event
