"""Method, URL, query and body of every operation, byte by byte, as they arrive at a socket."""
# ruff: noqa: UP031 - bodies are full of braces

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote
from uuid import UUID

import pytest

from honeyhive_overlay import DateRange, Filter
from honeyhive_overlay._gateway.operations import OPERATIONS
from tests.golden import configurations, metrics, projects, tools
from tests.golden.case import Case
from tests.support.colours import Colour
from tests.support.server import answer, serving

ID = UUID("6f1c7f3e-0c39-4e64-8b6f-3d6c4f1f0001")
OTHER = UUID("6f1c7f3e-0c39-4e64-8b6f-3d6c4f1f0002")
NOON = datetime(2025, 12, 15, 12, tzinfo=UTC)
MS = 1765800000000
RANGE = DateRange(NOON, NOON)
RANGE_JSON = '{"$gte":"2025-12-15T12:00:00.000Z","$lte":"2025-12-15T12:00:00.000Z"}'
FILTERS: list[Any] = [Filter("metadata.model", "is", "gpt-4o"), {"field": "a b&c", "operator": "exists"}]
FILTERS_JSON = (
    '[{"field":"metadata.model","operator":"is","value":"gpt-4o","type":"string"},'
    '{"field":"a b&c","operator":"exists","value":null,"type":"string"}]'
)
PROJECTIONS_JSON = '["event_id","metrics"]'
FILTER_JSON = '{"field":"a","operator":"is","value":true,"type":"boolean"}'
EVENT: dict[str, Any] = {"event_id": "e1"}
RUN: dict[str, Any] = {"evaluation": {"run_id": "r1"}, "run_id": "r1"}
COMPARISON: dict[str, Any] = {"commonDatapoints": []}
DATASET: dict[str, Any] = {"id": "s1", "name": "n"}
STORED: dict[str, Any] = {"inserted": True, "result": {"insertedId": "s1"}}


def q(text: str) -> str:
    return quote(text, safe="")


