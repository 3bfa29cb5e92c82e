"""The requests of runs."""
# ruff: noqa: UP031 - bodies are full of braces

from __future__ import annotations

from honeyhive_overlay import Filter
from tests.golden.case import (
    COMPARISON,
    FILTER_JSON,
    FILTERS,
    FILTERS_JSON,
    ID,
    ID_2,
    RANGE,
    RANGE_JSON,
    RUN,
    Case,
    quoted,
)

CASES = [
    Case("runs.create", "POST /v1/runs", RUN, body="{}"),
    Case(
        "runs.create", "POST /v1/runs", RUN,
        kwargs={"run_id": ID, "name": "n", "description": "d", "status": "running", "dataset_id": "EXT-1",
                "event_ids": [ID], "session_ids": (ID_2,), "datapoint_ids": ["EXT-2"], "evaluators": [{"e": 1}],
                "results": {"r": 1}, "configuration": {"c": 1}, "metadata": {"m": 1},
                "passing_ranges": {"accuracy": {"min": 0.8}}},
        body='{"name":"n","description":"d","status":"running","dataset_id":"EXT-1","event_ids":["%s"],'
             '"session_ids":["%s"],"datapoint_ids":["EXT-2"],"evaluators":[{"e":1}],"results":{"r":1},'
             '"configuration":{"c":1},"metadata":{"m":1},"passing_ranges":{"accuracy":{"min":0.8}},"run_id":"%s"}'
             % (ID, ID_2, ID),
    ),
    Case(
        "runs.create_from", "POST /v1/runs", RUN, ({"name": "n", "dataset_id": None, "run_id": "any text", "unknown": 1},),
        kwargs={"allow_unknown": True},
        body='{"name":"n","dataset_id":null,"run_id":"any text","unknown":1}',
    ),
    Case("runs.update", f"PUT /v1/runs/{ID}", RUN, (ID,), body="{}"),
    Case(
        "runs.update", "PUT /v1/runs/a%2Fb%3Fc%20d%C3%A9", RUN, ("a/b?c dé",),
        {"name": "n", "description": "", "status": "completed", "event_ids": [], "session_ids": [ID],
         "datapoint_ids": ["d"], "evaluators": [], "results": {"a": None}, "configuration": {}, "metadata": {"m": 1},
         "passing_ranges": {}},
        body='{"name":"n","description":"","status":"completed","event_ids":[],"session_ids":["%s"],"datapoint_ids":["d"],'
             '"evaluators":[],"results":{"a":null},"configuration":{},"metadata":{"m":1},"passing_ranges":{}}' % ID,
    ),
    Case("runs.list", "GET /v1/runs", {"evaluations": []}),
    Case("runs.list", f"GET /v1/runs?limit=1&run_ids%5B%5D={ID}", {"evaluations": []}, kwargs={"run_ids": [ID]}),
    Case(
        "runs.list",
        f"GET /v1/runs?dataset_id=EXT-1&page=2&limit=50&run_ids%5B%5D=a&run_ids%5B%5D=b&name=x%20y&status=failed"
        f"&dateRange={quoted(RANGE_JSON)}&sort_by=name&sort_order=asc",
        {"evaluations": []},
        kwargs={"dataset_id": "EXT-1", "page": 2, "limit": 50, "run_ids": ["a", "b"], "name": "x y", "status": "failed",
                "date_range": RANGE, "sort_by": "name", "sort_order": "asc"},
    ),
    Case("runs.get", f"GET /v1/runs/{ID}", RUN, (ID,)),
    Case("runs.get", "GET /v1/runs/..%2F..%2Fevents", RUN, ("../../events",)),
    Case("runs.delete", f"DELETE /v1/runs/{ID}", {"id": "r1", "deleted": True}, (ID,)),
    Case("runs.delete", "DELETE /v1/runs/a%2Fb", {"success": True}, ("a/b",)),
    Case("runs.metrics", f"GET /v1/runs/{ID}/metrics", {"events": []}, (ID,)),
    Case(
        "runs.metrics", f"GET /v1/runs/a%2Fb/metrics?dateRange={quoted(RANGE_JSON)}&filters={quoted(FILTERS_JSON)}",
        {"events": []}, ("a/b",), {"date_range": RANGE, "filters": FILTERS},
    ),
    Case("runs.result", f"GET /v1/runs/{ID}/summary", {"success": True}, (ID,)),
    Case(
        "runs.result", f"GET /v1/runs/a%2Fb/summary?aggregate_function=p95&filters={quoted(FILTERS_JSON)}",
        {"success": True}, ("a/b",), {"aggregate": "p95", "filters": FILTERS},
    ),
    Case("runs.compare", f"GET /v1/runs/{ID}/compare/{ID_2}", COMPARISON, (ID, ID_2)),
    Case(
        "runs.compare",
        f"GET /v1/runs/new%2F/compare/old%3F?aggregate_function=median&filters={quoted(FILTERS_JSON)}",
        COMPARISON, ("new/", "old?"), {"aggregate": "median", "filters": FILTERS},
    ),
    Case("runs.compare_events", f"GET /v1/runs/{ID}/compare/{ID_2}/events", {"events": []}, (ID, ID_2)),
    Case(
        "runs.compare_events",
        "GET /v1/runs/new%2F/compare/old%3F/events?event_name=a%20b&event_type=session"
        f"&filter={quoted(FILTER_JSON)}&limit=1000&page=2",
        {"events": []}, ("new/", "old?"),
        {"event_name": "a b", "event_type": "session", "filter": Filter("a", "is", True), "limit": 1000, "page": 2},
    ),
    Case("runs.schema", "GET /v1/runs/schema", {"fields": []}),
    Case(
        "runs.schema", f"GET /v1/runs/schema?dateRange={quoted(RANGE_JSON)}", {"fields": []}, kwargs={"date_range": RANGE}
    ),
    Case("runs.run_schema", f"GET /v1/runs/{ID}/schema", {"fields": []}, (ID,)),
    Case(
        "runs.run_schema", f"GET /v1/runs/a%2Fb/schema?dateRange={quoted(RANGE_JSON)}", {"fields": []}, ("a/b",),
        {"date_range": RANGE},
    ),
]  # fmt: skip
