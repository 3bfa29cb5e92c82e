"""One event, read by a search and deleted; batches of one session."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, NotFound, PartialBatchError
from tests.support.colours import Colour
from tests.support.server import Answer, Request, answer, serving

pytestmark = pytest.mark.revision("2025-12-15")

EVENT: dict[str, Any] = {"event_type": "model", "inputs": {}}
DELETIONS: list[Callable[[Any], Any]] = [
    lambda client: client.events.delete("e1"),
    lambda client: client.sessions.delete("e1"),
]


@pytest.mark.parametrize("events", [[], [{"event_id": "another"}]])
def test_an_event_that_no_search_finds_is_not_found(colour: Colour, events: list[Any]) -> None:
    with serving(answer({"events": events, "totalEvents": len(events)})) as server:
        with pytest.raises(NotFound) as caught:
            colour.run(colour.client(server.url).events.get("e1"))
        assert len(server.requests) == 1
    error = caught.value
    assert (error.status, error.operation, error.body) == (404, "events.get", b"")
    assert (error.method, error.url) == ("POST", "/v1/events/export")
    assert str(error).startswith("events.get: the event 'e1' was searched for and not found (POST /v1/events/export).")
    assert "server answered" not in str(error)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301 - our own


def test_an_event_is_found_with_all_that_arrived(colour: Colour) -> None:
    stored = {"event_id": "e1", "event_type": "tool", "inputs": {"a": 1}, "unknown": [1]}
    with serving(answer({"events": [stored]})) as server:
        event = colour.run(colour.client(server.url).events.get("e1"))
    assert (event.event_id, event.inputs, event.extra) == ("e1", {"a": 1}, {"unknown": [1]})


def test_a_search_that_is_no_search_is_named_by_what_was_called(colour: Colour) -> None:
    with serving(answer({"message": "hello"})) as server, pytest.raises(DecodeError, match=r"^events\.get: "):
        colour.run(colour.client(server.url).events.get("e1"))


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
    colour: Colour, call: Callable[[Any], Any], body: dict[str, Any], known_as: str, deleted: bool
) -> None:
    with serving(answer(body)) as server:
        deletion = colour.run(call(colour.client(server.url)))
    assert (deletion.id, deletion.deleted) == (known_as, deleted)
    assert deletion.to_dict() == body


@pytest.mark.parametrize("call", DELETIONS)
@pytest.mark.parametrize("body", [{}, [], {"success": "yes"}, {"message": "gone"}])
def test_a_deletion_that_says_nothing_does_not_fit(colour: Colour, call: Callable[[Any], Any], body: object) -> None:
    with serving(answer(body)) as server, pytest.raises(DecodeError):
        colour.run(call(colour.client(server.url)))


@pytest.mark.parametrize("call", DELETIONS)
def test_a_404_on_a_repeated_deletion_is_success(colour: Colour, call: Callable[[Any], Any]) -> None:
    with serving(Answer(503), answer({"message": "not found"}, 404)) as server:
        deletion = colour.run(call(colour.client(server.url)))
        assert len(server.requests) == 2
    assert (deletion.id, deletion.deleted) == ("e1", True)
    with serving(answer({"message": "not found"}, 404)) as server, pytest.raises(NotFound, match="not found"):
        colour.run(call(colour.client(server.url)))


def test_an_update_is_repeated_and_its_answer_not_read(colour: Colour) -> None:
    with serving(Answer(503), Answer(200, b"<html>")) as server:
        assert colour.run(colour.client(server.url).events.update("e1", metadata={"a": 1})).changed is None
        assert [request.json for request in server.requests] == [{"event_id": "e1", "metadata": {"a": 1}}] * 2


def test_the_refused_events_of_a_session_can_be_sent_again(colour: Colour) -> None:
    def part(request: Request) -> Answer:
        ids = [event["event_id"] for event in request.json["events"]]
        return answer({"event_ids": ids[:1], "errors": ["bad event"], "success": False}, 500)

    events = [dict(EVENT), dict(EVENT)]
    with serving(
        part, lambda request: answer({"event_ids": [one["event_id"] for one in request.json["events"]]})
    ) as server:
        sessions = colour.client(server.url).sessions
        with pytest.raises(PartialBatchError, match=r"^sessions\.create_event_batch: 1 stored, 1 refused") as caught:
            colour.run(sessions.create_event_batch("s1", events))
        again = colour.run(sessions.create_event_batch("s1", caught.value.rejected))
        first, second = (request.json["events"] for request in server.requests)
    assert {event["session_id"] for event in first} == {"s1"}
    assert caught.value.rejected == (first[1],)
    assert second == [first[1]]
    assert again.event_ids == (first[1]["event_id"],)
    assert events == [EVENT, EVENT]
