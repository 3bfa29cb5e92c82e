"""The requests of events."""
# ruff: noqa: UP031 - bodies are full of braces

from __future__ import annotations

from honeyhive_overlay import DateRange
from tests.golden.case import EVENT, FILTERS, FILTERS_JSON, ID, ID_2, MS, NOON, RANGE, Case, Then

RANGE_JSON = '{"start_time":"2025-12-15T12:00:00.000Z","end_time":"2025-12-15T12:00:00.000Z"}'

CASES = [
    Case(
        "events.create", "POST /v1/events", {"success": True, "event_id": "e1"},
        kwargs={"event_type": "model", "inputs": {}}, body='{"source":"python","event_type":"model","inputs":{}}',
    ),
    Case(
        "events.create", "POST /v1/events", {"success": True, "event_id": "e1"},
        kwargs={"event_type": "tool", "inputs": {"q": "é"}, "event_name": "search", "session_id": ID, "parent_id": ID_2,
                "event_id": "e1", "source": "tests", "outputs": {"r": None}, "config": {"c": 1}, "metadata": {"m": 2},
                "metrics": {"ok": True}, "feedback": {"f": 3}, "user_properties": {"u": 4}, "error": "e",
                "start_time": MS, "end_time": NOON, "duration": 1.5, "children_ids": [ID_2]},
        body='{"source":"tests","event_type":"tool","inputs":{"q":"é"},"event_name":"search","session_id":"%s",'
             '"parent_id":"%s","event_id":"e1","outputs":{"r":null},"config":{"c":1},"metadata":{"m":2},'
             '"metrics":{"ok":true},"feedback":{"f":3},"user_properties":{"u":4},"error":"e","start_time":%d,"end_time":%d,'
             '"duration":1.5,"children_ids":["%s"]}' % (ID, ID_2, MS, MS, ID_2),
    ),
    Case(
        "events.create_from", "POST /v1/events", {"success": True, "event_id": "e1"},
        ({"event_type": "chain", "inputs": {}, "unknown": [1], "error": None},),
        kwargs={"allow_unknown": True},
        body='{"source":"python","event_type":"chain","inputs":{},"unknown":[1],"error":null}',
    ),
    Case(
        "events.create_batch", "POST /v1/events/batch", {"event_ids": ["e1"], "success": True},
        ([{"event_id": ID, "event_type": "model", "inputs": {}, "source": "mine", "start_time": NOON}],),
        body='{"events":[{"source":"mine","event_id":"%s","event_type":"model","inputs":{},"start_time":%d}]}' % (ID, MS),
    ),
    Case(
        "events.create_batch", "POST /v1/events/batch", {"event_ids": ["e1"], "session_id": "s", "success": True},
        ([{"event_id": "e1", "event_type": "tool", "inputs": {}}],),
        {"is_single_session": True, "session_properties": {"session_name": "n", "start_time": NOON}},
        body='{"events":[{"source":"python","event_id":"e1","event_type":"tool","inputs":{}}],"single_session":true,'
             '"session_properties":{"source":"python","session_name":"n","start_time":%d}}' % MS,
    ),
    Case(
        "events.create_model", "POST /events/model", {"success": True, "event_id": "e1"},
        kwargs={"model": "gpt-4o", "provider": "openai", "messages": []},
        body='{"model_event":{"source":"python","model":"gpt-4o","provider":"openai","messages":[]}}',
    ),
    Case(
        "events.create_model", "POST /events/model", {"success": True, "event_id": "e1"},
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
        "events.create_model_batch", "POST /events/model/batch", {"event_ids": ["e1"], "success": True},
        ([{"event_id": "e1", "model": "m"}],), body='{"model_events":[{"source":"python","event_id":"e1","model":"m"}]}',
    ),
    Case(
        "events.create_model_batch", "POST /events/model/batch", {"event_ids": ["e1"], "success": True},
        ([{"event_id": "e1", "model": "m", "start_time": NOON}],),
        {"is_single_session": True, "session_properties": {"session_name": "n"}},
        body='{"model_events":[{"source":"python","event_id":"e1","model":"m","start_time":%d}],"single_session":true,'
             '"session_properties":{"source":"python","session_name":"n"}}' % MS,
    ),
    Case("events.update", f"PUT /v1/events/{ID}", {}, (ID,), body="{}"),
    Case(
        "events.update", "PUT /v1/events/a%2Fb%3Fc%20d%C3%A9", {}, ("a/b?c dé",),
        {"outputs": {}, "config": {"c": 1}, "metadata": {"m": None}, "metrics": {"ok": True, "score": 0.5},
         "feedback": {"ground_truth": "g"}, "user_properties": {"u": "v"}, "duration": 1.5, "end_time": NOON,
         "children_ids": (ID_2, "e2")},
        body='{"outputs":{},"config":{"c":1},"metadata":{"m":null},"metrics":{"ok":true,"score":0.5},'
             '"feedback":{"ground_truth":"g"},"user_properties":{"u":"v"},"duration":1.5,"end_time":%d,'
             '"children_ids":["%s","e2"]}' % (MS, ID_2),
    ),
    Case("events.get", f"GET /v1/events/{ID}", {"event": EVENT}, (ID,)),
    Case("events.get", "GET /v1/events/..%2Fruns", {"event": EVENT}, ("../runs",)),
    Case(
        "events.get_by_session", "POST /v1/events/search", {"events": [EVENT], "count": 1}, (ID,),
        body='{"filters":[{"field":"session_id","operator":"is","value":"%s","type":"string"}],"limit":1000,"page":1}' % ID,
        then=(Then("POST /v1/events/search", {"events": [], "count": 0},
                   '{"filters":[{"field":"session_id","operator":"is","value":"%s","type":"string"}],"limit":1000,'
                   '"page":2}' % ID),),
    ),
    Case("events.list", "POST /v1/events/search", {"events": []}, body="{}"),
    Case(
        "events.list", "POST /v1/events/search", {"events": [EVENT]},
        kwargs={"run_id": ID, "date_range": RANGE, "filters": FILTERS, "projections": ["metrics", "event_id"],
                "ignore_order": False, "limit": 5, "page": 2},
        body=f'{{"filters":{FILTERS_JSON},"dateRange":{RANGE_JSON},"limit":5,"page":2,"ignore_order":false,'
             f'"evaluation_id":"{ID}"}}',
    ),
    Case("events.search", "POST /v1/events/search", {"events": []}, body="{}"),
    Case(
        "events.search", "POST /v1/events/search", {"events": [EVENT]},
        kwargs={"filters": FILTERS, "date_range": RANGE, "projections": ["inputs"], "limit": 1000, "page": 3},
        body=f'{{"filters":{FILTERS_JSON},"dateRange":{RANGE_JSON},"limit":1000,"page":3}}',
    ),
    Case(
        "events.search", "POST /v1/events/search", {"events": []}, kwargs={"date_range": DateRange(start=NOON)},
        body='{"dateRange":{"start_time":"2025-12-15T12:00:00.000Z","end_time":"2100-01-01T00:00:00.000Z"}}',
    ),
    Case(
        "events.search", "POST /v1/events/search", {"events": []}, kwargs={"date_range": DateRange(end=NOON)},
        body='{"dateRange":{"start_time":"1970-01-01T00:00:00.000Z","end_time":"2025-12-15T12:00:00.000Z"}}',
    ),
    Case("events.search", "POST /v1/events/search", {"events": []}, kwargs={"date_range": DateRange()}, body="{}"),
]  # fmt: skip
