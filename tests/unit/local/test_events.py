"""Events: default fields, partially stored batches, and updates."""

from __future__ import annotations

import json
import time
import uuid
from typing import Any

import pytest

from tests.unit.local.support import Api, Json, new_id

BATCH = "/v1/events/batch"


def test_ids_and_parent_are_filled_in(api: Api) -> None:
    before = time.time() * 1000
    body = api.post("/v1/events", {"event": {"event_type": "tool", "inputs": {"a": 1}}})
    assert body == {"success": True, "event_id": str(uuid.UUID(body["event_id"]))}
    stored = api.stored(body["event_id"])
    assert stored["parent_id"] == stored["session_id"] != stored["event_id"]
    assert stored["start_time"] >= before - 1
    assert stored["inputs"] == {"a": 1}


def test_all_given_fields_are_stored_even_unknown_ones(api: Api) -> None:
    event: Json = {
        "event_id": new_id(),
        "session_id": api.start(),
        "parent_id": new_id(),
        "event_type": "model",
        "event_name": "ask",
        "source": "test",
        "inputs": {"q": "?"},
        "outputs": ["a", "list"],
        "config": {"model": "gpt"},
        "metadata": {"k": None},
        "metrics": {"good": True, "score": 0.5, "why": "text"},
        "feedback": {"rating": 1},
        "user_properties": {"id": 1},
        "error": None,
        "start_time": 5,
        "end_time": 9,
        "duration": 4,
        "children_ids": [],
        "something_new": {"deep": [1, 2.5, "ü"]},
    }
    api.post("/v1/events", {"event": event})
    stored = api.stored(event["event_id"])
    assert {key: stored[key] for key in event} == event


@pytest.mark.parametrize(
    ("event", "where"),
    [
        ({"inputs": {}}, "event_type"),
        ({"event_type": "tool"}, "inputs"),
        ({"event_type": "span", "inputs": {}}, "event_type"),
        ({"event_type": "tool", "inputs": "text"}, "inputs"),
        ({"event_type": "tool", "inputs": {}, "metrics": []}, "metrics"),
        ({"event_type": "tool", "inputs": {}, "outputs": "text"}, "outputs"),
        ({"event_type": "tool", "inputs": {}, "event_id": ""}, "event_id"),
    ],
)
def test_invalid_event_is_rejected(api: Api, event: Json, where: str) -> None:
    assert where in api.rejected("POST", "/v1/events", 400, json={"event": event})
    errors = api.http.post(BATCH, json={"events": [event]}).json()["errors"]
    assert len(errors) == 1
    assert errors[0].startswith("events[0]: ")
    assert where in errors[0]


def test_event_without_wrapper_is_rejected(api: Api) -> None:
    assert "event" in api.rejected("POST", "/v1/events", 400, json={"event_type": "tool", "inputs": {}})


def test_unknown_session_is_created_from_its_first_event(api: Api) -> None:
    session_id = new_id()
    metadata = {"run_id": "r", "datapoint_id": "d", "other": 1}
    api.event(session_id, event_name="first", inputs={"q": 1}, outputs={"a": 1}, metadata=metadata, start_time=77)
    api.event(session_id, event_name="second", inputs={"q": 2})
    session = api.stored(session_id)
    assert session["event_type"] == "session"
    assert (session["event_name"], session["inputs"], session["outputs"]) == ("first", {"q": 1}, {"a": 1})
    assert session["metadata"] == {"run_id": "r", "datapoint_id": "d"}
    assert session["start_time"] == 77


def test_events_inherit_evaluation_ids_from_their_session(api: Api) -> None:
    session_id = api.start(metadata={"run_id": "r", "dataset_id": "s", "datapoint_id": "d", "user": "u"})
    assert api.stored(api.event(session_id, metadata={"own": 1}))["metadata"] == {
        "run_id": "r",
        "dataset_id": "s",
        "datapoint_id": "d",
        "own": 1,
    }
    assert api.stored(api.event(session_id, metadata={"run_id": "mine"}))["metadata"]["run_id"] == "mine"


def test_ground_truth_in_metadata_is_moved_to_feedback(api: Api) -> None:
    stored = api.stored(api.event(metadata={"ground_truth": "yes", "k": 1}))
    assert (stored["metadata"], stored["feedback"]) == ({"k": 1}, {"ground_truth": "yes"})
    stored = api.stored(api.start(metadata={"ground_truth": "yes"}, feedback={"ground_truth": "no", "r": 1}))
    assert (stored["metadata"], stored["feedback"]) == ({}, {"ground_truth": "no", "r": 1})


def test_event_of_type_session_is_a_session(api: Api) -> None:
    session_id = new_id()
    assert api.event(session_id, event_type="session", event_name="s", metadata={"a": 1}) == session_id
    assert api.event(event_id=session_id, event_type="session", metadata={"b": 2}) == session_id
    assert api.stored(session_id)["metadata"] == {"a": 1, "b": 2}


def test_repeated_event_id_replaces_the_event(api: Api) -> None:
    session_id, event_id = api.start(), new_id()
    api.event(session_id, event_id=event_id, event_name="one")
    api.event(session_id, event_id=event_id, event_name="two")
    assert api.stored(event_id)["event_name"] == "two"


