"""Create and change events and sessions. A session is an event of type "session"."""

from __future__ import annotations

import uuid
from typing import Any

from honeyhive_overlay.local.json_text import JsonObject, as_object, is_number

# The API key determines organisation, workspace and project. This server has one of each.
SCOPE = {
    "org_id": "local-organisation-00000",
    "tenant": "local-organisation-00000",
    "workspace_id": "local-workspace-00000000",
    "project_id": "local-project-0000000000",
}
INHERITED = ("run_id", "dataset_id", "datapoint_id")  # copied from the metadata of a session to its events
_MERGED_MAPS = ("metadata", "feedback", "metrics", "config", "user_properties")
_MODEL_CONFIG_FIELDS = ("model", "provider", "hyperparameters", "template", "tools", "tool_choice", "response_format")
_MODEL_FIELDS = {*_MODEL_CONFIG_FIELDS, "messages", "response", "usage", "cost", "template_inputs"}
_IDENTITY_FIELDS = {"event_id", "session_id", "parent_id", "event_type", "session_name", *SCOPE}
_DEFAULTS: JsonObject = {
    "source": "unknown",
    "children_ids": [],
    "config": {},
    "inputs": {},
    "outputs": {},
    "error": None,
    "metadata": {},
    "metrics": {},
    "feedback": {},
    "user_properties": {},
    "start_time": None,
    "end_time": None,
    "duration": None,
}


def new_event(given: JsonObject, session_id: str, session_metadata: JsonObject, now: int) -> JsonObject:
    """Return the event to store, with ids, scope and timestamps filled in."""
    inherited = {key: session_metadata[key] for key in INHERITED if key in session_metadata}
    identity: JsonObject = {
        "event_id": given.get("event_id") or str(uuid.uuid4()),
        "session_id": session_id,
        "parent_id": given.get("parent_id") or session_id,
        "event_type": given["event_type"],
        "event_name": given.get("event_name") or "unknown",
        **SCOPE,
    }
    metadata = {**inherited, **given.get("metadata", {})}
    event = {**identity, **_DEFAULTS, **given, **identity, "metadata": metadata}
    return _with_times(_with_ground_truth_in_feedback(event), now)


def from_model_event(given: JsonObject) -> JsonObject:
    """Convert a call of a language model, in the fields of its provider, to an event. Other fields are kept."""
    kept = {key: value for key, value in given.items() if key not in _MODEL_FIELDS}
    config = {key: given[key] for key in _MODEL_CONFIG_FIELDS if key in given}
    cost = {"cost": given["cost"]} if "cost" in given else {}
    messages = {"messages": given["messages"]} if "messages" in given else {}
    return {
        **kept,
        "event_type": given.get("event_type", "model"),
        "inputs": {**as_object(given.get("template_inputs")), **messages, **as_object(given.get("inputs"))},
        "outputs": {**as_object(given.get("response")), **as_object(given.get("outputs"))},
        "config": {**config, **as_object(given.get("config"))},
        "metadata": {**as_object(given.get("usage")), **as_object(given.get("metadata"))},
        "metrics": {**cost, **as_object(given.get("metrics"))},
    }


def new_session(given: JsonObject, now: int) -> JsonObject:
    """Return the session to store. An id that is not a UUID is replaced by a new one, without an error."""
    session_id = uuid_or_new(given.get("session_id") or given.get("event_id"))
    identity = _session_identity(session_id, given.get("session_name") or given.get("event_name"))
    kept = {key: value for key, value in given.items() if key != "session_name"}
    return _with_times(_with_ground_truth_in_feedback({**identity, **_DEFAULTS, **kept, **identity}), now)


def implied_session(event: JsonObject) -> JsonObject:
    """Return the session that the service creates for the first event of a session that was never started."""
    metadata = {key: event["metadata"][key] for key in INHERITED if key in event["metadata"]}
    carried = {key: event[key] for key in ("source", "inputs", "outputs", "start_time")}
    identity = _session_identity(event["session_id"], event["event_name"])
    return {**identity, **_DEFAULTS, **carried, "metadata": metadata}


def merged_session(stored: JsonObject, given: JsonObject) -> JsonObject:
    """Return a session that is started again: metadata and user_properties are merged, other fields replaced."""
    changed = {key: value for key, value in given.items() if key not in _IDENTITY_FIELDS}
    for key in ("start_time", "end_time"):
        if not is_number(changed.get(key)):
            changed.pop(key, None)
    for key in ("metadata", "user_properties"):
        changed[key] = {**as_object(stored.get(key)), **as_object(given.get(key))}
    name = given.get("session_name") or given.get("event_name") or stored["event_name"]
    return _with_ground_truth_in_feedback({**stored, **changed, "event_name": name})


def updated_event(stored: JsonObject, changes: JsonObject) -> JsonObject:
    """Return an event after a PUT request: maps are merged key by key, outputs and some other fields are replaced.

    Nothing can be removed. A key of a map can be set to null, but null outputs and an empty list of children are
    ignored.
    """
    updated = dict(stored)
    for key in _MERGED_MAPS:
        if key in changes:
            updated[key] = {**as_object(stored.get(key)), **changes[key]}
    for key in ("duration", "end_time"):
        if key in changes:
            updated[key] = changes[key]
    if changes.get("outputs") is not None:
        updated["outputs"] = changes["outputs"]
    if changes.get("children_ids"):
        updated["children_ids"] = changes["children_ids"]
    return updated


def uuid_or_new(value: object) -> str:
    """Return the value if it is a UUID with hyphens, else a new one."""
    return value if isinstance(value, str) and is_uuid(value) else str(uuid.uuid4())


def is_uuid(value: str) -> bool:
    """Return whether the text is a UUID with hyphens, in upper or lower case."""
    try:
        return str(uuid.UUID(value)) == value.lower()
    except ValueError:
        return False


def project_fields(event: JsonObject, fields: list[str]) -> JsonObject:
    """Return an event that has only the named fields. A dotted name selects a nested field."""
    result: JsonObject = {}
    for field in fields:
        *parents, last = field.split(".")
        source: Any = event
        for parent in parents:
            source = as_object(as_object(source).get(parent))
        if last in as_object(source):
            target = result
            for parent in parents:
                target = target.setdefault(parent, {})
            target[last] = source[last]
    return result


def _session_identity(session_id: str, name: str | None) -> JsonObject:
    return {
        "event_id": session_id,
        "session_id": session_id,
        "parent_id": None,
        "event_type": "session",
        "event_name": name or "unknown",
        **SCOPE,
    }


def _with_ground_truth_in_feedback(event: JsonObject) -> JsonObject:
    """Move a ground truth from the metadata to the feedback, where metrics read it."""
    metadata = as_object(event.get("metadata"))
    if "ground_truth" not in metadata:
        return event
    rest = {key: value for key, value in metadata.items() if key != "ground_truth"}
    feedback = {"ground_truth": metadata["ground_truth"], **as_object(event.get("feedback"))}
    return {**event, "metadata": rest, "feedback": feedback}


def _with_times(event: JsonObject, now: int) -> JsonObject:
    """Complete start, end and duration, in milliseconds. A start that is not a number becomes the current time."""
    start, end, duration = event.get("start_time"), event.get("end_time"), event.get("duration")
    if not is_number(start):
        start = now
    if not is_number(end):
        end = start + duration if is_number(duration) else None
    if not is_number(duration):
        duration = end - start if end is not None else None
    return {**event, "start_time": start, "end_time": end, "duration": duration}
