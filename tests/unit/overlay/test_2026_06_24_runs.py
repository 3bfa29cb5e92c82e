"""Runs in 2026-06-24: run ids, retries and every form of reply."""

from __future__ import annotations

from typing import Any

import pytest

from honeyhive_overlay import InvalidArgument, RateLimited
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import Half

REVISION = "2026-06-24"
RUN: dict[str, Any] = {"id": "n", "run_id": "r2", "name": "first", "status": "completed", "scope_type": "project"}


def test_a_run_has_the_id_that_the_server_returns(half: Half) -> None:
    with serving(json_response({"evaluation": RUN, "run_id": "r2"})) as server:
        run = half.run(half.client(server.url, revision=REVISION).runs.create(run_id="mine"))
        assert server.requests[0].json == {"run_id": "mine"}
    assert (run.run_id, run.extra) == ("r2", {"scope_type": "project"})


def test_create_is_not_retried_even_with_an_id_of_the_caller(half: Half) -> None:
    with serving(Response(503)) as server:
        runs = half.client(server.url, revision=REVISION).runs
        with pytest.raises(Exception, match="503"):
            half.run(runs.create(run_id="mine"))
        assert len(server.requests) == 1


@pytest.mark.parametrize(("revision", "run_id"), [("2025-12-15", "mine"), (REVISION, ""), (REVISION, 1)])
def test_an_unsupported_or_invalid_run_id_is_rejected(half: Half, revision: str, run_id: Any) -> None:
    with serving(json_response({"evaluation": RUN, "run_id": "r2"})) as server:
        runs = half.client(server.url, revision=revision).runs
        with pytest.raises(InvalidArgument, match=r"^run_id: "):
            half.run(runs.create(run_id=run_id))
        with pytest.raises(InvalidArgument, match=r"^run_id: "):
            half.run(runs.create_from({"run_id": run_id}))
        assert server.requests == []


