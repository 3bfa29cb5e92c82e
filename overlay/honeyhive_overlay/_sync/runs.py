# Derived from _async/runs.py by scripts/unasync.py: edit that, then run it.
"""Experiment runs."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from honeyhive_overlay._core.arguments import changed_fields, given_fields
from honeyhive_overlay._core.paging import Pages, until_now
from honeyhive_overlay._gateway.requests.runs import (
    CompareRunEvents,
    CompareRuns,
    CreateRun,
    DeleteRun,
    GetRun,
    GetRunMetrics,
    GetRunResult,
    GetRunSchema,
    GetRunsSchema,
    ListRuns,
    UpdateRun,
)
from honeyhive_overlay._sync.resource import Resource
from honeyhive_overlay.bodies import RunFields
from honeyhive_overlay.models.acknowledgements import Deleted
from honeyhive_overlay.models.comparisons import EventPair, RunComparison
from honeyhive_overlay.models.runs import EventMetrics, Run, RunResult
from honeyhive_overlay.models.schemas import RunSchema
from honeyhive_overlay.types import (
    UNSET,
    Aggregate,
    DateRange,
    EventType,
    FilterLike,
    Id,
    Page,
    RunOrder,
    RunStatus,
    SortOrder,
    Unset,
)


class Runs(Resource):
    """Experiment runs: an application's sessions over a dataset, measured and compared.

    Every method takes ``timeout`` (for the whole call, in seconds; of `iter`, for each page) and ``headers`` (of this
    call). Some servers say BadRequest where a run does not exist, others NotFound.
    """

    def create(
        self,
        *,
        name: str | None = None,
        description: str | None = None,
        status: RunStatus | None = None,
        dataset_id: Id | None = None,
        event_ids: Sequence[Id] | None = None,
        session_ids: Sequence[Id] | None = None,
        datapoint_ids: Sequence[Id] | None = None,
        evaluators: Sequence[Any] | None = None,
        results: Mapping[str, Any] | None = None,
        configuration: Mapping[str, Any] | None = None,
        metadata: Mapping[str, Any] | None = None,
        passing_ranges: Mapping[str, Mapping[str, float]] | None = None,
        run_id: Id | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Run:
        """Create a run. Sessions join it by ``metadata={"run_id": …}``.

        2025-12-02 has no fields for ``session_ids``, ``evaluators`` and ``passing_ranges``, nor for datapoints of your
        own: they are sent inside the metadata, where servers keep them.

        Args:
            status: pending by the server's choice.
            dataset_id: of a dataset in the service, or one of your own that begins with ``EXT-``; the server keeps such
                an id in ``metadata["offline_dataset_id"]``.
            event_ids: of the sessions of this run, UUIDs.
            session_ids, datapoint_ids, evaluators: stored inside the metadata, and read back from there. In 2025-12-02
                those of ``datapoint_ids`` that begin with ``EXT-`` are in ``metadata["offline_datapoint_ids"]``; they
                come back behind the others.
            passing_ranges: by metric, as in ``{"accuracy": {"min": 0.8, "max": 1.0}}``.
            run_id: an id of your own, best a UUID. Only 2026-06-24 lets callers choose it; go by the one that comes back.

        Raises:
            InvalidArgument: a value cannot be sent, or not in this revision; it names the argument.
            ApiError: the server refused.
            TransportError: no answer came. The call is repeated only if nothing was sent.
        """
        fields = given_fields(locals(), RunFields)
        return self.create_from(fields, timeout=timeout, headers=headers)

    def create_from(
        self,
        fields: Mapping[str, Any],
        *,
        allow_unknown: bool = False,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Run:
        """Create a run from a mapping; see `create` for what it holds. Unknown fields are
        rejected by name, unless ``allow_unknown`` sends them as they are.
        """
        return self._send(CreateRun(fields=fields, allow_unknown=allow_unknown), timeout, headers)

    def update(
        self,
        run_id: Id,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        status: RunStatus | Unset = UNSET,
        event_ids: Sequence[Id] | Unset = UNSET,
        session_ids: Sequence[Id] | Unset = UNSET,
        datapoint_ids: Sequence[Id] | Unset = UNSET,
        evaluators: Sequence[Any] | Unset = UNSET,
        results: Mapping[str, Any] | Unset = UNSET,
        configuration: Mapping[str, Any] | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        passing_ranges: Mapping[str, Mapping[str, float]] | Unset = UNSET,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Run:
        """Change some fields of a run; only what is given is sent.

        The server merges the top-level keys of ``metadata``, ``results`` and ``configuration`` into what is there: none
        can be removed, only set to None. ``event_ids`` is replaced as a whole. The dataset cannot be changed. What
        2025-12-02 keeps in the metadata is sent there, as in `create`.

        Args:
            run_id: of the run.

        Returns:
            The run as it is now; `Run.warning` holds what the server warned of.

        Raises:
            InvalidArgument: a field is None, which this revision cannot store.
            NotFound: there is no such run.
        """
        fields = changed_fields(locals(), RunFields, of="run_id")
        return self._send(UpdateRun(run_id=run_id, changes=fields), timeout, headers)

    def list(
        self,
        *,
        dataset_id: Id | None = None,
        run_ids: Sequence[Id] | None = None,
        name: str | None = None,
        status: RunStatus | None = None,
        date_range: DateRange | None = None,
        sort_by: RunOrder | None = None,
        sort_order: SortOrder | None = None,
        limit: int | None = None,
        page: int | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[Run]:
        """Read one page of runs; `iter` reads them all.

        2025-12-02 sends all runs at once, whatever is asked for, and the rest is done here. There, a run without a time
        of creation counts as older than all others, and one without a time of change as changed when it was created.

        Args:
            dataset_id: only runs over this dataset; an ``EXT-`` id finds those over data of your own.
            run_ids: only these, at most 100; any number in 2025-12-02.
            name: only runs whose name holds this text.
            date_range: only runs created in it.
            sort_by: created_at by the server's choice.
            sort_order: desc by the server's choice.
            limit: runs on a page, at most 100, without a limit in 2025-12-02; 20 by the server's choice, with run_ids
                as many as are asked for.
            page: from 1.

        Returns:
            The page; ``extra["metrics"]`` holds the names of the metrics, except in 2025-12-02.
        """
        request = ListRuns(
            dataset_id=dataset_id,
            run_ids=run_ids,
            name=name,
            status=status,
            date_range=date_range,
            sort_by=sort_by,
            sort_order=sort_order,
            limit=limit,
            page=page,
        )
        return self._send(request, timeout, headers)

    def iter(
        self,
        *,
        dataset_id: Id | None = None,
        run_ids: Sequence[Id] | None = None,
        name: str | None = None,
        status: RunStatus | None = None,
        date_range: DateRange | None = None,
        sort_by: RunOrder | None = None,
        sort_order: SortOrder | None = None,
        page_size: int = 100,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[Run]:
        """Go through all runs that match, a page at a time, each run once.

        An open end of the range is fixed at the first page: what is created later is left out.

        Args:
            dataset_id, name, status, date_range, sort_by, sort_order: as in `list`.
            run_ids: only these, any number; sorted within every hundred of them.
            page_size: runs on a page, at most 100. 2025-12-02 has no pages: all runs are asked for once.
        """
        date_range = until_now(date_range)
        longest = self._gateway.limit(ListRuns, "limit")
        size = page_size if longest is not None else sys.maxsize  # without pages, all runs come with every request
        step = self._gateway.limit(ListRuns, "run_ids") or sys.maxsize
        groups = [None] if run_ids is None else [run_ids[at : at + step] for at in range(0, len(run_ids), step)]
        for group in groups:
            pages = Pages[Run](size, lambda run: run.run_id)
            while pages.more:
                found = self.list(
                    dataset_id=dataset_id,
                    run_ids=group,
                    name=name,
                    status=status,
                    date_range=date_range,
                    sort_by=sort_by,
                    sort_order=sort_order,
                    limit=size,
                    page=pages.number,
                    timeout=timeout,
                    headers=headers,
                )
                for run in pages.take(found.items):
                    yield run

    def get(
        self,
        run_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Run:
        """Read one run.

        Args:
            run_id: of the run.

        Raises:
            NotFound: there is none that the key may see.
        """
        return self._send(GetRun(run_id=run_id), timeout, headers)

    def delete(
        self,
        run_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Deleted:
        """Delete one run.

        Servers answer with id and flag or with a flag alone; both give the same. Where the call had to be repeated, a
        404 means that the first attempt did it.

        Args:
            run_id: of the run.
        """
        return self._send(DeleteRun(run_id=run_id), timeout, headers)

    def metrics(
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
        request = GetRunMetrics(run_id=run_id, date_range=date_range, filters=filters)
        return self._send(request, timeout, headers)

    def result(
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
        request = GetRunResult(run_id=run_id, aggregate=aggregate, filters=filters)
        return self._send(request, timeout, headers)

    def compare(
        self,
        new_run_id: Id,
        old_run_id: Id,
        *,
        aggregate: Aggregate | None = None,
        filters: Sequence[FilterLike] = (),
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> RunComparison:
        """Compare two runs, metric by metric.

        Only datapoints that are in both runs count, and a higher value is better. Use `compare_events` to read the two
        events of each datapoint instead.

        Example:
            comparison = client.runs.compare(new_run_id, old_run_id, aggregate="p90")
            for metric in comparison.metrics:
                print(metric.metric_name, metric.old_aggregate, "->", metric.new_aggregate, metric.direction)
            assert not any(metric.degraded_count for metric in comparison.metrics)

        Args:
            new_run_id: Id of the run to judge.
            old_run_id: Id of the run to compare it with, the baseline.
            aggregate: How the values of a metric become one number: "average", "min", "max", "median", "p90", "p95",
                "p99", "sum" or "count". Default: "average".
            filters: Conditions on events, all of which must be met; events that do not meet them are ignored. A `Filter`,
                or a mapping of its ``field``, ``operator``, ``value`` and ``type``.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `RunComparison`: one row in ``metrics`` for each metric and event name that both runs have, and the ids of
            the ``common_datapoints``. Ids and counts are None in a row where the server does not send them and they
            cannot be computed from its values. Metrics whose values are text have no row.

        Raises:
            InvalidArgument: The aggregate is unknown, or a filter is malformed. Nothing was sent.
            NotFound: One of the runs does not exist; some servers respond with BadRequest instead.
            ApiError: The server rejected the request.
            TransportError: No response arrived, also after retries.
        """
        request = CompareRuns(new_run_id=new_run_id, old_run_id=old_run_id, aggregate=aggregate, filters=filters)
        return self._send(request, timeout, headers)

    def compare_events(
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
        request = CompareRunEvents(
            new_run_id=new_run_id,
            old_run_id=old_run_id,
            event_name=event_name,
            event_type=event_type,
            filter=filter,
            limit=limit,
            page=page,
        )
        return self._send(request, timeout, headers)

    def schema(
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
        return self._send(GetRunsSchema(date_range=date_range), timeout, headers)

    def run_schema(
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
        return self._send(GetRunSchema(run_id=run_id, date_range=date_range), timeout, headers)
