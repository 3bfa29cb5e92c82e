"""Metrics in 2025-12-02: chosen here, found again, and refused where the revision has no word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, Forbidden, InvalidArgument, NotFound, ServerError, UnsupportedOperation
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import Half

REVISION = "2025-12-02"
NEW: dict[str, Any] = {"name": "n", "criteria": "c", "type": "PYTHON", "return_type": "boolean"}
NOTHING = Response(body=b"")
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
    half: Half, argument: str, words: str, call: Callable[[Any], Any]
) -> None:
    with serving(json_response([])) as server:
        with pytest.raises(InvalidArgument, match=words or None) as caught:
            half.run(call(half.client(server.url, revision=REVISION).metrics))
        assert caught.value.argument == argument
        assert server.requests == []


def test_running_a_metric_is_another_revision(half: Half) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(UnsupportedOperation, match="2025-12-15"):
            half.run(half.client(server.url, revision=REVISION).metrics.run(metric=NEW))
        assert server.requests == []


def test_older_words_for_types_are_read_as_ours(half: Half) -> None:
    with serving(json_response(LISTED)) as server:
        page = half.run(half.client(server.url, revision=REVISION).metrics.list())
    assert [one.type for one in page] == ["PYTHON", "LLM", "LLM", "CLIENT_SIDE", "HUMAN", "COMPOSITE"]
    assert [one.to_dict() for one in page] == LISTED
    assert page.items[0].extra == {"tenant": "t"}


@pytest.mark.parametrize(("kind", "ids"), [("LLM", ["m2", "m3"]), ("PYTHON", ["m1"]), ("COMPOSITE", ["m6"])])
def test_a_type_is_chosen_here(half: Half, kind: str, ids: list[str]) -> None:
    with serving(json_response({"metrics": LISTED, "next": "x"})) as server:
        page = half.run(half.client(server.url, revision=REVISION).metrics.list(type=kind))
    assert ([one.id for one in page], page.total, page.extra) == (ids, None, {"next": "x"})


def test_one_is_found_in_the_list_or_not(half: Half) -> None:
    with serving(json_response(LISTED)) as server:
        metrics = half.client(server.url, revision=REVISION).metrics
        assert half.run(metrics.get("m5")).type == "HUMAN"
        with pytest.raises(NotFound, match="the metric 'x' was searched for"):
            half.run(metrics.get("x"))
        assert len(server.requests) == 2


@pytest.mark.parametrize(
    "said", [json_response({"inserted": True, "metric_id": "m9"}), json_response({"_id": "x", "id": "m9"})]
)
def test_an_id_that_the_server_says_is_taken(half: Half, said: Response) -> None:
    with serving(said) as server:
        created = half.run(half.client(server.url, revision=REVISION).metrics.create(**NEW))
        assert len(server.requests) == 1
    assert created.ids == ("m9",)


@pytest.mark.parametrize(
    "said", [NOTHING, Response(body=b"OK"), json_response({}), json_response([]), json_response({"metric_id": None})]
)
def test_a_new_metric_is_found_by_its_name_otherwise(half: Half, said: Response) -> None:
    older = {"id": "m1", "name": "n", "created_at": "2025-11-01T00:00:00Z"}
    newer = {"id": "m2", "name": "n", "created_at": "2025-12-01T00:00:00Z"}
    with serving(
        said, json_response([newer, older, {"id": "m3", "name": "N", "created_at": "2026-01-01T00:00:00Z"}])
    ) as server:
        created = half.run(half.client(server.url, revision=REVISION).metrics.create(**NEW))
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
def test_nobody_guesses_which_it_is(half: Half, listed: object, words: str) -> None:
    with serving(NOTHING, json_response(listed)) as server:
        with pytest.raises(DecodeError, match=f"an id. 'n' is stored.*{words}") as caught:
            half.run(half.client(server.url, revision=REVISION).metrics.create(**NEW))
        assert len(server.requests) == 2
    assert (caught.value.operation, caught.value.path) == ("metrics.create", "$")


def test_the_search_is_repeated_and_the_creation_never(half: Half) -> None:
    with serving(
        NOTHING, json_response({}, 503), Response(hang_up=True), json_response([{"id": "m1", "name": "n"}])
    ) as server:
        assert half.run(half.client(server.url, revision=REVISION).metrics.create(**NEW)).id == "m1"
        assert [request.method for request in server.requests] == ["POST", "GET", "GET", "GET"]


def test_a_search_that_fails_says_that_the_metric_is_stored(half: Half) -> None:
    with serving(NOTHING, json_response({"error": "no"}, 500)) as server:
        with pytest.raises(ServerError) as caught:
            half.run(half.client(server.url, revision=REVISION).metrics.create(**NEW))
        assert [request.method for request in server.requests] == ["POST", "GET"]
    assert caught.value.operation == "metrics.list"
    assert caught.value.__notes__ == ["metrics.create itself succeeded, and 'n' is stored; do not repeat it."]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (NOTHING, None),
        (Response(body=b"OK"), None),
        (json_response({"updated": False}), False),
        (json_response({}), None),
    ],
)
def test_a_change_is_done_unless_the_server_says_otherwise(half: Half, said: Response, expected: bool | None) -> None:
    with serving(said) as server:
        changed = half.run(half.client(server.url, revision=REVISION).metrics.update("m1", name="x"))
    assert (changed.id, changed.changed) == ("m1", expected)


@pytest.mark.parametrize(
    ("said", "deleted"),
    [(NOTHING, True), (json_response({"deleted": False}), False), (json_response({"success": True}), True)],
)
def test_a_deletion_is_done_unless_the_server_says_otherwise(half: Half, said: Response, deleted: bool) -> None:
    with serving(said) as server:
        found = half.run(half.client(server.url, revision=REVISION).metrics.delete("m1"))
    assert (found.id, found.deleted) == ("m1", deleted)


@pytest.mark.parametrize("said", [json_response({"error": "no"}, 403), json_response({"error": "Forbidden route"})])
@pytest.mark.parametrize(
    "call",
    [
        lambda metrics: metrics.delete("m1"),
        lambda metrics: metrics.update("m1", name="n"),
        lambda metrics: metrics.create(**NEW),
    ],
)
def test_a_refusal_stays_one(half: Half, said: Response, call: Callable[[Any], Any]) -> None:
    with serving(said) as server:
        with pytest.raises(Forbidden):
            half.run(call(half.client(server.url, revision=REVISION).metrics))
        assert len(server.requests) == 1
