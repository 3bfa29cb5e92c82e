"""The search for events in 2026-06-24, which stands in for three routes of other revisions."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from honeyhive_overlay._core.arguments import filter_dicts, given, range_dict, text_id, whole
from honeyhive_overlay._core.calls import Binding, Call
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._gateway.calling import NO_BODY
from honeyhive_overlay._gateway.r2026_06_24.gateway import make_call
from honeyhive_overlay._gateway.read_trees import searched_session
from honeyhive_overlay.models.events import Session
from honeyhive_overlay.types import DateRange, Filter, FilterLike, Id

MOST: Final = 1000
"""The longest page."""
_EARLIEST: Final = "1970-01-01T00:00:00.000Z"
_LATEST: Final = "2100-01-01T00:00:00.000Z"


def search_call(
    operation: str,
    *,
    filters: Sequence[FilterLike] = (),
    date_range: DateRange | None = None,
    limit: int | None = None,
    page: int | None = None,
    run_id: Id | None = None,
    ignore_order: bool | None = None,
) -> Call:
    """Return the call that searches for events; the body holds what is given and nothing else."""
    from honeyhive_raw.r2026_06_24.api.events import search_events as raw

    whole("limit", limit, MOST)
    whole("page", page)
    fields = given(
        filters=filter_dicts("filters", filters) or None,
        dateRange=_range(date_range),
        limit=limit,
        page=page,
        ignore_order=ignore_order,
        evaluation_id=None if run_id is None else text_id("run_id", run_id),
    )
    return make_call(operation, raw._get_kwargs(body=NO_BODY), content=encode(fields))


def search_session(operation: str, session_id: Id) -> Binding[Session]:
    """Search for all events of a session, and return the tree that they form."""
    wanted = text_id("session_id", session_id)
    of_session = [Filter("session_id", "is", wanted, "string")]

    def search(page: int) -> Call:
        return search_call(operation, filters=of_session, limit=MOST, page=page)

    return (yield from searched_session(wanted, search, size=MOST))


def _range(value: DateRange | None) -> dict[str, str] | None:
    """Return a range by the words of the search, which demands both ends; an open one is put where nothing is."""
    found = range_dict(value)
    return found and {"start_time": found.get("$gte", _EARLIEST), "end_time": found.get("$lte", _LATEST)}
