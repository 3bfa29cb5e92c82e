"""Sessions: events of type "session" that are merged when they are started again, and their trees."""

from __future__ import annotations

import time
import uuid
from typing import Any

import pytest

from tests.unit.local.support import Api, new_id


def test_session_is_an_event_with_equal_event_id_and_session_id(api: Api) -> None:
    session = api.post("/v1/session/start", {"session": {"session_name": "chat", "source": "test"}})
    assert session["event_id"] == session["session_id"] == str(uuid.UUID(session["session_id"]))
    assert session["event_type"] == "session"
    assert session["event_name"] == "chat"
    assert session["source"] == "test"
    assert session["parent_id"] is None
    assert api.stored(session["event_id"]) == session


def test_session_requires_no_field(api: Api) -> None:
    before = time.time() * 1000
    session = api.post("/v1/session/start", {"session": {}})
    assert session["event_name"] == session["source"] == "unknown"
    assert before - 1 <= session["start_time"] <= time.time() * 1000 + 1


@pytest.mark.parametrize("body", [{}, {"session": None}, {"session": []}, {"session_name": "no wrapper"}])
def test_session_requires_the_wrapper(api: Api, body: object) -> None:
    assert "session" in api.rejected("POST", "/v1/session/start", 400, json=body)


def test_given_uuid_is_used_and_other_ids_are_replaced(api: Api) -> None:
    session_id = new_id()
    assert api.start(session_id=session_id) == session_id
    for wrong in ("mine", session_id[:-1], session_id.replace("-", ""), "", 7, None):
        created = api.start(session_id=wrong)
        assert created != wrong
        assert str(uuid.UUID(created)) == created


def test_starting_a_session_again_merges_it(api: Api) -> None:
    session_id = api.start(
        session_name="first",
        source="test",
        metadata={"a": 1, "b": 1},
        user_properties={"plan": "free"},
        inputs={"q": 1},
        start_time=1000,
    )
    api.start(session_id=session_id, metadata={"b": 2, "c": 2}, user_properties={"tier": 1}, start_time="now")
    stored = api.stored(session_id)
    assert stored["metadata"] == {"a": 1, "b": 2, "c": 2}
    assert stored["user_properties"] == {"plan": "free", "tier": 1}
    assert (stored["event_name"], stored["source"], stored["inputs"]) == ("first", "test", {"q": 1})
    assert stored["start_time"] == 1000
    api.start(session_id=session_id, session_name="second", outputs={"done": True})
    assert api.stored(session_id)["event_name"] == "second"
    assert "session_name" not in api.stored(session_id)
    assert api.stored(session_id)["outputs"] == {"done": True}
    assert len(api.search({"field": "session_id", "operator": "is", "type": "string", "value": session_id})) == 1


def test_starting_a_session_again_keeps_its_identity(api: Api) -> None:
    session_id = api.start()
    api.start(session_id=session_id, event_id=new_id(), event_type="tool", parent_id=new_id())
    stored = api.stored(session_id)
    assert (stored["event_id"], stored["event_type"], stored["parent_id"]) == (session_id, "session", None)


@pytest.mark.parametrize("given", ["2025-12-15T00:00:00Z", None, True, []])
def test_start_time_that_is_not_a_number_becomes_now(api: Api, given: object) -> None:
    before = time.time() * 1000
    assert api.stored(api.start(start_time=given))["start_time"] >= before - 1


def test_start_end_and_duration_complete_each_other(api: Api) -> None:
    def times(**given: float) -> tuple[Any, ...]:
        stored = api.stored(api.start(**given))
        return stored["start_time"], stored["end_time"], stored["duration"]

    assert times(start_time=10, end_time=30) == (10, 30, 20)
    assert times(start_time=10, duration=5) == (10, 15, 5)
    assert times(start_time=10) == (10, None, None)
    assert times(start_time=10, end_time=30, duration=7) == (10, 30, 7)


def test_session_tree_is_nested_and_wrapped(api: Api) -> None:
    session_id = api.start(session_name="root", start_time=0)
    outer = api.event(session_id, event_name="outer", start_time=10, end_time=50)
    inner = api.event(session_id, event_name="inner", parent_id=outer, start_time=20, duration=5)
    later = api.event(session_id, event_name="later", start_time=60, duration=15)
    body = api.get(f"/v1/sessions/{session_id}")
    assert body.keys() == {"request"}
    root = body["request"]
    assert (root["event_id"], root["event_type"], root["event_name"]) == (session_id, "session", "root")
    assert [node["event_id"] for node in root["children"]] == root["children_ids"] == [outer, later]
    assert [node["event_id"] for node in root["children"][0]["children"]] == [inner]
    assert root["children"][0]["children"][0]["end_time"] == 25
    assert (root["end_time"], root["duration"]) == (75, 75)
    assert api.get(f"/v1/events/{session_id}") == body


def test_unknown_session_is_not_found(api: Api) -> None:
    session_id = new_id()
    assert session_id in api.rejected("GET", f"/v1/sessions/{session_id}", 404)


def test_event_id_is_not_a_session_id(api: Api) -> None:
    api.rejected("GET", f"/v1/sessions/{api.event(event_id=new_id())}", 404)


def test_deleting_a_session_deletes_its_events(api: Api) -> None:
    session_id, other = api.start(), api.start()
    inside, outside = api.event(session_id), api.event(other)
    api.rejected("DELETE", f"/v1/sessions/{inside}", 404)
    assert api.http.delete(f"/v1/sessions/{session_id}").json() == {"success": True, "deleted": session_id}
    api.rejected("DELETE", f"/v1/sessions/{session_id}", 404)
    assert api.search({"field": "session_id", "operator": "is", "type": "string", "value": session_id}) == []
    assert api.stored(outside)["session_id"] == other


def test_root_has_the_totals_of_its_events(api: Api) -> None:
    session_id = api.start(metadata={"user": "u1"})
    tokens = {"total_tokens": 10, "prompt_tokens": 7, "completion_tokens": 3}
    first = api.event(session_id, event_type="model", metadata=tokens, metrics={"cost": 0.1})
    api.event(session_id, event_type="model", parent_id=first, metadata=tokens, metrics={"cost_usd": 0.2})
    api.event(session_id, event_type="tool", metadata={"cost": 0.3, "total_tokens": "many"})
    api.event(session_id, metrics={"cost": True})
    metadata = api.get(f"/v1/sessions/{session_id}")["request"]["metadata"]
    assert metadata == {
        "user": "u1",
        "num_events": 4,
        "num_model_events": 2,
        "has_feedback": False,
        "cost": pytest.approx(0.6),
        "total_tokens": 20,
        "prompt_tokens": 14,
        "completion_tokens": 6,
    }
    api.event(session_id, feedback={"rating": 5})
    assert api.get(f"/v1/sessions/{session_id}")["request"]["metadata"]["has_feedback"] is True


def test_tree_contains_every_event(api: Api) -> None:
    session_id, one, two = api.start(), new_id(), new_id()
    api.event(session_id, event_id=one, parent_id=two)
    api.event(session_id, event_id=two, parent_id=one)
    orphan = api.event(session_id, parent_id=new_id())
    own = new_id()
    api.event(session_id, event_id=own, parent_id=own)
    root = api.get(f"/v1/sessions/{session_id}")["request"]
    assert sorted(ids_below(root)) == sorted([one, two, orphan, own])


def ids_below(node: dict[str, Any]) -> list[str]:
    return [found for child in node["children"] for found in (child["event_id"], *ids_below(child))]
