"""Tools: rejected arguments, and every form of reply."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, InvalidArgument
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import Half

pytestmark = pytest.mark.revision("2025-12-15")

TOOL = {"id": "t1", "name": "n", "parameters": {"type": "object"}, "created_at": "2025-12-15T12:00:00Z", "org_id": "o"}

INVALID_CALLS: list[tuple[str, Callable[[Any], Any]]] = [
    *[("tool_id", lambda client, bad=bad: client.tools.update(bad, name="n")) for bad in ("", None, 3)],
    *[("tool_id", lambda client, bad=bad: client.tools.delete(bad)) for bad in ("", None, "\ud800")],
    ("name", lambda client: client.tools.create_from({})),
    ("fields", lambda client: client.tools.create_from("n")),
    ("tool_type", lambda client: client.tools.create(name="n", tool_type="Function")),
    ("tool_type", lambda client: client.tools.update("t", tool_type="agent")),
    ("parameters", lambda client: client.tools.create(name="n", parameters={"a": {1}})),
    *[
        (name, lambda client, name=name: client.tools.update("t", **{name: None}))
        for name in ("name", "description", "tool_type")
    ],
]


@pytest.mark.parametrize(("argument", "call"), INVALID_CALLS)
def test_invalid_arguments_are_rejected_by_name(half: Half, argument: str, call: Callable[[Any], Any]) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.run(call(half.client(server.url)))
        assert caught.value.argument == argument
        assert server.requests == []


@pytest.mark.parametrize("body", [[TOOL, {"_id": "t2"}], [[TOOL], [{"id": "t2"}]], {"tools": [TOOL, {"id": "t2"}]}])
def test_a_list_is_parsed_in_every_form(half: Half, body: object) -> None:
    with serving(json_response(body)) as server:
        first, second = half.run(half.client(server.url).tools.list())
    assert (first.to_dict(), first.extra, second.id) == (TOOL, {"org_id": "o"}, "t2")
    assert first.created_at == datetime(2025, 12, 15, 12, tzinfo=UTC)
    assert first.updated_at is None


def test_a_tool_is_parsed_from_result(half: Half) -> None:
    with serving(json_response({"inserted": True, "result": TOOL})) as server:
        client = half.client(server.url)
        assert half.run(client.tools.create(name="n")).to_dict() == TOOL
        assert half.run(client.tools.update("t1", name="n")).parameters == {"type": "object"}
    with serving(json_response({"inserted": True})) as server, pytest.raises(DecodeError) as caught:
        half.run(half.client(server.url).tools.create(name="n"))
    assert caught.value.path == "$.result"


def test_a_deletion_keeps_the_deleted_tool(half: Half) -> None:
    with serving(json_response({"deleted": True, "result": TOOL}), Response(204, b"")) as server:
        client = half.client(server.url)
        deletion = half.run(client.tools.delete("t1"))
        assert (deletion.id, deletion.deleted, deletion.extra) == ("t1", True, {"result": TOOL})
        assert half.run(client.tools.delete("t1")).deleted
