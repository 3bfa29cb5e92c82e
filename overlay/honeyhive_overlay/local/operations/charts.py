"""The chart of events."""

from __future__ import annotations

from honeyhive_overlay.local.messages import ApiRequest, ApiResponse
from honeyhive_overlay.local.operations.events import run_condition
from honeyhive_overlay.local.rules import timestamps
from honeyhive_overlay.local.rules.charts import chart_points
from honeyhive_overlay.local.rules.filters import parse_filters
from honeyhive_overlay.local.store.conditions import Condition, between, filter_condition
from honeyhive_overlay.local.store.events import in_any_run


def get_chart(request: ApiRequest) -> ApiResponse:
    """Return the points of a chart and the number of matching events."""
    query = request.query
    conditions: list[Condition] = [
        *map(filter_condition, parse_filters(query.get("filters"))),
        *between("start_time", timestamps.parse_date_range(query.get("dateRange"), timestamps.now_milliseconds())),
    ]
    if (run_id := query.get("evaluation_id")) is not None:
        conditions.append(run_condition(request.store, run_id))
    if query.get("only_experiments") in {True, "true"}:
        conditions.append(in_any_run())
    events = request.store.events.oldest_first(conditions)
    metric = query.get("metric")
    found = chart_points(
        events,
        metric=metric,
        function=query.get("aggregation") or ("count" if metric is None else "average"),
        bucket=query.get("bucket"),
        group_by=query.get("groupBy"),
    )
    return ApiResponse({"events": found, "totalEvents": len(events)})
