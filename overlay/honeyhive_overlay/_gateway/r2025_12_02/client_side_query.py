"""Pick, sort and page runs on our side: servers of 2025-12-02 answer with all runs of a project at once.

It is done as servers of other revisions do it. A run without a time of creation counts as older than all others, so
that a range with an open start holds it. A run that never changed counts as updated when it was created. Text is
compared letter by letter, and what is missing is the least. Runs that are equal in what is sorted by stand in the order
of their creation, then in that of the answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from honeyhive_overlay.models.runs import Run
from honeyhive_overlay.types import DateRange, Page, RunOrder, RunStatus, SortOrder

_PAGE: Final = 20
"""Runs on a page by the choice of servers that page."""


def query_runs(
    everything: Page[Run],
    *,
    run_ids: Sequence[str] | None,
    name: str | None,
    status: RunStatus | None,
    date_range: DateRange | None,
    sort_by: RunOrder | None,
    sort_order: SortOrder | None,
    limit: int | None,
    page: int | None,
) -> Page[Run]:
    """Return the page that is asked for; its total is the number of all runs that match.

    Args:
        everything: the whole answer.
        run_ids: only these.
        name: only runs whose name holds this text.
        status: only runs in it.
        date_range: only runs created in it.
        sort_by: created_at by default.
        sort_order: desc by default.
        limit: runs on a page, 20 by default.
        page: from 1.
    """
    found: Iterable[Run] = everything.items
    if run_ids is not None:
        wanted = frozenset(run_ids)
        found = [run for run in found if run.run_id in wanted]
    if name is not None:
        found = [run for run in found if name in (run.name or "")]
    if status is not None:
        found = [run for run in found if run.status == status]
    if date_range is not None:
        first, last = _seconds(date_range.start, float("-inf")), _seconds(date_range.end, float("inf"))
        found = [run for run in found if first <= _seconds(run.created_at) <= last]
    ordered = sorted(found, key=lambda run: _key(run, sort_by or "created_at"), reverse=sort_order != "asc")
    size = limit or _PAGE
    before = size * ((page or 1) - 1)
    return Page(tuple(ordered[before : before + size]), len(ordered), everything.extra)


def _key(run: Run, sort_by: RunOrder) -> tuple[float, str, float]:
    created = _seconds(run.created_at)
    if sort_by == "updated_at":
        return _seconds(run.updated_at, created), "", created
    if sort_by == "created_at":
        return created, "", created
    return 0, (run.name if sort_by == "name" else run.status) or "", created


def _seconds(value: object, missing: float = float("-inf")) -> float:
    return value.timestamp() if isinstance(value, datetime) else missing
