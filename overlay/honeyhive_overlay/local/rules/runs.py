"""How runs are stored, merged and listed."""

from __future__ import annotations

import secrets
import string
import uuid

from honeyhive_overlay.local.jsontext import JsonObject, as_object
from honeyhive_overlay.local.rules.events import SCOPE

EXTERNAL = "EXT-"  # the prefix of ids of data that the service does not hold
_MERGED = ("metadata", "results", "configuration")
_INSIDE_METADATA = ("evaluators", "session_ids", "datapoint_ids", "passing_ranges")
_NANO = string.ascii_letters + string.digits + "_-"


def new_run(given: JsonObject, created_at: str) -> JsonObject:
    """The run to store. Its id is the caller's, else made here."""
    dataset_id = given.get("dataset_id")
    run: JsonObject = {
        "id": "".join(secrets.choice(_NANO) for _ in range(24)),
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


def shown_run(stored: JsonObject, dataset: JsonObject | None) -> JsonObject:
    """A run as it is answered; its dataset's name is null for one that is external, deleted or not there."""
    name = None if dataset is None else dataset["name"]
    scope = {"scope_type": "project", "scope_id": stored["project_id"]}
    return {**stored, "dataset_name": name, "is_active": True, **scope}


def updated_run(stored: JsonObject, changes: JsonObject, updated_at: str) -> JsonObject:
    """A run after PUT: three maps are merged key by key, event_ids and the plain fields replaced.

    The dataset of a run cannot be changed, except that an external one goes where it always goes, into the metadata.
    """
    updated = {**stored, "updated_at": updated_at}
    for key in ("name", "description", "status", "event_ids"):
        if key in changes:
            updated[key] = changes[key]
    for key in _MERGED:
        added = _metadata(changes) if key == "metadata" else changes.get(key, {})
        updated[key] = {**as_object(stored.get(key)), **added}
    return updated


def listed_run(stored: JsonObject) -> JsonObject:
    """A run as the list shows it: an external dataset is back in its place. Reading a single run does not do this."""
    metadata = as_object(stored.get("metadata"))
    dataset_id = metadata.get("offline_dataset_id")
    if not is_external(dataset_id):
        return stored
    rest = {key: value for key, value in metadata.items() if key != "offline_dataset_id"}
    return {**stored, "dataset_id": dataset_id, "metadata": rest}


def is_external(dataset_id: object) -> bool:
    """Whether an id names data outside the service."""
    return isinstance(dataset_id, str) and dataset_id.startswith(EXTERNAL)


def _metadata(given: JsonObject) -> JsonObject:
    """The metadata of a request, together with the fields that the service keeps there."""
    metadata = {**given.get("metadata", {}), **{key: given[key] for key in _INSIDE_METADATA if key in given}}
    if is_external(given.get("dataset_id")):
        metadata["offline_dataset_id"] = given["dataset_id"]
    return metadata
