"""The rows of large experiments: results of 100,000 datapoints are parsed, without a network.

The floor is orjson, which parses the same bytes into dicts. The generated client has only placeholders for both results.
"""

from __future__ import annotations

import json
import random
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any, Final
from uuid import UUID

import orjson

from honeyhive_overlay import RunComparison, RunResult
from honeyhive_overlay._core.calls import Call, Reply
from honeyhive_overlay._core.gc_pause import resume_binding
from honeyhive_overlay._gateway.gateway import Gateway
from honeyhive_overlay._gateway.requests.runs import CompareRuns, GetRunResult
from honeyhive_overlay._gateway.revisions import DEFAULT_REVISION
from tests.benchmarks.measure import FLOOR, OURS, Variants

DATAPOINTS: Final = 100_000
_METRICS: Final = ("accuracy", "concise")
_EVENT: Final = {"event_name": "answer", "event_type": "model"}
_RUN: Final = {"run_id": str(UUID(int=1)), "name": "a run", "status": "completed", "metadata": {"commit": "c0ffee"}}
_GATEWAY: Final = Gateway(DEFAULT_REVISION, source="benchmark")


@contextmanager
def comparison(_url: str) -> Iterator[Variants]:
    """Parse a comparison, with the values of every datapoint, and the ids of improved, degraded and same ones."""
    body = _comparison(random.Random(1))  # noqa: S311 - not for secrets

    def ours() -> None:
        found = _parse(_GATEWAY.bind(CompareRuns(new_run_id="new", old_run_id="old", aggregate=None, filters=())), body)
        assert isinstance(found, RunComparison)
        assert len(found.common_datapoints) == DATAPOINTS

    yield {FLOOR: lambda: orjson.loads(body), "json": lambda: json.loads(body), OURS: ours}


@contextmanager
def result(_url: str) -> Iterator[Variants]:
    """Parse a result, with every datapoint and its metrics."""
    body = _result(random.Random(2))  # noqa: S311 - not for secrets

    def ours() -> None:
        found = _parse(_GATEWAY.bind(GetRunResult(run_id="run", aggregate=None, filters=())), body)
        assert isinstance(found, RunResult)
        assert len(found.datapoints) == DATAPOINTS

    yield {FLOOR: lambda: orjson.loads(body), "json": lambda: json.loads(body), OURS: ours}


def _parse(binding: Generator[Call, Reply, Any], body: bytes) -> Any:
    next(binding)
    try:
        resume_binding(binding, Reply(200, {}, body))
    except StopIteration as end:
        return end.value
    raise AssertionError("the binding sends a second request")


def _comparison(rng: random.Random) -> bytes:
    ids = _ids(rng)
    rows = [_compared(rng, name, ids) for name in _METRICS]
    details = [{**_EVENT, "presence": "both"}]
    return _json({
        "commonDatapoints": ids, "metrics": rows, "event_details": details, "old_run": _RUN, "new_run": _RUN
    })  # fmt: skip


def _compared(rng: random.Random, name: str, ids: list[str]) -> dict[str, Any]:
    old, new = _values(rng), _values(rng)
    pairs = list(zip(ids, old, new, strict=True))
    ids_by_change = {
        "improved": [one for one, a, b in pairs if b > a],
        "degraded": [one for one, a, b in pairs if b < a],
        "same": [one for one, a, b in pairs if b == a],
    }
    counts = {f"{change}_count": len(found) for change, found in ids_by_change.items()}
    aggregates = {"old_aggregate": sum(old) / DATAPOINTS, "new_aggregate": sum(new) / DATAPOINTS}
    values = {"old_values": old, "new_values": new, "found_count": DATAPOINTS}
    return {
        "metric_name": name,
        "metric_type": "CLIENT_SIDE",
        **_EVENT,
        **aggregates,
        **counts,
        **ids_by_change,
        **values,
    }


def _result(rng: random.Random) -> bytes:
    ids, half = _ids(rng), DATAPOINTS // 2
    values = {name: _values(rng) for name in _METRICS}
    verdicts = {"passed": ids[:half], "failed": ids[half:]}
    details = [
        {"metric_name": name, "metric_type": "CLIENT_SIDE", **_EVENT, "aggregate": 0.5, "values": found,
         "passing_range": {"min": 0.2, "max": 1}, "datapoints": verdicts}
        for name, found in values.items()
    ]  # fmt: skip
    datapoints = [
        {"datapoint_id": one, "session_id": session, "passed": index < half, "metrics": [
            {"name": name, **_EVENT, "value": found[index], "passed": index < half} for name, found in values.items()
        ]}
        for index, (one, session) in enumerate(zip(ids, _ids(rng), strict=True))
    ]  # fmt: skip
    return _json({
        "status": "completed", "success": False, **verdicts, "datapoints": datapoints, "event_details": [_EVENT],
        "metrics": {"aggregation_function": "average", "details": details}, "run_object": _RUN,
    })  # fmt: skip


def _ids(rng: random.Random) -> list[str]:
    return [str(UUID(int=rng.getrandbits(128), version=4)) for _ in range(DATAPOINTS)]


def _values(rng: random.Random) -> list[float]:
    return [round(rng.random(), 6) for _ in range(DATAPOINTS)]


def _json(body: dict[str, Any]) -> bytes:
    return json.dumps(body, separators=(",", ":")).encode()
