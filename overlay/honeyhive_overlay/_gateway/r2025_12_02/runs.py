"""Experiment runs in 2025-12-02, as the vendor's list of backend routes has them where the document says less.

A new run is wrapped, a changed one is not; all five statuses are taken. What a list cannot be asked for is done on our
side. Of the words for an aggregate the list of routes names four and the document nine: all are sent.
"""

from __future__ import annotations

import sys
from typing import Any, Final

from honeyhive_overlay._core.arguments import build_query
from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.type_guards import is_mapping
from honeyhive_overlay._gateway.build_runs import COMPARISON_WIRE_NAMES, SERVER_MADE_ID
from honeyhive_overlay._gateway.gateway import Plan
from honeyhive_overlay._gateway.r2025_12_02.client_side_query import query_runs
from honeyhive_overlay._gateway.request import PROJECT, Context, serve
from honeyhive_overlay._gateway.requests.runs import (
    CompareRunEvents,
    CompareRuns,
    CreateRun,
    DeleteRun,
    GetRun,
    GetRunMetrics,
    GetRunResult,
    ListRuns,
    UpdateRun,
)
from honeyhive_overlay.errors import InvalidArgument
from honeyhive_overlay.models.runs import Run
from honeyhive_overlay.types import Page

_KEPT_IN_METADATA: Final = ("evaluators", "session_ids", "passing_ranges")
_OUTSIDE: Final = "EXT-"
"""What ids of data outside the service begin with."""
_OF_PROJECT: Final = {"project_id": PROJECT}


def _list(request: ListRuns, plan: Plan[Page[Run]]) -> Binding[Page[Run]]:
    """Read all runs, which always come all at once, and choose from them."""
    asked = plan.values(request)
    build_query(asked)  # what could not be sent elsewhere is rejected here, too
    sent = {name: asked[name] for name in ("project", "dataset_id")}
    response = yield from plan.send(request, sent)
    return query_runs(
        plan.parse(response),
        run_ids=asked["run_ids"],
        name=None if request.name is None else str(request.name),
        status=request.status,
        date_range=request.date_range,
        sort_by=request.sort_by,
        sort_order=request.sort_order,
        limit=asked["limit"],
        page=request.page,
    )


def _new(fields: dict[str, Any], context: Context) -> dict[str, Any]:
    """Return a new run; the server makes its id."""
    had_points = bool(fields.get("datapoint_ids"))
    ready = _as_kept(fields, context)
    if ready.get("datapoint_ids") == [] and had_points:  # all of them are outside of the service
        del ready["datapoint_ids"]
    return {**ready, "project": context.project if ready.get("project") is None else ready["project"]}


def _changed(changes: dict[str, Any], context: Context) -> dict[str, Any]:
    """Return the changes of a run."""
    ready = _as_kept(changes, context)
    metadata = ready.get("metadata", {})
    if "datapoint_ids" in ready and is_mapping(metadata):
        # Those from outside that there were would stay: the server merges the metadata.
        ready["metadata"] = {"offline_datapoint_ids": [], **metadata}
    return ready


def _as_kept(ready: dict[str, Any], _: Context) -> dict[str, Any]:
    """Move into the metadata what is kept there and has no field of its own in this revision.

    So are ids of datapoints outside the service, which the field for datapoints is rejected for: an id must be one of the
    service's own there. Those that remain, even if none, take the place of what the field held.
    """
    kept: dict[str, Any] = {name: ready.pop(name) for name in _KEPT_IN_METADATA if name in ready}
    points: list[str] = ready.get("datapoint_ids") or []
    if outside := [one for one in points if one.startswith(_OUTSIDE)]:
        kept["offline_datapoint_ids"] = outside
        ready["datapoint_ids"] = [one for one in points if not one.startswith(_OUTSIDE)]
    if not kept:
        return ready
    metadata = ready.get("metadata")
    if metadata is not None and not is_mapping(metadata):
        raise InvalidArgument("metadata", f"{metadata!r} is not an object.")
    if twice := next((name for name in kept if name in (metadata or {})), None):
        raise InvalidArgument(f"metadata[{twice!r}]", "an argument of its own is kept under this key; give it once.")
    ready["metadata"] = {**(metadata or {}), **kept}
    return ready


SERVED: Final = serve(
    CreateRun.served(
        "experiments.create_run", wrapper="run", rejected=SERVER_MADE_ID, extra_keys=("project",), build=_new
    ),
    UpdateRun.served("experiments.update_run", build=_changed),
    ListRuns.composed(
        _list, "experiments.get_runs", constants={"project": PROJECT}, limits={"limit": None, "run_ids": sys.maxsize}
    ),
    GetRun.served("experiments.get_run"),
    DeleteRun.served("experiments.delete_run"),
    GetRunMetrics.served(),
    GetRunResult.served("experiments.get_experiment_result", constants=_OF_PROJECT),
    CompareRuns.served("experiments.get_experiment_comparison", constants=_OF_PROJECT, names=COMPARISON_WIRE_NAMES),
    CompareRunEvents.served(names=COMPARISON_WIRE_NAMES),
)
