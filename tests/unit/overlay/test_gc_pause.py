"""The garbage collector is paused while a large reply is parsed, and large replies are parsed in linear time."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator
from time import monotonic
from typing import Any

import pytest

from honeyhive_overlay._core.calls import Binding, Call, Reply
from honeyhive_overlay._core.gc_pause import resume_binding
from honeyhive_overlay._gateway.gateway import Gateway
from honeyhive_overlay._gateway.requests.runs import CompareRuns, GetRunResult
from honeyhive_overlay._gateway.revisions import DEFAULT_REVISION

DATAPOINT_COUNT = 100_000
TIME_LIMIT = 30.0
"""Seconds. One pass takes a small part of it on a slow machine; comparing every pair takes far more."""
LARGE = Reply(200, {}, b" " * (5 * 1024 * 1024))
SMALL = Reply(200, {}, b" ")


@pytest.fixture(autouse=True)
def _enable_gc_afterwards() -> Iterator[None]:
    yield
    gc.enable()


def binding(seen: list[bool], *, fails: bool = False, more: bool = False) -> Binding[None]:
    yield Call("runs.result", "GET", "/")
    seen.append(gc.isenabled())
    if fails:
        raise ValueError
    if more:
        yield Call("runs.get", "GET", "/")


@pytest.mark.parametrize(("reply", "enabled"), [(LARGE, False), (SMALL, True)])
@pytest.mark.parametrize(
    ("fails", "more", "ends"), [(False, False, StopIteration), (True, False, ValueError), (False, True, None)]
)
def test_gc_is_enabled_again_however_parsing_ends(
    reply: Reply, ends: type[Exception] | None, *, enabled: bool, fails: bool, more: bool
) -> None:
    seen: list[bool] = []
    running = binding(seen, fails=fails, more=more)
    next(running)
    if ends is None:
        assert resume_binding(running, reply).operation == "runs.get"
    else:
        with pytest.raises(ends):
            resume_binding(running, reply)
    assert seen == [enabled]
    assert gc.isenabled()


def test_gc_stays_disabled_if_the_application_disabled_it() -> None:
    gc.disable()
    seen: list[bool] = []
    running = binding(seen)
    next(running)
    with pytest.raises(StopIteration):
        resume_binding(running, LARGE)
    assert not gc.isenabled()


def run_with_reply(binding: Binding[Any], body: Any) -> Any:
    next(binding)
    with pytest.raises(StopIteration) as end:
        resume_binding(binding, Reply(200, {}, json.dumps(body).encode()))
    return end.value.value


@pytest.mark.parametrize("ids_sent", [True, False], ids=["ids sent", "ids computed"])
def test_a_large_comparison_is_parsed_in_linear_time(*, ids_sent: bool) -> None:
    ids = [f"d{index}" for index in range(DATAPOINT_COUNT)]
    directions = {"improved": ids[::2], "degraded": ids[1::2], "same": []} if ids_sent else {}
    values = {"old_values": [1, 2] * (DATAPOINT_COUNT // 2), "new_values": [2, 1] * (DATAPOINT_COUNT // 2)}
    rows = [{"metric_name": f"m{index}", "event_name": "e", **values, **directions} for index in range(3)]
    started = monotonic()
    gateway = Gateway(DEFAULT_REVISION, source="tests")
    body = {"commonDatapoints": ids, "metrics": rows, "event_details": []}
    comparison = run_with_reply(
        gateway.bind(CompareRuns(new_run_id="new", old_run_id="old", aggregate=None, filters=())), body
    )
    row = comparison.metric("m2", "e")
    assert (row.improved[:2], row.degraded[:2], row.same) == (("d0", "d2"), ("d1", "d3"), ())
    assert (row.improved_count, row.degraded_count, row.found_count) == (
        DATAPOINT_COUNT // 2,
        DATAPOINT_COUNT // 2,
        DATAPOINT_COUNT,
    )
    assert len(comparison.to_dict()["commonDatapoints"]) == DATAPOINT_COUNT
    assert monotonic() - started < TIME_LIMIT


def test_a_large_result_is_parsed_in_linear_time() -> None:
    ids = [f"d{index}" for index in range(DATAPOINT_COUNT)]
    points = [{"datapoint_id": id_, "passed": True, "metrics": [{"name": "m", "value": 1}]} for id_ in ids]
    details = [
        {
            "metric_name": "m",
            "aggregate": 1,
            "values": [1] * DATAPOINT_COUNT,
            "datapoints": {"passed": ids, "failed": []},
        }
    ]
    body = {"status": "completed", "passed": ids, "failed": [], "metrics": {"details": details}, "datapoints": points}
    started = monotonic()
    gateway = Gateway(DEFAULT_REVISION, source="tests")
    result = run_with_reply(gateway.bind(GetRunResult(run_id="run", aggregate=None, filters=())), body)
    assert (len(result.datapoints), result.metric("m").aggregate) == (DATAPOINT_COUNT, 1)
    assert len(result.to_dict()["datapoints"]) == DATAPOINT_COUNT
    assert monotonic() - started < TIME_LIMIT
