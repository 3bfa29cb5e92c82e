"""The requests of sessions and events. The project is that of the client, "a project"."""
# ruff: noqa: UP031 - bodies are full of braces

from __future__ import annotations

from tests.golden.case import EVENT, FILTERS, FILTERS_JSON, ID, ID_2, MS, NOON, RANGE, RANGE_JSON, Case, Then

OF_RUN = '{"field":"metadata.run_id","operator":"is","value":"%s","type":"string"}' % ID
OF_SESSION = '{"field":"session_id","operator":"is","value":"%s","type":"string"}'
SESSION = {"event_id": "s1", "session_id": "s1", "children": []}

CASES = [
    Case(
        "sessions.start", "POST /session/start", {"session_id": "s1"},
        body='{"session":{"source":"python","project":"a project"}}',
    ),
    Case(
        "sessions.start", "POST /session/start", {"session_id": "s1"},
        kwargs={"session_name": "checkout", "session_id": ID, "source": "tests", "inputs": {"a": 1}, "outputs": {"b": 2},
                "config": {"c": 3}, "metadata": {"run_id": "r"}, "metrics": {"m": 0.5}, "feedback": {"ground_truth": "g"},
                "user_properties": {"u": "v"}, "error": "none", "start_time": NOON,
                "end_time": "2025-12-15T13:00:00+01:00", "duration": 1.5, "children_ids": [ID_2]},
        body='{"session":{"source":"tests","session_name":"checkout","session_id":"%s","inputs":{"a":1},"outputs":{"b":2},'
             '"config":{"c":3},"metadata":{"run_id":"r"},"metrics":{"m":0.5},"feedback":{"ground_truth":"g"},'
             '"user_properties":{"u":"v"},"error":"none","start_time":%d,"end_time":%d,"duration":1.5,'
             '"children_ids":["%s"],"project":"a project"}}' % (ID, MS, MS, ID_2),
    ),
    Case("sessions.get", f"GET /session/{ID}", SESSION, (ID,)),
    Case(
        "sessions.get", "GET /session/a%2Fb%3Fc%20d%C3%A9", {"session_id": "a/b?c dé"}, ("a/b?c dé",),
        then=(
            Then(
                "POST /events/export", {"events": []},
                '{"project":"a project","filters":[%s],"limit":1000,"page":1}' % (OF_SESSION % "a/b?c dé"),
            ),
        ),
    ),
    Case(
        "sessions.create_event_batch", "POST /events/batch", {"event_ids": ["e1"], "success": True},
        (ID, [{"event_id": "e1", "event_type": "tool"}, {"event_id": "e2", "session_id": ID, "start_time": NOON}]),
        body='{"events":[{"source":"python","event_id":"e1","event_type":"tool","session_id":"%s","project":"a project"},'
             '{"source":"python","event_id":"e2","session_id":"%s","start_time":%d,"project":"a project"}]}'
             % (ID, ID, MS),
    ),
    Case(
        "events.create", "POST /events", {"success": True, "event_id": "e1"},
        kwargs={"event_type": "model", "inputs": {}},
        body='{"event":{"source":"python","event_type":"model","inputs":{},"project":"a project"}}',
    ),
    Case(
        "events.create", "POST /events", {"success": True, "event_id": "e1"},
        kwargs={"event_type": "session", "inputs": {"q": "é"}, "event_name": "search", "session_id": ID,
                "parent_id": ID_2, "event_id": "e1", "outputs": {"r": None}, "start_time": MS, "end_time": NOON,
                "metrics": {"ok": True}},
        body='{"event":{"source":"python","event_type":"session","inputs":{"q":"é"},"event_name":"search",'
             '"session_id":"%s","parent_id":"%s","event_id":"e1","outputs":{"r":null},"metrics":{"ok":true},'
             '"start_time":%d,"end_time":%d,"project":"a project"}}' % (ID, ID_2, MS, MS),
    ),
    Case(
        "events.create_from", "POST /events", {"success": True, "event_id": "e1"},
        ({"event_type": "chain", "inputs": {}, "unknown": [1], "outputs": None, "project": "another"},),
        kwargs={"allow_unknown": True},
        body='{"event":{"source":"python","event_type":"chain","inputs":{},"unknown":[1],"outputs":null,'
             '"project":"another"}}',
    ),
    Case(
        "events.create_batch", "POST /events/batch", {"event_ids": ["e1"], "success": True},
        ([{"event_id": ID, "event_type": "model", "source": "mine", "start_time": NOON}],),
        body='{"events":[{"source":"mine","event_id":"%s","event_type":"model","start_time":%d,"project":"a project"}]}'
             % (ID, MS),
    ),
    Case(
        "events.create_batch", "POST /events/batch", {"event_ids": ["e1"], "session_id": "s", "success": True},
        ([{"event_id": "e1", "project": "another"}],),
        {"is_single_session": True, "session_properties": {"session_name": "n", "start_time": NOON}},
        body='{"events":[{"source":"python","event_id":"e1","project":"another"}],"is_single_session":true,'
             '"session_properties":{"source":"python","session_name":"n","start_time":%d}}' % MS,
    ),
    Case(
        "events.create_model", "POST /events/model", {"success": True, "event_id": "e1"},
        kwargs={"model": "gpt-4o", "provider": "openai", "messages": []},
        body='{"model_event":{"source":"python","model":"gpt-4o","provider":"openai","messages":[],'
             '"project":"a project"}}',
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
             '"error":"e","start_time":%d,"end_time":%d,"duration":1.5,"project":"a project"}}' % (ID, ID_2, MS, MS),
    ),
    Case(
        "events.create_model_batch", "POST /events/model/batch", {"event_ids": ["e1"], "success": True},
        ([{"event_id": "e1", "model": "m", "start_time": NOON}],),
        {"is_single_session": True, "session_properties": {"session_name": "n"}},
        body='{"model_events":[{"source":"python","event_id":"e1","model":"m","start_time":%d,"project":"a project"}],'
             '"is_single_session":true,"session_properties":{"source":"python","session_name":"n"}}' % MS,
    ),
    Case("events.update", "PUT /events", {}, (ID,), body='{"event_id":"%s"}' % ID),
    Case(
        "events.update", "PUT /events", {}, ("e1",),
        {"outputs": {}, "config": {"c": 1}, "metadata": {"m": None}, "metrics": {"ok": True, "score": 0.5},
         "feedback": {"ground_truth": "g"}, "user_properties": {"u": "v"}, "duration": 1.5},
        body='{"event_id":"e1","outputs":{},"config":{"c":1},"metadata":{"m":null},"metrics":{"ok":true,"score":0.5},'
             '"feedback":{"ground_truth":"g"},"user_properties":{"u":"v"},"duration":1.5}',
    ),
    Case(
        "events.get", "POST /events/export", {"events": [{"event_id": str(ID)}]}, (ID,),
        body='{"project":"a project","filters":[{"field":"event_id","operator":"is","value":"%s","type":"string"}],'
             '"limit":1}' % ID,
    ),
    Case(
        "events.get_by_session", "POST /events/export", {"events": [{"event_id": str(ID), "session_id": str(ID)}]}, (ID,),
        body='{"project":"a project","filters":[%s],"limit":1000,"page":1}' % (OF_SESSION % ID),
        then=(Then("POST /events/export", {"events": []},
                   '{"project":"a project","filters":[%s],"limit":1000,"page":2}' % (OF_SESSION % ID)),),
    ),
    Case(
        "events.get_by_session", "POST /events/export", {"events": [EVENT]}, ('a"b/c',),
        body='{"project":"a project","filters":[%s],"limit":1000,"page":1}' % (OF_SESSION % 'a\\"b/c'),
        then=(Then("POST /events/export", {"events": []},
                   '{"project":"a project","filters":[%s],"limit":1000,"page":2}' % (OF_SESSION % 'a\\"b/c')),),
    ),
    Case("events.list", "POST /events/export", {"events": []}, body='{"project":"a project","filters":[]}'),
    Case(
        "events.list", "POST /events/export", {"events": [EVENT], "totalEvents": 1},
        kwargs={"run_id": ID, "date_range": RANGE, "filters": FILTERS, "projections": ["metrics", "event_id"],
                "ignore_order": True, "limit": 5, "page": 2},
        body=f'{{"project":"a project","filters":[{OF_RUN},{FILTERS_JSON[1:]},"dateRange":{RANGE_JSON},'
             '"projections":["event_id","metrics"],"limit":5,"page":2}',
    ),
    Case("events.search", "POST /events/export", {"events": []}, body='{"project":"a project","filters":[]}'),
    Case(
        "events.search", "POST /events/export", {"events": [EVENT]},
        kwargs={"filters": FILTERS, "date_range": RANGE, "projections": ["inputs"], "limit": 7500, "page": 3},
        body=f'{{"project":"a project","filters":{FILTERS_JSON},"dateRange":{RANGE_JSON},'
             '"projections":["event_id","inputs"],"limit":7500,"page":3}',
    ),
]  # fmt: skip
