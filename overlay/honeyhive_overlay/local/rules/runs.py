"""Create, change and show runs."""

from __future__ import annotations

import uuid

from honeyhive_overlay.local.json_text import JsonObject, as_object
from honeyhive_overlay.local.rules.events import SCOPE
from honeyhive_overlay.local.rules.records import new_id

EXTERNAL_PREFIX = "EXT-"  # of ids of data outside the service
_MERGED_MAPS = ("metadata", "results", "configuration")
_METADATA_FIELDS = ("evaluators", "session_ids", "datapoint_ids", "passing_ranges")


def new_run(given: JsonObject, created_at: str) -> JsonObject:
    """Return the run to store, with the caller's id or a new one."""
    dataset_id = given.get("dataset_id")
    run: JsonObject = {
        "id": new_id(),
        "run_id": given.get("run_id") or str(uuid.uuid4()),
        "name": given.get("name"),
        "description": given.get("description"),
        "status": given.get("status", "pending"),
        "dataset_id": None if is_external(dataset_id) else dataset_id,
        "event_ids": given.get("event_ids", []),
        "metadata": _metadata(given),
        "results": given.get("results", {}),
        "configuration": given.get("configuration", {}),
        "created_at": created_at,
        "updated_at": None,
    }
    project = {"project": given["project"]} if "project" in given else {}
    return {**run, **{key: value for key, value in SCOPE.items() if key != "tenant"}, **project}


def public_run(stored: JsonObject, dataset: JsonObject | None) -> JsonObject:
    """Return a run as responses show it. The dataset is None for an external, deleted or unknown one."""
    name = None if dataset is None else dataset["name"]
    scope = {"scope_type": "project", "scope_id": stored["project_id"]}
    return {**stored, "dataset_name": name, "is_active": True, **scope}


def updated_run(stored: JsonObject, changes: JsonObject, updated_at: str) -> JsonObject:
    """Return a run after a PUT request: three maps are merged key by key, other fields are replaced.

    The dataset of a run cannot be changed, but an external id is added to the metadata.
    """
    updated = {**stored, "updated_at": updated_at}
    for key in ("name", "description", "status", "event_ids"):
        if key in changes:
            updated[key] = changes[key]
    for key in _MERGED_MAPS:
        added = _metadata(changes) if key == "metadata" else changes.get(key, {})
        updated[key] = {**as_object(stored.get(key)), **added}
    return updated


def listed_run(stored: JsonObject) -> JsonObject:
    """Return a run as lists show it: with an external id in `dataset_id`. Reading a single run does not do this."""
    metadata = as_object(stored.get("metadata"))
    dataset_id = metadata.get("offline_dataset_id")
    if not is_external(dataset_id):
        return stored
    rest = {key: value for key, value in metadata.items() if key != "offline_dataset_id"}
    return {**stored, "dataset_id": dataset_id, "metadata": rest}


def is_external(dataset_id: object) -> bool:
    """Return whether an id belongs to data outside the service."""
    return isinstance(dataset_id, str) and dataset_id.startswith(EXTERNAL_PREFIX)


def _metadata(given: JsonObject) -> JsonObject:
    """Return the metadata of a request, together with other fields that the service stores there."""
    metadata = {**given.get("metadata", {}), **{key: given[key] for key in _METADATA_FIELDS if key in given}}
    if is_external(given.get("dataset_id")):
        metadata["offline_dataset_id"] = given["dataset_id"]
    return metadata
