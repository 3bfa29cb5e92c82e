"""Filter, sort and page runs in the client, because servers of 2025-12-02 return all runs of a project at once.

The result is the same as from servers of other revisions. A run without a creation time counts as older than all
others, so a range with an open start includes it. A run without an update time counts as updated when it was created.
Text is compared by code points, and missing text sorts first. Runs that are equal in the sort key are in the order of
their creation, then in the order of the response.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from honeyhive_overlay.models.runs import Run
from honeyhive_overlay.types import DateRange, Page, RunOrder, RunStatus, SortOrder

_PAGE_SIZE: Final = 20
"""The default page size of servers that page."""


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
    """Return one page of runs; its total is the number of all runs that match.

    Args:
        everything: All runs of the project.
        run_ids: Include only runs with these ids.
        name: Include only runs whose name contains this text.
        status: Include only runs with this status.
        date_range: Include only runs created in this range.
        sort_by: The sort key; created_at by default.
        sort_order: The direction; desc by default.
        limit: The page size; 20 by default.
        page: The number of the page, from 1.
    """
    runs: Iterable[Run] = everything.items
    if run_ids is not None:
        wanted = frozenset(run_ids)
        runs = [run for run in runs if run.run_id in wanted]
    if name is not None:
        runs = [run for run in runs if name in (run.name or "")]
    if status is not None:
        runs = [run for run in runs if run.status == status]
    if date_range is not None:
        first, last = _seconds(date_range.start, float("-inf")), _seconds(date_range.end, float("inf"))
        runs = [run for run in runs if first <= _seconds(run.created_at) <= last]
    ordered = sorted(runs, key=lambda run: _sort_key(run, sort_by or "created_at"), reverse=sort_order != "asc")
    size = limit or _PAGE_SIZE
    offset = size * ((page or 1) - 1)
    return Page(tuple(ordered[offset : offset + size]), len(ordered), everything.extra)


def _sort_key(run: Run, sort_by: RunOrder) -> tuple[float, str, float]:
    created = _seconds(run.created_at)
    if sort_by == "updated_at":
        return _seconds(run.updated_at, created), "", created
    if sort_by == "created_at":
        return created, "", created
    return 0, (run.name if sort_by == "name" else run.status) or "", created


def _seconds(value: object, missing: float = float("-inf")) -> float:
    return value.timestamp() if isinstance(value, datetime) else missing
