"""Tools in 2025-12-02: rejected arguments, and updates that first get the tool and get it again afterwards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, Forbidden, InvalidArgument, NotFound
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import Half

REVISION = "2025-12-02"
DAY = datetime(2025, 12, 2, tzinfo=UTC)
EMPTY = Response(body=b"")
NEW: dict[str, Any] = {"name": "n", "description": "d", "parameters": {"a": 1}, "tool_type": "function"}
STORED: dict[str, Any] = {"_id": "t1", "task": "a project", **NEW}

INVALID_CALLS: list[tuple[str, Callable[[Any], Any]]] = [
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


@pytest.mark.parametrize(("argument", "call"), INVALID_CALLS)
def test_fields_that_this_revision_lacks_are_rejected_by_name(
    half: Half, argument: str, call: Callable[[Any], Any]
) -> None:
    with serving(json_response([STORED])) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.run(call(half.client(server.url, revision=REVISION).tools))
        assert caught.value.argument == argument
        assert server.requests == []


def test_a_list_without_an_envelope_is_parsed(half: Half) -> None:
    with serving(json_response([STORED])) as server:
        (tool,) = half.run(half.client(server.url, revision=REVISION).tools.list())
    assert (tool.id, tool.name, tool.tool_type, tool.extra) == ("t1", "n", "function", {"task": "a project"})
    assert tool.to_dict() == STORED


@pytest.mark.parametrize(
    "body", [{"result": {"insertedId": "t1"}}, {"result": {"id": "t1"}}, {"inserted": True, "result": {"_id": "t1"}}]
)
def test_create_returns_the_new_id_with_the_fields_that_were_sent(half: Half, body: dict[str, Any]) -> None:
    with serving(json_response(body)) as server:
        tool = half.run(half.client(server.url, revision=REVISION).tools.create(**NEW))
        assert len(server.requests) == 1
    assert {name: getattr(tool, name) for name in ("id", *NEW)} == {"id": "t1", **NEW}
    assert tool.to_dict() == body


def test_create_returns_the_tool_that_the_server_sends(half: Half) -> None:
    with serving(
        json_response({"inserted": True, "result": {"id": "t1", "name": "theirs", "created_at": "2025-12-02"}})
    ) as server:
        tool = half.run(half.client(server.url, revision=REVISION).tools.create(**NEW))
    assert (tool.id, tool.name, tool.description, tool.created_at) == ("t1", "theirs", None, DAY)


@pytest.mark.parametrize(
    "reply",
    [
        EMPTY,
        json_response({}),
        json_response({"result": {}}),
        json_response({"result": {"id": 3}}),
        json_response({"result": {"insertedIds": []}}),
    ],
)
def test_create_without_an_id_in_the_reply_is_a_decode_error(half: Half, reply: Response) -> None:
    with serving(reply) as server:
        with pytest.raises(DecodeError):
            half.run(half.client(server.url, revision=REVISION).tools.create(**NEW))
        assert len(server.requests) == 1


def test_update_completes_required_fields_and_gets_the_tool_again(half: Half) -> None:
    with serving(
        json_response([STORED]),
        Response(body=b"OK"),
        json_response({}, 503),
        json_response([{**STORED, "description": "new"}]),
    ) as server:
        tool = half.run(half.client(server.url, revision=REVISION).tools.update("t1", name="new", description="new"))
        assert [request.method for request in server.requests] == ["GET", "PUT", "GET", "GET"]
        assert server.requests[1].json == {"id": "t1", "name": "new", "parameters": {"a": 1}, "description": "new"}
    assert (tool.description, tool.tool_type) == ("new", "function")


def test_update_returns_the_tool_that_the_server_sends(half: Half) -> None:
    with serving(json_response({"result": STORED})) as server:
        tools = half.client(server.url, revision=REVISION).tools
        assert half.run(tools.update("t1", name="n", parameters={})).to_dict() == STORED
        assert len(server.requests) == 1


def test_update_of_an_unknown_tool_sends_no_change(half: Half) -> None:
    with serving(json_response([STORED])) as server:
        with pytest.raises(NotFound, match=r"^tools\.update: the tool 'x'"):
            half.run(half.client(server.url, revision=REVISION).tools.update("x", name="n"))
        assert [request.method for request in server.requests] == ["GET"]


@pytest.mark.parametrize(("reply", "deleted"), [(EMPTY, True), (json_response({"deleted": False}), False)])
def test_a_deletion_succeeded_unless_the_server_says_otherwise(half: Half, reply: Response, deleted: bool) -> None:
    with serving(reply) as server:
        assert half.run(half.client(server.url, revision=REVISION).tools.delete("t1")).deleted is deleted


def test_an_error_body_with_status_200_is_raised(half: Half) -> None:
    with serving(json_response({"error": "Forbidden route"})) as server:
        tools = half.client(server.url, revision=REVISION).tools
        with pytest.raises(Forbidden):
            half.run(tools.update("t1", name="n", parameters={}))
        with pytest.raises(Forbidden):
            half.run(tools.delete("t1"))
