"""The requests of sessions; those that need two are in `tests/unit/overlay/test_2026_06_24_sessions.py`."""
# ruff: noqa: UP031 - bodies are full of braces

from __future__ import annotations

from tests.golden.case import EVENT, ID, ID_2, MS, NOON, Case, Then

CASES = [
    Case("sessions.start", "POST /v1/sessions", {"session_id": "s1"}, body='{"source":"python"}'),
    Case(
        "sessions.start", "POST /v1/sessions", {"session_id": "s1"},
        kwargs={"session_name": "checkout", "session_id": ID, "source": "tests", "inputs": {"a": 1}, "outputs": {"b": 2},
                "config": {"c": 3}, "metadata": {"run_id": "r"}, "user_properties": {"u": "v"}, "start_time": NOON,
                "end_time": "2025-12-15T13:00:00+01:00", "duration": 1.5, "children_ids": [ID_2]},
        body='{"source":"tests","session_name":"checkout","session_id":"%s","inputs":{"a":1},"outputs":{"b":2},'
             '"config":{"c":3},"metadata":{"run_id":"r"},"user_properties":{"u":"v"},"start_time":%d,"end_time":%d,'
             '"duration":1.5,"children_ids":["%s"]}' % (ID, MS, MS, ID_2),
    ),
    Case(
        "sessions.get", "POST /v1/events/search", {"events": [EVENT], "count": 1}, (ID,),
        body='{"filters":[{"field":"session_id","operator":"is","value":"%s","type":"string"}],"limit":1000,"page":1}' % ID,
        then=(Then("POST /v1/events/search", {"events": [], "count": 0},
                   '{"filters":[{"field":"session_id","operator":"is","value":"%s","type":"string"}],"limit":1000,'
                   '"page":2}' % ID),),
    ),
    Case(
        "sessions.get", "POST /v1/events/search", {"events": [EVENT], "count": 1}, ('a/b?c "dé',),
        body='{"filters":[{"field":"session_id","operator":"is","value":"a/b?c \\"dé","type":"string"}],"limit":1000,'
             '"page":1}',
        then=(Then("POST /v1/events/search", {"events": [], "count": 0},
                   '{"filters":[{"field":"session_id","operator":"is","value":"a/b?c \\"dé","type":"string"}],"limit":1000,'
                   '"page":2}'),),
    ),
    Case(
        "sessions.create_event_batch", f"POST /v1/sessions/{ID}/events/batch", {"success": True},
        (ID, [{"event_id": "e1", "event_type": "tool", "inputs": {}}]),
        body='{"events":[{"source":"python","event_id":"e1","event_type":"tool","inputs":{},"session_id":"%s"}]}' % ID,
    ),
    Case(
        "sessions.create_event_batch_from", "POST /v1/sessions/a%2Fb%3Fc%20d%C3%A9/events/batch", {"success": True},
        ("a/b?c dé", [{"event_id": ID, "event_type": "chain", "inputs": {"q": 1}, "session_id": "a/b?c dé",
                       "source": "mine", "start_time": NOON, "unknown": None}]),
        {"allow_unknown": True},
        body='{"events":[{"source":"mine","event_id":"%s","event_type":"chain","inputs":{"q":1},"session_id":"a/b?c dé",'
             '"start_time":%d,"unknown":null}]}' % (ID, MS),
    ),
]  # fmt: skip
