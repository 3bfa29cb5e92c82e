"""Configurations in 2025-12-02: without tags, changed as a whole, and found again by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, Forbidden, InvalidArgument, NotFound, ServerError
from tests.support.colours import Colour
from tests.support.server import Answer, answer, serving

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
NOTHING = Answer(body=b"")

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
    colour: Colour, argument: str, call: Callable[[Any], Any]
) -> None:
    with serving(answer([STORED])) as server:
        with pytest.raises(InvalidArgument) as caught:
            colour.run(call(colour.client(server.url, revision=REVISION).configurations))
        assert caught.value.argument == argument
        assert server.requests == []


def test_a_flat_list_is_read(colour: Colour) -> None:
    with serving(answer([STORED])) as server:
        (found,) = colour.run(colour.client(server.url, revision=REVISION).configurations.list())
    assert (found.id, found.type, found.extra) == ("c1", "pipeline", {"project": "a project"})
    assert found.parameters.extra == {"topK": 3}
    assert found.to_dict() == STORED


def test_an_id_that_the_server_says_is_taken(colour: Colour) -> None:
    with serving(answer({"acknowledged": True, "insertedId": "c9"})) as server:
        created = colour.run(colour.client(server.url, revision=REVISION).configurations.create(**NEW))
        assert len(server.requests) == 1
    assert created.ids == ("c9",)


@pytest.mark.parametrize("said", [NOTHING, Answer(body=b"OK"), answer({"acknowledged": True})])
def test_a_new_one_is_found_by_its_name_otherwise(colour: Colour, said: Answer) -> None:
    with serving(said, answer([STORED, {**STORED, "_id": "c2", "name": "n2"}])) as server:
        created = colour.run(colour.client(server.url, revision=REVISION).configurations.create(**NEW))
        assert [request.method for request in server.requests] == ["POST", "GET"]
    assert created.ids == ("c1",)


def test_nobody_guesses_which_it_is(colour: Colour) -> None:
    with serving(NOTHING, answer([STORED, {**STORED, "_id": "c2"}])) as server:
        with pytest.raises(DecodeError, match="holds 2 of that name"):
            colour.run(colour.client(server.url, revision=REVISION).configurations.create(**NEW))
        assert len(server.requests) == 2


def test_the_search_is_repeated_and_the_creation_never(colour: Colour) -> None:
    with serving(NOTHING, answer({}, 503), answer([STORED])) as server:
        assert colour.run(colour.client(server.url, revision=REVISION).configurations.create(**NEW)).id == "c1"
        assert [request.method for request in server.requests] == ["POST", "GET", "GET"]
    with serving(answer({}, 503)) as server:
        with pytest.raises(ServerError):
            colour.run(colour.client(server.url, revision=REVISION).configurations.create(**NEW))
        assert [request.method for request in server.requests] == ["POST"]


def test_a_change_repeats_what_the_server_demands_and_nothing_else(colour: Colour) -> None:
    with serving(answer([{**STORED, "_id": "c0"}, STORED]), NOTHING) as server:
        configurations = colour.client(server.url, revision=REVISION).configurations
        changed = colour.run(configurations.update("c1", name="new", env=["prod"], provider="q"))
        sent = server.requests[1].json
    assert sent == {
        "project": "a project",
        "name": "new",
        "provider": "q",
        "env": ["prod"],
        "parameters": STORED["parameters"],
    }
    assert (changed.id, changed.changed) == ("c1", None)


def test_a_change_of_what_is_not_there_changes_nothing(colour: Colour) -> None:
    with serving(answer([STORED])) as server:
        with pytest.raises(NotFound, match=r"^configurations\.update: the configuration 'x'"):
            colour.run(colour.client(server.url, revision=REVISION).configurations.update("x", name="new"))
        assert [request.method for request in server.requests] == ["GET"]


def test_what_nobody_knows_is_asked_for(colour: Colour) -> None:
    with serving(answer([{"_id": "c1", "name": "n"}])) as server:
        with pytest.raises(InvalidArgument) as caught:
            colour.run(colour.client(server.url, revision=REVISION).configurations.update("c1", name="new"))
        assert [request.method for request in server.requests] == ["GET"]
    assert caught.value.argument == "provider"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (answer({"acknowledged": False, "matchedCount": 0}), False),
        (answer({"matchedCount": 1, "modifiedCount": 1}), True),
        (answer({"matchedCount": 1}), None),
        (Answer(body=b"OK"), None),
    ],
)
def test_what_the_server_says_of_a_change_is_kept(colour: Colour, said: Answer, expected: bool | None) -> None:
    with serving(said) as server:
        changed = colour.run(colour.client(server.url, revision=REVISION).configurations.update("c1", **NEW))
    assert (changed.id, changed.changed) == ("c1", expected)


@pytest.mark.parametrize(
    ("said", "deleted"),
    [(NOTHING, True), (answer({"acknowledged": True, "deletedCount": 0}), False), (answer({"deletedCount": 1}), True)],
)
def test_a_deletion_is_done_unless_the_server_says_otherwise(colour: Colour, said: Answer, deleted: bool) -> None:
    with serving(said) as server:
        found = colour.run(colour.client(server.url, revision=REVISION).configurations.delete("c1"))
    assert (found.id, found.deleted) == ("c1", deleted)


@pytest.mark.parametrize(
    "call",
    [
        lambda configurations: configurations.create(**NEW),
        lambda configurations: configurations.update("c1", **NEW),
        lambda configurations: configurations.delete("c1"),
    ],
)
def test_a_refusal_in_disguise_is_raised(colour: Colour, call: Callable[[Any], Any]) -> None:
    with serving(answer({"error": "Forbidden route"})) as server:
        with pytest.raises(Forbidden):
            colour.run(call(colour.client(server.url, revision=REVISION).configurations))
        assert len(server.requests) == 1
