"""Sessions and events in 2025-12-02: one search serves `list`, `get` and the children of a session."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import (
    DecodeError,
    Forbidden,
    InvalidArgument,
    NotFound,
    PartialBatchError,
    Session,
    UnsupportedOperation,
)
from tests.support.server import Request, Response, json_response, serving
from tests.support.sync_async import Half

REVISION = "2025-12-02"
ROOT: dict[str, Any] = {
    "event_id": "s", "session_id": "s", "event_type": "session", "project_id": "p", "tenant": "acme", "start_time": 1,
    "children_ids": ["a"],
}  # fmt: skip
A = {"_id": "a", "session_id": "s", "parent_id": "s", "start_time": 2}
B = {"event_id": "b", "session_id": "s", "parent_id": "a", "start_time": 3}


class SessionServer:
    """Serve one session: its root event, and searches over all its events."""

    def __init__(self, root: object, events: list[Any]) -> None:
        self.root, self.events = root, events

    def __call__(self, request: Request) -> Response:
        if request.method == "GET":
            return json_response(self.root)
        query = request.json
        first = (query["page"] - 1) * query["limit"]
        found = self.events[first : first + query["limit"]]
        return json_response({"events": found, "totalEvents": len(self.events)})


def test_get_returns_a_session_with_its_tree(half: Half) -> None:
    with serving(SessionServer(ROOT, [B, ROOT, A])) as server:
        session = half.run(half.client(server.url, revision=REVISION).sessions.get("s"))
        root_request, search_request, last_request = server.requests
    assert isinstance(session, Session)
    assert [event.event_id for event in session.walk()] == ["s", "a", "b"]
    assert session.extra == {"tenant": "acme"}
    assert (root_request.method, root_request.target) == ("GET", "/session/s")
    assert (search_request.target, search_request.json) == (
        "/events/export",
        {
            "project": "a project",
            "filters": [{"field": "session_id", "operator": "is", "value": "s", "type": "string"}],
            "limit": 1000,
            "page": 1,
        },
    )
    assert last_request.json == {**search_request.json, "page": 2}


def test_a_session_without_events_has_no_children(half: Half) -> None:
    with serving(SessionServer(ROOT, [])) as server:
        session = half.run(half.client(server.url, revision=REVISION).sessions.get("s"))
    assert (session.session_id, session.start_time, session.children) == ("s", 1, ())


@pytest.mark.parametrize("wrap", [lambda root: root, lambda root: {"request": root}])
def test_children_that_the_server_sends_are_used_without_a_search(half: Half, wrap: Callable[[Any], Any]) -> None:
    with serving(SessionServer(wrap({**ROOT, "children": [{**A, "children": [B]}]}), [])) as server:
        session = half.run(half.client(server.url, revision=REVISION).sessions.get("s"))
        assert len(server.requests) == 1
    assert [event.event_id for event in session.walk()] == ["s", "a", "b"]


@pytest.mark.parametrize("empty", [{}, dict.fromkeys(ROOT), {"event_id": "", "children_ids": [], "inputs": {}}])
def test_a_session_with_only_empty_fields_is_not_found(half: Half, empty: dict[str, Any]) -> None:
    with serving(SessionServer(empty, [A])) as server:
        with pytest.raises(NotFound, match=r"the session 'a' was searched for and not found \(GET /session/a\)"):
            half.run(half.client(server.url, revision=REVISION).sessions.get("a"))
        assert len(server.requests) == 1


@pytest.mark.parametrize("body", [[], "text", None, {"message": "hello"}, {"inputs": {"a": 1}}])
def test_a_reply_without_an_id_is_a_decode_error(half: Half, body: object) -> None:
    with serving(json_response(body)) as server, pytest.raises(DecodeError, match=r"^sessions\.get: "):
        half.run(half.client(server.url, revision=REVISION).sessions.get("s"))


def test_a_forbidden_search_is_an_error_of_get(half: Half) -> None:
    with serving(json_response(ROOT), json_response({"error": "no"}, 403)) as server, pytest.raises(Forbidden):
        half.run(half.client(server.url, revision=REVISION).sessions.get("s"))


def test_get_by_session_returns_a_tree(half: Half) -> None:
    with serving(SessionServer(None, [B, A, ROOT])) as server:
        session = half.run(half.client(server.url, revision=REVISION).events.get_by_session("s"))
        assert [request.target for request in server.requests] == ["/events/export"] * 2
    assert [event.event_id for event in session.walk()] == ["s", "a", "b"]
    assert session.to_dict()["children"][0]["children"][0]["event_id"] == "b"


@pytest.mark.parametrize("method", ["events.get_by_session", "sessions.get"])
def test_a_large_session_is_requested_page_by_page(half: Half, method: str) -> None:
    events = [ROOT, *({"event_id": f"e{index}", "session_id": "s", "parent_id": "s"} for index in range(2500))]
    with serving(SessionServer(ROOT, events)) as server:
        client = half.client(server.url, revision=REVISION)
        resource, _, name = method.partition(".")
        session = half.run(getattr(getattr(client, resource), name)("s"))
        pages = [request.json["page"] for request in server.requests if request.method == "POST"]
    assert pages == [1, 2, 3]
    assert len(session.children) == 2500


def test_a_session_without_events_is_not_found(half: Half) -> None:
    with serving(SessionServer(None, [])) as server, pytest.raises(NotFound) as caught:
        half.run(half.client(server.url, revision=REVISION).events.get_by_session("s"))
    assert (caught.value.operation, caught.value.url) == ("events.get_by_session", "/events/export")


@pytest.mark.parametrize("events", [[], [{"event_id": "another"}]])
def test_get_raises_not_found_when_the_search_finds_nothing(half: Half, events: list[Any]) -> None:
    with (
        serving(json_response({"events": events})) as server,
        pytest.raises(NotFound, match=r"^events\.get: the event 'e1'"),
    ):
        half.run(half.client(server.url, revision=REVISION).events.get("e1"))


def test_the_legacy_id_of_an_event_is_accepted(half: Half) -> None:
    with serving(json_response({"events": [{"_id": "e1", "tenant": "acme"}], "totalEvents": "1"})) as server:
        client = half.client(server.url, revision=REVISION)
        event = half.run(client.events.get("e1"))
        assert half.run(client.events.search()).total == 1
    assert (event.event_id, event.extra) == ("e1", {"tenant": "acme"})


@pytest.mark.parametrize("ignore_order", [None, True])
def test_list_is_a_search_without_an_order(half: Half, ignore_order: bool | None) -> None:
    with serving(json_response({"events": []})) as server:
        events = half.client(server.url, revision=REVISION).events
        half.run(events.list(ignore_order=ignore_order, filters=[{"field": "error", "operator": "exists"}]))
        (request,) = server.requests
    assert request.json == {
        "project": "a project",
        "filters": [{"field": "error", "operator": "exists", "value": None, "type": "string"}],
    }


INVALID_CALLS: list[tuple[str, Callable[[Any], Any]]] = [
    ("run_id", lambda client: client.events.list(run_id="")),
    ("filters[0]", lambda client: client.events.list(run_id="r", filters=["text"])),
    ("limit", lambda client: client.events.list(limit=7501)),
    ("ignore_order", lambda client: client.events.list(ignore_order=False)),
    ("limit", lambda client: client.events.search(limit=7501)),
    ("session_id", lambda client: client.events.get_by_session("..")),
    ("event_id", lambda client: client.events.get("")),
    ("inputs", lambda client: client.events.create_from({"event_type": "tool"})),
    ("messages", lambda client: client.events.create_model(model="m", provider="p", messages=None)),
    ("events[1]", lambda client: client.events.create_batch([{}, "text"])),
    ("events[0].session_id", lambda client: client.sessions.create_event_batch("s", [{"session_id": "t"}])),
    ("outputs", lambda client: client.events.update("e1", outputs=["a", "list"])),
    ("end_time", lambda client: client.events.update("e1", end_time=1)),
    ("children_ids", lambda client: client.events.update("e1", children_ids=["e2"])),
]  # fmt: skip


@pytest.mark.parametrize(("argument", "call"), INVALID_CALLS)
def test_invalid_arguments_are_rejected_by_name(half: Half, argument: str, call: Callable[[Any], Any]) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.run(call(half.client(server.url, revision=REVISION)))
        assert caught.value.argument == argument
        assert server.requests == []


UNSUPPORTED: dict[str, Callable[[Any], Any]] = {
    "sessions.delete": lambda client: client.sessions.delete("s"),
    "events.delete": lambda client: client.events.delete("e1"),
    "events.chart": lambda client: client.events.chart(metric="accuracy"),
}


@pytest.mark.parametrize("operation", UNSUPPORTED)
def test_an_unsupported_operation_names_the_revisions_that_have_it(half: Half, operation: str) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(UnsupportedOperation) as caught:
            half.run(UNSUPPORTED[operation](half.client(server.url, revision=REVISION)))
        assert server.requests == []
    assert (caught.value.operation, caught.value.revision) == (operation, REVISION)
    assert caught.value.available_in == ("2025-12-15",)


@pytest.mark.parametrize("key", ["events", "model_events"])
def test_rejected_events_of_a_batch_can_be_sent_again(half: Half, key: str) -> None:
    def store_first_event(request: Request) -> Response:
        ids = [event["event_id"] for event in request.json[key]]
        return json_response({"event_ids": ids[:1], "errors": ["bad event"], "success": False}, 500)

    with serving(
        store_first_event,
        lambda request: json_response({"event_ids": [event["event_id"] for event in request.json[key]]}),
    ) as server:
        events = half.client(server.url, revision=REVISION).events
        create = events.create_batch if key == "events" else events.create_model_batch
        with pytest.raises(PartialBatchError) as caught:
            half.run(create([{"event_name": "first"}, {"event_name": "second", "project": "another"}]))
        again = half.run(create(caught.value.rejected))
        first, second = (request.json[key] for request in server.requests)
    assert [event["project"] for event in first] == ["a project", "another"]
    assert second == [first[1]]
    assert again.event_ids == (first[1]["event_id"],)
