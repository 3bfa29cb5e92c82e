"""Configurations: rejected arguments, and every form of reply."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, InvalidArgument
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import Half

MINIMAL_PARAMETERS = {"call_type": "chat", "model": "m"}
NEW: dict[str, Any] = {"name": "n", "provider": "p", "parameters": MINIMAL_PARAMETERS}
LISTED: dict[str, Any] = {
    "id": "c1", "name": "n", "type": "agent", "provider": "p", "env": ["dev", "other"], "tags": [],
    "parameters": {"call_type": "chat", "model": "m", "hyperparameters": {"own": 1}, "responseFormat": {"type": "text"},
                   "selectedFunctions": [{"id": "f"}], "functionCallParams": "auto", "forceFunction": {"a": 1},
                   "template": "Say {{x}}", "topK": 3},
    "user_properties": None, "created_at": "2025-12-15T12:00:00.000Z", "updated_at": None, "org_id": "o",
}  # fmt: skip

INVALID_CALLS: list[tuple[str, Callable[[Any], Any]]] = [
    *[("configuration_id", lambda client, bad=bad: client.configurations.delete(bad)) for bad in ("", ".", "..", None)],
    *[("configuration_id", lambda client, bad=bad: client.configurations.update(bad, name="n")) for bad in ("", "..", 3)],
    ("env", lambda client: client.configurations.list(env="test")),
    ("tags", lambda client: client.configurations.list(tags=["a"])),
    ("type", lambda client: client.configurations.create(**NEW, type="llm")),
    ("env", lambda client: client.configurations.create(**NEW, env="dev")),
    ("env[1]", lambda client: client.configurations.create(**NEW, env=["dev", "test"])),
    ("tags", lambda client: client.configurations.create(**NEW, tags="a")),
    ("parameters", lambda client: client.configurations.create(**{**NEW, "parameters": "gpt-4o"})),
    ("parameters.model", lambda client: client.configurations.create(**{**NEW, "parameters": {"call_type": "chat"}})),
    ("parameters.call_type", lambda client: client.configurations.create(**{**NEW, "parameters": {"model": "m"}})),
    ("parameters.call_type", lambda client: client.configurations.update("c", name="n", parameters={**MINIMAL_PARAMETERS, "call_type": "talk"})),
    *[
        (name, lambda client, name=name: client.configurations.create_from({**NEW, name: None}))
        for name in ("name", "provider", "parameters")
    ],
    ("fields", lambda client: client.configurations.create_from("n")),
    ("user_properties", lambda client: client.configurations.create(**NEW, user_properties={"a": {1}})),
    *[
        (name, lambda client, name=name: client.configurations.update("c", **{"name": "n", name: None}))
        for name in ("name", "provider", "parameters", "type", "env", "tags")
    ],
]  # fmt: skip


@pytest.mark.parametrize(("argument", "call"), INVALID_CALLS)
def test_invalid_arguments_are_rejected_by_name(half: Half, argument: str, call: Callable[[Any], Any]) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.run(call(half.client(server.url)))
        assert caught.value.argument == argument
        assert server.requests == []


@pytest.mark.parametrize(
    "body", [[LISTED, {"_id": "c2"}], [[LISTED, {"_id": "c2"}]], {"configurations": [LISTED, {"id": "c2"}]}]
)
def test_a_list_is_parsed_in_every_form(half: Half, body: object) -> None:
    with serving(json_response(body)) as server:
        first, second = half.run(half.client(server.url).configurations.list())
    assert (first.id, second.id, first.type, first.env, first.extra) == (
        "c1", "c2", "agent", ("dev", "other"), {"org_id": "o"},
    )  # fmt: skip
    assert first.to_dict() == LISTED
    assert first.created_at == datetime(2025, 12, 15, 12, tzinfo=UTC)
    assert (first.updated_at, second.parameters) == (None, None)
    parameters = first.parameters
    assert (parameters.model, parameters.hyperparameters, parameters.extra) == ("m", {"own": 1}, {"topK": 3})
    assert (parameters.response_format, parameters.function_call_params) == ({"type": "text"}, "auto")
    assert (parameters.selected_functions, parameters.force_function) == ([{"id": "f"}], {"a": 1})
    assert parameters.to_dict() == LISTED["parameters"]


@pytest.mark.parametrize("upserted", [None, "c9"])
def test_an_update_is_parsed_from_its_counts(half: Half, upserted: str | None) -> None:
    body = {"acknowledged": True, "modifiedCount": 0, "matchedCount": 1, "upsertedId": upserted, "upsertedCount": 0}
    with serving(json_response(body)) as server:
        changed = half.run(half.client(server.url).configurations.update("c1", name="n"))
    assert (changed.id, changed.changed, changed.to_dict()) == (upserted or "c1", upserted is not None, body)


@pytest.mark.parametrize(("count", "deleted"), [(1, True), (0, False)])
def test_a_deletion_is_parsed_from_its_count(half: Half, count: int, deleted: bool) -> None:
    with serving(json_response({"acknowledged": True, "deletedCount": count})) as server:
        deletion = half.run(half.client(server.url).configurations.delete("c1"))
    assert (deletion.id, deletion.deleted) == ("c1", deleted)


def test_an_empty_body_is_a_successful_deletion(half: Half) -> None:
    with serving(Response(204, b"")) as server:
        assert half.run(half.client(server.url).configurations.delete("c1")).deleted


@pytest.mark.parametrize(
    ("method", "args", "body"),
    [("delete", ("c",), {"acknowledged": True}), ("list", (), {"other": []}), ("list", (), [{"name": "n"}]),
     ("list", (), [{"id": "c", "parameters": 3}]), ("create_from", (NEW,), {"acknowledged": True})],
)  # fmt: skip
def test_an_invalid_reply_is_a_decode_error(half: Half, method: str, args: tuple[Any, ...], body: object) -> None:
    with serving(json_response(body)) as server, pytest.raises(DecodeError):
        half.run(getattr(half.client(server.url).configurations, method)(*args))


def test_create_returns_the_inserted_id(half: Half) -> None:
    with serving(json_response({"acknowledged": True, "insertedId": "c1"})) as server:
        created = half.run(half.client(server.url).configurations.create(**NEW))
    assert (created.ids, created.to_dict()) == (("c1",), {"acknowledged": True, "insertedId": "c1"})
