"""The requests of runs. The project is that of the client, "a project"."""
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

CHANGED = {"evaluation": {"run_id": "r1"}}

CASES = [
    Case("runs.create", "POST /runs", RUN, body='{"run":{"project":"a project"}}'),
    Case(
        "runs.create", "POST /runs", RUN,
        kwargs={"name": "n", "description": "d", "status": "running", "dataset_id": "EXT-1", "event_ids": [ID],
                "session_ids": (ID_2,), "datapoint_ids": ["EXT-2", "d3"], "evaluators": [{"e": 1}], "results": {"r": 1},
                "configuration": {"c": 1}, "metadata": {"m": 1}, "passing_ranges": {"accuracy": {"min": 0.8}}},
        body='{"run":{"name":"n","description":"d","status":"running","dataset_id":"EXT-1","event_ids":["%s"],'
             '"datapoint_ids":["d3"],"results":{"r":1},"configuration":{"c":1},"metadata":{"m":1,'
             '"evaluators":[{"e":1}],"session_ids":["%s"],"passing_ranges":{"accuracy":{"min":0.8}},'
             '"offline_datapoint_ids":["EXT-2"]},"project":"a project"}}' % (ID, ID_2),
    ),
    Case(
        "runs.create_from", "POST /runs", RUN,
        ({"project": "another", "name": "n", "dataset_id": None, "datapoint_ids": ["EXT-2"], "unknown": 1},),
        kwargs={"allow_unknown": True},
        body='{"run":{"project":"another","name":"n","dataset_id":null,"unknown":1,'
             '"metadata":{"offline_datapoint_ids":["EXT-2"]}}}',
    ),
    Case("runs.update", f"PUT /runs/{ID}", CHANGED, (ID,), body="{}"),
    Case(
        "runs.update", "PUT /runs/a%2Fb", CHANGED, ("a/b",),
        {"name": "n", "description": "", "status": "cancelled", "event_ids": [], "session_ids": [ID],
         "datapoint_ids": ["d"], "evaluators": [], "results": {"a": None}, "configuration": {}, "metadata": {"m": 1},
         "passing_ranges": {}},
        body='{"name":"n","description":"","status":"cancelled","event_ids":[],"datapoint_ids":["d"],'
             '"results":{"a":null},"configuration":{},"metadata":{"offline_datapoint_ids":[],"m":1,"evaluators":[],"session_ids":["%s"],'
             '"passing_ranges":{}}}' % ID,
    ),
    Case("runs.list", "GET /runs?project=a%20project", {"evaluations": []}),
    Case("runs.list", "GET /runs?project=a%20project", {"evaluations": []}, kwargs={"run_ids": [ID]}),
    Case(
        "runs.list", "GET /runs?project=a%20project&dataset_id=EXT-a%2Fb%26c", {"evaluations": []},
        kwargs={"dataset_id": "EXT-a/b&c", "page": 2, "limit": 50, "run_ids": ["a", "b"], "name": "x y",
                "status": "failed", "date_range": RANGE, "sort_by": "name", "sort_order": "asc"},
    ),
    Case("runs.get", f"GET /runs/{ID}", RUN, (ID,)),
    Case("runs.get", "GET /runs/..%2F..%2Fevents", RUN, ("../../events",)),
    Case("runs.delete", f"DELETE /runs/{ID}", {"success": True}, (ID,)),
    Case("runs.metrics", f"GET /runs/{ID}/metrics", {"events": []}, (ID,)),
    Case(
        "runs.metrics", f"GET /runs/a%2Fb/metrics?dateRange={quoted(RANGE_JSON)}&filters={quoted(FILTERS_JSON)}",
        {"events": []}, ("a/b",), {"date_range": RANGE, "filters": FILTERS},
    ),
    Case("runs.result", f"GET /runs/{ID}/result?project_id=a%20project", {"success": True}, (ID,)),
    Case(
        "runs.result",
        f"GET /runs/a%2Fb/result?project_id=a%20project&aggregate_function=p95&filters={quoted(FILTERS_JSON)}",
        {"success": True}, ("a/b",), {"aggregate": "p95", "filters": FILTERS},
    ),
    Case("runs.compare", f"GET /runs/{ID}/compare-with/{ID_2}?project_id=a%20project", COMPARISON, (ID, ID_2)),
    Case(
        "runs.compare",
        f"GET /runs/new/compare-with/old?project_id=a%20project&aggregate_function=sum&filters={quoted(FILTERS_JSON)}",
        COMPARISON, ("new", "old"), {"aggregate": "sum", "filters": FILTERS},
    ),
    Case("runs.compare_events", f"GET /runs/compare/events?run_id_1={ID}&run_id_2={ID_2}", {"events": []}, (ID, ID_2)),
    Case(
        "runs.compare_events",
        "GET /runs/compare/events?run_id_1=new&run_id_2=old&event_name=a%20b&event_type=session"
        f"&filter={quoted(FILTER_JSON)}&limit=1000&page=2",
        {"events": [], "totalEvents": "0"}, ("new", "old"),
        {"event_name": "a b", "event_type": "session", "filter": Filter("a", "is", True), "limit": 1000, "page": 2},
    ),
]  # fmt: skip
