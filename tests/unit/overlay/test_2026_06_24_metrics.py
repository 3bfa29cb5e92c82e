"""Metrics in 2026-06-24: the id is in the path, and which fields may be null or are required."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, Event, InvalidArgument, Metric, NotFound
from honeyhive_overlay._core.calls import Reply
from honeyhive_overlay._core.response_body import ResponseBody
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import Half

NEW: dict[str, Any] = {"name": "n", "criteria": "c", "type": "PYTHON", "return_type": "boolean"}
LISTED: dict[str, Any] = {
    "id": "m1", "name": "n", "type": "LLM", "criteria": "c", "description": None, "return_type": "float",
    "enabled_in_prod": True, "needs_ground_truth": False, "sampling_percentage": 10, "model_provider": "p",
    "model_name": "gpt", "scale": 5, "threshold": {"min": 3}, "categories": None, "child_metrics": None,
    "filters": {"filterArray": []}, "created_at": "2026-06-24T00:00:00.000Z", "updated_at": None,
}  # fmt: skip

INVALID_CALLS: list[tuple[str, str, Callable[[Any], Any]]] = [
    *[
        ("metric_id", "", lambda metrics, bad=bad, method=method: getattr(metrics, method)(bad))
        for bad in ("", " ", ".", "..", "\ud800", None, 3)
        for method in ("get", "update", "delete")
    ],
    ("type", "upper case", lambda metrics: metrics.create(**{**NEW, "type": "python"})),
    ("scale", "float needs one", lambda metrics: metrics.create(**{**NEW, "return_type": "float"})),
    ("scale", "default", lambda metrics: metrics.create(name="n", criteria="c", type="LLM")),
    *[
        (name, "give another value", lambda metrics, name=name: metrics.update("m", **{name: None}))
        for name in ("name", "type", "criteria", "return_type", "enabled_in_prod", "needs_ground_truth",
                     "sampling_percentage", "categories", "child_metrics")
    ],
    ("threshold", "give {}", lambda metrics: metrics.update("m", threshold=None)),
    ("filters", r"give \[\]", lambda metrics: metrics.update("m", filters=None)),
    *[
        ("metric.type", "LLM, PYTHON", lambda metrics, kind=kind: metrics.run(metric={**NEW, "type": kind}))
        for kind in ("HUMAN", "COMPOSITE")
    ],
    ("metric.name", "requires it", lambda metrics: metrics.run(metric={**NEW, "name": None})),
    ("event", "", lambda metrics: metrics.run(metric=NEW, event={"metrics": {"a": float("inf")}})),
]  # fmt: skip


@pytest.mark.parametrize(("argument", "text", "call"), INVALID_CALLS)
def test_invalid_arguments_are_rejected_by_name(
    half: Half, argument: str, text: str, call: Callable[[Any], Any]
) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument, match=text or None) as caught:
            half.run(call(half.client(server.url, revision="2026-06-24").metrics))
        assert caught.value.argument == argument
        assert server.requests == []


def run_with_reply(half: Half, reply: object, call: Callable[[Any], Any]) -> Any:
    with serving(reply if isinstance(reply, Response) else json_response(reply)) as server:
        return half.run(call(half.client(server.url, revision="2026-06-24").metrics))


def test_list_and_get_return_metrics(half: Half) -> None:
    page = run_with_reply(half, {"metrics": [LISTED], "next": None}, lambda metrics: metrics.list())
    (metric,) = page
    assert (metric.to_dict(), metric.extra, page.extra) == (LISTED, {}, {"next": None})
    assert (metric.threshold.min, metric.categories, metric.description) == (3, None, None)
    assert run_with_reply(half, {"metrics": [{"id": "m2"}, LISTED]}, lambda metrics: metrics.get("m1")) == metric
    with pytest.raises(NotFound):
        run_with_reply(half, {"metrics": [{"id": "m2"}]}, lambda metrics: metrics.get("m1"))


def test_changes_have_the_id_that_the_reply_lacks(half: Half) -> None:
    changed = run_with_reply(half, {"updated": True}, lambda metrics: metrics.update("m1", description=None))
    deletion = run_with_reply(half, {"deleted": True}, lambda metrics: metrics.delete("m1"))
    assert (changed.id, changed.changed, deletion.id, deletion.deleted) == ("m1", True, "m1", True)
    assert run_with_reply(half, {"inserted": True, "metric_id": "m9"}, lambda metrics: metrics.create(**NEW)).id == "m9"
    with pytest.raises(DecodeError):
        run_with_reply(half, {"inserted": True}, lambda metrics: metrics.create(**NEW))


@pytest.mark.parametrize("result", [0.5, True, "good", None])
def test_run_returns_one_value(half: Half, result: object) -> None:
    body = {"success": True, "loading": False, "result": result, "explanation": None}
    metric_run = run_with_reply(half, body, lambda metrics: metrics.run(metric=NEW))
    assert (metric_run.success, metric_run.result, metric_run.explanation, metric_run.extra) == (
        True,
        result,
        None,
        {"loading": False},
    )


def test_run_sends_a_metric_and_an_event_of_replies_without_null(half: Half) -> None:
    received = {"event_id": "e", "event_type": "model", "outputs": None, "inputs": {"q": None}, "own": 1}
    event = ResponseBody("test", Reply(200, {}, b"{}")).parse_model(Event, received)
    with serving(json_response({"metrics": [LISTED]}), json_response({})) as server:
        client = half.client(server.url, revision="2026-06-24")
        metric = half.run(client.metrics.get("m1"))
        assert isinstance(metric, Metric)
        half.run(client.metrics.run(metric=metric, event=event))
        sent = server.requests[1].json
    known = {name: value for name, value in LISTED.items() if value is not None}
    assert sent["metric"] == {name: value for name, value in known.items() if name not in {"id", "created_at"}}
    assert sent["event"] == {"event_id": "e", "event_type": "model", "inputs": {"q": None}, "own": 1}
