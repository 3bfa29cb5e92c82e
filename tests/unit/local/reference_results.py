"""A second, slow implementation of results and comparisons, written independently of the server's.

It computes everything from a flat list of observations, one for each event of a run.
"""

from __future__ import annotations

import statistics
from fractions import Fraction
from typing import Any, NamedTuple

Number = int | float | bool


class Observation(NamedTuple):
    """An event of a run."""

    datapoint: str | None
    session: str
    event_name: str
    event_type: str
    metrics: dict[str, Any]


def aggregate(values: list[Number], function: str) -> float:
    exact = sorted(Fraction(value) for value in values)
    found = {
        "count": Fraction(len(exact)),
        "sum": sum(exact, Fraction()),
        "average": sum(exact, Fraction()) / len(exact),
        "min": exact[0],
        "max": exact[-1],
        "median": statistics.median(exact),
    }
    return float(found[function] if function in found else percentile(exact, int(function[1:])))


def percentile(ordered: list[Fraction], percent: int) -> Fraction:
    """Place the values at equal distances from 0 to 100, and interpolate between neighbours."""
    if len(ordered) == 1:
        return ordered[0]
    step = Fraction(100, len(ordered) - 1)
    for index in range(len(ordered) - 1):
        left, right = index * step, (index + 1) * step
        if left <= percent <= right:
            share = (percent - left) / step
            return ordered[index] * (1 - share) + ordered[index + 1] * share
    raise AssertionError("a percent is between 0 and 100")


def numeric_metrics(observation: Observation) -> list[tuple[str, Number]]:
    return [(name, value) for name, value in observation.metrics.items() if type(value) in {int, float, bool}]


def passes(value: Number, bounds: dict[str, float] | None) -> bool:
    if bounds is None:
        return True
    return bounds.get("min", float("-inf")) <= value <= bounds.get("max", float("inf"))


def failed_ids(run: list[Observation], ranges: dict[str, Any], only: tuple[str, str] | None = None) -> set[str]:
    return {
        observation.datapoint or observation.session
        for observation in run
        for name, value in numeric_metrics(observation)
        if only in {None, (name, observation.event_name)} and not passes(value, ranges.get(name))
    }


def all_ids(run: list[Observation], only: tuple[str, str] | None = None) -> set[str]:
    return {
        observation.datapoint or observation.session
        for observation in run
        if only is None or (only[1] == observation.event_name and only[0] in dict(numeric_metrics(observation)))
    }


def keys(run: list[Observation]) -> set[tuple[str, str]]:
    return {(name, observation.event_name) for observation in run for name, _ in numeric_metrics(observation)}


def values(run: list[Observation], key: tuple[str, str], datapoint: str | None = None) -> list[Number]:
    return [
        value
        for observation in run
        for name, value in numeric_metrics(observation)
        if (name, observation.event_name) == key and (datapoint is None or observation.datapoint == datapoint)
    ]


def compare_datapoints(new: list[Observation], old: list[Observation], key: tuple[str, str]) -> dict[str, set[str]]:
    """Return the common datapoints that improved, degraded or stayed the same."""
    result: dict[str, set[str]] = {"improved": set(), "degraded": set(), "same": set()}
    for datapoint in {observation.datapoint for observation in new} & {observation.datapoint for observation in old}:
        if datapoint is None:
            continue
        after, before = values(new, key, datapoint), values(old, key, datapoint)
        if not after or not before:
            continue
        difference = aggregate(after, "average") - aggregate(before, "average")
        result["improved" if difference > 0 else "degraded" if difference < 0 else "same"].add(datapoint)
    return result
