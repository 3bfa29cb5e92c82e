"""Measure several ways of doing the same work, in turns, so that whatever else the machine does hits all of them."""

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
"""A way to do none of the work; what that takes is taken off all others."""

Ways = Mapping[str, Callable[[], None]]
"""Bare httpx and json, the generated client, the overlay, and perhaps others to compare with."""


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of work."""

    name: str
    title: str
    target: float
    """The highest ratio of ours to the floor that is good enough."""
    open: Callable[[str], AbstractContextManager[Ways]]
    """Make everything ready, given the URL of the canned server."""
    repeat: int = 1
    """How often one way does the work at its turn."""


@dataclass(frozen=True, slots=True)
class Result:
    """One row, measured."""

    row: Row
    milliseconds: Mapping[str, float]
    """The median of each way, for doing the work once."""
    ratios: Mapping[str, float]
    """The median of what each way took in a round, as a multiple of what the floor took in the same round."""

    @property
    def met(self) -> bool:
        return self.ratios[OURS] <= self.row.target

    @property
    def others(self) -> Mapping[str, float]:
        """The ratios of whatever else was compared."""
        return {way: ratio for way, ratio in self.ratios.items() if way not in {FLOOR, RAW, OURS}}


def measure(row: Row, url: str, rounds: int) -> Result:
    """Measure ``row``: one round untimed, then ``rounds`` in which every way has its turn, another one first each time.

    Where one round is enough, for a look at whether all of it works, there is none before it.

    A ratio is taken within a round: on a shared machine, two rounds can differ by a factor of two.
    """
    with row.open(url) as ways:
        for work in ways.values() if rounds > 1 else ():
            work()
        order = list(ways)
        taken: dict[str, list[float]] = {way: [] for way in ways if way != NOTHING}
        for _ in range(rounds):
            seconds = {way: _time(ways[way], row.repeat) for way in order}
            for way, times in taken.items():
                times.append(seconds[way] - seconds.get(NOTHING, 0.0))
            order.append(order.pop(0))
    ratios = {way: median(map(truediv, times, taken[FLOOR])) for way, times in taken.items()}
    return Result(row, {way: median(times) * 1000 for way, times in taken.items()}, ratios)


def _time(work: Callable[[], None], repeat: int) -> float:
    gc.collect()  # nobody pays for what another left behind; collecting itself stays on, as in applications
    started = perf_counter()
    for _ in range(repeat):
        work()
    return (perf_counter() - started) / repeat
