"""The tree of a session, and the totals that its root carries."""

from __future__ import annotations

import math
from collections.abc import Sequence

from honeyhive_overlay.local.jsontext import JsonObject, as_object, is_number

_TOKENS = ("total_tokens", "prompt_tokens", "completion_tokens")


def tree(session: JsonObject, events: Sequence[JsonObject]) -> JsonObject:
    """The root node of a session and, below it, its other events in the order in which they are given.

    An event whose parent is not in the session, or which is its own ancestor, hangs below the root: nothing gets lost.
    """
    root_id = session["event_id"]
    nodes = {event["event_id"]: _node(event) for event in (session, *events)}
    below: dict[str, list[str]] = {event_id: [] for event_id in nodes}
    for event in events:
        parent_id: str = event["parent_id"]
        below[parent_id if parent_id in nodes else root_id].append(event["event_id"])
    placed: set[str] = set()
    for start, node in nodes.items():  # the root comes first; what the way down from it misses hangs on a circle
        if start in placed:
            continue
        if start != root_id:
            _hang(node, nodes[root_id])
        placed.add(start)
        to_visit = [start]
        while to_visit:
            parent = to_visit.pop()
            for event_id in below[parent]:
                if event_id not in placed:
                    _hang(nodes[event_id], nodes[parent])
                    placed.add(event_id)
                    to_visit.append(event_id)
    root = nodes[root_id]
    del root["parent_id"]
    root["metadata"] = {**root["metadata"], **totals(session, events)}
    if session.get("end_time") is None:  # a session that nobody ended lasts as long as its events
        root["end_time"] = max(node["end_time"] for node in nodes.values())
        root["duration"] = root["end_time"] - root["start_time"]
    return root


def totals(session: JsonObject, events: Sequence[JsonObject]) -> JsonObject:
    """What a session's node adds up: events, model events, cost, tokens, and whether anything got feedback."""
    return {
        "num_events": len(events),
        "num_model_events": sum(event["event_type"] == "model" for event in events),
        "has_feedback": any(as_object(event.get("feedback")) for event in (session, *events)),
        "cost": math.fsum(_cost(event) for event in events),
        **{key: sum(_tokens(event, key) for event in events) for key in _TOKENS},
    }


def _tokens(event: JsonObject, key: str) -> float:
    value = as_object(event.get("metadata")).get(key)
    return value if is_number(value) else 0


def _cost(event: JsonObject) -> float:
    """The cost of one event: it belongs among the metrics, under one of two names; some put it into the metadata."""
    metrics, metadata = as_object(event.get("metrics")), as_object(event.get("metadata"))
    found = (metrics.get("cost"), metrics.get("cost_usd"), metadata.get("cost"))
    return next((value for value in found if is_number(value)), 0.0)


def _hang(child: JsonObject, parent: JsonObject) -> None:
    parent["children"].append(child)
    parent["children_ids"].append(child["event_id"])


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