def test_batch_stores_events_in_order(api: Api) -> None:
    events = [{"event_type": "tool", "inputs": {"n": n}, "event_id": new_id()} for n in range(5)]
    body = api.post(BATCH, {"events": events})
    assert body == {"event_ids": [event["event_id"] for event in events], "success": True}
    assert [api.stored(event_id)["inputs"]["n"] for event_id in body["event_ids"]] == [0, 1, 2, 3, 4]


def test_empty_batch_succeeds(api: Api) -> None:
    assert api.post(BATCH, {"events": []}) == {"event_ids": [], "success": True}


@pytest.mark.parametrize("body", [{}, {"events": {}}, {"events": [], "is_single_session": "yes"}])
def test_invalid_batch_is_rejected(api: Api, body: Json) -> None:
    api.rejected("POST", BATCH, 400, json=body)


def test_partially_stored_batch_lists_ids_and_errors(api: Api) -> None:
    good: Json = {"event_type": "tool", "inputs": {}}
    surrogate = {**good, "event_id": "\ud83d"}
    content = json.dumps({"events": [good, {"event_type": "tool"}, good, "no event", surrogate]})
    response = api.http.post(BATCH, content=content, headers={"Content-Type": "application/json"})
    assert response.status_code == 500
    body = response.json()
    assert body.keys() == {"event_ids", "errors", "success"}
    assert body["success"] is False
    assert [error.partition(":")[0] for error in body["errors"]] == ["events[1]", "events[3]", "events[4]"]
    assert len(body["event_ids"]) == 2
    for event_id in body["event_ids"]:
        assert api.stored(event_id)["event_type"] == "tool"


def test_batch_in_a_single_session(api: Api) -> None:
    events = [{"event_type": "tool", "inputs": {}, "session_id": new_id()} for _ in range(3)]
    properties = {"session_name": "all", "metadata": {"m": 1}, "user_properties": {"u": 1}, "start_time": 3}
    body = api.post(BATCH, {"events": events, "is_single_session": True, "session_properties": properties})
    session = api.stored(body["session_id"])
    assert (session["event_name"], session["metadata"], session["start_time"]) == ("all", {"m": 1}, 3)
    for event_id in body["event_ids"]:
        stored = api.stored(event_id)
        assert stored["session_id"] == stored["parent_id"] == body["session_id"]


def test_update_merges_maps_and_replaces_outputs(api: Api) -> None:
    maps = ("metadata", "feedback", "metrics", "config", "user_properties")
    given: Json = {name: {"a": 1, "b": 1} for name in maps}
    event_id = api.event(outputs={"old": 1}, **given)
    before = api.stored(event_id)
    changes: Json = {name: {"b": 2, "c": None} for name in maps}
    response = api.http.put("/v1/events", json={"event_id": event_id, "outputs": {"new": 1}, "duration": 3, **changes})
    assert (response.status_code, response.content) == (200, b"")
    after = api.stored(event_id)
    for name in maps:
        assert after[name] == {"a": 1, "b": 2, "c": None}
    assert after["outputs"] == {"new": 1}
    assert after["duration"] == 3
    changed = {*maps, "outputs", "duration"}
    assert {key: after[key] for key in after.keys() - changed} == {key: before[key] for key in before.keys() - changed}


def test_update_ignores_other_fields(api: Api) -> None:
    event_id = api.event(event_name="kept", outputs={"a": 1}, metrics={"m": 1})
    before = api.stored(event_id)
    api.http.put("/v1/events", json={"event_id": event_id, "event_name": "other", "end_time": 1, "start_time": 1})
    assert api.stored(event_id) == before


def test_session_is_updated_by_its_own_id(api: Api) -> None:
    session_id = api.start(metadata={"a": 1})
    api.http.put("/v1/events", json={"event_id": session_id, "metadata": {"b": 2}})
    assert api.stored(session_id)["metadata"] == {"a": 1, "b": 2}


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"inputs": {"q": 1}}, 400),
        ({"outputs": ["list"]}, 400),
        ({"metrics": None}, 400),
        ({"duration": "long"}, 400),
        ({"event_id": new_id()}, 404),
        ({"event_id": None}, 400),
    ],
)
def test_invalid_update_is_rejected(api: Api, changes: dict[str, Any], status: int) -> None:
    event_id = api.event(outputs={"a": 1})
    before = api.stored(event_id)
    api.rejected("PUT", "/v1/events", status, json={"event_id": event_id, **changes})
    assert api.stored(event_id) == before


def test_deleting_an_event_keeps_its_children(api: Api) -> None:
    session_id = api.start()
    outer = api.event(session_id)
    inner = api.event(session_id, parent_id=outer)
    assert api.http.delete(f"/v1/events/{outer}").json() == {"success": True, "deleted": outer}
    root = api.get(f"/v1/events/{session_id}")["request"]
    assert [(node["event_id"], node["parent_id"]) for node in root["children"]] == [(inner, outer)]
    assert outer in api.rejected("DELETE", f"/v1/events/{outer}", 404)
    api.rejected("DELETE", "/v1/events/abc", 400)


def test_session_whose_own_event_was_deleted_is_created_again_by_its_next_event(api: Api) -> None:
    session_id = api.start(session_name="first")
    api.http.delete(f"/v1/events/{session_id}")
    api.rejected("GET", f"/v1/sessions/{session_id}", 404)
    api.event(session_id, event_name="second")
    assert api.get(f"/v1/sessions/{session_id}")["request"]["event_name"] == "second"
