"""Decide whether to read another page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Generic, TypeVar

from honeyhive_overlay.types import DateRange

_T = TypeVar("_T")


class Pages(Generic[_T]):
    """The state of reading page after page.

    New objects move others to later pages, so a page may repeat objects; these are skipped. The last page is one that is
    not full or has nothing new. The total that servers report is not reliable enough to end on it.
    """

    def __init__(self, size: int, identify: Callable[[_T], str]) -> None:
        self.size = size
        self.number = 1
        self.more = True
        self._identify = identify
        self._seen: set[str] = set()

    def take(self, items: Sequence[_T]) -> list[_T]:
        """Return the items of this page that are new, and advance to the next page."""
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
    """Return the range with an open end set to now, so that all pages belong to the same result."""
    return (date_range or DateRange()).ending(datetime.now(UTC))
