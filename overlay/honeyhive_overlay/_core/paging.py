"""Decide whether to read another page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Generic, TypeVar

from honeyhive_overlay._core.arguments import build_range, check_positive
from honeyhive_overlay._core.type_guards import is_object
from honeyhive_overlay.types import DateRange, Page

_T = TypeVar("_T")


class Pages(Generic[_T]):
    """The state of reading page after page.

    New objects move others to later pages, so a page may repeat objects; these are skipped. Some servers send fewer objects
    than asked for although there are more, and some report the size of the page as total. So the last page is one without
    anything new, or one that the server reports as the last: by ``has_next``, or by a total that cannot be that of a page.
    """

    def __init__(self, identify: Callable[[_T], str]) -> None:
        self.number = 1
        self.more = True
        self._identify = identify
        self._seen: set[str] = set()

    def take(self, page: Page[_T]) -> list[_T]:
        """Return the items of this page that are new, and advance to the next page."""
        fresh: list[_T] = []
        for item in page.items:
            identity = self._identify(item)
            if identity not in self._seen:
                self._seen.add(identity)
                fresh.append(item)
        self.more = bool(fresh) and not self._is_last(page)
        self.number += 1
        return fresh

    def _is_last(self, page: Page[_T]) -> bool:
        has_next = _has_next(page.extra)
        if has_next is not None:
            return not has_next
        return page.total is not None and page.total > len(page.items) and len(self._seen) >= page.total


def _has_next(extra: Mapping[str, Any]) -> bool | None:
    """Return what the server reports about a next page, beside the items or under ``pagination``; None if nothing."""
    for source in (extra, extra.get("pagination")):
        if is_object(source):
            for name in ("has_next", "hasNext", "has_more"):
                if isinstance(source.get(name), bool):
                    return bool(source[name])
    return None


def check_page_size(page_size: int, maximum: int | None = None) -> int:
    """Return ``page_size``, or ``maximum`` if that is less."""
    check_positive("page_size", page_size)
    return page_size if maximum is None else min(page_size, maximum)


def until_now(date_range: DateRange | None) -> DateRange:
    """Return the range with an open end set to now, so that all pages belong to the same result."""
    build_range(date_range)
    return (date_range or DateRange()).ending(datetime.now(UTC))
