"""Runs: make, read, change, list, forget."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from honeyhive_overlay.local.calls import Answer, Call, answer
from honeyhive_overlay.local.jsontext import JsonObject
from honeyhive_overlay.local.refusal import bad_request, not_found
from honeyhive_overlay.local.rules import times
from honeyhive_overlay.local.rules.runs import listed_run, new_run, shown_run, updated_run
from honeyhive_overlay.local.store import Store, runs
from honeyhive_overlay.local.store.conditions import Condition

_ALL = -1  # no limit, in SQLite


def find_run(store: Store, run_id: str) -> JsonObject:
    """The run of this id, or a refusal."""
    run = store.runs.get(run_id)
    if run is None:
        raise not_found(f"Run not found: {run_id}")
    return run


def shown(store: Store, run: JsonObject) -> JsonObject:
    """A stored run as it is answered."""
    dataset_id = run.get("dataset_id")
    return shown_run(run, None if dataset_id is None else store.datasets.get(dataset_id))


def create_run(call: Call) -> Answer:
    """Make a run."""
    run = new_run(call.body, times.iso_text(times.now_milliseconds()))
    with call.store.database.transaction():
        if call.store.runs.get(run["run_id"]) is not None:
            raise bad_request(f"run_id: there is a run {run['run_id']} already")
        call.store.runs.put(run)
    return answer({"evaluation": shown(call.store, run), "run_id": run["run_id"]})


def get_run(call: Call) -> Answer:
    """Read a run."""
    return answer({"evaluation": shown(call.store, find_run(call.store, call.path["run_id"]))})


def update_run(call: Call) -> Answer:
    """Merge into a run, or replace, field by field."""
    with call.store.database.transaction():
        stored = find_run(call.store, call.path["run_id"])
        run = updated_run(stored, call.body, times.iso_text(times.now_milliseconds()))
        call.store.runs.put(run)
    return answer({"evaluation": shown(call.store, run)})


def delete_run(call: Call) -> Answer:
    """Forget a run; its events stay."""
    run_id = call.path["run_id"]
    if not call.store.runs.delete(run_id):
        raise not_found(f"Run not found: {run_id}")
    return answer({"id": run_id, "deleted": True})


def list_runs(call: Call) -> Answer:
    """One page of the runs that match, and the names of the metrics that the runs on it have."""
    query, kept = call.query, call.store.runs
    conditions = _conditions(query)
    page, limit = query["page"], query["limit"]
    found = kept.page(
        conditions, page=page, limit=limit, sort_by=query["sort_by"], descending=query["sort_order"] == "desc"
    )
    total = kept.count(conditions)
    pages = -(-total // limit)
    return answer(
        {
            "evaluations": [shown(call.store, listed_run(run)) for run in found],
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


def list_all_runs(call: Call) -> Answer:
    """All runs that match at once, the newest first."""
    conditions = _conditions(call.query)
    found = call.store.runs.page(conditions, page=1, limit=_ALL, sort_by="created_at", descending=True)
    return answer({"evaluations": [shown(call.store, listed_run(run)) for run in found]})


def _conditions(query: JsonObject) -> list[Condition]:
    conditions = runs.created(times.date_range(query.get("dateRange"), times.now_milliseconds()))
    return [*conditions, *(make(query[name]) for name, make in _CONDITIONS.items() if name in query)]


_CONDITIONS: Mapping[str, Callable[[Any], Condition]] = {
    "dataset_id": runs.over_dataset,
    "run_ids": runs.among,
    "name": runs.named,
    "status": runs.with_status,
}
