"""Create, read, update, list and delete runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from honeyhive_overlay.local.http_errors import bad_request, not_found
from honeyhive_overlay.local.json_text import JsonObject
from honeyhive_overlay.local.messages import ApiRequest, ApiResponse
from honeyhive_overlay.local.rules import timestamps
from honeyhive_overlay.local.rules.runs import listed_run, new_run, public_run, updated_run
from honeyhive_overlay.local.store import Store, runs
from honeyhive_overlay.local.store.conditions import Condition

_NO_LIMIT = -1  # as SQLite writes it
_FILTERS: Mapping[str, Callable[[Any], Condition]] = {
    "dataset_id": runs.with_dataset,
    "run_ids": runs.with_ids,
    "name": runs.with_name_prefix,
    "status": runs.with_status,
}


def create_run(request: ApiRequest) -> ApiResponse:
    """Create a run."""
    run = new_run(request.body, timestamps.iso_text(timestamps.now_milliseconds()))
    with request.store.database.transaction():
        if request.store.runs.get(run["run_id"]) is not None:
            raise bad_request(f"run_id: there is a run {run['run_id']} already")
        request.store.runs.put(run)
    return ApiResponse({"evaluation": public_view(request.store, run), "run_id": run["run_id"]})


def get_run(request: ApiRequest) -> ApiResponse:
    """Return a run."""
    return ApiResponse({"evaluation": public_view(request.store, require_run(request.store, request.path["run_id"]))})


def update_run(request: ApiRequest) -> ApiResponse:
    """Merge or replace the given fields."""
    with request.store.database.transaction():
        stored = require_run(request.store, request.path["run_id"])
        run = updated_run(stored, request.body, timestamps.iso_text(timestamps.now_milliseconds()))
        request.store.runs.put(run)
    return ApiResponse({"evaluation": public_view(request.store, run)})


def delete_run(request: ApiRequest) -> ApiResponse:
    """Delete a run, but not its events."""
    run_id = request.path["run_id"]
    if not request.store.runs.delete(run_id):
        raise not_found(f"Run not found: {run_id}")
    return ApiResponse({"id": run_id, "deleted": True})


def list_runs(request: ApiRequest) -> ApiResponse:
    """Return a page of the runs that match, and the names of the metrics of the runs on it."""
    query, stored_runs = request.query, request.store.runs
    conditions = _conditions(query)
    page, limit = query["page"], query["limit"]
    found = stored_runs.page(
        conditions, page=page, limit=limit, sort_by=query["sort_by"], descending=query["sort_order"] == "desc"
    )
    total = stored_runs.count(conditions)
    pages = -(-total // limit)
    return ApiResponse(
        {
            "evaluations": [public_view(request.store, listed_run(run)) for run in found],
            "pagination": {
                "page": page,
                "limit": limit,
                "total": total,
                "total_unfiltered": stored_runs.count(),
                "total_pages": pages,
                "has_next": page < pages,
                "has_prev": page > 1,
            },
            "metrics": request.store.events.metric_names(found),
        }
    )


def list_all_runs(request: ApiRequest) -> ApiResponse:
    """Return all runs that match, the newest first."""
    conditions = _conditions(request.query)
    found = request.store.runs.page(conditions, page=1, limit=_NO_LIMIT, sort_by="created_at", descending=True)
    return ApiResponse({"evaluations": [public_view(request.store, listed_run(run)) for run in found]})


def require_run(store: Store, run_id: str) -> JsonObject:
    """Return the run of this id. Raise HttpError (404) if there is none."""
    run = store.runs.get(run_id)
    if run is None:
        raise not_found(f"Run not found: {run_id}")
    return run


def public_view(store: Store, run: JsonObject) -> JsonObject:
    """Return a stored run as responses show it."""
    dataset_id = run.get("dataset_id")
    return public_run(run, None if dataset_id is None else store.datasets.get(dataset_id))


def _conditions(query: JsonObject) -> list[Condition]:
    conditions = runs.created_within(timestamps.parse_date_range(query.get("dateRange"), timestamps.now_milliseconds()))
    return [*conditions, *(condition(query[name]) for name, condition in _FILTERS.items() if name in query)]