COMMON = ["d1", "d2", "d3"]
NAMED = {"metric_name": "accuracy", "event_name": "answer", "old_aggregate": 0.5, "new_aggregate": 0.75}
ROW_FORMS: list[tuple[dict[str, Any], dict[str, Any]]] = [
    (
        {"difference": 0.25, "percentage_change": 50},
        {"delta": 0.25, "percent_change": 50, "improved_count": None, "improved": None},
    ),
    (
        {"found_count": 3, "improved_count": 1, "degraded_count": 0, "same_count": 2, "improved": ["d2"], "degraded": [],
         "same": ["d1", "d3"]},
        {"delta": 0.25, "percent_change": 50, "improved_count": 1, "improved": ("d2",), "same": ("d1", "d3")},
    ),
    (
        {"difference": 0.5, "old_values": [0, 1, True], "new_values": [1, 1, False]},
        {"delta": 0.5, "percent_change": 100, "found_count": 3, "improved": ("d1",), "degraded": ("d3",), "same": ("d2",),
         "degraded_count": 1},
    ),
    (
        {"difference": 0.25, "percentage_change": 50, "improved_count": 2, "found_count": 3},
        {"delta": 0.25, "improved_count": 2, "found_count": 3, "improved": None, "degraded_count": None},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("form", "expected"), ROW_FORMS)
def test_a_metric_comparison_is_parsed_in_every_form(
    half: Half, form: dict[str, Any], expected: dict[str, Any]
) -> None:
    body = {
        "metrics": [{**NAMED, **form}], "commonDatapoints": COMMON, "old_run": {**RUN, "run_id": "r1"}, "new_run": RUN,
        "event_details": [{"event_name": "answer", "event_type": "model", "presence": "both"}],
    }  # fmt: skip
    with serving(json_response(body)) as server:
        comparison = half.run(half.client(server.url, revision=REVISION).runs.compare("r2", "r1"))
    row = comparison.metric("accuracy", "answer")
    assert {name: getattr(row, name) for name in expected} == expected
    assert (row.direction, row.to_dict()) == ("improved", {**NAMED, **form})
    assert (comparison.new_run.run_id, comparison.old_run.run_id) == ("r2", "r1")
    assert (comparison.common_datapoints, comparison.event_details[0].presence) == (tuple(COMMON), "both")


@pytest.mark.parametrize("total", [1, "1"])
def test_a_pair_may_have_one_event(half: Half, total: object) -> None:
    pair = {"datapoint_id": "d1", "event_1": {"event_id": "e1", "unknown": 1}, "event_2": None}
    with serving(json_response({"events": [pair], "totalEvents": total})) as server:
        page = half.run(half.client(server.url, revision=REVISION).runs.compare_events("r2", "r1"))
    assert page.total == 1
    assert (page.items[0].event_1.extra, page.items[0].event_2) == ({"unknown": 1}, None)


@pytest.mark.parametrize("total", [1, "1"])
def test_metrics_of_an_event_without_an_id_have_its_session_and_name(half: Half, total: object) -> None:
    sent = {"event_name": "answer", "event_type": "model", "session_id": "s", "metadata": {"datapoint_id": "d1"},
            "metrics": {"ok": True, "score": 0.5}}  # fmt: skip
    with serving(json_response({"events": [sent], "totalEvents": total})) as server:
        page = half.run(half.client(server.url, revision=REVISION).runs.metrics("r1"))
    (event,) = page.items
    assert (page.total, event.event_id, event.session_id, event.datapoint_id) == (1, None, "s", "d1")
    assert (event.metrics, event.to_dict()) == ({"ok": True, "score": 0.5}, sent)


def test_a_result_is_parsed_with_its_metrics_and_datapoints(half: Half) -> None:
    metric = {"metric_name": "ok", "event_name": "answer", "metric_type": "CLIENT_SIDE", "aggregate": 1, "values": [True],
              "passing_range": {"min": 1}, "datapoints": {"passed": ["d1"], "failed": []}}  # fmt: skip
    body = {
        "status": "completed", "success": True, "passed": ["d1"], "failed": [],
        "metrics": {"aggregation_function": "average", "details": [metric]},
        "datapoints": [{"datapoint_id": None, "session_id": "s", "passed": True, "metrics": [{"name": "ok", "value": True}]}],
        "event_details": [{"event_name": "answer", "event_type": "model"}], "run_object": RUN,
    }  # fmt: skip
    with serving(json_response(body)) as server:
        result = half.run(half.client(server.url, revision=REVISION).runs.result("r2"))
    assert (result.success, result.passed, result.aggregation_function, result.run.run_id) == (
        True,
        ("d1",),
        "average",
        "r2",
    )
    assert (result.metric("ok").values, result.metric("ok").passed) == ((True,), ("d1",))
    assert (result.datapoints[0].datapoint_id, result.datapoints[0].metrics[0].value) == (None, True)
    assert result.to_dict() == body


def test_a_page_of_runs_has_the_total(half: Half) -> None:
    pagination = {"page": 1, "limit": 20, "total": "7", "total_pages": 1}
    body = {"evaluations": [RUN], "pagination": pagination, "metrics": ["ok"]}
    with serving(json_response(body)) as server:
        page = half.run(half.client(server.url, revision=REVISION).runs.list())
    assert (page.items[0].run_id, page.total, page.extra) == ("r2", 7, {"pagination": pagination, "metrics": ["ok"]})


@pytest.mark.parametrize("body", [{"id": "r2", "deleted": True}, {"success": True}])
def test_a_deletion_is_parsed_in_both_forms(half: Half, body: dict[str, Any]) -> None:
    with serving(Response(503), json_response(body)) as server:
        deletion = half.run(half.client(server.url, revision=REVISION).runs.delete("r2"))
    assert (deletion.id, deletion.deleted) == ("r2", True)


def test_run_schema_is_retried(half: Half) -> None:
    with serving(json_response({}, 429)) as server:
        runs = half.client(server.url, revision=REVISION).runs
        with pytest.raises(RateLimited):
            half.run(runs.run_schema("r1"))
        assert len(server.requests) == 4
