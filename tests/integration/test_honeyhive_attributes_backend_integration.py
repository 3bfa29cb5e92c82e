"""Attributes of events: each one is stored, and returned with its type by every operation that returns events.

The generated client returns dicts from some operations and objects from others, which is why applications had helpers
such as ``_get_field(event, name)``. The models of this client always have ``event.name``.
"""

from __future__ import annotations

from typing import Any

import pytest

from honeyhive_overlay import Event, Filter, HoneyHive

STORED: dict[str, Any] = {
    "inputs": {"question": "Where is my parcel?", "history": [{"role": "user", "content": "Hello"}]},
    "outputs": {"answer": "On its way.", "sources": ["a", "b"]},
    "config": {"model": "gpt-4o-mini", "temperature": 0.2, "stop": None},
    "metadata": {"prompt_tokens": 12, "nested": {"deep": [1, 2.5, None, True]}},
    "metrics": {"accuracy": 0.75, "concise": True, "count": 3},
    "feedback": {"rating": 5, "ground_truth": "On its way."},
    "user_properties": {"user_id": "u-1", "plan": "team"},
}


def store(honeyhive: HoneyHive, **more: Any) -> tuple[str, str]:
    """Store a session with one event; return the ids of both."""
    session = honeyhive.sessions.start(session_name="attributes")
    created = honeyhive.events.create(
        event_type="model", event_name="answer", session_id=session.session_id, **{**STORED, **more}
    )
    return session.session_id, created.event_id


def test_every_attribute_of_an_event_is_returned(honeyhive: HoneyHive) -> None:
    session_id, event_id = store(honeyhive, error="RateLimitError: slow down", duration=412.5)
    event = honeyhive.events.get(event_id)
    assert {name: getattr(event, name) for name in STORED} == STORED
    assert (event.session_id, event.error, event.duration) == (session_id, "RateLimitError: slow down", 412.5)
    assert (event.event_type, event.event_name, event.source) == ("model", "answer", "python")


def test_times_are_milliseconds_and_aware_datetimes(honeyhive: HoneyHive) -> None:
    _, event_id = store(honeyhive, start_time="2025-12-15T10:00:00+01:00", end_time=1_765_789_201_500)
    event = honeyhive.events.get(event_id)
    assert (event.start_time, event.end_time) == (1_765_789_200_000, 1_765_789_201_500)
    assert event.started_at is not None
    assert event.started_at.isoformat() == "2025-12-15T09:00:00+00:00"
    assert event.ended_at is not None
    assert (event.ended_at - event.started_at).total_seconds() == 1.5


def test_updated_attributes_are_returned_by_every_operation(honeyhive: HoneyHive) -> None:
    session_id, event_id = store(honeyhive)
    honeyhive.events.update(
        event_id, metadata={"prompt_tokens": 13}, feedback={"rating": None}, outputs={"answer": "!"}
    )
    (child,) = honeyhive.sessions.get(session_id).children
    (found,) = honeyhive.events.search(filters=[Filter("event_id", "is", event_id)])
    for event in (child, found, honeyhive.events.get(event_id)):
        assert event.metadata == {**STORED["metadata"], "prompt_tokens": 13}
    for event in (found, honeyhive.events.get(event_id)):  # the nodes of a tree have fewer fields
        assert event.feedback == {"rating": None, "ground_truth": "On its way."}
        assert event.outputs == {"answer": "!"}
        assert event.inputs == STORED["inputs"]


@pytest.mark.parametrize(
    ("field", "operator", "value"),
    [
        ("metadata.prompt_tokens", "is", 12),
        ("metrics.accuracy", "greater than", 0.7),
        ("config.model", "contains", "4o"),
        ("user_properties.plan", "is", "team"),
        ("feedback.rating", "exists", None),
    ],
)
def test_events_are_found_by_their_attributes(honeyhive: HoneyHive, field: str, operator: Any, value: Any) -> None:
    _, event_id = store(honeyhive)
    store(honeyhive, **{field.partition(".")[0]: {}})
    mine = Filter("event_id", "is", event_id)
    wanted = Filter(field, operator, value, type="number" if value is None else None)
    (found,) = honeyhive.events.search(filters=[mine, wanted])
    assert found.event_id == event_id
    without = [
        one.event_id for one in honeyhive.events.search(filters=[wanted, Filter("event_id", "is not", event_id)])
    ]
    assert event_id not in without


def test_attribute_access_works_wherever_an_event_comes_from(honeyhive: HoneyHive) -> None:
    session_id, event_id = store(honeyhive)
    session = honeyhive.sessions.get(session_id)
    datapoint_id = honeyhive.datapoints.create(inputs={"q": 1}, linked_event=event_id).id
    events: list[Event] = [
        session,
        *session.children,
        honeyhive.events.get(event_id),
        *honeyhive.events.list(filters=[Filter("session_id", "is", session_id)]),
        *honeyhive.events.search(filters=[Filter("session_id", "is", session_id)]),
        honeyhive.events.get_by_session(session_id),
    ]
    assert {event.session_id for event in events} == {session_id}
    assert {event.event_name for event in events} == {"attributes", "answer"}
    assert all(isinstance(event, Event) for event in events)
    assert honeyhive.datapoints.get(datapoint_id).linked_event == event_id
