"""Sessions in 2026-06-24: start (one or two requests), get (a search) and batches of events."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from honeyhive_overlay import (
    DecodeError,
    InvalidArgument,
    NotFound,
    PartialBatchError,
    ServerError,
    Session,
    UnsupportedOperation,
)
from tests.support.server import Request, Response, json_response, serving
from tests.support.sync_async import Half

REVISION = "2026-06-24"
ID = UUID("6f1c7f3e-0c39-4e64-8b6f-3d6c4f1f0001")
STARTED = {"event_id": str(ID), "session_id": str(ID), "event_type": "session", "metrics": {"old": 1}, "config": None}
EVENT: dict[str, Any] = {"event_type": "tool", "inputs": {}}


def request_lines(requests: list[Request]) -> list[str]:
    return [f"{request.method} {request.target} {request.body.decode()}" for request in requests]


def test_start_sends_metrics_and_feedback_in_a_second_request(half: Half) -> None:
    with serving(json_response(STARTED), Response(200, b"")) as server:
        sessions = half.client(server.url, revision=REVISION).sessions
        session = half.run(sessions.start(session_name="first", metrics={"new": True}, feedback={"ground_truth": "g"}))
        assert request_lines(server.requests) == [
            'POST /v1/sessions {"source":"python","session_name":"first"}',
            f'PUT /v1/events/{ID} {{"metrics":{{"new":true}},"feedback":{{"ground_truth":"g"}}}}',
        ]
    assert isinstance(session, Session)
    assert (session.metrics, session.feedback) == ({"old": 1, "new": True}, {"ground_truth": "g"})
    assert session.to_dict() == {**STARTED, "metrics": session.metrics, "feedback": session.feedback}


def test_start_without_metrics_and_feedback_sends_one_request(half: Half) -> None:
    with serving(json_response(STARTED)) as server:
        session = half.run(half.client(server.url, revision=REVISION).sessions.start(session_id=ID))
        assert request_lines(server.requests) == [f'POST /v1/sessions {{"source":"python","session_id":"{ID}"}}']
    assert (session.session_id, session.metrics, session.feedback) == (str(ID), {"old": 1}, None)
    assert session.to_dict() == STARTED


@pytest.mark.parametrize(
    ("arguments", "argument"),
    [
        ({"error": "it broke"}, "error"),
        ({"session_id": "my session"}, "session_id"),
        ({"session_id": "6f1c7f3e0c394e648b6f3d6c4f1f0001"}, "session_id"),
        ({"session_id": ""}, "session_id"),
        ({"metrics": [1]}, "metrics"),
        ({"feedback": {"score": float("nan")}}, "feedback"),
        ({"start_time": "soon"}, "start_time"),
    ],
)
def test_invalid_arguments_are_rejected_before_a_request(half: Half, arguments: dict[str, Any], argument: str) -> None:
    with serving(json_response(STARTED)) as server:
        sessions = half.client(server.url, revision=REVISION).sessions
        with pytest.raises(InvalidArgument) as caught:
            half.run(sessions.start(**{"metrics": {"m": 1}, **arguments}))
        assert server.requests == []
    assert caught.value.argument == argument


def test_start_is_retried_only_with_an_id_of_the_caller(half: Half) -> None:
    with serving(Response(503), json_response(STARTED)) as server:
        half.run(half.client(server.url, revision=REVISION).sessions.start(session_id=str(ID).upper()))
        assert len(server.requests) == 2
    with serving(Response(503), json_response(STARTED)) as server:
        sessions = half.client(server.url, revision=REVISION).sessions
        with pytest.raises(ServerError):
            half.run(sessions.start())
        assert len(server.requests) == 1


def test_the_second_request_is_retried_and_its_error_names_what_is_missing(half: Half) -> None:
    with serving(json_response(STARTED), Response(503), Response(200, b"")) as server:
        half.run(half.client(server.url, revision=REVISION).sessions.start(feedback={"f": 1}))
        assert [request.method for request in server.requests] == ["POST", "PUT", "PUT"]
    with serving(json_response(STARTED), json_response({"message": "Event not found"}, 404)) as server:
        sessions = half.client(server.url, revision=REVISION).sessions
        with pytest.raises(NotFound) as caught:
            half.run(sessions.start(metrics={"m": 1}, feedback={"f": 1}))
    assert caught.value.operation == "sessions.start"
    assert caught.value.__notes__ == [f"The session {ID} is started, without its metrics and feedback."]


@pytest.mark.parametrize("operation", ["sessions.get", "events.get_by_session"])
def test_a_session_is_a_tree_of_its_events_from_all_pages(half: Half, operation: str) -> None:
    children = [{"event_id": f"e{number}", "parent_id": "s", "start_time": 5000 - number} for number in range(1500)]
    stored = [*children, {"event_id": "deep", "parent_id": "e0"}, {"event_id": "s", "session_id": "s"}]

    def search(request: Request) -> Response:
        size, page = request.json["limit"], request.json["page"]
        assert request.json["filters"] == [{"field": "session_id", "operator": "is", "value": "s", "type": "string"}]
        return json_response({"events": stored[size * (page - 1) : size * page], "count": 1})

    resource, _, method = operation.partition(".")
    with serving(search) as server:
        session = half.run(getattr(getattr(half.client(server.url, revision=REVISION), resource), method)("s"))
        assert [request.json["page"] for request in server.requests] == [1, 2, 3]
    assert (session.event_id, len(session.children), sum(1 for _ in session.walk())) == ("s", 1500, 1502)
    assert [event.event_id for event in session.children[:2]] == ["e1499", "e1498"]
    assert [event.event_id for event in session.children[-1].children] == ["deep"]
    assert session.to_dict()["children"][-1]["children"] == [{"event_id": "deep", "parent_id": "e0", "children": []}]


@pytest.mark.parametrize("operation", ["sessions.get", "events.get_by_session"])
def test_a_session_without_events_is_not_found(half: Half, operation: str) -> None:
    resource, _, method = operation.partition(".")
    with serving(json_response({"events": [], "count": 0})) as server:
        client = half.client(server.url, revision=REVISION)
        with pytest.raises(NotFound, match=rf"^{operation}: the session 's' was searched for and not found") as caught:
            half.run(getattr(getattr(client, resource), method)("s"))
        assert len(server.requests) == 1
    assert (caught.value.operation, caught.value.url) == (operation, "/v1/events/search")


def test_an_invalid_search_reply_is_reported_under_the_called_operation(half: Half) -> None:
    with serving(json_response({"message": "hello"})) as server, pytest.raises(DecodeError, match=r"^sessions\.get: "):
        half.run(half.client(server.url, revision=REVISION).sessions.get("s"))


def test_create_event_batch_returns_the_ids_that_were_sent(half: Half) -> None:
    with serving(json_response({"success": True})) as server:
        sessions = half.client(server.url, revision=REVISION).sessions
        batch = half.run(sessions.create_event_batch(ID, [EVENT, {**EVENT, "event_id": "mine"}]))
        ids = [event["event_id"] for event in server.requests[0].json["events"]]
    assert batch.event_ids == tuple(ids)
    assert UUID(ids[0]).version == 4
    assert (ids[1], batch.success) == ("mine", True)


def test_a_partial_batch_error_contains_the_rejected_events(half: Half) -> None:
    def store_first_event(request: Request) -> Response:
        ids = [event["event_id"] for event in request.json["events"]]
        return json_response({"event_ids": ids[:1], "errors": ["bad event"], "success": False}, 500)

    with serving(store_first_event) as server:
        sessions = half.client(server.url, revision=REVISION).sessions
        with pytest.raises(PartialBatchError, match="1 stored, 1 rejected") as caught:
            half.run(sessions.create_event_batch("s", [EVENT, EVENT]))
        assert caught.value.rejected == (server.requests[0].json["events"][1],)


def test_a_failure_without_details_is_not_a_success(half: Half) -> None:
    with serving(json_response({"success": False})) as server:
        sessions = half.client(server.url, revision=REVISION).sessions
        with pytest.raises(PartialBatchError, match="0 stored, 1 rejected"):
            half.run(sessions.create_event_batch("s", [EVENT]))
    with serving(json_response({"message": "Internal error", "success": False}, 500)) as server:
        sessions = half.client(server.url, revision=REVISION).sessions
        with pytest.raises(ServerError, match="Internal error"):
            half.run(sessions.create_event_batch("s", [EVENT]))
        assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("events", "argument"),
    [
        ([EVENT, {"inputs": {}}], "events[1].event_type"),
        ([{"event_type": "tool"}], "events[0].inputs"),
        ([{**EVENT, "session_id": "another"}], "events[0].session_id"),
        ([], "events"),
    ],
)
def test_an_invalid_batch_is_rejected_before_a_request(half: Half, events: list[Any], argument: str) -> None:
    with serving(json_response({"success": True})) as server:
        sessions = half.client(server.url, revision=REVISION).sessions
        with pytest.raises(InvalidArgument) as caught:
            half.run(sessions.create_event_batch("s", events))
        assert server.requests == []
    assert caught.value.argument == argument


@pytest.mark.parametrize("id_", ["", ".", ".."])
def test_an_invalid_session_id_is_rejected(half: Half, id_: str) -> None:
    with serving(json_response({"success": True})) as server:
        sessions = half.client(server.url, revision=REVISION).sessions
        with pytest.raises(InvalidArgument, match=r"^session_id: "):
            half.run(sessions.create_event_batch(id_, [EVENT]))
        assert server.requests == []


def test_delete_is_unsupported(half: Half) -> None:
    with serving(json_response({})) as server:
        sessions = half.client(server.url, revision=REVISION).sessions
        with pytest.raises(UnsupportedOperation) as caught:
            half.run(sessions.delete("s"))
        assert server.requests == []
    assert (caught.value.operation, caught.value.available_in) == ("sessions.delete", ("2025-12-15",))
