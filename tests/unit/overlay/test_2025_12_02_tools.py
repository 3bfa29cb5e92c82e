"""Tools in 2025-12-02: of a task, changed as a whole, and read again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, Forbidden, InvalidArgument, NotFound
from tests.support.colours import Colour
from tests.support.server import Answer, answer, serving

REVISION = "2025-12-02"
DAY = datetime(2025, 12, 2, tzinfo=UTC)
NOTHING = Answer(body=b"")
NEW: dict[str, Any] = {"name": "n", "description": "d", "parameters": {"a": 1}, "tool_type": "function"}
STORED: dict[str, Any] = {"_id": "t1", "task": "a project", **NEW}

REFUSED: list[tuple[str, Callable[[Any], Any]]] = [
    ("tool_type", lambda tools: tools.create(name="n", parameters={})),
    ("tool_type", lambda tools: tools.create(name="n", parameters={}, tool_type="other")),
    ("parameters", lambda tools: tools.create(name="n", tool_type="tool")),
    ("parameters", lambda tools: tools.create(name="n", parameters=[1], tool_type="tool")),
    ("parameters", lambda tools: tools.update("t1", parameters="text")),
    ("parameters", lambda tools: tools.update("t1", parameters=None)),
    ("name", lambda tools: tools.update("t1", name=None)),
    ("tool_type", lambda tools: tools.update("t1", tool_type="tool")),
    ("tool_id", lambda tools: tools.update("", name="n")),
    ("tool_id", lambda tools: tools.delete(" ")),
]


@pytest.mark.parametrize(("argument", "call"), REFUSED)
def test_what_this_revision_cannot_be_told_is_refused_by_name(
    colour: Colour, argument: str, call: Callable[[Any], Any]
) -> None:
    with serving(answer([STORED])) as server:
        with pytest.raises(InvalidArgument) as caught:
            colour.run(call(colour.client(server.url, revision=REVISION).tools))
        assert caught.value.argument == argument
        assert server.requests == []


def test_a_flat_list_is_read(colour: Colour) -> None:
    with serving(answer([STORED])) as server:
        (tool,) = colour.run(colour.client(server.url, revision=REVISION).tools.list())
    assert (tool.id, tool.name, tool.tool_type, tool.extra) == ("t1", "n", "function", {"task": "a project"})
    assert tool.to_dict() == STORED


@pytest.mark.parametrize(
    "body", [{"result": {"insertedId": "t1"}}, {"result": {"id": "t1"}}, {"inserted": True, "result": {"_id": "t1"}}]
)
def test_a_new_tool_is_its_id_with_what_was_sent(colour: Colour, body: dict[str, Any]) -> None:
    with serving(answer(body)) as server:
        tool = colour.run(colour.client(server.url, revision=REVISION).tools.create(**NEW))
        assert len(server.requests) == 1
    assert {name: getattr(tool, name) for name in ("id", *NEW)} == {"id": "t1", **NEW}
    assert tool.to_dict() == body


def test_a_new_tool_that_is_shown_is_what_is_shown(colour: Colour) -> None:
    with serving(
        answer({"inserted": True, "result": {"id": "t1", "name": "theirs", "created_at": "2025-12-02"}})
    ) as server:
        tool = colour.run(colour.client(server.url, revision=REVISION).tools.create(**NEW))
    assert (tool.id, tool.name, tool.description, tool.created_at) == ("t1", "theirs", None, DAY)


@pytest.mark.parametrize(
    "said",
    [
        NOTHING,
        answer({}),
        answer({"result": {}}),
        answer({"result": {"id": 3}}),
        answer({"result": {"insertedIds": []}}),
    ],
)
def test_a_new_tool_has_an_id(colour: Colour, said: Answer) -> None:
    with serving(said) as server:
        with pytest.raises(DecodeError):
            colour.run(colour.client(server.url, revision=REVISION).tools.create(**NEW))
        assert len(server.requests) == 1


def test_a_change_repeats_what_the_server_demands_and_is_read_again(colour: Colour) -> None:
    with serving(
        answer([STORED]), Answer(body=b"OK"), answer({}, 503), answer([{**STORED, "description": "new"}])
    ) as server:
        tool = colour.run(
            colour.client(server.url, revision=REVISION).tools.update("t1", name="new", description="new")
        )
        assert [request.method for request in server.requests] == ["GET", "PUT", "GET", "GET"]
        assert server.requests[1].json == {"id": "t1", "name": "new", "parameters": {"a": 1}, "description": "new"}
    assert (tool.description, tool.tool_type) == ("new", "function")


def test_a_change_that_is_shown_is_not_read_again(colour: Colour) -> None:
    with serving(answer({"result": STORED})) as server:
        tools = colour.client(server.url, revision=REVISION).tools
        assert colour.run(tools.update("t1", name="n", parameters={})).to_dict() == STORED
        assert len(server.requests) == 1


def test_a_change_of_what_is_not_there_changes_nothing(colour: Colour) -> None:
    with serving(answer([STORED])) as server:
        with pytest.raises(NotFound, match=r"^tools\.update: the tool 'x'"):
            colour.run(colour.client(server.url, revision=REVISION).tools.update("x", name="n"))
        assert [request.method for request in server.requests] == ["GET"]


@pytest.mark.parametrize(("said", "deleted"), [(NOTHING, True), (answer({"deleted": False}), False)])
def test_a_deletion_is_done_unless_the_server_says_otherwise(colour: Colour, said: Answer, deleted: bool) -> None:
    with serving(said) as server:
        assert colour.run(colour.client(server.url, revision=REVISION).tools.delete("t1")).deleted is deleted


def test_a_refusal_in_disguise_is_raised(colour: Colour) -> None:
    with serving(answer({"error": "Forbidden route"})) as server:
        tools = colour.client(server.url, revision=REVISION).tools
        with pytest.raises(Forbidden):
            colour.run(tools.update("t1", name="n", parameters={}))
        with pytest.raises(Forbidden):
            colour.run(tools.delete("t1"))
