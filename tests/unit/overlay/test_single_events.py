"""Getting, updating and deleting one event, and batches of one session."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, NotFound, PartialBatchError
from tests.support.server import Request, Response, json_response, serving
from tests.support.sync_async import Half

pytestmark = pytest.mark.revision("2025-12-15")

EVENT: dict[str, Any] = {"event_type": "model", "inputs": {}}
DELETIONS: list[Callable[[Any], Any]] = [
    lambda client: client.events.delete("e1"),
    lambda client: client.sessions.delete("e1"),
]


@pytest.mark.parametrize("events", [[], [{"event_id": "another"}]])
def test_get_raises_not_found_when_the_search_finds_nothing(half: Half, events: list[Any]) -> None:
    with serving(json_response({"events": events, "totalEvents": len(events)})) as server:
        with pytest.raises(NotFound) as caught:
            half.run(half.client(server.url).events.get("e1"))
        assert len(server.requests) == 1
    error = caught.value
    assert (error.status, error.operation, error.body) == (404, "events.get", b"")
    assert (error.method, error.url) == ("POST", "/v1/events/export")
    assert str(error).startswith("events.get: the event 'e1' was searched for and not found (POST /v1/events/export).")
    assert "server answered" not in str(error)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301 - made by this test


def test_get_keeps_unknown_fields(half: Half) -> None:
    stored = {"event_id": "e1", "event_type": "tool", "inputs": {"a": 1}, "unknown": [1]}
    with serving(json_response({"events": [stored]})) as server:
        event = half.run(half.client(server.url).events.get("e1"))
    assert (event.event_id, event.inputs, event.extra) == ("e1", {"a": 1}, {"unknown": [1]})


def test_an_invalid_search_reply_is_reported_under_the_called_operation(half: Half) -> None:
    with serving(json_response({"message": "hello"})) as server, pytest.raises(DecodeError, match=r"^events\.get: "):
        half.run(half.client(server.url).events.get("e1"))


@pytest.mark.parametrize("call", DELETIONS)
@pytest.mark.parametrize(
    ("body", "event_id", "deleted"),
    [
        ({"success": True, "deleted": "E1"}, "E1", True),
        ({"success": False, "deleted": "e1"}, "e1", False),
        ({"success": True}, "e1", True),
        ({"deleted": False}, "e1", False),
    ],
)
def test_a_deletion_has_the_id_and_the_outcome(
    half: Half, call: Callable[[Any], Any], body: dict[str, Any], event_id: str, deleted: bool
) -> None:
    with serving(json_response(body)) as server:
        deletion = half.run(call(half.client(server.url)))
    assert (deletion.id, deletion.deleted) == (event_id, deleted)
    assert deletion.to_dict() == body


@pytest.mark.parametrize("call", DELETIONS)
@pytest.mark.parametrize("body", [{}, [], {"success": "yes"}, {"message": "gone"}])
def test_a_deletion_without_a_known_field_is_a_decode_error(
    half: Half, call: Callable[[Any], Any], body: object
) -> None:
    with serving(json_response(body)) as server, pytest.raises(DecodeError):
        half.run(call(half.client(server.url)))


@pytest.mark.parametrize("call", DELETIONS)
def test_a_404_on_a_retried_deletion_is_a_success(half: Half, call: Callable[[Any], Any]) -> None:
    with serving(Response(503), json_response({"message": "not found"}, 404)) as server:
        deletion = half.run(call(half.client(server.url)))
        assert len(server.requests) == 2
    assert (deletion.id, deletion.deleted) == ("e1", True)
    with serving(json_response({"message": "not found"}, 404)) as server, pytest.raises(NotFound, match="not found"):
        half.run(call(half.client(server.url)))


def test_update_is_retried_and_ignores_the_reply_body(half: Half) -> None:
    with serving(Response(503), Response(200, b"<html>")) as server:
        assert half.run(half.client(server.url).events.update("e1", metadata={"a": 1})).changed is None
        assert [request.json for request in server.requests] == [{"event_id": "e1", "metadata": {"a": 1}}] * 2


def test_rejected_events_of_a_session_can_be_sent_again(half: Half) -> None:
    def store_first_event(request: Request) -> Response:
        ids = [event["event_id"] for event in request.json["events"]]
        return json_response({"event_ids": ids[:1], "errors": ["bad event"], "success": False}, 500)

    events = [dict(EVENT), dict(EVENT)]
    with serving(
        store_first_event,
        lambda request: json_response({"event_ids": [event["event_id"] for event in request.json["events"]]}),
    ) as server:
        sessions = half.client(server.url).sessions
        with pytest.raises(PartialBatchError, match=r"^sessions\.create_event_batch: 1 stored, 1 rejected") as caught:
            half.run(sessions.create_event_batch("s1", events))
        again = half.run(sessions.create_event_batch("s1", caught.value.rejected))
        first, second = (request.json["events"] for request in server.requests)
    assert {event["session_id"] for event in first} == {"s1"}
    assert caught.value.rejected == (first[1],)
    assert second == [first[1]]
    assert again.event_ids == (first[1]["event_id"],)
    assert events == [EVENT, EVENT]
