"""Configurations in 2025-12-02: without tags, changed as a whole, and found again by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, Forbidden, InvalidArgument, NotFound, ServerError
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import Half

REVISION = "2025-12-02"
SMALL = {"call_type": "chat", "model": "m"}
NEW: dict[str, Any] = {"name": "n", "provider": "p", "parameters": SMALL}
STORED = {
    "_id": "c1",
    "project": "a project",
    **NEW,
    "parameters": {**SMALL, "topK": 3},
    "env": ["dev"],
    "type": "pipeline",
}
NOTHING = Response(body=b"")

REFUSED: list[tuple[str, Callable[[Any], Any]]] = [
    ("tags", lambda configurations: configurations.list(tags="a")),
    ("tags", lambda configurations: configurations.create(**NEW, tags=["a"])),
    ("tags", lambda configurations: configurations.update("c1", name="n", tags=[])),
    ("env", lambda configurations: configurations.list(env="test")),
    ("type", lambda configurations: configurations.create(**NEW, type="pipeline")),
    ("provider", lambda configurations: configurations.create_from({"name": "n", "parameters": SMALL})),
    ("user_properties", lambda configurations: configurations.update("c1", name="n", user_properties=None)),
    ("env", lambda configurations: configurations.update("c1", name="n", env=None)),
    ("parameters.model", lambda configurations: configurations.update("c1", name="n", parameters={"call_type": "chat"})),
    ("configuration_id", lambda configurations: configurations.update("..", name="n")),
    ("configuration_id", lambda configurations: configurations.delete("")),
]  # fmt: skip


@pytest.mark.parametrize(("argument", "call"), REFUSED)
def test_what_this_revision_cannot_be_told_is_refused_by_name(
    half: Half, argument: str, call: Callable[[Any], Any]
) -> None:
    with serving(json_response([STORED])) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.run(call(half.client(server.url, revision=REVISION).configurations))
        assert caught.value.argument == argument
        assert server.requests == []


def test_a_flat_list_is_read(half: Half) -> None:
    with serving(json_response([STORED])) as server:
        (found,) = half.run(half.client(server.url, revision=REVISION).configurations.list())
    assert (found.id, found.type, found.extra) == ("c1", "pipeline", {"project": "a project"})
    assert found.parameters.extra == {"topK": 3}
    assert found.to_dict() == STORED


def test_an_id_that_the_server_says_is_taken(half: Half) -> None:
    with serving(json_response({"acknowledged": True, "insertedId": "c9"})) as server:
        created = half.run(half.client(server.url, revision=REVISION).configurations.create(**NEW))
        assert len(server.requests) == 1
    assert created.ids == ("c9",)


@pytest.mark.parametrize("said", [NOTHING, Response(body=b"OK"), json_response({"acknowledged": True})])
def test_a_new_one_is_found_by_its_name_otherwise(half: Half, said: Response) -> None:
    with serving(said, json_response([STORED, {**STORED, "_id": "c2", "name": "n2"}])) as server:
        created = half.run(half.client(server.url, revision=REVISION).configurations.create(**NEW))
        assert [request.method for request in server.requests] == ["POST", "GET"]
    assert created.ids == ("c1",)


def test_nobody_guesses_which_it_is(half: Half) -> None:
    with serving(NOTHING, json_response([STORED, {**STORED, "_id": "c2"}])) as server:
        with pytest.raises(DecodeError, match="holds 2 of that name"):
            half.run(half.client(server.url, revision=REVISION).configurations.create(**NEW))
        assert len(server.requests) == 2


def test_the_search_is_repeated_and_the_creation_never(half: Half) -> None:
    with serving(NOTHING, json_response({}, 503), json_response([STORED])) as server:
        assert half.run(half.client(server.url, revision=REVISION).configurations.create(**NEW)).id == "c1"
        assert [request.method for request in server.requests] == ["POST", "GET", "GET"]
    with serving(json_response({}, 503)) as server:
        with pytest.raises(ServerError):
            half.run(half.client(server.url, revision=REVISION).configurations.create(**NEW))
        assert [request.method for request in server.requests] == ["POST"]


def test_a_change_repeats_what_the_server_demands_and_nothing_else(half: Half) -> None:
    with serving(json_response([{**STORED, "_id": "c0"}, STORED]), NOTHING) as server:
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


def test_a_change_of_what_is_not_there_changes_nothing(half: Half) -> None:
    with serving(json_response([STORED])) as server:
        with pytest.raises(NotFound, match=r"^configurations\.update: the configuration 'x'"):
            half.run(half.client(server.url, revision=REVISION).configurations.update("x", name="new"))
        assert [request.method for request in server.requests] == ["GET"]


def test_what_nobody_knows_is_asked_for(half: Half) -> None:
    with serving(json_response([{"_id": "c1", "name": "n"}])) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.run(half.client(server.url, revision=REVISION).configurations.update("c1", name="new"))
        assert [request.method for request in server.requests] == ["GET"]
    assert caught.value.argument == "provider"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (json_response({"acknowledged": False, "matchedCount": 0}), False),
        (json_response({"matchedCount": 1, "modifiedCount": 1}), True),
        (json_response({"matchedCount": 1}), None),
        (Response(body=b"OK"), None),
    ],
)
def test_what_the_server_says_of_a_change_is_kept(half: Half, said: Response, expected: bool | None) -> None:
    with serving(said) as server:
        changed = half.run(half.client(server.url, revision=REVISION).configurations.update("c1", **NEW))
    assert (changed.id, changed.changed) == ("c1", expected)


@pytest.mark.parametrize(
    ("said", "deleted"),
    [
        (NOTHING, True),
        (json_response({"acknowledged": True, "deletedCount": 0}), False),
        (json_response({"deletedCount": 1}), True),
    ],
)
def test_a_deletion_is_done_unless_the_server_says_otherwise(half: Half, said: Response, deleted: bool) -> None:
    with serving(said) as server:
        found = half.run(half.client(server.url, revision=REVISION).configurations.delete("c1"))
    assert (found.id, found.deleted) == ("c1", deleted)


@pytest.mark.parametrize(
    "call",
    [
        lambda configurations: configurations.create(**NEW),
        lambda configurations: configurations.update("c1", **NEW),
        lambda configurations: configurations.delete("c1"),
    ],
)
def test_a_refusal_in_disguise_is_raised(half: Half, call: Callable[[Any], Any]) -> None:
    with serving(json_response({"error": "Forbidden route"})) as server:
        with pytest.raises(Forbidden):
            half.run(call(half.client(server.url, revision=REVISION).configurations))
        assert len(server.requests) == 1
