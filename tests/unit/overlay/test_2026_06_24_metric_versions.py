"""Metric versions in 2026-06-24: rejected arguments, and every form of reply."""

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


def create(versions: Any, **fields: Any) -> Any:
    return versions.create("m", message="why", content=fields)


INVALID_CALLS: list[tuple[str, str, Callable[[Any], Any]]] = [
    *[("metric_id", "", lambda versions, bad=bad: versions.list(bad)) for bad in ("", "..", None, "\ud800")],
    *[("metric_id", "", lambda versions, bad=bad: versions.deploy(bad, "v1")) for bad in ("", ".", 3)],
    *[("version_name", "", lambda versions, bad=bad: versions.deploy("m", bad)) for bad in ("", " ", "..", None)],
    ("metric_id", "", lambda versions: versions.create("", message="why", content=NEW)),
    ("message", "is not text", lambda versions: versions.create("m", message=None, content=NEW)),
    ("content", "mapping", lambda versions: versions.create("m", message="why", content="code")),
    *[
        (f"content.{name}", "requires it", lambda versions, name=name: create(versions, **{**NEW, name: None}))
        for name in ("name", "type", "criteria")
    ],
    ("content.type", "upper case", lambda versions: create(versions, **{**NEW, "type": "llm"})),
    ("content.model_provider", "LLM needs it", lambda versions: create(versions, **{**LLM, "model_provider": ""})),
    ("content.model_name", "LLM needs it", lambda versions: create(versions, **{**LLM, "model_name": None})),
    ("content.child_metrics", "COMPOSITE needs it", lambda versions: create(versions, **{**NEW, "type": "COMPOSITE"})),
    (
        "content.child_metrics", "COMPOSITE needs it",
        lambda versions: create(versions, **{**NEW, "type": "COMPOSITE", "child_metrics": []}),
    ),
    ("content.scale", "integer", lambda versions: create(versions, **NEW, scale=0)),
    ("content.filters[0].operator", "", lambda versions: create(versions, **NEW, filters=[{"field": "a", "operator": "x"}])),
    ("content", "not a number", lambda versions: create(versions, **NEW, threshold={"min": float("nan")})),
]  # fmt: skip


@pytest.mark.parametrize(("argument", "text", "call"), INVALID_CALLS)
def test_invalid_arguments_are_rejected_by_name(
    half: Half, argument: str, text: str, call: Callable[[Any], Any]
) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument, match=text or None) as caught:
            half.run(call(half.client(server.url, revision="2026-06-24").metric_versions))
        assert caught.value.argument == argument
        assert server.requests == []


def run_with_reply(half: Half, reply: object, call: Callable[[Any], Any]) -> Any:
    with serving(json_response(reply)) as server:
        return half.run(call(half.client(server.url, revision="2026-06-24").metric_versions))


CALLS: list[Callable[[Any], Any]] = [
    lambda versions: versions.create("m", message="why", content=LLM),
    lambda versions: versions.deploy("m", "v2"),
]


def test_list_returns_versions_oldest_first_with_every_field(half: Half) -> None:
    body = {"success": True, "data": [{"name": "v1", "content": None}, VERSION]}
    page = run_with_reply(half, body, lambda versions: versions.list("m"))
    first, second = page
    assert (first.name, first.content, page.extra, page.total) == ("v1", None, {"success": True}, None)
    assert (second.to_dict(), second.extra, second.deployed) == (VERSION, {"own": 3}, False)
    assert second.created_at.isoformat() == "2026-06-24T00:00:00+00:00"
    content = second.content
    assert (content.to_dict(), content.extra, content.model_name) == (CONTENT, {}, "gpt")
    assert (content.threshold.passing_categories, content.threshold.extra) == (("good",), {"own": 1})
    assert (content.categories[0].score, content.categories[0].extra) == (1, {"own": 2})


@pytest.mark.parametrize("call", CALLS)
def test_a_version_is_parsed_from_data(half: Half, call: Callable[[Any], Any]) -> None:
    assert run_with_reply(half, {"success": True, "data": VERSION}, call).to_dict() == VERSION


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
def test_a_decode_error_has_the_path_of_the_invalid_field(
    half: Half, call: Callable[[Any], Any], body: object, path: str
) -> None:
    with pytest.raises(DecodeError) as caught:
        run_with_reply(half, body, call)
    assert caught.value.path == path


def test_a_decode_error_of_a_list_has_the_path_of_the_invalid_field(half: Half) -> None:
    with pytest.raises(DecodeError) as caught:
        run_with_reply(half, {"data": [VERSION, {**VERSION, "deployed": "yes"}]}, lambda versions: versions.list("m"))
    assert caught.value.path == "$.data[1].deployed"


@pytest.mark.parametrize("metric", [False, True])
def test_the_content_of_a_reply_can_be_sent_as_the_next_version(half: Half, metric: bool) -> None:
    stored = {"id": "m", "created_at": "2026-06-24T00:00:00Z", **CONTENT, "own": 1}
    reply = json_response({"metrics": [stored]}) if metric else json_response({"data": [VERSION]})
    with serving(reply, json_response({"data": VERSION})) as server:
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
