"""How events and sessions are stored, and how changes are merged into them. A session is an event like the others."""

from __future__ import annotations

import uuid
from typing import Any

from honeyhive_overlay.local.jsontext import JsonObject, as_object, is_number

# The key decides organisation, workspace and project; this server has one of each.
SCOPE = {
    "org_id": "local-organisation-00000",
    "tenant": "local-organisation-00000",
    "workspace_id": "local-workspace-00000000",
    "project_id": "local-project-0000000000",
}
INHERITED = ("run_id", "dataset_id", "datapoint_id")  # copied from the metadata of a session to its events
_MERGED = ("metadata", "feedback", "metrics", "config", "user_properties")
_MODEL_CONFIG = ("model", "provider", "hyperparameters", "template", "tools", "tool_choice", "response_format")
_OF_MODELS = {*_MODEL_CONFIG, "messages", "response", "usage", "cost", "template_inputs"}
_IDENTITY = {"event_id", "session_id", "parent_id", "event_type", "session_name", *SCOPE}


def new_event(given: JsonObject, session_id: str, session_metadata: JsonObject, now: int) -> JsonObject:
    """The event to store: what was given, with ids, scope and times filled in."""
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
    event = {**identity, **_BLANK, **given, **identity, "metadata": metadata}
    return _with_times(_with_ground_truth(event), now)


def of_model_event(given: JsonObject) -> JsonObject:
    """The event that a call of a model is, told in the words of its provider; other keys stay as they are."""
    kept = {key: value for key, value in given.items() if key not in _OF_MODELS}
    config = {key: given[key] for key in _MODEL_CONFIG if key in given}
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
    """The session to store. An id that is no UUID is replaced by a new one, without a word."""
    session_id = uuid_or_new(given.get("session_id") or given.get("event_id"))
    identity = _session_identity(session_id, given.get("session_name") or given.get("event_name"))
    kept = {key: value for key, value in given.items() if key != "session_name"}
    return _with_times(_with_ground_truth({**identity, **_BLANK, **kept, **identity}), now)


def session_of(event: JsonObject) -> JsonObject:
    """The session that the service makes up when an event arrives for one that was never started."""
    metadata = {key: event["metadata"][key] for key in INHERITED if key in event["metadata"]}
    carried = {key: event[key] for key in ("source", "inputs", "outputs", "start_time")}
    identity = _session_identity(event["session_id"], event["event_name"])
    return {**identity, **_BLANK, **carried, "metadata": metadata}


def merged_session(stored: JsonObject, given: JsonObject) -> JsonObject:
    """A session that is started once more: metadata and user_properties are merged, what else is given replaces."""
    changed = {key: value for key, value in given.items() if key not in _IDENTITY}
    for key in ("start_time", "end_time"):
        if not is_number(changed.get(key)):
            changed.pop(key, None)
    for key in ("metadata", "user_properties"):
        changed[key] = {**as_object(stored.get(key)), **as_object(given.get(key))}
    name = given.get("session_name") or given.get("event_name") or stored["event_name"]
    return _with_ground_truth({**stored, **changed, "event_name": name})


def updated_event(stored: JsonObject, changes: JsonObject) -> JsonObject:
    """An event after PUT: maps are merged key by key, outputs are replaced as a whole, some plain fields are set.

    Nothing else can be changed, and nothing can be removed: a key is blanked by setting it to null, while null leaves
    the outputs alone and no children leave the children alone.
    """
    updated = dict(stored)
    for key in _MERGED:
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
    """The value if it is a UUID in its usual form, else a new one."""
    return value if isinstance(value, str) and is_uuid(value) else str(uuid.uuid4())


def is_uuid(value: str) -> bool:
    """Whether the text is a UUID with its hyphens, in either case."""
    try:
        return str(uuid.UUID(value)) == value.lower()
    except ValueError:
        return False


def projected(event: JsonObject, fields: list[str]) -> JsonObject:
    """The event with the named fields only; dots reach inside."""
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


_BLANK: JsonObject = {
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


def _session_identity(session_id: str, name: str | None) -> JsonObject:
    return {
        "event_id": session_id,
        "session_id": session_id,
        "parent_id": None,
        "event_type": "session",
        "event_name": name or "unknown",
        **SCOPE,
    }


def _with_ground_truth(event: JsonObject) -> JsonObject:
    """A ground truth among the metadata belongs to the feedback, where metrics look for it."""
    metadata = as_object(event.get("metadata"))
    if "ground_truth" not in metadata:
        return event
    rest = {key: value for key, value in metadata.items() if key != "ground_truth"}
    feedback = {"ground_truth": metadata["ground_truth"], **as_object(event.get("feedback"))}
    return {**event, "metadata": rest, "feedback": feedback}


def _with_times(event: JsonObject, now: int) -> JsonObject:
    """Milliseconds since the epoch. A start that is missing or is text becomes now, without a word."""
    start, end, duration = event.get("start_time"), event.get("end_time"), event.get("duration")
    if not is_number(start):
        start = now
    if not is_number(end):
        end = start + duration if is_number(duration) else None
    if not is_number(duration):
        duration = end - start if end is not None else None
    return {**event, "start_time": start, "end_time": end, "duration": duration}
