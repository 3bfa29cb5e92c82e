"""Read the numeric metrics of events, and aggregate values."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TypeAlias

from honeyhive_overlay.local.json_text import JsonObject, as_object

MetricValue: TypeAlias = int | float | bool


def numeric_metrics(event: JsonObject) -> dict[str, MetricValue]:
    """Return the metrics of an event that are numbers or booleans. Others cannot be aggregated."""
    metrics = as_object(event.get("metrics"))
    return {name: value for name, value in metrics.items() if isinstance(value, int | float)}


def aggregate(values: Sequence[MetricValue], function: str) -> float:
    """Aggregate values, of which there is at least one, by the function of this name. Booleans count as 0 and 1."""
    return _FUNCTIONS[function]([int(value) if isinstance(value, bool) else value for value in values])


def mean(values: Sequence[float]) -> float:
    """Return the arithmetic mean, without accumulated rounding errors."""
    return math.fsum(values) / len(values)


def percentile(values: Sequence[float], percent: float) -> float:
    """Return a percentile, with linear interpolation between the two nearest values."""
    ordered = sorted(values)
    position = (len(ordered) - 1) * percent / 100
    below = math.floor(position)
    above = math.ceil(position)
    if below == above:
        return ordered[below]
    return ordered[below] + (ordered[above] - ordered[below]) * (position - below)


def _total(values: Sequence[float]) -> float:
    return sum(values) if all(isinstance(value, int) for value in values) else math.fsum(values)


_RESULT_FUNCTIONS: dict[str, Callable[[Sequence[float]], float]] = {
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
    **_RESULT_FUNCTIONS,
    "p50": _RESULT_FUNCTIONS["median"],
    "p75": lambda values: percentile(values, 75),
}
RESULT_FUNCTIONS = tuple(_RESULT_FUNCTIONS)
"""The functions for results of runs. Charts accept two more."""
