"""Metrics of events, and the ways to fold many values into one number."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TypeAlias

from honeyhive_overlay.local.jsontext import JsonObject, as_object

Measured: TypeAlias = int | float | bool


def measured(event: JsonObject) -> dict[str, Measured]:
    """The metrics of an event that can be compared: numbers and booleans. Scores that are text are left out."""
    metrics = as_object(event.get("metrics"))
    return {name: value for name, value in metrics.items() if isinstance(value, int | float)}


def aggregate(values: Sequence[Measured], function: str) -> float:
    """Fold the values, at least one, with the function of that name. A boolean counts as 0 or 1."""
    return _FUNCTIONS[function]([int(value) if isinstance(value, bool) else value for value in values])


def mean(values: Sequence[float]) -> float:
    """The arithmetic mean, without the error that adding up one by one collects."""
    return math.fsum(values) / len(values)


def percentile(values: Sequence[float], percent: float) -> float:
    """The value below which `percent` of the values lie, on the straight line between the two nearest ones."""
    ordered = sorted(values)
    position = (len(ordered) - 1) * percent / 100
    below = math.floor(position)
    above = math.ceil(position)
    if below == above:
        return ordered[below]
    return ordered[below] + (ordered[above] - ordered[below]) * (position - below)


def _total(values: Sequence[float]) -> float:
    return sum(values) if all(isinstance(value, int) for value in values) else math.fsum(values)


_OF_RESULTS: dict[str, Callable[[Sequence[float]], float]] = {
    "average": mean,
    "min": min,
    "max": max,
    "median": lambda values: percentile(values, 50),
    "p90": lambda values: percentile(values, 90),
    "p95": lambda values: percentile(values, 95),
    "p99": lambda values: percentile(values, 99),
    "sum": _total,
    "count": len,
}
_FUNCTIONS: dict[str, Callable[[Sequence[float]], float]] = {
    **_OF_RESULTS,
    "p50": _OF_RESULTS["median"],
    "p75": lambda values: percentile(values, 75),
}
FUNCTIONS = tuple(_OF_RESULTS)
"""What results know; charts know two more."""
