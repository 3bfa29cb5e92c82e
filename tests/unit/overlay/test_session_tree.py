"""The tree of a session is built from its events."""

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
    body = ResponseBody("test", Reply(200, {}, encode({"events": list(nodes)})))
    return session_from_events(session_id, parse_events_at(body, body.value["events"], "$.events"))


def nested_ids(event: Event) -> Any:
    return (event.event_id, *map(nested_ids, event.children)) if event.children else event.event_id


def test_children_are_sorted_by_start_time_and_those_without_one_come_last() -> None:
    session = tree(
        node("c", "s", 5), node("untimed", "a"), node("b", "a", 4), node("late", "a", 9), node("a", "s", 2), ROOT,
        node("early", "a", 3),
    )  # fmt: skip
    assert nested_ids(session) == ("s", ("a", "early", "b", "late", "untimed"), "c")
    assert isinstance(session, Session)
    assert [type(event) for event in session.children] == [Event, Event]
    assert (session.session_id, session.event_type, session.extra) == ("s", "session", {"unknown": [1]})


def test_children_with_equal_start_times_are_in_the_reverse_order_of_the_reply() -> None:
    newest_first = [node("three", "s", 1), node("two", "s", 1), node("one", "s", 1), ROOT]
    assert nested_ids(tree(*newest_first)) == ("s", "one", "two", "three")


@pytest.mark.parametrize("parent_id", [None, "elsewhere", "orphan"])
def test_events_without_a_parent_in_the_session_are_children_of_the_root(parent_id: str | None) -> None:
    assert nested_ids(tree(ROOT, node("orphan", parent_id, 2), node("child", "orphan", 3))) == (
        "s",
        ("orphan", "child"),
    )


@pytest.mark.parametrize("parent_id", [None, "a", "s", "elsewhere"])
def test_the_parent_id_of_the_root_is_ignored(parent_id: str | None) -> None:
    assert nested_ids(tree({**ROOT, "parent_id": parent_id}, node("a", "s"))) == ("s", "a")


def test_a_cycle_of_parents_is_cut_and_keeps_every_event() -> None:
    session = tree(ROOT, node("a", "c", 2), node("b", "a", 3), node("c", "b", 4), node("tail", "b", 1))
    assert nested_ids(session) == ("s", ("b", "tail", ("c", "a")))
    assert [event.parent_id for event in session.walk()] == [None, "a", "b", "b", "c"]


def test_a_deep_tree_is_built_and_walked() -> None:
    deep = [node(f"e{number}", f"e{number - 1}" if number else "s") for number in range(5000)]
    session = tree(ROOT, *deep)
    assert [event.event_id for event in session.walk()] == ["s", *(f"e{number}" for number in range(5000))]


def test_to_dict_keeps_every_field_that_arrived() -> None:
    leaf = node("b", "a", 3, unknown={"x": None}, error=None)
    branch = node("a", "s", 2, outputs=[1])
    session = tree(leaf, branch, ROOT)
    leaf_with_children = {**leaf, "children": []}
    assert session.to_dict() == {**ROOT, "children": [{**branch, "children": [leaf_with_children]}]}
    assert session.children[0].children[0].to_dict() == leaf_with_children


def test_a_session_without_a_root_event_has_its_id_and_children() -> None:
    session = tree(node("a", "s", 2), node("b", "a", 3))
    assert nested_ids(session) == ("s", ("a", "b"))
    assert (session.session_id, session.event_type, session.event_name, session.start_time) == ("s", None, None, None)
    present = {name for name, value in session.to_dict().items() if value != []}
    assert present == {"event_id", "session_id", "children"}


def test_the_session_id_is_compared_without_regard_to_case() -> None:
    session = tree(ROOT, node("a", "s", 2), session_id="S")
    assert (session.session_id, nested_ids(session)) == ("s", ("s", "a"))


def test_the_event_id_of_a_root_without_session_id_is_the_session_id() -> None:
    session = tree({"event_id": "s", "event_type": "session"})
    assert session.session_id == "s"
    assert session.to_dict() == {"event_id": "s", "event_type": "session", "children": []}
