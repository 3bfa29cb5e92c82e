"""What the server makes of experiment runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from honeyhive_overlay._async.resource import AsyncResource
from honeyhive_overlay._gateway.protocols import RunsGateway
from honeyhive_overlay.models.comparisons import EventPair, RunComparison
from honeyhive_overlay.models.runs import EventMetrics, RunResult
from honeyhive_overlay.models.schemas import RunSchema
from honeyhive_overlay.types import Aggregate, DateRange, EventType, FilterLike, Id, Page


class AsyncRunResults(AsyncResource[RunsGateway]):
    """The results of experiment runs, and what differs between two of them."""

    async def metrics(
        self,
        run_id: Id,
        *,
        date_range: DateRange | None = None,
        filters: Sequence[FilterLike] = (),
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[EventMetrics]:
        """Read the metrics of a run's events, as they were measured; `result` gives them in one.

        The documents of 2025-12-02 and 2025-12-15 lack this route. It is known from the vendor's list of backend routes.
        2026-06-24 names events by their session, type and name, not by their id.

        Args:
            run_id: of the run.
            date_range: only events that started in it.
            filters: conditions that must all hold.
        """
        binding = self._gateway.metrics(run_id, date_range=date_range, filters=filters)
        return await self._executor.run(binding, timeout, headers)

    async def result(
        self,
        run_id: Id,
        *,
        aggregate: Aggregate | None = None,
        filters: Sequence[FilterLike] = (),
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> RunResult:
        """Read what the server makes of a run: what passed, what failed, and every metric in one number.

        It is computed from the events that are there when it is asked for; asked too early, it is of a part. The
        document of 2025-12-15 has a placeholder for the answer and demands a project id, which the server ignores;
        2025-12-02 is told the name of the project there. 2026-06-24 calls this the summary.

        Args:
            run_id: of the run.
            aggregate: how the values of a metric become one; average by the server's choice. The vendor's list of routes
                for 2025-12-02 has only average, sum, min and max; its document has all.
            filters: conditions that must all hold for an event to count.

        Raises:
            InvalidArgument: the aggregate is unknown, or a filter does not fit.
            NotFound: there is no such run.
        """
        binding = self._gateway.result(run_id, aggregate=aggregate, filters=filters)
        return await self._executor.run(binding, timeout, headers)

    async def compare(
        self,
        new_run_id: Id,
        old_run_id: Id,
        *,
        aggregate: Aggregate | None = None,
        filters: Sequence[FilterLike] = (),
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> RunComparison:
        """Compare two runs metric by metric: what improved, what degraded, over the datapoints that both have.

        Use `compare_events` to look at the two events of each datapoint instead. More is better; values that are text
        are left out by the server. The document of 2025-12-15 has a placeholder for the answer, that of 2026-06-24 rows
        without counts and ids, which were seen all the same.

        Args:
            new_run_id: the run to judge.
            old_run_id: the run to judge it by.
            aggregate: how the values of a metric become one; average by the server's choice.
            filters: conditions that must all hold for an event to count.

        Raises:
            InvalidArgument: the aggregate is unknown, or a filter does not fit.
            NotFound: there is no such run.
        """
        binding = self._gateway.compare(new_run_id, old_run_id, aggregate=aggregate, filters=filters)
        return await self._executor.run(binding, timeout, headers)

    async def compare_events(
        self,
        new_run_id: Id,
        old_run_id: Id,
        *,
        event_name: str | None = None,
        event_type: EventType | None = None,
        filter: FilterLike | None = None,  # noqa: A002 - the server's word
        limit: int | None = None,
        page: int | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[EventPair]:
        """Read the two events of each datapoint that both runs have.

        Use `compare` for metrics in one number instead. The documents of 2025-12-02 and 2025-12-15 lack this route; it is
        known from the vendor's list of backend routes.

        Args:
            new_run_id: the run whose events are ``event_1``.
            old_run_id: the run whose events are ``event_2``.
            event_name: only events of this name.
            event_type: only events of this type; session gives the sessions.
            filter: one condition on the events.
            limit: pairs on a page, at most 1000; 10 in 2025-12-02 or 1000 by the server's choice, which differs.
            page: from 1.
        """
        binding = self._gateway.compare_events(
            new_run_id,
            old_run_id,
            event_name=event_name,
            event_type=event_type,
            filter=filter,
            limit=limit,
            page=page,
        )
        return await self._executor.run(binding, timeout, headers)

    async def schema(
        self,
        *,
        date_range: DateRange | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> RunSchema:
        """Read which fields the events of all runs have; `run_schema` asks for one run.

        Args:
            date_range: only events that started in it.
        """
        return await self._executor.run(self._gateway.schema(date_range=date_range), timeout, headers)

    async def run_schema(
        self,
        run_id: Id,
        *,
        date_range: DateRange | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> RunSchema:
        """Read which fields the events of one run have.

        2025-12-15 has no route for it: it is composed of `schema`, asked for the run alone. 2026-06-24 has one.

        Args:
            run_id: of the run.
            date_range: only events that started in it.
        """
        return await self._executor.run(self._gateway.run_schema(run_id, date_range=date_range), timeout, headers)
