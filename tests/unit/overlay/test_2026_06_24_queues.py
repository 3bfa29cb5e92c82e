"""Queues in 2026-06-24: rejected arguments, and a queue with or without an envelope."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, Filter, InvalidArgument
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import Half

QUEUE: dict[str, Any] = {
    "id": "q1", "name": "n", "description": "", "enabled": True, "scope_id": "s", "scope_type": "planet",
    "filters": {"filterArray": [{"field": "a", "operator": "exists", "value": None, "type": "string"}]},
    "is_active": True, "created_at": "2026-06-24T00:00:00.000Z", "updated_at": None, "own": 1,
}  # fmt: skip

INVALID_CALLS: list[tuple[str, str, Callable[[Any], Any]]] = [
    *[
        ("queue_id", "", lambda queues, bad=bad, method=method: getattr(queues, method)(bad))
        for bad in ("", " ", ".", "..", "\ud800", None, 3)
        for method in ("get", "update", "delete")
    ],
    ("fields", "mapping", lambda queues: queues.create_from(["n"])),
    ("name", "requires it", lambda queues: queues.create_from({"enabled": True})),
    ("filters", "sequence", lambda queues: queues.create(name="n", filters=Filter("a", "exists"))),
    ("filters[0].operator", "", lambda queues: queues.create(name="n", filters=[{"field": "a", "operator": "like"}])),
    ("event_ids", "sequence", lambda queues: queues.create(name="n", event_ids="e1")),
    ("event_ids[1]", "empty", lambda queues: queues.create(name="n", event_ids=["e1", ""])),
    ("add_event_ids[0]", "", lambda queues: queues.update("q", add_event_ids=[3])),
    ("remove_event_ids", "sequence", lambda queues: queues.update("q", remove_event_ids="e1")),
    *[
        (name, "cannot be emptied", lambda queues, name=name: queues.update("q", **{name: None}))
        for name in ("name", "description", "filters", "enabled", "add_event_ids", "remove_event_ids")
    ],
    ("filters", r"give \[\]", lambda queues: queues.update("q", filters=None)),
    ("enabled", "not True or False", lambda queues: queues.list(enabled={})),
]


@pytest.mark.parametrize(("argument", "text", "call"), INVALID_CALLS)
def test_invalid_arguments_are_rejected_by_name(
    half: Half, argument: str, text: str, call: Callable[[Any], Any]
) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument, match=text or None) as caught:
            half.run(call(half.client(server.url, revision="2026-06-24").queues))
        assert caught.value.argument == argument
        assert server.requests == []


def run_with_reply(half: Half, reply: object, call: Callable[[Any], Any]) -> Any:
    with serving(reply if isinstance(reply, Response) else json_response(reply)) as server:
        return half.run(call(half.client(server.url, revision="2026-06-24").queues))


CALLS: list[Callable[[Any], Any]] = [
    lambda queues: queues.get("q1"),
    lambda queues: queues.create(name="n"),
    lambda queues: queues.update("q1", name="n"),
]


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("body", [QUEUE, {"queue": QUEUE, "message": "done"}])
@pytest.mark.parametrize("status", [200, 201])
def test_a_queue_is_parsed_with_and_without_an_envelope(
    half: Half, call: Callable[[Any], Any], body: object, status: int
) -> None:
    queue = run_with_reply(half, json_response(body, status), call)
    assert (queue.to_dict(), queue.extra, queue.scope_type) == (QUEUE, {"own": 1}, "planet")
    assert (queue.filters["filterArray"][0]["field"], queue.updated_at) == ("a", None)
    assert queue.created_at.isoformat() == "2026-06-24T00:00:00+00:00"


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"message": "done"}, "$"),
        ({"queue": None}, "$.queue"),
        ({"queue": {"name": "n"}}, "$.queue"),
        ({**QUEUE, "filters": []}, "$.filters"),
        ([QUEUE], "$"),
    ],
)
def test_a_decode_error_has_the_path_of_the_invalid_field(
    half: Half, call: Callable[[Any], Any], body: object, path: str
) -> None:
    with pytest.raises(DecodeError) as caught:
        run_with_reply(half, body, call)
    assert caught.value.path == path


def test_list_returns_a_page(half: Half) -> None:
    page = run_with_reply(half, {"queues": [QUEUE, {"id": "q2"}], "more": 1}, lambda queues: queues.list())
    assert ([queue.id for queue in page], page.items[0].to_dict(), page.extra) == (["q1", "q2"], QUEUE, {"more": 1})
    with pytest.raises(DecodeError) as caught:
        run_with_reply(half, {"data": []}, lambda queues: queues.list())
    assert caught.value.path == "$.queues"


def test_a_deletion_is_parsed_from_a_message_or_an_empty_body(half: Half) -> None:
    deletion = run_with_reply(half, {"message": "done"}, lambda queues: queues.delete("q1"))
    assert (deletion.id, deletion.deleted, deletion.extra) == ("q1", True, {"message": "done"})
    assert run_with_reply(half, Response(200, b""), lambda queues: queues.delete("q1")).deleted
    with pytest.raises(DecodeError):
        run_with_reply(half, ["done"], lambda queues: queues.delete("q1"))
