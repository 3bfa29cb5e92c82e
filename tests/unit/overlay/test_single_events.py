"""One event, read by a search and deleted; batches of one session."""

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
def test_an_event_that_no_search_finds_is_not_found(half: Half, events: list[Any]) -> None:
    with serving(json_response({"events": events, "totalEvents": len(events)})) as server:
        with pytest.raises(NotFound) as caught:
            half.run(half.client(server.url).events.get("e1"))
        assert len(server.requests) == 1
    error = caught.value
    assert (error.status, error.operation, error.body) == (404, "events.get", b"")
    assert (error.method, error.url) == ("POST", "/v1/events/export")
    assert str(error).startswith("events.get: the event 'e1' was searched for and not found (POST /v1/events/export).")
    assert "server answered" not in str(error)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301 - our own


def test_an_event_is_found_with_all_that_arrived(half: Half) -> None:
    stored = {"event_id": "e1", "event_type": "tool", "inputs": {"a": 1}, "unknown": [1]}
    with serving(json_response({"events": [stored]})) as server:
        event = half.run(half.client(server.url).events.get("e1"))
    assert (event.event_id, event.inputs, event.extra) == ("e1", {"a": 1}, {"unknown": [1]})


def test_a_search_that_is_no_search_is_named_by_what_was_called(half: Half) -> None:
    with serving(json_response({"message": "hello"})) as server, pytest.raises(DecodeError, match=r"^events\.get: "):
        half.run(half.client(server.url).events.get("e1"))


@pytest.mark.parametrize("call", DELETIONS)
@pytest.mark.parametrize(
    ("body", "known_as", "deleted"),
    [
        ({"success": True, "deleted": "E1"}, "E1", True),
        ({"success": False, "deleted": "e1"}, "e1", False),
        ({"success": True}, "e1", True),
        ({"deleted": False}, "e1", False),
    ],
)
def test_a_deletion_names_what_is_gone(
    half: Half, call: Callable[[Any], Any], body: dict[str, Any], known_as: str, deleted: bool
) -> None:
    with serving(json_response(body)) as server:
        deletion = half.run(call(half.client(server.url)))
    assert (deletion.id, deletion.deleted) == (known_as, deleted)
    assert deletion.to_dict() == body


@pytest.mark.parametrize("call", DELETIONS)
@pytest.mark.parametrize("body", [{}, [], {"success": "yes"}, {"message": "gone"}])
def test_a_deletion_that_says_nothing_does_not_fit(half: Half, call: Callable[[Any], Any], body: object) -> None:
    with serving(json_response(body)) as server, pytest.raises(DecodeError):
        half.run(call(half.client(server.url)))


@pytest.mark.parametrize("call", DELETIONS)
def test_a_404_on_a_repeated_deletion_is_success(half: Half, call: Callable[[Any], Any]) -> None:
    with serving(Response(503), json_response({"message": "not found"}, 404)) as server:
        deletion = half.run(call(half.client(server.url)))
        assert len(server.requests) == 2
    assert (deletion.id, deletion.deleted) == ("e1", True)
    with serving(json_response({"message": "not found"}, 404)) as server, pytest.raises(NotFound, match="not found"):
        half.run(call(half.client(server.url)))


def test_an_update_is_repeated_and_its_answer_not_read(half: Half) -> None:
    with serving(Response(503), Response(200, b"<html>")) as server:
        assert half.run(half.client(server.url).events.update("e1", metadata={"a": 1})).changed is None
        assert [request.json for request in server.requests] == [{"event_id": "e1", "metadata": {"a": 1}}] * 2


def test_the_refused_events_of_a_session_can_be_sent_again(half: Half) -> None:
    def part(request: Request) -> Response:
        ids = [event["event_id"] for event in request.json["events"]]
        return json_response({"event_ids": ids[:1], "errors": ["bad event"], "success": False}, 500)

    events = [dict(EVENT), dict(EVENT)]
    with serving(
        part, lambda request: json_response({"event_ids": [one["event_id"] for one in request.json["events"]]})
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
