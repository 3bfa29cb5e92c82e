"""The tree of a session, made of its events."""

from __future__ import annotations

from typing import Any

import pytest

from honeyhive_overlay._core.calls import Reply
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._gateway.parse_events import parse_events_at
from honeyhive_overlay._gateway.parse_trees import session_from_events
from honeyhive_overlay.models.events import Event, Session

ROOT: dict[str, Any] = {"event_id": "s", "session_id": "s", "event_type": "session", "start_time": 1, "unknown": [1]}


def node(event_id: str, parent_id: str | None, start_time: int | None = None, **more: Any) -> dict[str, Any]:
    return {"event_id": event_id, "parent_id": parent_id, "session_id": "s", "start_time": start_time, **more}


def tree(*nodes: dict[str, Any], session_id: str = "s") -> Session:
    body = {"events": list(nodes)}
    answer = ResponseBody("test", Reply(200, {}, encode(body)))
    return session_from_events(session_id, parse_events_at(answer, answer.value["events"], "$.events"))


def shape(event: Event) -> Any:
    return (event.event_id, *map(shape, event.children)) if event.children else event.event_id


def test_events_hang_below_their_parents_by_their_start() -> None:
    session = tree(
        node("c", "s", 5), node("none", "a"), node("b", "a", 4), node("late", "a", 9), node("a", "s", 2), ROOT,
        node("early", "a", 3),
    )  # fmt: skip
    assert shape(session) == ("s", ("a", "early", "b", "late", "none"), "c")
    assert isinstance(session, Session)
    assert [type(event) for event in session.children] == [Event, Event]
    assert (session.session_id, session.event_type, session.extra) == ("s", "session", {"unknown": [1]})


def test_equal_starts_keep_the_order_that_they_were_stored_in() -> None:
    newest_first = [node("three", "s", 1), node("two", "s", 1), node("one", "s", 1), ROOT]
    assert shape(tree(*newest_first)) == ("s", "one", "two", "three")


@pytest.mark.parametrize("parent_id", [None, "elsewhere", "orphan"])
def test_what_has_no_parent_here_is_below_the_root(parent_id: str | None) -> None:
    assert shape(tree(ROOT, node("orphan", parent_id, 2), node("child", "orphan", 3))) == ("s", ("orphan", "child"))


@pytest.mark.parametrize("above", [None, "a", "s", "elsewhere"])
def test_the_root_has_no_parent(above: str | None) -> None:
    assert shape(tree({**ROOT, "parent_id": above}, node("a", "s"))) == ("s", "a")


def test_a_circle_is_opened_and_loses_nothing() -> None:
    session = tree(ROOT, node("a", "c", 2), node("b", "a", 3), node("c", "b", 4), node("tail", "b", 1))
    assert shape(session) == ("s", ("b", "tail", ("c", "a")))
    assert [event.parent_id for event in session.walk()] == [None, "a", "b", "b", "c"]


def test_a_deep_tree_is_built_and_walked() -> None:
    deep = [node(f"e{number}", f"e{number - 1}" if number else "s") for number in range(5000)]
    session = tree(ROOT, *deep)
    assert [event.event_id for event in session.walk()] == ["s", *(f"e{number}" for number in range(5000))]


def test_nothing_that_arrived_is_lost() -> None:
    leaf = node("b", "a", 3, unknown={"x": None}, error=None)
    branch = node("a", "s", 2, outputs=[1])
    session = tree(leaf, branch, ROOT)
    leaf_again = {**leaf, "children": []}
    assert session.to_dict() == {**ROOT, "children": [{**branch, "children": [leaf_again]}]}
    assert session.children[0].children[0].to_dict() == leaf_again


def test_without_its_own_event_a_session_is_its_ids_and_the_events_below() -> None:
    session = tree(node("a", "s", 2), node("b", "a", 3))
    assert shape(session) == ("s", ("a", "b"))
    assert (session.session_id, session.event_type, session.event_name, session.start_time) == ("s", None, None, None)
    assert {key for key in session.to_dict() if session.to_dict()[key] != []} == {"event_id", "session_id", "children"}


def test_a_session_is_known_in_any_case_of_its_id() -> None:
    session = tree(ROOT, node("a", "s", 2), session_id="S")
    assert (session.session_id, shape(session)) == ("s", ("s", "a"))


def test_a_session_event_without_session_id_has_one() -> None:
    session = tree({"event_id": "s", "event_type": "session"})
    assert session.session_id == "s"
    assert session.to_dict() == {"event_id": "s", "event_type": "session", "children": []}
