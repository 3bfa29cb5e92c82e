"""Build the queries and bodies of experiment runs."""

from __future__ import annotations

from typing import Any, Final

MERGED_IN_RUNS: Final = ("metadata", "results", "configuration", "passing_ranges")
"""Objects of a run whose keys the server merges with the stored ones."""

COMPARISON_WIRE_NAMES: Final = {"new_run_id": "run_id_1", "old_run_id": "run_id_2"}
"""Wire names of the two runs of a comparison in older revisions."""
SERVER_MADE_ID: Final = {"run_id": "the server chooses it in this revision; take it from the returned run."}


def fit_limit_to_ids(query: dict[str, Any]) -> dict[str, Any]:
    """Return a query for runs; if it has ids and no limit, their number becomes the limit, which is 20 by default."""
    if query["limit"] is None and query["run_ids"] is not None:
        query["limit"] = len(query["run_ids"])
    return query
