"""Metrics in 2025-12-02: the client filters lists, searches for a metric after `create`, and checks arguments."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, Forbidden, InvalidArgument, NotFound, ServerError, UnsupportedOperation
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import Half

REVISION = "2025-12-02"
NEW: dict[str, Any] = {"name": "n", "criteria": "c", "type": "PYTHON", "return_type": "boolean"}
EMPTY = Response(body=b"")
LISTED = [
    {"id": "m1", "name": "a", "type": "custom", "tenant": "t"},
    {"_id": "m2", "name": "b", "type": "LLM"},
    {"id": "m3", "name": "c", "type": "model"},
    {"id": "m4", "name": "d", "type": "CLIENT_SIDE"},
    {"id": "m5", "name": "e", "type": "human"},
    {"id": "m6", "name": "f", "type": "composite"},
]  # fmt: skip

INVALID_CALLS: list[tuple[str, str, Callable[[Any], Any]]] = [
    ("type", "upper case", lambda metrics: metrics.create(**{**NEW, "type": "custom"})),
    ("type", "", lambda metrics: metrics.list(type="custom")),
    ("scale", "float needs one", lambda metrics: metrics.create(**{**NEW, "return_type": "float"})),
    ("sampling_percentage", "not an integer", lambda metrics: metrics.create(**NEW, sampling_percentage=12.5)),
    ("sampling_percentage", "not an integer", lambda metrics: metrics.update("m", sampling_percentage=0.5)),
    ("sampling_percentage", "not an integer", lambda metrics: metrics.update("m", sampling_percentage=float("nan"))),
    ("metric_id", "", lambda metrics: metrics.update("", name="n")),
    ("metric_id", "", lambda metrics: metrics.delete("..")),
    ("metric_id", "", lambda metrics: metrics.get(None)),
    ("categories", r"give \[\]", lambda metrics: metrics.update("m", categories=None)),
    *[
        (name, "cannot be emptied", lambda metrics, name=name: metrics.update("m", **{name: None}))
        for name in ("name", "scale", "threshold", "child_metrics", "model_provider", "model_name", "filters")
    ],
]  # fmt: skip


@pytest.mark.parametrize(("argument", "text", "call"), INVALID_CALLS)
def test_invalid_arguments_are_rejected_before_anything_is_sent(
    half: Half, argument: str, text: str, call: Callable[[Any], Any]
) -> None:
    with serving(json_response([])) as server:
        with pytest.raises(InvalidArgument, match=text or None) as caught:
            half.run(call(half.client(server.url, revision=REVISION).metrics))
        assert caught.value.argument == argument
        assert server.requests == []


def test_run_is_unsupported(half: Half) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(UnsupportedOperation, match="2025-12-15"):
            half.run(half.client(server.url, revision=REVISION).metrics.run(metric=NEW))
        assert server.requests == []


def test_metric_types_are_parsed_as_those_of_later_revisions(half: Half) -> None:
    with serving(json_response(LISTED)) as server:
        page = half.run(half.client(server.url, revision=REVISION).metrics.list())
    assert [metric.type for metric in page] == ["PYTHON", "LLM", "LLM", "CLIENT_SIDE", "HUMAN", "COMPOSITE"]
    assert [metric.to_dict() for metric in page] == LISTED
    assert page.items[0].extra == {"tenant": "t"}


@pytest.mark.parametrize(("kind", "ids"), [("LLM", ["m2", "m3"]), ("PYTHON", ["m1"]), ("COMPOSITE", ["m6"])])
def test_list_filters_by_type_in_the_client(half: Half, kind: str, ids: list[str]) -> None:
    with serving(json_response({"metrics": LISTED, "next": "x"})) as server:
        page = half.run(half.client(server.url, revision=REVISION).metrics.list(type=kind))
    assert ([metric.id for metric in page], page.total, page.extra) == (ids, None, {"next": "x"})


def test_get_searches_the_list(half: Half) -> None:
    with serving(json_response(LISTED)) as server:
        metrics = half.client(server.url, revision=REVISION).metrics
        assert half.run(metrics.get("m5")).type == "HUMAN"
        with pytest.raises(NotFound, match="the metric 'x' was searched for"):
            half.run(metrics.get("x"))
        assert len(server.requests) == 2


@pytest.mark.parametrize(
    "reply", [json_response({"inserted": True, "metric_id": "m9"}), json_response({"_id": "x", "id": "m9"})]
)
def test_create_returns_the_id_of_the_reply(half: Half, reply: Response) -> None:
    with serving(reply) as server:
        created = half.run(half.client(server.url, revision=REVISION).metrics.create(**NEW))
        assert len(server.requests) == 1
    assert created.ids == ("m9",)


@pytest.mark.parametrize(
    "reply", [EMPTY, Response(body=b"OK"), json_response({}), json_response([]), json_response({"metric_id": None})]
)
def test_create_returns_the_newest_metric_of_the_name_if_the_reply_has_no_id(half: Half, reply: Response) -> None:
    older = {"id": "m1", "name": "n", "created_at": "2025-11-01T00:00:00Z"}
    newer = {"id": "m2", "name": "n", "created_at": "2025-12-01T00:00:00Z"}
    with serving(
        reply, json_response([newer, older, {"id": "m3", "name": "N", "created_at": "2026-01-01T00:00:00Z"}])
    ) as server:
        created = half.run(half.client(server.url, revision=REVISION).metrics.create(**NEW))
        assert [request.method for request in server.requests] == ["POST", "GET"]
    assert created.ids == ("m2",)


@pytest.mark.parametrize(
    ("listed", "text"),
    [
        ([], "does not contain it yet"),
        ([{"id": "m1", "name": "other"}], "does not contain it yet"),
        ([{"id": "m1", "name": "n"}, {"id": "m2", "name": "n", "created_at": "2025-12-01T00:00:00Z"}], "contains 2 of that name"),
        ([{"id": id_, "name": "n", "created_at": "2025-12-01T00:00:00Z"} for id_ in "ab"], "contains 2 of that name"),
    ],
)  # fmt: skip
def test_create_fails_if_the_new_metric_cannot_be_identified_in_the_list(half: Half, listed: object, text: str) -> None:
    with serving(EMPTY, json_response(listed)) as server:
        with pytest.raises(DecodeError, match=f"an id. 'n' is stored.*{text}") as caught:
            half.run(half.client(server.url, revision=REVISION).metrics.create(**NEW))
        assert len(server.requests) == 2
    assert (caught.value.operation, caught.value.path) == ("metrics.create", "$")


def test_the_search_after_create_is_retried_and_create_is_not(half: Half) -> None:
    with serving(
        EMPTY, json_response({}, 503), Response(hang_up=True), json_response([{"id": "m1", "name": "n"}])
    ) as server:
        assert half.run(half.client(server.url, revision=REVISION).metrics.create(**NEW)).id == "m1"
        assert [request.method for request in server.requests] == ["POST", "GET", "GET", "GET"]


def test_a_failed_search_after_create_says_that_the_metric_is_stored(half: Half) -> None:
    with serving(EMPTY, json_response({"error": "no"}, 500)) as server:
        with pytest.raises(ServerError) as caught:
            half.run(half.client(server.url, revision=REVISION).metrics.create(**NEW))
        assert [request.method for request in server.requests] == ["POST", "GET"]
    assert caught.value.operation == "metrics.list"
    assert caught.value.__notes__ == ["metrics.create itself succeeded, and 'n' is stored; do not repeat it."]


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (EMPTY, None),
        (Response(body=b"OK"), None),
        (json_response({"updated": False}), False),
        (json_response({}), None),
    ],
)
def test_update_succeeded_unless_the_server_says_otherwise(half: Half, reply: Response, expected: bool | None) -> None:
    with serving(reply) as server:
        changed = half.run(half.client(server.url, revision=REVISION).metrics.update("m1", name="x"))
    assert (changed.id, changed.changed) == ("m1", expected)


@pytest.mark.parametrize(
    ("reply", "deleted"),
    [(EMPTY, True), (json_response({"deleted": False}), False), (json_response({"success": True}), True)],
)
def test_a_deletion_succeeded_unless_the_server_says_otherwise(half: Half, reply: Response, deleted: bool) -> None:
    with serving(reply) as server:
        deletion = half.run(half.client(server.url, revision=REVISION).metrics.delete("m1"))
    assert (deletion.id, deletion.deleted) == ("m1", deleted)


@pytest.mark.parametrize("reply", [json_response({"error": "no"}, 403), json_response({"error": "Forbidden route"})])
@pytest.mark.parametrize(
    "call",
    [
        lambda metrics: metrics.delete("m1"),
        lambda metrics: metrics.update("m1", name="n"),
        lambda metrics: metrics.create(**NEW),
    ],
)
def test_forbidden_is_raised_with_status_403_or_200(half: Half, reply: Response, call: Callable[[Any], Any]) -> None:
    with serving(reply) as server:
        with pytest.raises(Forbidden):
            half.run(call(half.client(server.url, revision=REVISION).metrics))
        assert len(server.requests) == 1
