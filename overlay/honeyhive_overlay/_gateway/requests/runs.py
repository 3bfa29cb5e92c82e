"""Declare the requests of experiment runs."""

from __future__ import annotations

from collections.abc import Sequence

from honeyhive_overlay._gateway.build_runs import MERGED_IN_RUNS, fit_limit_to_ids
from honeyhive_overlay._gateway.parse_acknowledgements import parse_deletion_with_flag
from honeyhive_overlay._gateway.parse_comparisons import parse_event_pairs, parse_run_comparison
from honeyhive_overlay._gateway.parse_runs import (
    parse_created_run,
    parse_event_metrics_page,
    parse_run,
    parse_run_page,
    parse_run_result,
    parse_run_schema,
)
from honeyhive_overlay._gateway.request import Create, Request, Update, wire
from honeyhive_overlay.bodies import RunFields
from honeyhive_overlay.models.acknowledgements import Deleted
from honeyhive_overlay.models.comparisons import EventPair, RunComparison
from honeyhive_overlay.models.runs import EventMetrics, Run, RunResult
from honeyhive_overlay.models.schemas import RunSchema
from honeyhive_overlay.types import (
    Aggregate,
    DateRange,
    EventType,
    FilterLike,
    Id,
    Page,
    RunOrder,
    RunStatus,
    SortOrder,
)


class CreateRun(Create[Run], operation="runs.create", parse=parse_created_run, body=RunFields):
    """Create a run."""


class UpdateRun(Update[Run], operation="runs.update", parse=parse_run, body=RunFields, merged=MERGED_IN_RUNS):
    """Change some fields of a run."""

    run_id: Id


class ListRuns(Request[Page[Run]], operation="runs.list", parse=parse_run_page, arrange=fit_limit_to_ids):
    """Read one page of runs."""

    dataset_id: Id | None
    page: int | None
    limit: int | None = wire(limit=100)
    run_ids: Sequence[Id] | None = wire(limit=100)
    name: str | None
    status: RunStatus | None
    date_range: DateRange | None = wire("dateRange")
    sort_by: RunOrder | None
    sort_order: SortOrder | None


class GetRun(Request[Run], operation="runs.get", parse=parse_run):
    """Read one run."""

    run_id: Id


class DeleteRun(Request[Deleted], operation="runs.delete", parse=parse_deletion_with_flag):
    """Delete one run."""

    run_id: Id


class GetRunMetrics(Request[Page[EventMetrics]], operation="runs.metrics", parse=parse_event_metrics_page):
    """Read the metrics of a run's events."""

    run_id: Id
    date_range: DateRange | None = wire("dateRange")
    filters: Sequence[FilterLike]


class GetRunResult(Request[RunResult], operation="runs.result", parse=parse_run_result):
    """Read the aggregated result of a run."""

    run_id: Id
    aggregate: Aggregate | None = wire("aggregate_function")
    filters: Sequence[FilterLike]


class CompareRuns(Request[RunComparison], operation="runs.compare", parse=parse_run_comparison):
    """Compare two runs by metric."""

    new_run_id: Id
    old_run_id: Id
    aggregate: Aggregate | None = wire("aggregate_function")
    filters: Sequence[FilterLike]


class CompareRunEvents(Request[Page[EventPair]], operation="runs.compare_events", parse=parse_event_pairs):
    """Read the pair of events of each datapoint that both runs have."""

    new_run_id: Id
    old_run_id: Id
    event_name: str | None
    event_type: EventType | None
    filter: FilterLike | None
    limit: int | None = wire(limit=1000)
    page: int | None


class GetRunsSchema(Request[RunSchema], operation="runs.schema", parse=parse_run_schema):
    """Read the names and types of the fields of the events of all runs."""

    date_range: DateRange | None = wire("dateRange")


class GetRunSchema(Request[RunSchema], operation="runs.run_schema", parse=parse_run_schema):
    """Read the names and types of the fields of the events of one run."""

    date_range: DateRange | None = wire("dateRange")
    run_id: Id
