"""Build the tree of a session and the totals of its root."""

from __future__ import annotations

import math
from collections.abc import Sequence

from honeyhive_overlay.local.json_text import JsonObject, as_object, is_number

_TOKEN_FIELDS = ("total_tokens", "prompt_tokens", "completion_tokens")


def session_tree(session: JsonObject, events: Sequence[JsonObject]) -> JsonObject:
    """Return the root node of a session, with its other events below it in the given order.

    No event is lost: one whose parent is not in the session, or which is its own ancestor, is a child of the root.
    """
    root_id = session["event_id"]
    nodes = {event["event_id"]: _node(event) for event in (session, *events)}
    below: dict[str, list[str]] = {event_id: [] for event_id in nodes}
    for event in events:
        parent_id: str = event["parent_id"]
        below[parent_id if parent_id in nodes else root_id].append(event["event_id"])
    placed: set[str] = set()
    for start, node in nodes.items():  # the root is first; what it does not reach is part of a cycle
        if start in placed:
            continue
        if start != root_id:
            _add_child(node, nodes[root_id])
        placed.add(start)
        to_visit = [start]
        while to_visit:
            parent = to_visit.pop()
            for event_id in below[parent]:
                if event_id not in placed:
                    _add_child(nodes[event_id], nodes[parent])
                    placed.add(event_id)
                    to_visit.append(event_id)
    root = nodes[root_id]
    del root["parent_id"]
    root["metadata"] = {**root["metadata"], **session_totals(session, events)}
    if session.get("end_time") is None:  # without an end, a session lasts as long as its events
        root["end_time"] = max(node["end_time"] for node in nodes.values())
        root["duration"] = root["end_time"] - root["start_time"]
    return root


def session_totals(session: JsonObject, events: Sequence[JsonObject]) -> JsonObject:
    """Return the totals of a session: events, model events, cost, tokens, and whether there is feedback."""
    return {
        "num_events": len(events),
        "num_model_events": sum(event["event_type"] == "model" for event in events),
        "has_feedback": any(as_object(event.get("feedback")) for event in (session, *events)),
        "cost": math.fsum(_cost(event) for event in events),
        **{key: sum(_tokens(event, key) for event in events) for key in _TOKEN_FIELDS},
    }


def _node(event: JsonObject) -> JsonObject:
    start, end, duration = event["start_time"], event.get("end_time"), event.get("duration")
    if end is None:
        end = start + (duration or 0)
    return {
        "event_id": event["event_id"],
        "session_id": event["session_id"],
        "parent_id": event["parent_id"],
        "event_type": event["event_type"],
        "event_name": event["event_name"],
        "start_time": start,
        "end_time": end,
        "duration": end - start if duration is None else duration,
        "metadata": as_object(event.get("metadata")),
        "children": [],
        "children_ids": [],
    }


def _add_child(child: JsonObject, parent: JsonObject) -> None:
    parent["children"].append(child)
    parent["children_ids"].append(child["event_id"])


def _cost(event: JsonObject) -> float:
    """Return the cost of one event: a metric under one of two names, or a field of the metadata."""
    metrics, metadata = as_object(event.get("metrics")), as_object(event.get("metadata"))
    found = (metrics.get("cost"), metrics.get("cost_usd"), metadata.get("cost"))
    return next((value for value in found if is_number(value)), 0.0)


def _tokens(event: JsonObject, key: str) -> float:
    value = as_object(event.get("metadata")).get(key)
    return value if is_number(value) else 0