CASES = [
    Case("sessions.start", "POST /v1/session/start", {"session_id": "s1"}, body='{"session":{"source":"python"}}'),
    Case(
        "sessions.start", "POST /v1/session/start", {"session_id": "s1"},
        kwargs={"session_name": "checkout", "session_id": ID, "source": "tests", "inputs": {"a": 1}, "outputs": {"b": 2},
                "config": {"c": 3}, "metadata": {"run_id": "r"}, "metrics": {"m": 0.5}, "feedback": {"ground_truth": "g"},
                "user_properties": {"u": "v"}, "error": "none", "start_time": NOON,
                "end_time": "2025-12-15T13:00:00+01:00", "duration": 1.5, "children_ids": [OTHER]},
        body='{"session":{"source":"tests","session_name":"checkout","session_id":"%s","inputs":{"a":1},"outputs":{"b":2},'
             '"config":{"c":3},"metadata":{"run_id":"r"},"metrics":{"m":0.5},"feedback":{"ground_truth":"g"},'
             '"user_properties":{"u":"v"},"error":"none","start_time":%d,"end_time":%d,"duration":1.5,'
             '"children_ids":["%s"]}}' % (ID, MS, MS, OTHER),
    ),
    Case("sessions.get", f"GET /v1/sessions/{ID}", EVENT, (ID,)),
    Case("sessions.get", "GET /v1/sessions/a%2Fb%3Fc%20d%C3%A9", EVENT, ("a/b?c dé",)),
    Case("sessions.delete", f"DELETE /v1/sessions/{ID}", {"success": True, "deleted": "s1"}, (ID,)),
    Case("sessions.delete", "DELETE /v1/sessions/a%2Fb", {"success": True, "deleted": "a/b"}, ("a/b",)),
    Case(
        "sessions.create_event_batch", "POST /v1/events/batch", {"event_ids": ["e1"], "success": True},
        (ID, [{"event_id": "e1", "event_type": "tool"}, {"event_id": "e2", "session_id": ID, "start_time": NOON}]),
        body='{"events":[{"source":"python","event_id":"e1","event_type":"tool","session_id":"%s"},'
             '{"source":"python","event_id":"e2","session_id":"%s","start_time":%d}]}' % (ID, ID, MS),
    ),
    Case(
        "events.create", "POST /v1/events", {"success": True, "event_id": "e1"},
        kwargs={"event_type": "model", "inputs": {}},
        body='{"event":{"source":"python","event_type":"model","inputs":{}}}',
    ),
    Case(
        "events.create", "POST /v1/events", {"success": True, "event_id": "e1"},
        kwargs={"event_type": "tool", "inputs": {"q": "é"}, "event_name": "search", "session_id": ID, "parent_id": OTHER,
                "event_id": "e1", "outputs": {"r": None}, "start_time": MS, "end_time": NOON, "metrics": {"ok": True}},
        body='{"event":{"source":"python","event_type":"tool","inputs":{"q":"é"},"event_name":"search","session_id":"%s",'
             '"parent_id":"%s","event_id":"e1","outputs":{"r":null},"metrics":{"ok":true},"start_time":%d,"end_time":%d}}'
             % (ID, OTHER, MS, MS),
    ),
    Case(
        "events.create_from", "POST /v1/events", {"success": True, "event_id": "e1"},
        ({"event_type": "chain", "inputs": {}, "unknown": [1], "outputs": None},),
        body='{"event":{"source":"python","event_type":"chain","inputs":{},"unknown":[1],"outputs":null}}',
    ),
    Case(
        "events.create_batch", "POST /v1/events/batch", {"event_ids": ["e1"], "success": True},
        ([{"event_id": ID, "event_type": "model", "source": "mine", "start_time": NOON}],),
        body='{"events":[{"source":"mine","event_id":"%s","event_type":"model","start_time":%d}]}' % (ID, MS),
    ),
    Case(
        "events.create_batch", "POST /v1/events/batch", {"event_ids": ["e1"], "session_id": "s", "success": True},
        ([{"event_id": "e1"}],),
        {"is_single_session": True, "session_properties": {"session_name": "n", "start_time": NOON}},
        body='{"events":[{"source":"python","event_id":"e1"}],"is_single_session":true,"session_properties":'
             '{"source":"python","session_name":"n","start_time":%d}}' % MS,
    ),
    Case(
        "events.create_model", "POST /v1/events/model", {"success": True, "event_id": "e1"},
        kwargs={"model": "gpt-4o", "provider": "openai", "messages": []},
        body='{"model_event":{"source":"python","model":"gpt-4o","provider":"openai","messages":[]}}',
    ),
    Case(
        "events.create_model", "POST /v1/events/model", {"success": True, "event_id": "e1"},
        kwargs={"model": "m", "provider": "p", "messages": [{"role": "user"}], "response": {"r": 1}, "usage": {"u": 2},
                "cost": 0.5, "hyperparameters": {"h": 3}, "template": ["t"], "template_inputs": {"i": 4}, "tools": [{}],
                "tool_choice": "auto", "response_format": {"type": "text"}, "event_name": "n", "session_id": ID,
                "parent_id": OTHER, "event_id": "e1", "source": "tests", "metadata": {"m": 5}, "metrics": {"ok": True},
                "feedback": {"f": 6}, "user_properties": {"u": 7}, "error": "e", "start_time": NOON, "end_time": MS,
                "duration": 1.5},
        body='{"model_event":{"source":"tests","model":"m","provider":"p","messages":[{"role":"user"}],"response":{"r":1},'
             '"usage":{"u":2},"cost":0.5,"hyperparameters":{"h":3},"template":["t"],"template_inputs":{"i":4},"tools":[{}],'
             '"tool_choice":"auto","response_format":{"type":"text"},"event_name":"n","session_id":"%s","parent_id":"%s",'
             '"event_id":"e1","metadata":{"m":5},"metrics":{"ok":true},"feedback":{"f":6},"user_properties":{"u":7},'
             '"error":"e","start_time":%d,"end_time":%d,"duration":1.5}}' % (ID, OTHER, MS, MS),
    ),
    Case(
        "events.create_model_batch", "POST /v1/events/model/batch", {"event_ids": ["e1"], "success": True},
        ([{"event_id": "e1", "model": "m", "start_time": NOON}],),
        {"is_single_session": True, "session_properties": {"session_name": "n"}},
        body='{"model_events":[{"source":"python","event_id":"e1","model":"m","start_time":%d}],"is_single_session":true,'
             '"session_properties":{"source":"python","session_name":"n"}}' % MS,
    ),
    Case("events.update", "PUT /v1/events", {}, (ID,), body='{"event_id":"%s"}' % ID),
    Case(
        "events.update", "PUT /v1/events", {}, ("e1",),
        {"outputs": {}, "config": {"c": 1}, "metadata": {"m": None}, "metrics": {"ok": True, "score": 0.5},
         "feedback": {"ground_truth": "g"}, "user_properties": {"u": "v"}, "duration": 1.5},
        body='{"event_id":"e1","outputs":{},"config":{"c":1},"metadata":{"m":null},"metrics":{"ok":true,"score":0.5},'
             '"feedback":{"ground_truth":"g"},"user_properties":{"u":"v"},"duration":1.5}',
    ),
    Case("events.delete", f"DELETE /v1/events/{ID}", {"success": True, "deleted": str(ID)}, (ID,)),
    Case("events.delete", "DELETE /v1/events/a%2Fb%3Fc", {"success": True, "deleted": "a/b?c"}, ("a/b?c",)),
    Case(
        "events.get", "POST /v1/events/export", {"events": [{"event_id": str(ID)}]}, (ID,),
        body='{"project":"from-api-key","filters":[{"field":"event_id","operator":"is","value":"%s","type":"string"}],'
             '"limit":1}' % ID,
    ),
    Case("events.get_by_session", f"GET /v1/events/{ID}", {"request": EVENT}, (ID,)),
    Case("events.get_by_session", "GET /v1/events/..%2Fruns", EVENT, ("../runs",)),
    Case("events.list", "GET /v1/events", {"events": []}),
    Case(
        "events.list",
        f"GET /v1/events?dateRange={q(RANGE_JSON)}&filters={q(FILTERS_JSON)}"
        f"&projections={q(PROJECTIONS_JSON)}&ignore_order=false&limit=5&page=2&evaluation_id={ID}",
        {"events": [EVENT]},
        kwargs={"run_id": ID, "date_range": RANGE, "filters": FILTERS, "projections": ["metrics", "event_id"],
                "ignore_order": False, "limit": 5, "page": 2},
    ),
    Case("events.chart", "GET /v1/events/chart", {"events": []}),
    Case(
        "events.chart",
        f"GET /v1/events/chart?dateRange={q(RANGE_JSON)}&filters={q(FILTERS_JSON)}&metric=accuracy&groupBy=event_name"
        f"&bucket=day&aggregation=p75&evaluation_id={ID}&only_experiments=true",
        {"events": [{"value": 1}], "totalEvents": "1"},
        kwargs={"run_id": ID, "date_range": RANGE, "filters": FILTERS, "metric": "accuracy", "group_by": "event_name",
                "bucket": "day", "aggregate": "p75", "only_experiments": True},
    ),
    Case("events.search", "POST /v1/events/export", {"events": []}, body='{"project":"from-api-key","filters":[]}'),
    Case(
        "events.search", "POST /v1/events/export", {"events": [EVENT]},
        kwargs={"filters": FILTERS, "date_range": RANGE, "projections": ["inputs"], "limit": 7500, "page": 3},
        body=f'{{"project":"from-api-key","filters":{FILTERS_JSON},"dateRange":{RANGE_JSON},'
             '"projections":["event_id","inputs"],"limit":7500,"page":3}',
    ),
    Case("runs.create", "POST /v1/runs", RUN, body="{}"),
    Case(
        "runs.create", "POST /v1/runs", RUN,
        kwargs={"name": "n", "description": "d", "status": "running", "dataset_id": "EXT-1", "event_ids": [ID],
                "session_ids": (OTHER,), "datapoint_ids": ["EXT-2"], "evaluators": [{"e": 1}], "results": {"r": 1},
                "configuration": {"c": 1}, "metadata": {"m": 1}, "passing_ranges": {"accuracy": {"min": 0.8}}},
        body='{"name":"n","description":"d","status":"running","dataset_id":"EXT-1","event_ids":["%s"],'
             '"session_ids":["%s"],"datapoint_ids":["EXT-2"],"evaluators":[{"e":1}],"results":{"r":1},'
             '"configuration":{"c":1},"metadata":{"m":1},"passing_ranges":{"accuracy":{"min":0.8}}}' % (ID, OTHER),
    ),
    Case(
        "runs.create_from", "POST /v1/runs", RUN, ({"name": "n", "dataset_id": None, "unknown": 1},),
        body='{"name":"n","dataset_id":null,"unknown":1}',
    ),
    Case("runs.update", f"PUT /v1/runs/{ID}", RUN, (ID,), body="{}"),
    Case(
        "runs.update", "PUT /v1/runs/a%2Fb", RUN, ("a/b",),
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
        f"&dateRange={q(RANGE_JSON)}&sort_by=name&sort_order=asc",
        {"evaluations": []},
        kwargs={"dataset_id": "EXT-1", "page": 2, "limit": 50, "run_ids": ["a", "b"], "name": "x y", "status": "failed",
                "date_range": RANGE, "sort_by": "name", "sort_order": "asc"},
    ),
    Case("runs.get", f"GET /v1/runs/{ID}", RUN, (ID,)),
    Case("runs.get", "GET /v1/runs/..%2F..%2Fevents", RUN, ("../../events",)),
    Case("runs.delete", f"DELETE /v1/runs/{ID}", {"id": "r1", "deleted": True}, (ID,)),
    Case("runs.metrics", f"GET /v1/runs/{ID}/metrics", {"events": []}, (ID,)),
    Case(
        "runs.metrics", f"GET /v1/runs/a%2Fb/metrics?dateRange={q(RANGE_JSON)}&filters={q(FILTERS_JSON)}",
        {"events": []}, ("a/b",), {"date_range": RANGE, "filters": FILTERS},
    ),
    Case("runs.result", f"GET /v1/runs/{ID}/result?project_id=from-api-key", {"success": True}, (ID,)),
    Case(
        "runs.result",
        f"GET /v1/runs/a%2Fb/result?project_id=from-api-key&aggregate_function=p95&filters={q(FILTERS_JSON)}",
        {"success": True}, ("a/b",), {"aggregate": "p95", "filters": FILTERS},
    ),
    Case("runs.compare", f"GET /v1/runs/{ID}/compare-with/{OTHER}?project_id=from-api-key", COMPARISON, (ID, OTHER)),
    Case(
        "runs.compare",
        "GET /v1/runs/new/compare-with/old?project_id=from-api-key&aggregate_function=median"
        f"&filters={q(FILTERS_JSON)}",
        COMPARISON, ("new", "old"), {"aggregate": "median", "filters": FILTERS},
    ),
    Case("runs.schema", "GET /v1/runs/schema", {"fields": []}),
    Case(
        "runs.schema", f"GET /v1/runs/schema?dateRange={q(RANGE_JSON)}", {"fields": []}, kwargs={"date_range": RANGE}
    ),
    Case("runs.run_schema", f"GET /v1/runs/schema?evaluation_id={ID}", {"fields": []}, (ID,)),
    Case(
        "runs.run_schema", f"GET /v1/runs/schema?dateRange={q(RANGE_JSON)}&evaluation_id=a%2Fb", {"fields": []},
        ("a/b",), {"date_range": RANGE},
    ),
    Case("runs.compare_events", f"GET /v1/runs/compare/events?run_id_1={ID}&run_id_2={OTHER}", {"events": []}, (ID, OTHER)),
    Case(
        "runs.compare_events",
        "GET /v1/runs/compare/events?run_id_1=new&run_id_2=old&event_name=a%20b&event_type=session"
        f"&filter={q(FILTER_JSON)}&limit=1000&page=2",
        {"events": []}, ("new", "old"),
        {"event_name": "a b", "event_type": "session", "filter": Filter("a", "is", True), "limit": 1000, "page": 2},
    ),
    Case("datasets.list", "GET /v1/datasets", {"datapoints": []}),
    Case(
        "datasets.list", f"GET /v1/datasets?dataset_id={ID}&name=a%20b", {"datasets": []},
        kwargs={"name": "a b", "dataset_id": ID},
    ),
    Case("datasets.get", "GET /v1/datasets?dataset_id=s1", {"datapoints": [DATASET]}, ("s1",)),
    Case("datasets.create", "POST /v1/datasets", STORED, kwargs={"name": "n"}, body='{"name":"n"}'),
    Case(
        "datasets.create", "POST /v1/datasets", STORED,
        kwargs={"name": "n", "description": "d", "datapoints": [ID, "p2"]},
        body='{"name":"n","description":"d","datapoints":["%s","p2"]}' % ID,
    ),
    Case(
        "datasets.create_from", "POST /v1/datasets", STORED, ({"name": "n", "unknown": None},),
        body='{"name":"n","unknown":null}',
    ),
    Case("datasets.update", "PUT /v1/datasets", {"result": DATASET}, (ID,), body='{"dataset_id":"%s"}' % ID),
    Case(
        "datasets.update", "PUT /v1/datasets", {"result": DATASET}, ("s1",),
        {"name": "n", "description": "", "datapoints": []},
        body='{"dataset_id":"s1","name":"n","description":"","datapoints":[]}',
    ),
    Case("datasets.delete", "DELETE /v1/datasets?dataset_id=a%2Fb", {"result": {"id": "a/b"}}, ("a/b",)),
    Case(
        "datasets.add_datapoints", "POST /v1/datasets/a%2Fb/datapoints", {"inserted": True, "datapoint_ids": ["p1"]},
        ("a/b", [{"q": "é", "a": None}]), {"inputs": ["q"], "ground_truth": ("a",)},
        body='{"data":[{"q":"é","a":null}],"mapping":{"inputs":["q"],"history":[],"ground_truth":["a"]}}',
    ),
    Case(
        "datasets.remove_datapoint", f"DELETE /v1/datasets/a%2Fb/datapoints/{ID}",
        {"dereferenced": True, "message": "done"}, ("a/b", ID),
    ),
    Case("datapoints.list", "GET /v1/datapoints", {"datapoints": []}),
    Case(
        "datapoints.list", f"GET /v1/datapoints?datapoint_ids%5B%5D={ID}", {"datapoints": []},
        kwargs={"datapoint_ids": [ID]},
    ),
    Case(
        "datapoints.list",
        "GET /v1/datapoints?datapoint_ids%5B%5D=a&datapoint_ids%5B%5D=b%26&dataset_name=x%20y", {"datapoints": []},
        kwargs={"datapoint_ids": ("a", "b&"), "dataset_name": "x y"},
    ),
    Case("datapoints.get", "GET /v1/datapoints/a%2Fb", {"datapoint": [{"id": "a/b"}]}, ("a/b",)),
    Case("datapoints.create", "POST /v1/datapoints", STORED, body="{}"),
    Case(
        "datapoints.create", "POST /v1/datapoints", STORED,
        kwargs={"inputs": {"q": "é"}, "history": [{"role": "user"}], "ground_truth": {"a": None}, "metadata": {},
                "linked_event": ID, "linked_datasets": (OTHER, "s1")},
        body='{"inputs":{"q":"é"},"history":[{"role":"user"}],"ground_truth":{"a":null},"metadata":{},'
             '"linked_event":"%s","linked_datasets":["%s","s1"]}' % (ID, OTHER),
    ),
    Case(
        "datapoints.create_from", "POST /v1/datapoints", STORED, ({"ground_truth": None, "unknown": 1},),
        body='{"ground_truth":null,"unknown":1}',
    ),
    Case(
        "datapoints.create_batch", "POST /v1/datapoints/batch", {"inserted": True, "insertedIds": ["p1"]},
        kwargs={"event_ids": [ID]}, body='{"events":["%s"]}' % ID,
    ),
    Case(
        "datapoints.create_batch", "POST /v1/datapoints/batch", {"inserted": True, "insertedIds": ["p1"]},
        kwargs={"event_ids": ["e1"], "inputs": ["inputs.q"], "history": ["h"], "ground_truth": ["t"],
                "filters": FILTERS, "date_range": RANGE, "check_state": {"e2": False}, "select_all": False,
                "dataset_id": OTHER},
        body='{"events":["e1"],"mapping":{"inputs":["inputs.q"],"history":["h"],"ground_truth":["t"]},"filters":'
             + FILTERS_JSON + ',"dateRange":' + RANGE_JSON
             + ',"checkState":{"e2":false},"selectAll":false,"dataset_id":"%s"}' % OTHER,
    ),
    Case("datapoints.update", f"PUT /v1/datapoints/{ID}", {"updated": True}, (ID,), body="{}"),
    Case(
        "datapoints.update", "PUT /v1/datapoints/a%2Fb", {"updated": True}, ("a/b",),
        {"inputs": {}, "history": [], "ground_truth": {"a": None}, "metadata": {"m": 1}, "linked_event": ID,
         "linked_datasets": []},
        body='{"inputs":{},"history":[],"ground_truth":{"a":null},"metadata":{"m":1},"linked_event":"%s",'
             '"linked_datasets":[]}' % ID,
    ),
    Case("datapoints.delete", "DELETE /v1/datapoints/a%2Fb", {"deleted": True}, ("a/b",)),
]  # fmt: skip
CASES += metrics.CASES + configurations.CASES + tools.CASES + projects.CASES


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.operation}-{CASES.index(case)}")
def test_what_arrives(colour: Colour, case: Case) -> None:
    resource, _, method = case.operation.partition(".")
    with serving(answer(case.reply)) as server:
        client = colour.client(server.url)
        colour.run(getattr(getattr(client, resource), method)(*case.args, **case.kwargs))
        (request,) = server.requests
    assert f"{request.method} {request.target}" == case.target
    assert request.body.decode() == case.body
    assert ("content-type" in request.headers) == bool(case.body)
    assert json.loads(case.body or "null") == (request.json if case.body else None)


def test_every_operation_is_here() -> None:
    here = {case.operation.replace("create_from", "create") for case in CASES}
    assert here == {name for name, operation in OPERATIONS.items() if "2025-12-15" in operation.routes}
