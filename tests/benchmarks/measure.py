"""Measure variants of the same work alternately, so that other load on the machine affects all of them."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from operator import truediv
from statistics import median
from time import perf_counter

FLOOR, RAW, OURS = "floor", "raw", "ours"
NOTHING = "nothing"
"""A variant that does none of the work; its time is subtracted from the others."""

Variants = Mapping[str, Callable[[], None]]
"""The variants: bare httpx and json, the generated client, the overlay, and possibly others."""


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of work."""

    name: str
    title: str
    target: float
    """The highest accepted ratio of the overlay to the floor."""
    open: Callable[[str], AbstractContextManager[Variants]]
    """Prepare the variants, given the URL of the server."""
    repeat: int = 1
    """How often a variant does the work in one measurement."""


@dataclass(frozen=True, slots=True)
class Result:
    """The measurements of one row."""

    row: Row
    milliseconds: Mapping[str, float]
    """The median time of each variant, for doing the work once."""
    ratios: Mapping[str, float]
    """The median ratio of each variant to the floor in the same round."""

    @property
    def met(self) -> bool:
        return self.ratios[OURS] <= self.row.target

    @property
    def others(self) -> Mapping[str, float]:
        """The ratios of the other variants."""
        return {variant: ratio for variant, ratio in self.ratios.items() if variant not in {FLOOR, RAW, OURS}}


def measure(row: Row, url: str, rounds: int) -> Result:
    """Measure a row: one round that is not timed, unless ``rounds`` is 1, then ``rounds`` rounds.

    Every round measures each variant once, starting with another one each time. Ratios are computed within a round, because
    two rounds on a shared machine can differ by a factor of two.
    """
    with row.open(url) as variants:
        for work in variants.values() if rounds > 1 else ():
            work()
        order = list(variants)
        durations: dict[str, list[float]] = {variant: [] for variant in variants if variant != NOTHING}
        for _ in range(rounds):
            seconds = {variant: _time(variants[variant], row.repeat) for variant in order}
            for variant, times in durations.items():
                times.append(seconds[variant] - seconds.get(NOTHING, 0.0))
            order.append(order.pop(0))
    ratios = {variant: median(map(truediv, times, durations[FLOOR])) for variant, times in durations.items()}
    return Result(row, {variant: median(times) * 1000 for variant, times in durations.items()}, ratios)


def _time(work: Callable[[], None], repeat: int) -> float:
    gc.collect()  # garbage of other variants is not counted; the collector stays on, as in applications
    started = perf_counter()
    for _ in range(repeat):
        work()
    return (perf_counter() - started) / repeat
