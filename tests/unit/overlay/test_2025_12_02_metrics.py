"""Metrics in 2025-12-02: chosen here, found again, and refused where the revision has no word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, Forbidden, InvalidArgument, NotFound, ServerError, UnsupportedOperation
from tests.support.colours import Colour
from tests.support.server import Answer, answer, serving

REVISION = "2025-12-02"
NEW: dict[str, Any] = {"name": "n", "criteria": "c", "type": "PYTHON", "return_type": "boolean"}
NOTHING = Answer(body=b"")
LISTED = [
    {"id": "m1", "name": "a", "type": "custom", "tenant": "t"},
    {"_id": "m2", "name": "b", "type": "LLM"},
    {"id": "m3", "name": "c", "type": "model"},
    {"id": "m4", "name": "d", "type": "CLIENT_SIDE"},
    {"id": "m5", "name": "e", "type": "human"},
    {"id": "m6", "name": "f", "type": "composite"},
]  # fmt: skip

REFUSED: list[tuple[str, str, Callable[[Any], Any]]] = [
    ("type", "upper case", lambda metrics: metrics.create(**{**NEW, "type": "custom"})),
    ("type", "", lambda metrics: metrics.list(type="custom")),
    ("scale", "float needs one", lambda metrics: metrics.create(**{**NEW, "return_type": "float"})),
    ("sampling_percentage", "whole number", lambda metrics: metrics.create(**NEW, sampling_percentage=12.5)),
    ("sampling_percentage", "whole number", lambda metrics: metrics.update("m", sampling_percentage=0.5)),
    ("sampling_percentage", "whole number", lambda metrics: metrics.update("m", sampling_percentage=float("nan"))),
    ("metric_id", "", lambda metrics: metrics.update("", name="n")),
    ("metric_id", "", lambda metrics: metrics.delete("..")),
    ("metric_id", "", lambda metrics: metrics.get(None)),
    ("categories", r"give \[\]", lambda metrics: metrics.update("m", categories=None)),
    *[
        (name, "cannot be emptied", lambda metrics, name=name: metrics.update("m", **{name: None}))
        for name in ("name", "scale", "threshold", "child_metrics", "model_provider", "model_name", "filters")
    ],
]  # fmt: skip


@pytest.mark.parametrize(("argument", "words", "call"), REFUSED)
def test_what_this_revision_cannot_be_told_is_refused_by_name(
    colour: Colour, argument: str, words: str, call: Callable[[Any], Any]
) -> None:
    with serving(answer([])) as server:
        with pytest.raises(InvalidArgument, match=words or None) as caught:
            colour.run(call(colour.client(server.url, revision=REVISION).metrics))
        assert caught.value.argument == argument
        assert server.requests == []


def test_running_a_metric_is_another_revision(colour: Colour) -> None:
    with serving(answer({})) as server:
        with pytest.raises(UnsupportedOperation, match="2025-12-15"):
            colour.run(colour.client(server.url, revision=REVISION).metrics.run(metric=NEW))
        assert server.requests == []


def test_older_words_for_types_are_read_as_ours(colour: Colour) -> None:
    with serving(answer(LISTED)) as server:
        page = colour.run(colour.client(server.url, revision=REVISION).metrics.list())
    assert [one.type for one in page] == ["PYTHON", "LLM", "LLM", "CLIENT_SIDE", "HUMAN", "COMPOSITE"]
    assert [one.to_dict() for one in page] == LISTED
    assert page.items[0].extra == {"tenant": "t"}


@pytest.mark.parametrize(("kind", "ids"), [("LLM", ["m2", "m3"]), ("PYTHON", ["m1"]), ("COMPOSITE", ["m6"])])
def test_a_type_is_chosen_here(colour: Colour, kind: str, ids: list[str]) -> None:
    with serving(answer({"metrics": LISTED, "next": "x"})) as server:
        page = colour.run(colour.client(server.url, revision=REVISION).metrics.list(type=kind))
    assert ([one.id for one in page], page.total, page.extra) == (ids, None, {"next": "x"})


def test_one_is_found_in_the_list_or_not(colour: Colour) -> None:
    with serving(answer(LISTED)) as server:
        metrics = colour.client(server.url, revision=REVISION).metrics
        assert colour.run(metrics.get("m5")).type == "HUMAN"
        with pytest.raises(NotFound, match="the metric 'x' was searched for"):
            colour.run(metrics.get("x"))
        assert len(server.requests) == 2


@pytest.mark.parametrize("said", [answer({"inserted": True, "metric_id": "m9"}), answer({"_id": "x", "id": "m9"})])
def test_an_id_that_the_server_says_is_taken(colour: Colour, said: Answer) -> None:
    with serving(said) as server:
        created = colour.run(colour.client(server.url, revision=REVISION).metrics.create(**NEW))
        assert len(server.requests) == 1
    assert created.ids == ("m9",)


@pytest.mark.parametrize("said", [NOTHING, Answer(body=b"OK"), answer({}), answer([]), answer({"metric_id": None})])
def test_a_new_metric_is_found_by_its_name_otherwise(colour: Colour, said: Answer) -> None:
    older = {"id": "m1", "name": "n", "created_at": "2025-11-01T00:00:00Z"}
    newer = {"id": "m2", "name": "n", "created_at": "2025-12-01T00:00:00Z"}
    with serving(
        said, answer([newer, older, {"id": "m3", "name": "N", "created_at": "2026-01-01T00:00:00Z"}])
    ) as server:
        created = colour.run(colour.client(server.url, revision=REVISION).metrics.create(**NEW))
        assert [request.method for request in server.requests] == ["POST", "GET"]
    assert created.ids == ("m2",)


@pytest.mark.parametrize(
    ("listed", "words"),
    [
        ([], "does not show it yet"),
        ([{"id": "m1", "name": "other"}], "does not show it yet"),
        ([{"id": "m1", "name": "n"}, {"id": "m2", "name": "n", "created_at": "2025-12-01T00:00:00Z"}], "holds 2 of that name"),
        ([{"id": one, "name": "n", "created_at": "2025-12-01T00:00:00Z"} for one in "ab"], "holds 2 of that name"),
    ],
)  # fmt: skip
def test_nobody_guesses_which_it_is(colour: Colour, listed: object, words: str) -> None:
    with serving(NOTHING, answer(listed)) as server:
        with pytest.raises(DecodeError, match=f"an id. 'n' is stored.*{words}") as caught:
            colour.run(colour.client(server.url, revision=REVISION).metrics.create(**NEW))
        assert len(server.requests) == 2
    assert (caught.value.operation, caught.value.path) == ("metrics.create", "$")


def test_the_search_is_repeated_and_the_creation_never(colour: Colour) -> None:
    with serving(NOTHING, answer({}, 503), Answer(hang_up=True), answer([{"id": "m1", "name": "n"}])) as server:
        assert colour.run(colour.client(server.url, revision=REVISION).metrics.create(**NEW)).id == "m1"
        assert [request.method for request in server.requests] == ["POST", "GET", "GET", "GET"]


def test_a_search_that_fails_says_that_the_metric_is_stored(colour: Colour) -> None:
    with serving(NOTHING, answer({"error": "no"}, 500)) as server:
        with pytest.raises(ServerError) as caught:
            colour.run(colour.client(server.url, revision=REVISION).metrics.create(**NEW))
        assert [request.method for request in server.requests] == ["POST", "GET"]
    assert caught.value.operation == "metrics.list"
    assert caught.value.__notes__ == ["metrics.create itself succeeded, and 'n' is stored; do not repeat it."]


@pytest.mark.parametrize(
    ("said", "expected"),
    [(NOTHING, None), (Answer(body=b"OK"), None), (answer({"updated": False}), False), (answer({}), None)],
)
def test_a_change_is_done_unless_the_server_says_otherwise(colour: Colour, said: Answer, expected: bool | None) -> None:
    with serving(said) as server:
        changed = colour.run(colour.client(server.url, revision=REVISION).metrics.update("m1", name="x"))
    assert (changed.id, changed.changed) == ("m1", expected)


@pytest.mark.parametrize(
    ("said", "deleted"), [(NOTHING, True), (answer({"deleted": False}), False), (answer({"success": True}), True)]
)
def test_a_deletion_is_done_unless_the_server_says_otherwise(colour: Colour, said: Answer, deleted: bool) -> None:
    with serving(said) as server:
        found = colour.run(colour.client(server.url, revision=REVISION).metrics.delete("m1"))
    assert (found.id, found.deleted) == ("m1", deleted)


@pytest.mark.parametrize("said", [answer({"error": "no"}, 403), answer({"error": "Forbidden route"})])
@pytest.mark.parametrize(
    "call",
    [
        lambda metrics: metrics.delete("m1"),
        lambda metrics: metrics.update("m1", name="n"),
        lambda metrics: metrics.create(**NEW),
    ],
)
def test_a_refusal_stays_one(colour: Colour, said: Answer, call: Callable[[Any], Any]) -> None:
    with serving(said) as server:
        with pytest.raises(Forbidden):
            colour.run(call(colour.client(server.url, revision=REVISION).metrics))
        assert len(server.requests) == 1
