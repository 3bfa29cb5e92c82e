"""What the events of a session add up to, told with the session where it is found among other events."""

from __future__ import annotations

import json
from collections.abc import Iterator

from honeyhive_overlay.local.jsontext import JsonObject, encode
from honeyhive_overlay.local.rules.trees import totals
from honeyhive_overlay.local.store import Store
from honeyhive_overlay.local.store.events import of_sessions

_MARK = '"event_type":"session"'  # as it is stored


def with_totals(store: Store, texts: list[str]) -> list[str]:
    """Return the stored texts of events; sessions among them that have events carry their totals in the metadata."""
    sessions = dict(_sessions(texts))
    if not sessions:
        return texts
    below: dict[str, list[JsonObject]] = {event["session_id"]: [] for event in sessions.values()}
    for event in store.events.oldest_first([of_sessions(below)]):
        if event["event_id"] != event["session_id"]:
            below[event["session_id"]].append(event)
    told = list(texts)
    for place, session in sessions.items():
        if events := below[session["session_id"]]:
            told[place] = encode({**session, "metadata": {**session["metadata"], **totals(session, events)}})
    return told


def _sessions(texts: list[str]) -> Iterator[tuple[int, JsonObject]]:
    for place, text in enumerate(texts):
        if _MARK in text:
            event = json.loads(text)
            if event["event_id"] == event["session_id"]:
                yield place, event
