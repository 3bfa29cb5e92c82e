# Derived from _async/event_reading.py by scripts/unasync.py: edit that, then run it.
"""Reading events: by the page, all that match, one, or a session's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from honeyhive_overlay._core.paging import Pages, until_now
from honeyhive_overlay._gateway.event_protocols import EventsGateway
from honeyhive_overlay._sync.resource import Resource
from honeyhive_overlay.models.base import JsonObject
from honeyhive_overlay.models.events import Event, Session
from honeyhive_overlay.types import ChartAggregate, ChartBucket, DateRange, FilterLike, Id, Page


class EventReading(Resource[EventsGateway]):
    """What reads events; `Events` adds what writes them."""

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
        return self._executor.run(self._gateway.get(event_id), timeout, headers)

    def get_by_session(
        self,
        session_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Session:
        """Read all events of a session, as the tree that they form.

        It is what ``sessions.get`` reads, through a route of events. The document of 2025-12-15 leaves the tree untyped
        below its root, and has another parameter on the same path for `Events.delete`. 2025-12-02 and
        2026-06-24 have no route for it: it is composed of `search`.

        Args:
            session_id: of the session, not of an event in it.

        Returns:
            The root of the tree; ``session.walk()`` goes through all of it.

        Raises:
            NotFound: there is none that the key may see. A new session can take seconds to appear.
        """
        return self._executor.run(self._gateway.get_by_session(session_id), timeout, headers, patient=True)

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
        binding = self._gateway.list(
            run_id=run_id,
            date_range=date_range,
            filters=filters,
            projections=projections,
            ignore_order=ignore_order,
            limit=limit,
            page=page,
        )
        return self._executor.run(binding, timeout, headers, patient=True)

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
        binding = self._gateway.chart(
            metric=metric,
            aggregate=aggregate,
            bucket=bucket,
            group_by=group_by,
            run_id=run_id,
            only_experiments=only_experiments,
            date_range=date_range,
            filters=filters,
        )
        return self._executor.run(binding, timeout, headers, patient=True)

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
        """Read one page of the events that match; `iter` reads them all.

        In 2025-12-02 and 2025-12-15 this is the export, whose order is not guaranteed. 2025-12-15 demands a project there
        and lets the key decide, so a fixed word is sent. The document of 2025-12-02 has only some of the operators of a
        filter; all are sent, and that its servers know them is inference. 2026-06-24 gives the newest first, always. It
        demands both ends of a range, so an open one is put to 1970 or 2100, and does not say whether the total is of
        the page or of all.

        Args:
            filters: conditions that must all hold, such as ``Filter("metadata.run_id", "is", run_id)``.
            date_range: only events that started in it.
            projections: the fields to read; the id is always among them. 2026-06-24 sends events whole, and the others
                are left out here.
            limit: events on a page, at most 7500, in 2026-06-24 at most 1000; 1000 by the server's choice.
            page: from 1.
        """
        binding = self._gateway.search(
            filters=filters, date_range=date_range, projections=projections, limit=limit, page=page
        )
        return self._executor.run(binding, timeout, headers, patient=True)

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
        size = min(page_size, self._gateway.most)
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
