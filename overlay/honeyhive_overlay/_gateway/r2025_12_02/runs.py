"""Send the requests of experiment runs in 2025-12-02.

Where the document is incomplete, they follow the vendor's list of backend routes. A new run is wrapped, its changes are
not. All five statuses are accepted, and all nine aggregate functions of the document, although the list of routes names
only four. Filtering, sorting and paging happen in the client.
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
from honeyhive_overlay.errors import InvalidArgument, describe
from honeyhive_overlay.models.runs import Run
from honeyhive_overlay.types import Page

_METADATA_KEYS: Final = ("evaluators", "session_ids", "passing_ranges")
_EXTERNAL_PREFIX: Final = "EXT-"
"""The prefix of ids of datasets and datapoints that are not stored in the service."""
_PROJECT_ID: Final = {"project_id": PROJECT}


def _list(request: ListRuns, plan: Plan[Page[Run]]) -> Binding[Page[Run]]:
    """Read all runs, because the server does not page, and query them in the client."""
    values = plan.values(request)
    build_query(values)  # reject what other revisions could not send
    sent = {name: values[name] for name in ("project", "dataset_id")}
    response = yield from plan.send(request, sent)
    return query_runs(
        plan.parse(response),
        run_ids=values["run_ids"],
        name=None if request.name is None else str(request.name),
        status=request.status,
        date_range=request.date_range,
        sort_by=request.sort_by,
        sort_order=request.sort_order,
        limit=values["limit"],
        page=request.page,
    )


def _build_new(fields: dict[str, Any], context: Context) -> dict[str, Any]:
    """Return the body of a new run, without an id, which the server chooses."""
    has_datapoints = bool(fields.get("datapoint_ids"))
    ready = _move_to_metadata(fields, context)
    if ready.get("datapoint_ids") == [] and has_datapoints:  # all of them are external
        del ready["datapoint_ids"]
    return {**ready, "project": context.project if ready.get("project") is None else ready["project"]}


def _build_changes(changes: dict[str, Any], context: Context) -> dict[str, Any]:
    """Return the changes of a run."""
    ready = _move_to_metadata(changes, context)
    metadata = ready.get("metadata", {})
    if "datapoint_ids" in ready and is_mapping(metadata):
        # The server merges the metadata, so earlier external ids would remain.
        ready["metadata"] = {"offline_datapoint_ids": [], **metadata}
    return ready


def _move_to_metadata(ready: dict[str, Any], _: Context) -> dict[str, Any]:
    """Move fields into the metadata that this revision has no field for.

    External ids of datapoints are moved, too, because the server rejects them in ``datapoint_ids``. The remaining ids,
    even if there are none, stay in that field.
    """
    moved: dict[str, Any] = {name: ready.pop(name) for name in _METADATA_KEYS if name in ready}
    datapoint_ids: list[str] = ready.get("datapoint_ids") or []
    if external_ids := [one for one in datapoint_ids if one.startswith(_EXTERNAL_PREFIX)]:
        moved["offline_datapoint_ids"] = external_ids
        ready["datapoint_ids"] = [one for one in datapoint_ids if not one.startswith(_EXTERNAL_PREFIX)]
    if not moved:
        return ready
    metadata = ready.get("metadata")
    if metadata is not None and not is_mapping(metadata):
        raise InvalidArgument("metadata", f"{describe(metadata)} is not an object.")
    if duplicate := next((name for name in moved if name in (metadata or {})), None):
        raise InvalidArgument(
            f"metadata[{describe(duplicate)}]", "another argument is stored there; give one of the two."
        )
    ready["metadata"] = {**(metadata or {}), **moved}
    return ready


SERVED: Final = serve(
    CreateRun.served(
        "experiments.create_run", wrapper="run", rejected=SERVER_MADE_ID, extra_keys=("project",), build=_build_new
    ),
    UpdateRun.served("experiments.update_run", build=_build_changes),
    ListRuns.composed(
        _list, "experiments.get_runs", constants={"project": PROJECT}, limits={"limit": None, "run_ids": sys.maxsize}
    ),
    GetRun.served("experiments.get_run"),
    DeleteRun.served("experiments.delete_run"),
    GetRunMetrics.served(),
    GetRunResult.served("experiments.get_experiment_result", constants=_PROJECT_ID),
    CompareRuns.served(
        "experiments.get_experiment_comparison", constants=_PROJECT_ID, wire_names=COMPARISON_WIRE_NAMES
    ),
    CompareRunEvents.served(wire_names=COMPARISON_WIRE_NAMES),
)
