"""Configurations in 2025-12-02: no tags, updates with every field, and found again after `create`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, Forbidden, InvalidArgument, NotFound, ServerError
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import Half

REVISION = "2025-12-02"
MINIMAL_PARAMETERS = {"call_type": "chat", "model": "m"}
NEW: dict[str, Any] = {"name": "n", "provider": "p", "parameters": MINIMAL_PARAMETERS}
STORED = {
    "_id": "c1",
    "project": "a project",
    **NEW,
    "parameters": {**MINIMAL_PARAMETERS, "topK": 3},
    "env": ["dev"],
    "type": "pipeline",
}
EMPTY = Response(body=b"")

INVALID_CALLS: list[tuple[str, Callable[[Any], Any]]] = [
    ("tags", lambda configurations: configurations.list(tags="a")),
    ("tags", lambda configurations: configurations.create(**NEW, tags=["a"])),
    ("tags", lambda configurations: configurations.update("c1", name="n", tags=[])),
    ("env", lambda configurations: configurations.list(env="test")),
    ("type", lambda configurations: configurations.create(**NEW, type="pipeline")),
    ("provider", lambda configurations: configurations.create_from({"name": "n", "parameters": MINIMAL_PARAMETERS})),
    ("user_properties", lambda configurations: configurations.update("c1", name="n", user_properties=None)),
    ("env", lambda configurations: configurations.update("c1", name="n", env=None)),
    ("parameters.model", lambda configurations: configurations.update("c1", name="n", parameters={"call_type": "chat"})),
    ("configuration_id", lambda configurations: configurations.update("..", name="n")),
    ("configuration_id", lambda configurations: configurations.delete("")),
]  # fmt: skip


@pytest.mark.parametrize(("argument", "call"), INVALID_CALLS)
def test_fields_that_this_revision_lacks_are_rejected_by_name(
    half: Half, argument: str, call: Callable[[Any], Any]
) -> None:
    with serving(json_response([STORED])) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.run(call(half.client(server.url, revision=REVISION).configurations))
        assert caught.value.argument == argument
        assert server.requests == []


def test_a_list_without_an_envelope_is_parsed(half: Half) -> None:
    with serving(json_response([STORED])) as server:
        (configuration,) = half.run(half.client(server.url, revision=REVISION).configurations.list())
    assert (configuration.id, configuration.type, configuration.extra) == ("c1", "pipeline", {"project": "a project"})
    assert configuration.parameters.extra == {"topK": 3}
    assert configuration.to_dict() == STORED


def test_create_returns_the_id_of_the_reply(half: Half) -> None:
    with serving(json_response({"acknowledged": True, "insertedId": "c9"})) as server:
        created = half.run(half.client(server.url, revision=REVISION).configurations.create(**NEW))
        assert len(server.requests) == 1
    assert created.ids == ("c9",)


@pytest.mark.parametrize("reply", [EMPTY, Response(body=b"OK"), json_response({"acknowledged": True})])
def test_create_finds_the_configuration_by_name_without_an_id_in_the_reply(half: Half, reply: Response) -> None:
    with serving(reply, json_response([STORED, {**STORED, "_id": "c2", "name": "n2"}])) as server:
        created = half.run(half.client(server.url, revision=REVISION).configurations.create(**NEW))
        assert [request.method for request in server.requests] == ["POST", "GET"]
    assert created.ids == ("c1",)


def test_create_without_a_unique_match_is_a_decode_error(half: Half) -> None:
    with serving(EMPTY, json_response([STORED, {**STORED, "_id": "c2"}])) as server:
        with pytest.raises(DecodeError, match="contains 2 of that name"):
            half.run(half.client(server.url, revision=REVISION).configurations.create(**NEW))
        assert len(server.requests) == 2


def test_the_search_after_create_is_retried_and_create_is_not(half: Half) -> None:
    with serving(EMPTY, json_response({}, 503), json_response([STORED])) as server:
        assert half.run(half.client(server.url, revision=REVISION).configurations.create(**NEW)).id == "c1"
        assert [request.method for request in server.requests] == ["POST", "GET", "GET"]
    with serving(json_response({}, 503)) as server:
        with pytest.raises(ServerError):
            half.run(half.client(server.url, revision=REVISION).configurations.create(**NEW))
        assert [request.method for request in server.requests] == ["POST"]


def test_update_completes_required_fields_only(half: Half) -> None:
    with serving(json_response([{**STORED, "_id": "c0"}, STORED]), EMPTY) as server:
        configurations = half.client(server.url, revision=REVISION).configurations
        changed = half.run(configurations.update("c1", name="new", env=["prod"], provider="q"))
        sent = server.requests[1].json
    assert sent == {
        "project": "a project",
        "name": "new",
        "provider": "q",
        "env": ["prod"],
        "parameters": STORED["parameters"],
    }
    assert (changed.id, changed.changed) == ("c1", None)


def test_update_of_an_unknown_configuration_sends_no_change(half: Half) -> None:
    with serving(json_response([STORED])) as server:
        with pytest.raises(NotFound, match=r"^configurations\.update: the configuration 'x'"):
            half.run(half.client(server.url, revision=REVISION).configurations.update("x", name="new"))
        assert [request.method for request in server.requests] == ["GET"]


def test_update_requires_a_field_that_the_stored_configuration_lacks(half: Half) -> None:
    with serving(json_response([{"_id": "c1", "name": "n"}])) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.run(half.client(server.url, revision=REVISION).configurations.update("c1", name="new"))
        assert [request.method for request in server.requests] == ["GET"]
    assert caught.value.argument == "provider"


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (json_response({"acknowledged": False, "matchedCount": 0}), False),
        (json_response({"matchedCount": 1, "modifiedCount": 1}), True),
        (json_response({"matchedCount": 1}), None),
        (Response(body=b"OK"), None),
    ],
)
def test_an_update_is_parsed_from_its_counts(half: Half, reply: Response, expected: bool | None) -> None:
    with serving(reply) as server:
        changed = half.run(half.client(server.url, revision=REVISION).configurations.update("c1", **NEW))
    assert (changed.id, changed.changed) == ("c1", expected)


@pytest.mark.parametrize(
    ("reply", "deleted"),
    [
        (EMPTY, True),
        (json_response({"acknowledged": True, "deletedCount": 0}), False),
        (json_response({"deletedCount": 1}), True),
    ],
)
def test_a_deletion_succeeded_unless_the_server_says_otherwise(half: Half, reply: Response, deleted: bool) -> None:
    with serving(reply) as server:
        deletion = half.run(half.client(server.url, revision=REVISION).configurations.delete("c1"))
    assert (deletion.id, deletion.deleted) == ("c1", deleted)


@pytest.mark.parametrize(
    "call",
    [
        lambda configurations: configurations.create(**NEW),
        lambda configurations: configurations.update("c1", **NEW),
        lambda configurations: configurations.delete("c1"),
    ],
)
def test_an_error_body_with_status_200_is_raised(half: Half, call: Callable[[Any], Any]) -> None:
    with serving(json_response({"error": "Forbidden route"})) as server:
        with pytest.raises(Forbidden):
            half.run(call(half.client(server.url, revision=REVISION).configurations))
        assert len(server.requests) == 1
