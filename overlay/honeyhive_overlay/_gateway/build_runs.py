"""Build what servers of more than one revision take of runs."""

from __future__ import annotations

from typing import Any, Final

MERGED_IN_RUNS: Final = ("metadata", "results", "configuration", "passing_ranges")
"""Objects of a run whose keys the server merges."""

COMPARISON_WIRE_NAMES: Final = {"new_run_id": "run_id_1", "old_run_id": "run_id_2"}
"""What older revisions call the two runs of a comparison: ours to theirs."""
SERVER_MADE_ID: Final = {"run_id": "the server makes it in this revision; take it from the run that comes back."}


def fit_limit_to_ids(query: dict[str, Any]) -> dict[str, Any]:
    """Return a query for runs; where ids are given, as long a page as there are ids: the server would send 20."""
    if query["limit"] is None and query["run_ids"] is not None:
        query["limit"] = len(query["run_ids"])
    return query
