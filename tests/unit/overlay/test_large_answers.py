"""While a large answer is read the garbage collector rests, and nobody sees a difference afterwards."""

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

POINTS = 100_000
ENOUGH = 30.0
"""Seconds: many times what one pass takes on a slow machine, and far less than looking at every pair would."""
LARGE = Reply(200, {}, b" " * (5 * 1024 * 1024))
SMALL = Reply(200, {}, b" ")


@pytest.fixture(autouse=True)
def _collector() -> Iterator[None]:
    yield
    gc.enable()


def binding(seen: list[bool], *, fails: bool = False, more: bool = False) -> Binding[None]:
    yield Call("runs.result", "GET", "/")
    seen.append(gc.isenabled())
    if fails:
        raise ValueError
    if more:
        yield Call("runs.get", "GET", "/")


@pytest.mark.parametrize(("reply", "collecting"), [(LARGE, False), (SMALL, True)])
@pytest.mark.parametrize(
    ("fails", "more", "ends"), [(False, False, StopIteration), (True, False, ValueError), (False, True, None)]
)
def test_it_is_back_however_reading_ends(
    reply: Reply, ends: type[Exception] | None, *, collecting: bool, fails: bool, more: bool
) -> None:
    seen: list[bool] = []
    reading = binding(seen, fails=fails, more=more)
    next(reading)
    if ends is None:
        assert resume_binding(reading, reply).operation == "runs.get"
    else:
        with pytest.raises(ends):
            resume_binding(reading, reply)
    assert seen == [collecting]
    assert gc.isenabled()


def test_it_stays_off_where_the_application_has_it_off() -> None:
    gc.disable()
    seen: list[bool] = []
    reading = binding(seen)
    next(reading)
    with pytest.raises(StopIteration):
        resume_binding(reading, LARGE)
    assert not gc.isenabled()


def answered(binding: Binding[Any], body: Any) -> Any:
    next(binding)
    with pytest.raises(StopIteration) as end:
        resume_binding(binding, Reply(200, {}, json.dumps(body).encode()))
    return end.value.value


@pytest.mark.parametrize("told", [True, False], ids=["ids sent", "ids to be found"])
def test_a_comparison_is_read_without_looking_at_every_pair(*, told: bool) -> None:
    ids = [f"d{index}" for index in range(POINTS)]
    ways = {"improved": ids[::2], "degraded": ids[1::2], "same": []} if told else {}
    values = {"old_values": [1, 2] * (POINTS // 2), "new_values": [2, 1] * (POINTS // 2)}
    rows = [{"metric_name": f"m{index}", "event_name": "e", **values, **ways} for index in range(3)]
    started = monotonic()
    gateway = Gateway(DEFAULT_REVISION, source="tests")
    body = {"commonDatapoints": ids, "metrics": rows, "event_details": []}
    comparison = answered(
        gateway.bind(CompareRuns(new_run_id="new", old_run_id="old", aggregate=None, filters=())), body
    )
    row = comparison.metric("m2", "e")
    assert (row.improved[:2], row.degraded[:2], row.same) == (("d0", "d2"), ("d1", "d3"), ())
    assert (row.improved_count, row.degraded_count, row.found_count) == (POINTS // 2, POINTS // 2, POINTS)
    assert len(comparison.to_dict()["commonDatapoints"]) == POINTS
    assert monotonic() - started < ENOUGH


def test_a_result_is_read_without_looking_at_every_pair() -> None:
    ids = [f"d{index}" for index in range(POINTS)]
    points = [{"datapoint_id": one, "passed": True, "metrics": [{"name": "m", "value": 1}]} for one in ids]
    details = [
        {"metric_name": "m", "aggregate": 1, "values": [1] * POINTS, "datapoints": {"passed": ids, "failed": []}}
    ]
    body = {"status": "completed", "passed": ids, "failed": [], "metrics": {"details": details}, "datapoints": points}
    started = monotonic()
    gateway = Gateway(DEFAULT_REVISION, source="tests")
    result = answered(gateway.bind(GetRunResult(run_id="run", aggregate=None, filters=())), body)
    assert (len(result.datapoints), result.metric("m").aggregate) == (POINTS, 1)
    assert len(result.to_dict()["datapoints"]) == POINTS
    assert monotonic() - started < ENOUGH
