"""The requests that the operations of sessions and events must send."""
# ruff: noqa: UP031 - `%` instead of f-strings, because the JSON bodies are full of braces

from __future__ import annotations

from tests.golden.case import (
    EVENT,
    FILTERS,
    FILTERS_JSON,
    ID,
    ID_2,
    MS,
    NOON,
    PROJECTIONS_JSON,
    RANGE,
    RANGE_JSON,
    Case,
    quoted,
)

CASES = [
    Case("sessions.start", "POST /v1/session/start", {"session_id": "s1"}, body='{"session":{"source":"python"}}'),
    Case(
        "sessions.start", "POST /v1/session/start", {"session_id": "s1"},
        kwargs={"session_name": "checkout", "session_id": ID, "source": "tests", "inputs": {"a": 1}, "outputs": {"b": 2},
                "config": {"c": 3}, "metadata": {"run_id": "r"}, "metrics": {"m": 0.5}, "feedback": {"ground_truth": "g"},
                "user_properties": {"u": "v"}, "error": "none", "start_time": NOON,
                "end_time": "2025-12-15T13:00:00+01:00", "duration": 1.5, "children_ids": [ID_2]},
        body='{"session":{"source":"tests","session_name":"checkout","session_id":"%s","inputs":{"a":1},"outputs":{"b":2},'
             '"config":{"c":3},"metadata":{"run_id":"r"},"metrics":{"m":0.5},"feedback":{"ground_truth":"g"},'
             '"user_properties":{"u":"v"},"error":"none","start_time":%d,"end_time":%d,"duration":1.5,'
             '"children_ids":["%s"]}}' % (ID, MS, MS, ID_2),
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
        kwargs={"event_type": "tool", "inputs": {"q": "é"}, "event_name": "search", "session_id": ID, "parent_id": ID_2,
                "event_id": "e1", "outputs": {"r": None}, "start_time": MS, "end_time": NOON, "metrics": {"ok": True}},
        body='{"event":{"source":"python","event_type":"tool","inputs":{"q":"é"},"event_name":"search","session_id":"%s",'
             '"parent_id":"%s","event_id":"e1","outputs":{"r":null},"metrics":{"ok":true},"start_time":%d,"end_time":%d}}'
             % (ID, ID_2, MS, MS),
    ),
    Case(
        "events.create_from", "POST /v1/events", {"success": True, "event_id": "e1"},
        ({"event_type": "chain", "inputs": {}, "unknown": [1], "outputs": None},),
        kwargs={"allow_unknown": True},
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
        kwargs={"is_single_session": True, "session_properties": {"session_name": "n", "start_time": NOON}},
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
                "parent_id": ID_2, "event_id": "e1", "source": "tests", "metadata": {"m": 5}, "metrics": {"ok": True},
                "feedback": {"f": 6}, "user_properties": {"u": 7}, "error": "e", "start_time": NOON, "end_time": MS,
                "duration": 1.5},
        body='{"model_event":{"source":"tests","model":"m","provider":"p","messages":[{"role":"user"}],"response":{"r":1},'
             '"usage":{"u":2},"cost":0.5,"hyperparameters":{"h":3},"template":["t"],"template_inputs":{"i":4},"tools":[{}],'
             '"tool_choice":"auto","response_format":{"type":"text"},"event_name":"n","session_id":"%s","parent_id":"%s",'
             '"event_id":"e1","metadata":{"m":5},"metrics":{"ok":true},"feedback":{"f":6},"user_properties":{"u":7},'
             '"error":"e","start_time":%d,"end_time":%d,"duration":1.5}}' % (ID, ID_2, MS, MS),
    ),
    Case(
        "events.create_model_batch", "POST /v1/events/model/batch", {"event_ids": ["e1"], "success": True},
        ([{"event_id": "e1", "model": "m", "start_time": NOON}],),
        kwargs={"is_single_session": True, "session_properties": {"session_name": "n"}},
        body='{"model_events":[{"source":"python","event_id":"e1","model":"m","start_time":%d}],"is_single_session":true,'
             '"session_properties":{"source":"python","session_name":"n"}}' % MS,
    ),
    Case("events.update", "PUT /v1/events", {}, (ID,), body='{"event_id":"%s"}' % ID),
    Case(
        "events.update", "PUT /v1/events", {}, ("e1",),
        kwargs={"outputs": {}, "config": {"c": 1}, "metadata": {"m": None}, "metrics": {"ok": True, "score": 0.5},
                "feedback": {"ground_truth": "g"}, "user_properties": {"u": "v"}, "duration": 1.5},
        body='{"event_id":"e1","outputs":{},"config":{"c":1},"metadata":{"m":null},"metrics":{"ok":true,"score":0.5},'
             '"feedback":{"ground_truth":"g"},"user_properties":{"u":"v"},"duration":1.5}',
    ),
    Case("events.delete", f"DELETE /v1/events/{ID}", {"success": True, "deleted": str(ID)}, (ID,)),
    Case("events.delete", "DELETE /v1/events/a%2Fb%3Fc", {"success": True, "deleted": "a/b?c"}, ("a/b?c",)),
    # "from-api-key" fills the field that the document requires; the server takes the project from the API key.
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
        f"GET /v1/events?dateRange={quoted(RANGE_JSON)}&filters={quoted(FILTERS_JSON)}"
        f"&projections={quoted(PROJECTIONS_JSON)}&ignore_order=false&limit=5&page=2&evaluation_id={ID}",
        {"events": [EVENT]},
        kwargs={"run_id": ID, "date_range": RANGE, "filters": FILTERS, "projections": ["metrics", "event_id"],
                "ignore_order": False, "limit": 5, "page": 2},
    ),
    Case("events.chart", "GET /v1/events/chart", {"events": []}),
    Case(
        "events.chart",
        f"GET /v1/events/chart?dateRange={quoted(RANGE_JSON)}&filters={quoted(FILTERS_JSON)}&metric=accuracy&groupBy=event_name"
        f"&bucket=day&aggregation=p75&evaluation_id={ID}&only_experiments=true",
        {"events": [{"value": 1}], "totalEvents": "1"},
        kwargs={"run_id": ID, "date_range": RANGE, "filters": FILTERS, "metric": "accuracy", "group_by": "event_name",
                "bucket": "day", "aggregate": "p75", "only_experiments": True},
    ),
    Case("events.search", "POST /v1/events/export", {"events": []}, body='{"project":"from-api-key","filters":[]}'),
    # Projections always contain "event_id", because every parsed event needs its id.
    Case(
        "events.search", "POST /v1/events/export", {"events": [EVENT]},
        kwargs={"filters": FILTERS, "date_range": RANGE, "projections": ["inputs"], "limit": 7500, "page": 3},
        body=f'{{"project":"from-api-key","filters":{FILTERS_JSON},"dateRange":{RANGE_JSON},'
             '"projections":["event_id","inputs"],"limit":7500,"page":3}',
    ),
]  # fmt: skip
