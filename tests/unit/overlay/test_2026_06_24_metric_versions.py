"""Versions of metrics in 2026-06-24: what is refused before it is sent, and what is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, InvalidArgument, Metric, MetricContent
from tests.support.server import json_response, serving
from tests.support.sync_async import Half

NEW: dict[str, Any] = {"name": "n", "criteria": "c", "type": "PYTHON"}
LLM: dict[str, Any] = {**NEW, "type": "LLM", "model_provider": "p", "model_name": "gpt"}
CONTENT: dict[str, Any] = {
    **LLM, "description": None, "return_type": "categorical", "enabled_in_prod": False, "needs_ground_truth": True,
    "sampling_percentage": 12.5, "scale": None, "threshold": {"passing_categories": ["good"], "own": 1},
    "categories": [{"category": "good", "score": 1, "own": 2}], "child_metrics": None, "filters": {"filterArray": []},
}  # fmt: skip
VERSION: dict[str, Any] = {
    "name": "v2", "full_sha": "c0ffee", "message": "why", "date": "2026-06-24T00:00:00.000Z", "deployed": False,
    "content": CONTENT, "own": 3,
}  # fmt: skip


def make(versions: Any, **fields: Any) -> Any:
    return versions.create("m", message="why", content=fields)


REFUSED: list[tuple[str, str, Callable[[Any], Any]]] = [
    *[("metric_id", "", lambda versions, bad=bad: versions.list(bad)) for bad in ("", "..", None, "\ud800")],
    *[("metric_id", "", lambda versions, bad=bad: versions.deploy(bad, "v1")) for bad in ("", ".", 3)],
    *[("version_name", "", lambda versions, bad=bad: versions.deploy("m", bad)) for bad in ("", " ", "..", None)],
    ("metric_id", "", lambda versions: versions.create("", message="why", content=NEW)),
    ("message", "demands", lambda versions: versions.create("m", message=None, content=NEW)),
    ("content", "mapping", lambda versions: versions.create("m", message="why", content="code")),
    *[
        (f"content.{name}", "demands", lambda versions, name=name: make(versions, **{**NEW, name: None}))
        for name in ("name", "type", "criteria")
    ],
    ("content.type", "upper case", lambda versions: make(versions, **{**NEW, "type": "llm"})),
    ("content.model_provider", "LLM needs it", lambda versions: make(versions, **{**LLM, "model_provider": ""})),
    ("content.model_name", "LLM needs it", lambda versions: make(versions, **{**LLM, "model_name": None})),
    ("content.child_metrics", "COMPOSITE needs it", lambda versions: make(versions, **{**NEW, "type": "COMPOSITE"})),
    (
        "content.child_metrics", "COMPOSITE needs it",
        lambda versions: make(versions, **{**NEW, "type": "COMPOSITE", "child_metrics": []}),
    ),
    ("content.scale", "integer", lambda versions: make(versions, **NEW, scale=0)),
    ("content.filters[0].operator", "", lambda versions: make(versions, **NEW, filters=[{"field": "a", "operator": "x"}])),
    ("content", "not a number", lambda versions: make(versions, **NEW, threshold={"min": float("nan")})),
]  # fmt: skip


@pytest.mark.parametrize(("argument", "words", "call"), REFUSED)
def test_what_cannot_be_meant_is_refused_by_name(
    half: Half, argument: str, words: str, call: Callable[[Any], Any]
) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument, match=words or None) as caught:
            half.run(call(half.client(server.url, revision="2026-06-24").metric_versions))
        assert caught.value.argument == argument
        assert server.requests == []


def ask(half: Half, reply: object, call: Callable[[Any], Any]) -> Any:
    with serving(json_response(reply)) as server:
        return half.run(call(half.client(server.url, revision="2026-06-24").metric_versions))


CALLS: list[Callable[[Any], Any]] = [
    lambda versions: versions.create("m", message="why", content=LLM),
    lambda versions: versions.deploy("m", "v2"),
]


def test_versions_come_oldest_first_and_whole(half: Half) -> None:
    body = {"success": True, "data": [{"name": "v1", "content": None}, VERSION]}
    page = ask(half, body, lambda versions: versions.list("m"))
    first, second = page
    assert (first.name, first.content, page.extra, page.total) == ("v1", None, {"success": True}, None)
    assert (second.to_dict(), second.extra, second.deployed) == (VERSION, {"own": 3}, False)
    assert second.created_at.isoformat() == "2026-06-24T00:00:00+00:00"
    content = second.content
    assert (content.to_dict(), content.extra, content.model_name) == (CONTENT, {}, "gpt")
    assert (content.threshold.passing_categories, content.threshold.extra) == (("good",), {"own": 1})
    assert (content.categories[0].score, content.categories[0].extra) == (1, {"own": 2})


@pytest.mark.parametrize("call", CALLS)
def test_a_version_stands_under_data(half: Half, call: Callable[[Any], Any]) -> None:
    assert ask(half, {"success": True, "data": VERSION}, call).to_dict() == VERSION


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"success": True}, "$.data"),
        ({"data": {"full_sha": "a"}}, "$.data"),
        ({"data": {**VERSION, "content": []}}, "$.data.content"),
        ({"data": {**VERSION, "content": {"categories": [{"score": 1}]}}}, "$.data.content.categories[0]"),
        ({"data": {**VERSION, "content": {"filters": []}}}, "$.data.content.filters"),
    ],
)
def test_an_answer_that_does_not_fit_says_where(
    half: Half, call: Callable[[Any], Any], body: object, path: str
) -> None:
    with pytest.raises(DecodeError) as caught:
        ask(half, body, call)
    assert caught.value.path == path


def test_a_list_that_does_not_fit_says_where(half: Half) -> None:
    with pytest.raises(DecodeError) as caught:
        ask(half, {"data": [VERSION, {**VERSION, "deployed": "yes"}]}, lambda versions: versions.list("m"))
    assert caught.value.path == "$.data[1].deployed"


@pytest.mark.parametrize("metric", [False, True])
def test_what_was_read_becomes_the_next_version(half: Half, metric: bool) -> None:
    read = {"id": "m", "created_at": "2026-06-24T00:00:00Z", **CONTENT, "own": 1}
    replies = json_response({"metrics": [read]}) if metric else json_response({"data": [VERSION]})
    with serving(replies, json_response({"data": VERSION})) as server:
        client = half.client(server.url, revision="2026-06-24")
        if metric:
            content: MetricContent = half.run(client.metrics.get("m"))
            assert isinstance(content, Metric)
        else:
            content = half.run(client.metric_versions.list("m")).items[0].content
        half.run(client.metric_versions.create("m", message="why", content=content.replace(criteria="better")))
        sent = server.requests[1].json
    known = {name: value for name, value in CONTENT.items() if value is not None}
    assert sent == {"message": "why", "content": {**known, "criteria": "better"}}
