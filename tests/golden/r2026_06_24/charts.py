"""The requests of charts."""
# ruff: noqa: UP031 - bodies are full of braces

from __future__ import annotations

from typing import Any

from honeyhive_overlay import UNSET, Filter
from tests.golden.case import ID, NOON, RANGE, RANGE_JSON, Case

CHART: dict[str, Any] = {"success": True, "data": {"id": "c1"}}
FILTERS: list[Any] = [
    Filter("metadata.model", "is", "gpt-4o"),
    Filter("duration", "greater than", 2.5),
    Filter("metadata.cached", "is", value=True),
    Filter("start_time", "after", NOON),
    {"field": "a b&c", "operator": "exists"},
    {"field": "cost", "value": "3", "type": "number", "operator": "at least"},
]
FILTERS_JSON = (
    '[{"field":"metadata.model","operator":"is","value":"gpt-4o","type":"string"},'
    '{"field":"duration","operator":"greater than","value":"2.5","type":"number"},'
    '{"field":"metadata.cached","operator":"is","value":"true","type":"boolean"},'
    '{"field":"start_time","operator":"after","value":"2025-12-15T12:00:00.000Z","type":"datetime"},'
    '{"field":"a b&c","operator":"exists","value":null,"type":"string"},'
    '{"field":"cost","value":"3","type":"number","operator":"at least"}]'
)

CASES = [
    Case("charts.list", "GET /v1/charts", {"success": True, "data": []}),
    Case("charts.get", "GET /v1/charts/c1", CHART, ("c1",)),
    Case("charts.get", "GET /v1/charts/a%2Fb", CHART, ("a/b",)),
    Case(
        "charts.create", "POST /v1/charts", CHART, kwargs={"name": "n", "metric": "duration"},
        body='{"name":"n","metric":"duration"}',
    ),
    Case(
        "charts.create", "POST /v1/charts", CHART,
        kwargs={"name": "é", "metric": "duration", "description": "", "aggregate": "p99.9", "bucket": "month",
                "group_by": "metadata.model", "date_range": RANGE, "filters": FILTERS, "owner_id": ID},
        body='{"name":"é","metric":"duration","description":"","func":"p99.9","bucketing":"month",'
             '"groupBy":"metadata.model","dateRange":%s,"query":%s,"owner_id":"%s"}' % (RANGE_JSON, FILTERS_JSON, ID),
    ),
    Case(
        "charts.create_from", "POST /v1/charts", CHART,
        ({"name": "n", "metric": "m", "func": "avg", "groupBy": None, "date_range": {"relative": "7d"}, "unknown": [1]},),
        kwargs={"allow_unknown": True},
        body='{"name":"n","metric":"m","func":"avg","groupBy":null,"dateRange":{"relative":"7d"},"unknown":[1]}',
    ),
    Case(
        "charts.create_from", "POST /v1/charts", CHART,
        ({"name": "n", "metric": "m", "dateRange": {"$gte": 1, "$lte": 2}, "query": [], "owner_id": None},),
        kwargs={"allow_unknown": True},
        body='{"name":"n","metric":"m","dateRange":{"$gte":1,"$lte":2},"query":[],"owner_id":null}',
    ),
    Case("charts.update", f"PUT /v1/charts/{ID}", CHART, (ID,), {"name": UNSET}, body="{}"),
    Case(
        "charts.update", f"PUT /v1/charts/{ID}", CHART, (ID,), {"date_range": {"relative": "7d"}},
        body='{"dateRange":{"relative":"7d"}}',
    ),
    Case(
        "charts.update", "PUT /v1/charts/a%2Fb", CHART, ("a/b",),
        {"name": "n", "metric": "m", "description": "", "aggregate": "sum", "bucket": "hour", "group_by": None,
         "date_range": RANGE, "filters": [], "owner_id": "o"},
        body='{"name":"n","metric":"m","description":"","func":"sum","bucketing":"hour","groupBy":null,"dateRange":'
             + RANGE_JSON + ',"query":[],"owner_id":"o"}',
    ),
    Case("charts.delete", "DELETE /v1/charts/a%2Fb", {"success": True, "message": "done"}, ("a/b",)),
]  # fmt: skip
