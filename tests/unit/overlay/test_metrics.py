"""Metrics: rejected arguments, and every form of reply."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, Event, InvalidArgument, Metric, MetricRun, NotFound
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import Half

pytestmark = pytest.mark.revision("2025-12-15")

NEW: dict[str, Any] = {"name": "n", "criteria": "c", "type": "PYTHON", "return_type": "boolean"}
LISTED: dict[str, Any] = {
    "id": "m1", "name": "n", "type": "CLIENT_SIDE", "scale": 5, "sampling_percentage": 12.5, "unknown": [1],
    "threshold": {"min": 0.5, "pass_when": True, "own": 1}, "categories": [{"category": "good", "score": None}],
    "child_metrics": [{"name": "part", "weight": 1}], "filters": {"filterArray": []}, "updated_at": None,
    "created_at": "2025-12-15T12:00:00.000Z",
}  # fmt: skip

INVALID_CALLS: list[tuple[str, str, Callable[[Any], Any]]] = [
    *[
        ("metric_id", "", lambda client, bad=bad, method=method: getattr(client.metrics, method)(bad))
        for bad in ("", " ", None, 3)
        for method in ("get", "update", "delete")
    ],
    ("metric_id", "", lambda client: client.metrics.get("\ud800")),
    ("type", "upper case", lambda client: client.metrics.create(**{**NEW, "type": "python"})),
    ("type", "PYTHON, LLM, HUMAN, COMPOSITE", lambda client: client.metrics.create(**{**NEW, "type": "RUBY"})),
    ("scale", "float needs one", lambda client: client.metrics.create(**{**NEW, "return_type": "float"})),
    ("scale", "default", lambda client: client.metrics.create(name="n", criteria="c", type="LLM")),
    ("scale", "above 0", lambda client: client.metrics.create_from({"name": "n", "criteria": "c", "type": "LLM", "scale": None})),
    ("scale", "integer", lambda client: client.metrics.create(**NEW, scale=0)),
    ("scale", "integer", lambda client: client.metrics.create(**NEW, scale=0.5)),
    ("return_type", "", lambda client: client.metrics.create(**{**NEW, "return_type": "number"})),
    *[
        (name, "requires it", lambda client, name=name: client.metrics.create_from({**NEW, name: None}))
        for name in ("name", "criteria", "type")
    ],
    ("fields", "", lambda client: client.metrics.create_from([1])),
    ("filters", "sequence", lambda client: client.metrics.create(**NEW, filters={"field": "a", "operator": "exists"})),
    ("filters[0].operator", "", lambda client: client.metrics.create(**NEW, filters=[{"field": "a", "operator": "like"}])),
    ("threshold", "", lambda client: client.metrics.create(**NEW, threshold={"min": float("nan")})),
    ("type", "upper case", lambda client: client.metrics.update("m", type="human")),
    ("type", "", lambda client: client.metrics.list(type="python")),
    ("metric", "", lambda client: client.metrics.run(metric=None)),
    ("metric.type", "upper case", lambda client: client.metrics.run(metric={**NEW, "type": "llm"})),
    ("metric.criteria", "requires it", lambda client: client.metrics.run(metric=Metric(id="m", name="n", type="LLM"))),
    ("event", "", lambda client: client.metrics.run(metric=NEW, event={"metrics": {"a": float("inf")}})),
    *[
        (name, "cannot be emptied", lambda client, name=name: client.metrics.update("m", **{name: None}))
        for name in ("name", "type", "criteria", "description", "return_type", "enabled_in_prod",
                     "needs_ground_truth", "sampling_percentage", "filters")
    ],
]  # fmt: skip


@pytest.mark.parametrize(("argument", "text", "call"), INVALID_CALLS)
def test_invalid_arguments_are_rejected_by_name(
    half: Half, argument: str, text: str, call: Callable[[Any], Any]
) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument, match=text or None) as caught:
            half.run(call(half.client(server.url)))
        assert caught.value.argument == argument
        assert server.requests == []


@pytest.mark.parametrize(
    "body", [[LISTED, {"_id": "m2"}], [[LISTED], [{"_id": "m2"}]], [[LISTED, {"id": "m2"}]],
             {"metrics": [LISTED, {"id": "m2"}]}, {"metrics": [[LISTED, {"id": "m2"}]]}],
)  # fmt: skip
def test_a_list_is_parsed_in_every_form(half: Half, body: object) -> None:
    with serving(json_response(body)) as server:
        page = half.run(half.client(server.url).metrics.list())
        assert half.run(half.client(server.url).metrics.get("m2")).id == "m2"
    first, second = page
    assert (first.id, second.id, page.total, page.extra) == ("m1", "m2", None, {})
    assert (first.type, first.scale, first.extra) == ("CLIENT_SIDE", 5, {"unknown": [1]})
    assert first.to_dict() == LISTED
    assert (first.threshold.min, first.threshold.pass_when, first.threshold.extra) == (0.5, True, {"own": 1})
    assert (first.categories[0].category, first.child_metrics[0].name) == ("good", "part")
    assert first.created_at == datetime(2025, 12, 15, 12, tzinfo=UTC)
    assert first.updated_at is None


def test_a_page_keeps_other_fields_of_the_reply(half: Half) -> None:
    with serving(json_response({"metrics": [], "next": "x"})) as server:
        page = half.run(half.client(server.url).metrics.list())
    assert (page.items, page.extra) == ((), {"next": "x"})


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ([{"id": "a"}, {"name": "n"}], "$[1]"),
        ([[{"id": "a"}, {"id": 3}]], "$[0][1].id"),
        ({"metrics": [{"id": "a", "categories": [{"score": 1}]}]}, "$.metrics[0].categories[0]"),
        ({"other": []}, "$.metrics"),
        (["text"], "$[0]"),
    ],
)
def test_an_invalid_list_is_a_decode_error_with_the_path(half: Half, body: object, path: str) -> None:
    with serving(json_response(body)) as server, pytest.raises(DecodeError) as caught:
        half.run(half.client(server.url).metrics.list())
    assert caught.value.path == path


@pytest.mark.parametrize("body", [[], [{"id": "other"}], {"metrics": []}])
def test_get_raises_not_found_when_the_list_lacks_the_metric(half: Half, body: object) -> None:
    with serving(json_response(body)) as server:
        with pytest.raises(NotFound, match="the metric 'm1' was searched for and not found") as caught:
            half.run(half.client(server.url).metrics.get("m1"))
        assert len(server.requests) == 1
    error = caught.value
    assert (error.operation, error.method, error.url) == ("metrics.get", "GET", "/v1/metrics")


@pytest.mark.parametrize(
    ("body", "success", "result", "explanation"),
    [
        ({"success": True, "loading": False, "result": 0.5, "explanation": "why"}, True, 0.5, "why"),
        ({"result": {"a": 1}}, None, {"a": 1}, None),
        ({"success": "yes", "explanation": {"a": 1}}, None, None, None),
        (0.5, None, 0.5, None),
        ([1], None, [1], None),
        (None, None, None, None),
    ],
)
def test_run_returns_any_result(
    half: Half, body: object, success: bool | None, result: object, explanation: str | None
) -> None:
    with serving(json_response(body)) as server:
        metric_run = half.run(half.client(server.url).metrics.run(metric=NEW, event=Event(event_id="e")))
    assert (metric_run.success, metric_run.result, metric_run.explanation) == (success, result, explanation)
    if isinstance(body, dict):
        assert metric_run.to_dict() == body


def test_run_and_delete_accept_an_empty_reply(half: Half) -> None:
    with serving(Response(200, b"")) as server:
        client = half.client(server.url)
        assert half.run(client.metrics.run(metric=NEW)) == MetricRun()
        assert half.run(client.metrics.delete("m1")).deleted
        with pytest.raises(DecodeError):
            half.run(client.metrics.create(**NEW))


def test_run_sends_a_metric_of_a_reply_without_fields_of_the_server(half: Half) -> None:
    with serving(json_response([{**LISTED, **NEW, "description": None}]), json_response({})) as server:
        client = half.client(server.url)
        half.run(client.metrics.run(metric=half.run(client.metrics.get("m1"))))
        sent = server.requests[1].json["metric"]
    kept = ("sampling_percentage", "threshold", "categories", "child_metrics", "scale", "filters")
    assert sent == {**NEW, **{name: LISTED[name] for name in kept}}


def test_create_and_update_return_ids_and_outcomes(half: Half) -> None:
    with serving(
        json_response({"inserted": True, "metric_id": "m1"}), json_response({"updated": False, "x": 1})
    ) as server:
        client = half.client(server.url)
        created = half.run(client.metrics.create(**NEW))
        changed = half.run(client.metrics.update("m1", name="x"))
    assert (created.ids, created.to_dict()) == (("m1",), {"inserted": True, "metric_id": "m1"})
    assert (changed.id, changed.changed, changed.to_dict()) == ("m1", False, {"updated": False, "x": 1})
