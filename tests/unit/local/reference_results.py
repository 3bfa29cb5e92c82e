"""The rules of results and comparisons once more, written to be obvious and slow, and without a look at the server's.

Everything is computed from a flat list of observations: (run, datapoint or None, session, event name, event type,
metric, value), where a metric of None stands for an event without metrics.
"""

from __future__ import annotations

import statistics
from fractions import Fraction
from typing import Any, NamedTuple

Number = int | float | bool


class Seen(NamedTuple):
    datapoint: str | None
    session: str
    event_name: str
    event_type: str
    metrics: dict[str, Any]


def fold(values: list[Number], function: str) -> float:
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
    """Put the values at equal distances from 0 to 100 and read off the line between neighbours."""
    if len(ordered) == 1:
        return ordered[0]
    step = Fraction(100, len(ordered) - 1)
    for index in range(len(ordered) - 1):
        left, right = index * step, (index + 1) * step
        if left <= percent <= right:
            share = (percent - left) / step
            return ordered[index] * (1 - share) + ordered[index + 1] * share
    raise AssertionError("a percent is between 0 and 100")


def numbers(seen: Seen) -> list[tuple[str, Number]]:
    return [(name, value) for name, value in seen.metrics.items() if type(value) in {int, float, bool}]


def passes(value: Number, bounds: dict[str, float] | None) -> bool:
    if bounds is None:
        return True
    return bounds.get("min", float("-inf")) <= value <= bounds.get("max", float("inf"))


def failed_names(run: list[Seen], ranges: dict[str, Any], only: tuple[str, str] | None = None) -> set[str]:
    return {
        seen.datapoint or seen.session
        for seen in run
        for name, value in numbers(seen)
        if only in {None, (name, seen.event_name)} and not passes(value, ranges.get(name))
    }


def every_name(run: list[Seen], only: tuple[str, str] | None = None) -> set[str]:
    return {
        seen.datapoint or seen.session
        for seen in run
        if only is None or (only[1] == seen.event_name and only[0] in dict(numbers(seen)))
    }


def keys(run: list[Seen]) -> set[tuple[str, str]]:
    return {(name, seen.event_name) for seen in run for name, _ in numbers(seen)}


def values(run: list[Seen], key: tuple[str, str], datapoint: str | None = None) -> list[Number]:
    return [
        value
        for seen in run
        for name, value in numbers(seen)
        if (name, seen.event_name) == key and (datapoint is None or seen.datapoint == datapoint)
    ]


def verdicts(new: list[Seen], old: list[Seen], key: tuple[str, str]) -> dict[str, set[str]]:
    """Which common datapoints got better, worse, or stayed as they were."""
    result: dict[str, set[str]] = {"improved": set(), "degraded": set(), "same": set()}
    for datapoint in {seen.datapoint for seen in new} & {seen.datapoint for seen in old}:
        if datapoint is None:
            continue
        after, before = values(new, key, datapoint), values(old, key, datapoint)
        if not after or not before:
            continue
        difference = fold(after, "average") - fold(before, "average")
        result["improved" if difference > 0 else "degraded" if difference < 0 else "same"].add(datapoint)
    return result
