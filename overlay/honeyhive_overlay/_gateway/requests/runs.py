"""The requests of experiment runs."""

from __future__ import annotations

from collections.abc import Sequence

from honeyhive_overlay._gateway.build_runs import MERGED_IN_RUNS, all_that_are_named
from honeyhive_overlay._gateway.parse_acknowledgements import flagged_deletion
from honeyhive_overlay._gateway.parse_comparisons import event_pairs, run_comparison
from honeyhive_overlay._gateway.parse_runs import (
    created_run,
    event_metrics_page,
    one_run,
    run_page,
    run_result,
    run_schema,
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


class CreateRun(Create[Run], operation="runs.create", read=created_run, body=RunFields):
    """Create a run."""


class UpdateRun(Update[Run], operation="runs.update", read=one_run, body=RunFields, merged=MERGED_IN_RUNS):
    """Change some fields of a run."""

    run_id: Id


class ListRuns(Request[Page[Run]], operation="runs.list", read=run_page, shape=all_that_are_named):
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


class GetRun(Request[Run], operation="runs.get", read=one_run):
    """Read one run."""

    run_id: Id


class DeleteRun(Request[Deleted], operation="runs.delete", read=flagged_deletion):
    """Delete one run."""

    run_id: Id


class GetRunMetrics(Request[Page[EventMetrics]], operation="runs.metrics", read=event_metrics_page):
    """Read the metrics of a run's events."""

    run_id: Id
    date_range: DateRange | None = wire("dateRange")
    filters: Sequence[FilterLike]


class GetRunResult(Request[RunResult], operation="runs.result", read=run_result):
    """Read what the server makes of a run."""

    run_id: Id
    aggregate: Aggregate | None = wire("aggregate_function")
    filters: Sequence[FilterLike]


class CompareRuns(Request[RunComparison], operation="runs.compare", read=run_comparison):
    """Compare two runs metric by metric."""

    new_run_id: Id
    old_run_id: Id
    aggregate: Aggregate | None = wire("aggregate_function")
    filters: Sequence[FilterLike]


class CompareRunEvents(Request[Page[EventPair]], operation="runs.compare_events", read=event_pairs):
    """Read the two events of each datapoint that both runs have."""

    new_run_id: Id
    old_run_id: Id
    event_name: str | None
    event_type: EventType | None
    filter: FilterLike | None
    limit: int | None = wire(limit=1000)
    page: int | None


class GetRunsSchema(Request[RunSchema], operation="runs.schema", read=run_schema):
    """Read which fields the events of all runs have."""

    date_range: DateRange | None = wire("dateRange")


class GetRunSchema(Request[RunSchema], operation="runs.run_schema", read=run_schema):
    """Read which fields the events of one run have."""

    date_range: DateRange | None = wire("dateRange")
    run_id: Id
