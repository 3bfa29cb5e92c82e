"""The chart of events."""

from __future__ import annotations

from honeyhive_overlay.local.calls import Answer, Call, answer
from honeyhive_overlay.local.operations.events import events_of_run
from honeyhive_overlay.local.rules import times
from honeyhive_overlay.local.rules.charts import points
from honeyhive_overlay.local.rules.filters import read_filters
from honeyhive_overlay.local.store.conditions import Condition, between, matches
from honeyhive_overlay.local.store.events import in_any_run


def get_chart(call: Call) -> Answer:
    """The points of a chart, and how many events match."""
    query = call.query
    conditions: list[Condition] = [
        *map(matches, read_filters(query.get("filters"))),
        *between("start_time", times.date_range(query.get("dateRange"), times.now_milliseconds())),
    ]
    if (run_id := query.get("evaluation_id")) is not None:
        conditions.append(events_of_run(call.store, run_id))
    if query.get("only_experiments") in {True, "true"}:
        conditions.append(in_any_run())
    events = call.store.events.oldest_first(conditions)
    metric = query.get("metric")
    found = points(
        events,
        metric=metric,
        function=query.get("aggregation") or ("count" if metric is None else "average"),
        bucket=query.get("bucket"),
        group_by=query.get("groupBy"),
    )
    return answer({"events": found, "totalEvents": len(events)})
