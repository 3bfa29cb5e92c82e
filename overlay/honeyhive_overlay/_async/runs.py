"""Experiment runs."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

from honeyhive_overlay._async.resource import AsyncResource
from honeyhive_overlay._core.arguments import changed_fields, given_fields, text_ids
from honeyhive_overlay._core.paging import Pages, check_page_size, until_now
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


class AsyncRuns(AsyncResource):
    """Experiment runs: the sessions of an application over a dataset, measured and compared.

    Begin with `create`, and start the sessions of the run with its id in their metadata. Read the outcome with `result`
    and `compare`.
    """

    async def create(
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
        """Create an experiment run.

        A session belongs to the run if its metadata has the id of the run, as in ``metadata={"run_id": run.run_id}``.
        Use `create_from` if the fields are in a mapping.

        Example:
            run = await client.runs.create(
                name="nightly",
                dataset_id="EXT-questions",
                passing_ranges={"accuracy": {"min": 0.8, "max": 1.0}},
            )
            await client.sessions.start(
                session_name="question 1", metadata={"run_id": run.run_id, "datapoint_id": "EXT-1"}
            )
            await client.runs.update(run.run_id, status="completed")

        Args:
            name: Name of the run. Default: none.
            description: Description of the run. Default: none.
            status: "pending", "running", "completed", "failed" or "cancelled". Default: chosen by the server,
                "pending".
            dataset_id: Id of the dataset, or an id of your own that begins with ``EXT-`` for data outside of HoneyHive;
                the server stores the latter as ``metadata["offline_dataset_id"]``. Default: none.
            event_ids: Ids of the sessions of this run, UUIDs. Default: none.
            session_ids: Ids of the sessions of this run; the server stores them inside the metadata. Default: none.
            datapoint_ids: Ids of the datapoints that the run covers; the server stores them inside the metadata. Ids of
                your own begin with ``EXT-``. Default: none.
            evaluators: Evaluators of the run, any JSON; the server stores them inside the metadata. Default: none.
            results: Results of your own, an object. Default: none.
            configuration: Settings that the run tests, such as the model and the prompt, an object. Default: none.
            metadata: Anything else about the run, an object. Default: none.
            passing_ranges: Passing values by metric, such as ``{"accuracy": {"min": 0.8, "max": 1.0}}``. Default: none.
            run_id: Your own id for the run, best a UUID. Default: the server makes one.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Run`. Only its ``run_id`` is certain; a server may send no other field, and these are None then. Always
            use this id, even if you chose one.

        Raises:
            InvalidArgument: A value cannot be sent, or not in this revision; the error names the argument. Nothing was
                sent.
            ApiError: The server rejected the run.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                run is created twice.

        Note:
            - 2025-12-02: ``session_ids``, ``evaluators`` and ``passing_ranges`` are sent inside the metadata, as are
              those of ``datapoint_ids`` that begin with ``EXT-``, under ``offline_datapoint_ids``. In the run that is
              returned the latter follow the other datapoints. An argument and its key in ``metadata`` cannot be given
              together.
            - Until 2025-12-15: ``run_id`` is rejected, because the server makes the id.
        """
        fields = given_fields(locals(), RunFields)
        return await self.create_from(fields, timeout=timeout, headers=headers)

    async def create_from(
        self,
        fields: Mapping[str, Any],
        *,
        allow_unknown: bool = False,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Run:
        """Create an experiment run from a mapping.

        Use it for fields that come from a file or another program. Use `create` if you can write the fields as
        arguments, which type checkers check.

        Example:
            import json

            fields = json.loads('{"name": "nightly", "dataset_id": "EXT-questions"}')
            run = await client.runs.create_from({**fields, "metadata": {"commit": "1f3c2a9"}})
            await client.runs.update(run.run_id, status="running")

        Args:
            fields: Fields of the run by name: the arguments of `create` without ``timeout`` and ``headers``.
            allow_unknown: Send fields that this client does not know as they are; by default they are rejected.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Run`. Only its ``run_id`` is certain; a server may send no other field, and these are None then.

        Raises:
            InvalidArgument: A field is unknown, or its value cannot be sent; the error names the field. Nothing was
                sent.
            ApiError: The server rejected the run.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                run is created twice.

        Note:
            - 2025-12-02: ``session_ids``, ``evaluators`` and ``passing_ranges`` are sent inside the metadata, as are
              those of ``datapoint_ids`` that begin with ``EXT-``, under ``offline_datapoint_ids``. In the run that is
              returned the latter follow the other datapoints. An argument and its key in ``metadata`` cannot be given
              together.
            - Until 2025-12-15: ``run_id`` is rejected, because the server makes the id.
        """
        return await self._send(CreateRun(fields=fields, allow_unknown=allow_unknown), timeout, headers)

    async def update(
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
        """Change some fields of a run.

        Only the fields that are given are changed; the default `UNSET` leaves a field as it is. The server merges the
        top-level keys of ``metadata``, ``results`` and ``configuration`` into those that are stored: a key cannot be
        removed, only set to None. It replaces ``event_ids`` completely. The dataset of a run cannot be changed.

        Example:
            run = await client.runs.update(run_id, status="completed", results={"reviewed by": "Ada"})
            if run.warning is not None:
                print(run.warning)

        Args:
            run_id: Id of the run.
            name: Name of the run.
            description: Description of the run.
            status: "pending", "running", "completed", "failed" or "cancelled".
            event_ids: Ids of the sessions of this run, UUIDs; they replace those that are stored.
            session_ids: Ids of the sessions of this run; the server stores them inside the metadata.
            datapoint_ids: Ids of the datapoints that the run covers; the server stores them inside the metadata. Ids of
                your own begin with ``EXT-``.
            evaluators: Evaluators of the run, any JSON; the server stores them inside the metadata.
            results: Results of your own, merged into those that are stored.
            configuration: Settings that the run tests, merged into those that are stored.
            metadata: Anything else about the run, merged into what is stored.
            passing_ranges: Passing values by metric, such as ``{"accuracy": {"min": 0.8, "max": 1.0}}``.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Run` after the change. ``warning`` is the text with which the server warns of a problem, and None if
            there is none.

        Raises:
            InvalidArgument: A field is None, or its value cannot be sent; the error names the argument. Nothing was
                sent.
            NotFound: The run does not exist; some servers respond with BadRequest instead.
            ApiError: The server rejected the change.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: ``session_ids``, ``evaluators`` and ``passing_ranges`` are sent inside the metadata, as are
              those of ``datapoint_ids`` that begin with ``EXT-``, under ``offline_datapoint_ids``. In the run that is
              returned the latter follow the other datapoints. An argument and its key in ``metadata`` cannot be given
              together.
        """
        fields = changed_fields(locals(), RunFields, of="run_id")
        return await self._send(UpdateRun(run_id=run_id, changes=fields), timeout, headers)

    async def list(
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
        """Read one page of runs.

        Use `iter` to read all of them, and `get` to read one by its id.

        Example:
            latest = await client.runs.list(status="completed", date_range=DateRange.last(days=7), limit=10)
            for run in latest:
                print(run.run_id, run.name, run.created_at)

        Args:
            dataset_id: Only runs over this dataset; an id that begins with ``EXT-`` finds runs over your own data.
                Default: any dataset.
            run_ids: Only runs with these ids, at most 100. Default: any id.
            name: Only runs whose name contains this text. Default: any name.
            status: Only runs with this status: "pending", "running", "completed", "failed" or "cancelled". Default: any
                status.
            date_range: Only runs that were created in this range. Default: any time.
            sort_by: "created_at", "updated_at", "name" or "status". Default: chosen by the server, "created_at".
            sort_order: "asc" or "desc". Default: chosen by the server, "desc".
            limit: Runs per page, from 1 to 100. Default: the number of ``run_ids`` if these are given, else 20.
            page: Number of the page, from 1. Default: 1.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Page` of runs. ``total`` is the count that the server reports, and None if it reports none.
            ``extra["metrics"]`` has the names of the metrics of the runs.

        Raises:
            InvalidArgument: An argument is malformed, or above its limit. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: the server sends all runs at once; the client filters, sorts and pages them. ``limit`` and the
              number of ``run_ids`` have no upper limit, ``total`` counts all runs that match, and the names of the
              metrics are not sent. A run without a time of creation counts as the oldest; one without a time of change
              counts as changed when it was created.
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
        return await self._send(request, timeout, headers)

    async def iter(
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
    ) -> AsyncIterator[Run]:
        """Read all runs that match, page by page, each run once.

        A range without end is ended at the time of the first request: runs that are created later are not read. Use
        `list` to read a single page.

        Example:
            async for run in client.runs.iter(dataset_id=dataset_id, status="completed"):
                print(run.run_id, run.name, run.created_at)

        Args:
            dataset_id: Only runs over this dataset; an id that begins with ``EXT-`` finds runs over your own data.
                Default: any dataset.
            run_ids: Only runs with these ids, any number. They are requested in groups of 100, and sorted within each
                group. Default: any id.
            name: Only runs whose name contains this text. Default: any name.
            status: Only runs with this status: "pending", "running", "completed", "failed" or "cancelled". Default: any
                status.
            date_range: Only runs that were created in this range. Default: any time.
            sort_by: "created_at", "updated_at", "name" or "status". Default: chosen by the server, "created_at".
            sort_order: "asc" or "desc". Default: chosen by the server, "desc".
            page_size: Runs per request, from 1 to 100. Default: 100.
            timeout: Seconds for each page, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Yields:
            Each `Run` that matches.

        Raises:
            InvalidArgument: An argument is malformed, or above its limit. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: the server sends all runs at once; the client filters and sorts them. ``page_size`` is
              ignored, and ``run_ids`` are not grouped. A run without a time of creation counts as the oldest; one
              without a time of change counts as changed when it was created.
        """
        date_range = until_now(date_range)
        longest = self._gateway.limit(ListRuns, "limit")
        size = check_page_size(page_size)
        size = size if longest is not None else sys.maxsize
        step = self._gateway.limit(ListRuns, "run_ids") or sys.maxsize
        ids = None if run_ids is None else text_ids("run_ids", run_ids)
        groups = [None] if ids is None else [ids[at : at + step] for at in range(0, len(ids), step)]
        for group in groups:
            pages = Pages[Run](lambda run: run.run_id)
            while pages.more:
                found = await self.list(
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
                for run in pages.take(found):
                    yield run
                if longest is None:  # the server has no pages and sent all runs at once
                    break

    async def get(
        self,
        run_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Run:
        """Read one run.

        Use `result` to read what the server computes from its events.

        Example:
            run = await client.runs.get(run_id)
            if run.status == "completed":
                result = await client.runs.result(run.run_id)

        Args:
            run_id: Id of the run.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Run`. Fields that the server does not send are None.

        Raises:
            NotFound: The run does not exist, or the API key cannot see it; some servers respond with BadRequest
                instead.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.
        """
        return await self._send(GetRun(run_id=run_id), timeout, headers)

    async def delete(
        self,
        run_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Deleted:
        """Delete one run.

        If the call had to be repeated and the server then responds with 404, the first attempt deleted the run, and the
        call succeeds.

        Example:
            deleted = await client.runs.delete(run_id)
            assert deleted.deleted

        Args:
            run_id: Id of the run.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Deleted` with the ``id`` of the run, and ``deleted``, which is False if the server reports a failure.

        Raises:
            NotFound: The run does not exist, or the API key cannot see it; some servers respond with BadRequest
                instead.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.
        """
        return await self._send(DeleteRun(run_id=run_id), timeout, headers)

    async def metrics(
        self,
        run_id: Id,
        *,
        date_range: DateRange | None = None,
        filters: Sequence[FilterLike] = (),
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[EventMetrics]:
        """Read the metrics of each event of a run.

        The values are those that were measured. Use `result` to read one number for each metric.

        Example:
            measured = await client.runs.metrics(run_id, filters=[Filter("event_type", "is", "model")])
            poor = [event.session_id for event in measured if event.metrics.get("accuracy", 1) < 0.5]

        Args:
            run_id: Id of the run.
            date_range: Only events that started in this range. Default: any time.
            filters: Conditions on events, all of which must be met. A `Filter`, or a mapping of its ``field``,
                ``operator``, ``value`` and ``type``.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Page` with the metrics of all events that match. ``total`` is the count that the server reports, and None
            if it reports none.

        Raises:
            InvalidArgument: A filter or the range is malformed. Nothing was sent.
            NotFound: The run does not exist; some servers respond with BadRequest instead.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - From 2026-06-24: servers identify an event by its session, type and name, and may not send its id.
        """
        request = GetRunMetrics(run_id=run_id, date_range=date_range, filters=filters)
        return await self._send(request, timeout, headers)

    async def result(
        self,
        run_id: Id,
        *,
        aggregate: Aggregate | None = None,
        filters: Sequence[FilterLike] = (),
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> RunResult:
        """Read the result of a run: what passed, what failed, and one number for each metric.

        The server computes it from the events that are stored at the time of the call: a call that comes too early
        covers only a part of the run. HoneyHive also calls it the summary of the run.

        Example:
            result = await client.runs.result(run_id, aggregate="p90")
            accuracy = result.metric("accuracy")
            if accuracy is not None:
                print("accuracy:", accuracy.aggregate)
            if not result.success:
                print(result.failed_count, "datapoints failed:", result.failed)

        Args:
            run_id: Id of the run.
            aggregate: How the values of a metric become one number: "average", "min", "max", "median", "p90", "p95",
                "p99", "sum" or "count". Default: "average".
            filters: Conditions on events, all of which must be met; events that do not meet them are ignored. A
                `Filter`, or a mapping of its ``field``, ``operator``, ``value`` and ``type``.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `RunResult`. Servers send ids of datapoints, counts of them, or both: ``passed`` and ``failed`` may be
            empty although ``passed_count`` and ``failed_count`` are not 0. Counts that the server does not send are
            None, and so is ``run``.

        Raises:
            InvalidArgument: The aggregate is unknown, or a filter is malformed. Nothing was sent.
            NotFound: The run does not exist; some servers respond with BadRequest instead.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: some servers know only the aggregates "average", "sum", "min" and "max".
        """
        request = GetRunResult(run_id=run_id, aggregate=aggregate, filters=filters)
        return await self._send(request, timeout, headers)

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
        """Compare two runs, metric by metric.

        Counts and lists of ids cover only the datapoints that both runs have, and a higher value is better. Use
        `compare_events` to read the two events of each datapoint instead.

        Example:
            comparison = await client.runs.compare(new_run_id, old_run_id, aggregate="p90")
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
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: some servers know only the aggregates "average", "sum", "min" and "max".
        """
        request = CompareRuns(new_run_id=new_run_id, old_run_id=old_run_id, aggregate=aggregate, filters=filters)
        return await self._send(request, timeout, headers)

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
        """Read the two events of each datapoint that both runs have, one page of pairs.

        Use `compare` to read one number for each metric instead.

        Example:
            pairs = await client.runs.compare_events(new_run_id, old_run_id, event_type="model", limit=100)
            for pair in pairs:
                if pair.event_1 and pair.event_2 and pair.event_1.outputs != pair.event_2.outputs:
                    print(pair.datapoint_id, pair.event_2.outputs, "->", pair.event_1.outputs)

        Args:
            new_run_id: Id of the run to judge; its events are ``event_1``.
            old_run_id: Id of the run to compare it with, the baseline; its events are ``event_2``.
            event_name: Only events of this name. Default: any name.
            event_type: Only events of this type: "session", "model", "chain" or "tool". Use "session" to compare the
                sessions. Default: chosen by the server.
            filter: One condition on the events. A `Filter`, or a mapping of its ``field``, ``operator``, ``value`` and
                ``type``. Default: none.
            limit: Pairs per page, from 1 to 1000. Default: chosen by the server, usually 1000.
            page: Number of the page, from 1. Default: 1.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Page` of event pairs. An event that the server does not send is None in its pair. ``total`` is the count
            that the server reports, and None if it reports none.

        Raises:
            InvalidArgument: The filter, the event type, the limit or the page is malformed. Nothing was sent.
            NotFound: One of the runs does not exist; some servers respond with BadRequest instead.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: a page has 10 pairs by default.
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
        return await self._send(request, timeout, headers)

    async def schema(
        self,
        *,
        date_range: DateRange | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> RunSchema:
        """Read which fields the events of all runs have.

        The names can be used in a `Filter`. Use `run_schema` to read the fields of one run.

        Example:
            schema = await client.runs.schema(date_range=DateRange.last(days=30))
            names = [field.name for field in schema.fields if field.event_type == "model"]

        Args:
            date_range: Only events that started in this range. Default: any time.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `RunSchema`. ``datasets`` and ``mappings`` are empty if the server does not send them.

        Raises:
            InvalidArgument: The range is malformed. Nothing was sent.
            UnsupportedOperation: The revision of the client has no such operation. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: not available.
        """
        return await self._send(GetRunsSchema(date_range=date_range), timeout, headers)

    async def run_schema(
        self,
        run_id: Id,
        *,
        date_range: DateRange | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> RunSchema:
        """Read which fields the events of one run have.

        The names can be used in a `Filter`. Use `schema` to read the fields of all runs.

        Example:
            schema = await client.runs.run_schema(run_id)
            if any(field.name == "metrics.accuracy" for field in schema.fields):
                accurate = await client.runs.result(run_id, filters=[Filter("metrics.accuracy", "greater than", 0.5)])

        Args:
            run_id: Id of the run.
            date_range: Only events that started in this range. Default: any time.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `RunSchema`. ``datasets`` and ``mappings`` are empty if the server does not send them.

        Raises:
            InvalidArgument: The range is malformed. Nothing was sent.
            NotFound: The run does not exist; some servers respond with BadRequest instead.
            UnsupportedOperation: The revision of the client has no such operation. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: not available.
            - 2025-12-15: the schema of a run that does not exist may be empty, without NotFound.
        """
        return await self._send(GetRunSchema(run_id=run_id, date_range=date_range), timeout, headers)
