"""Runs: make, read, change, list, forget."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from honeyhive_overlay.local.calls import Answer, Call, answer
from honeyhive_overlay.local.jsontext import JsonObject
from honeyhive_overlay.local.refusal import not_found
from honeyhive_overlay.local.rules import times
from honeyhive_overlay.local.rules.runs import listed_run, new_run, updated_run
from honeyhive_overlay.local.store import Store, runs
from honeyhive_overlay.local.store.conditions import Condition


def find_run(store: Store, run_id: str) -> JsonObject:
    """The run of this id, or a refusal."""
    run = store.runs.get(run_id)
    if run is None:
        raise not_found(f"Run not found: {run_id}")
    return run


def create_run(call: Call) -> Answer:
    """Make a run."""
    run = new_run(call.body, times.iso_text(times.now_milliseconds()))
    call.store.runs.put(run)
    return answer({"evaluation": run, "run_id": run["run_id"]})


def get_run(call: Call) -> Answer:
    """Read a run."""
    return answer({"evaluation": find_run(call.store, call.path["run_id"])})


def update_run(call: Call) -> Answer:
    """Merge into a run, or replace, field by field."""
    with call.store.database.transaction():
        stored = find_run(call.store, call.path["run_id"])
        run = updated_run(stored, call.body, times.iso_text(times.now_milliseconds()))
        call.store.runs.put(run)
    return answer({"evaluation": run})


def delete_run(call: Call) -> Answer:
    """Forget a run; its events stay."""
    run_id = call.path["run_id"]
    if not call.store.runs.delete(run_id):
        raise not_found(f"Run not found: {run_id}")
    return answer({"id": run_id, "deleted": True})


def list_runs(call: Call) -> Answer:
    """One page of the runs that match, and the names of the metrics that the runs on it have."""
    query, kept = call.query, call.store.runs
    conditions = runs.created(times.date_range(query.get("dateRange"), times.now_milliseconds()))
    conditions += [make(query[name]) for name, make in _CONDITIONS.items() if name in query]
    page, limit = query["page"], query["limit"]
    found = kept.page(
        conditions, page=page, limit=limit, sort_by=query["sort_by"], descending=query["sort_order"] == "desc"
    )
    total = kept.count(conditions)
    pages = -(-total // limit)
    return answer(
        {
            "evaluations": [listed_run(run) for run in found],
            "pagination": {
                "page": page,
                "limit": limit,
                "total": total,
                "total_unfiltered": kept.count(),
                "total_pages": pages,
                "has_next": page < pages,
                "has_prev": page > 1,
            },
            "metrics": call.store.events.metric_names(found),
        }
    )


_CONDITIONS: Mapping[str, Callable[[Any], Condition]] = {
    "dataset_id": runs.over_dataset,
    "run_ids": runs.among,
    "name": runs.named,
    "status": runs.with_status,
}
