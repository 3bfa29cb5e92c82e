"""Write what only servers of 2025-12-02 want: bodies that name their project, and runs as these servers keep them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from honeyhive_overlay._core.shapes import is_mapping
from honeyhive_overlay._gateway.fields import refuse_null
from honeyhive_overlay._gateway.write_runs import MAPS, run_fields
from honeyhive_overlay.errors import InvalidArgument

_KEPT_IN_METADATA: Final = ("evaluators", "session_ids", "passing_ranges")
_OUTSIDE: Final = "EXT-"
"""What ids of data outside the service begin with."""


def in_project(project: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields with the project of the client, unless they name their own."""
    named = fields.get("project")
    return {**fields, "project": project if named is None else named}


def new_run(project: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return a new run ready to be sent; the server makes its id."""
    ready = _as_kept(run_fields(fields))
    if ready.get("datapoint_ids") == [] and fields["datapoint_ids"]:  # all of them are outside of the service
        del ready["datapoint_ids"]
    return in_project(project, ready)


def changed_run(changes: Mapping[str, Any]) -> dict[str, Any]:
    """Return the changes of a run ready to be sent."""
    refuse_null(changes, merged=MAPS)
    return _as_kept(run_fields(changes))


def _as_kept(ready: dict[str, Any]) -> dict[str, Any]:
    """Move into the metadata what is kept there and has no field of its own in this revision.

    So are ids of datapoints outside the service, which the field for datapoints is refused for: an id must be one of the
    service's own there. Those that remain, be it none, take the place of what the field held.
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
