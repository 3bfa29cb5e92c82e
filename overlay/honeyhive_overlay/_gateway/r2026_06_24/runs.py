"""Experiment runs in 2026-06-24."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from honeyhive_overlay._core.arguments import (
    filters_query,
    path_id,
    query_pairs,
    range_query,
)
from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._gateway import read_comparisons, read_runs
from honeyhive_overlay._gateway.calling import NO_BODY
from honeyhive_overlay._gateway.fields import refuse_null
from honeyhive_overlay._gateway.protocols import RunsGateway
from honeyhive_overlay._gateway.r2026_06_24.gateway import make_call
from honeyhive_overlay._gateway.write_runs import MAPS, pairs_query, result_query, run_fields, run_list_query
from honeyhive_overlay.models.comparisons import EventPair, RunComparison
from honeyhive_overlay.models.runs import Deletion, EventMetrics, Run, RunResult
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

TYPE_CHECKING = False
if TYPE_CHECKING:
    from uuid import UUID


class Runs(RunsGateway):
    """Experiment runs in 2026-06-24."""

    most = 100

    def create(self, fields: Mapping[str, Any]) -> Binding[Run]:
        from honeyhive_raw.r2026_06_24.api.experiments import create_run as raw

        body = encode(run_fields(fields, own_id=True))
        reply = yield make_call("runs.create", raw._get_kwargs(body=NO_BODY), content=body)
        return read_runs.created_run(Answer("runs.create", reply))

    def update(self, run_id: Id, changes: Mapping[str, Any]) -> Binding[Run]:
        from honeyhive_raw.r2026_06_24.api.experiments import update_run as raw

        refuse_null(changes, merged=MAPS)
        body = encode(run_fields(changes))
        call = make_call("runs.update", raw._get_kwargs(run_id=_id("run_id", run_id), body=NO_BODY), content=body)
        reply = yield call
        return read_runs.one_run(Answer("runs.update", reply))

    def list(
        self,
        *,
        dataset_id: Id | None,
        run_ids: Sequence[Id] | None,
        name: str | None,
        status: RunStatus | None,
        date_range: DateRange | None,
        sort_by: RunOrder | None,
        sort_order: SortOrder | None,
        limit: int | None,
        page: int | None,
    ) -> Binding[Page[Run]]:
        from honeyhive_raw.r2026_06_24.api.experiments import get_runs as raw

        query = run_list_query(
            most=self.most,
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
        reply = yield make_call("runs.list", raw._get_kwargs(), query=query_pairs(query))
        return read_runs.run_page(Answer("runs.list", reply))

    def get(self, run_id: Id) -> Binding[Run]:
        from honeyhive_raw.r2026_06_24.api.experiments import get_run as raw

        reply = yield make_call("runs.get", raw._get_kwargs(run_id=_id("run_id", run_id)))
        return read_runs.one_run(Answer("runs.get", reply))

    def delete(self, run_id: Id) -> Binding[Deletion]:
        from honeyhive_raw.r2026_06_24.api.experiments import delete_run as raw

        wanted = path_id("run_id", run_id)
        reply = yield make_call("runs.delete", raw._get_kwargs(run_id=cast("UUID", wanted)))
        if not reply.content:
            return Deletion(id=wanted, deleted=True)
        return read_runs.deletion(Answer("runs.delete", reply), wanted)

    def metrics(
        self, run_id: Id, *, date_range: DateRange | None, filters: Sequence[FilterLike]
    ) -> Binding[Page[EventMetrics]]:
        from honeyhive_raw.r2026_06_24.api.experiments import get_experiment_run_metrics as raw

        query = query_pairs({"dateRange": range_query(date_range), "filters": filters_query(filters)})
        reply = yield make_call("runs.metrics", raw._get_kwargs(run_id=_id("run_id", run_id)), query=query)
        return read_runs.event_metrics_page(Answer("runs.metrics", reply))

    def result(self, run_id: Id, *, aggregate: Aggregate | None, filters: Sequence[FilterLike]) -> Binding[RunResult]:
        from honeyhive_raw.r2026_06_24.api.experiments import get_experiment_summary as raw

        query = query_pairs(result_query(aggregate, filters))
        reply = yield make_call("runs.result", raw._get_kwargs(run_id=_id("run_id", run_id)), query=query)
        return read_runs.run_result(Answer("runs.result", reply))

    def compare(
        self, new_run_id: Id, old_run_id: Id, *, aggregate: Aggregate | None, filters: Sequence[FilterLike]
    ) -> Binding[RunComparison]:
        from honeyhive_raw.r2026_06_24.api.experiments import get_experiment_comparison as raw

        where = raw._get_kwargs(new_run_id=_id("new_run_id", new_run_id), old_run_id=_id("old_run_id", old_run_id))
        query = query_pairs(result_query(aggregate, filters))
        reply = yield make_call("runs.compare", where, query=query)
        return read_comparisons.run_comparison(Answer("runs.compare", reply))

    def compare_events(
        self,
        new_run_id: Id,
        old_run_id: Id,
        *,
        event_name: str | None,
        event_type: EventType | None,
        filter: FilterLike | None,  # noqa: A002 - the server's word
        limit: int | None,
        page: int | None,
    ) -> Binding[Page[EventPair]]:
        from honeyhive_raw.r2026_06_24.api.experiments import get_experiment_compare_events as raw

        where = raw._get_kwargs(new_run_id=_id("new_run_id", new_run_id), old_run_id=_id("old_run_id", old_run_id))
        query = query_pairs(
            pairs_query(event_name=event_name, event_type=event_type, filter=filter, limit=limit, page=page)
        )
        reply = yield make_call("runs.compare_events", where, query=query)
        return read_comparisons.event_pairs(Answer("runs.compare_events", reply))

    def schema(self, *, date_range: DateRange | None) -> Binding[RunSchema]:
        from honeyhive_raw.r2026_06_24.api.experiments import get_runs_schema as raw

        query = query_pairs({"dateRange": range_query(date_range)})
        reply = yield make_call("runs.schema", raw._get_kwargs(), query=query)
        return read_runs.run_schema(Answer("runs.schema", reply))

    def run_schema(self, run_id: Id, *, date_range: DateRange | None) -> Binding[RunSchema]:
        from honeyhive_raw.r2026_06_24.api.experiments import get_run_schema as raw

        query = query_pairs({"dateRange": range_query(date_range)})
        reply = yield make_call("runs.run_schema", raw._get_kwargs(run_id=_id("run_id", run_id)), query=query)
        return read_runs.run_schema(Answer("runs.run_schema", reply))


def _id(argument: str, value: Id) -> UUID:
    """Return an id for a path. The document declares a UUID, the raw code only writes it as text, and ids are chosen freely."""
    return cast("UUID", path_id(argument, value))
