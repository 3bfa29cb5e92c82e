"""When to ask for another page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Generic, TypeVar

from honeyhive_overlay.types import DateRange

_T = TypeVar("_T")


class Pages(Generic[_T]):
    """Remembers what was seen while pages are crossed.

    New things shift what stands on later pages, so a page may repeat things, and is trusted only for what is new on
    it. The end is a page that is not full, or one on which nothing is new; the total is not believed.
    """

    def __init__(self, size: int, identify: Callable[[_T], str]) -> None:
        self.size = size
        self.number = 1
        self.more = True
        self._identify = identify
        self._seen: set[str] = set()

    def take(self, items: Sequence[_T]) -> list[_T]:
        """Return what is new on this page, and move on to the next."""
        fresh: list[_T] = []
        for item in items:
            identity = self._identify(item)
            if identity not in self._seen:
                self._seen.add(identity)
                fresh.append(item)
        self.more = bool(fresh) and len(items) >= self.size
        self.number += 1
        return fresh


def until_now(date_range: DateRange | None) -> DateRange:
    """Return the range with its open end fixed, so that all pages are of the same things."""
    return (date_range or DateRange()).ending(datetime.now(UTC))
