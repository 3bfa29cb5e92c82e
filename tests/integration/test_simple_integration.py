"""The workflow that the integration tests of the API ask for first: a session, its events, and reading both back."""

from __future__ import annotations

import time
from uuid import UUID, uuid4

import pytest

from honeyhive_overlay import DateRange, Filter, HoneyHive, NotFound


def test_session_event_workflow_with_validation(honeyhive: HoneyHive) -> None:
    started = honeyhive.sessions.start(
        session_name="checkout help",
        source="integration",
        inputs={"question": "Where is my order?"},
        metadata={"customer": "c-17"},
        user_properties={"plan": "team"},
    )
    assert UUID(started.session_id) == started.uuid
    assert started.event_id == started.session_id
    assert started.event_type == "session"
    assert started.started_at is not None
    assert abs(started.started_at.timestamp() - time.time()) < 60

    chain = honeyhive.events.create(
        event_type="chain",
        event_name="answer",
        session_id=started.session_id,
        inputs={"question": "Where is my order?"},
        outputs={"answer": "On its way."},
        duration=42.5,
    )
    batch = honeyhive.events.create_batch(
        [
            {
                "event_type": kind,
                "event_name": f"{kind} step",
                "session_id": started.session_id,
                "parent_id": chain.event_id,
                "inputs": {"step": number},
                "metadata": {"total_tokens": number * 10},
                "metrics": {"score": number / 2},
            }
            for number, kind in enumerate(("tool", "model"), 1)
        ]
    )
    assert len(set(batch.event_ids) | {chain.event_id}) == 3

    tree = honeyhive.sessions.get(started.session_id)
    assert [(event.event_type, event.event_name) for event in tree.walk()] == [
        ("session", "checkout help"),
        ("chain", "answer"),
        ("tool", "tool step"),
        ("model", "model step"),
    ]
    assert tree.children[0].event_id == chain.event_id
    assert tree.metadata is not None
    assert (tree.metadata["num_events"], tree.metadata["total_tokens"]) == (3, 30)

    of_session = Filter("session_id", "is", started.session_id)
    found = honeyhive.events.search(filters=[of_session, Filter("event_type", "is", "model")])
    assert (found.total, len(found.items)) == (1, 1)
    model = found.items[0]
    assert (model.event_name, model.inputs, model.metrics) == ("model step", {"step": 2}, {"score": 1.0})
    assert (model.session_id, model.parent_id) == (started.session_id, chain.event_id)

    listed = honeyhive.events.list(filters=[of_session], date_range=DateRange.last(days=1))
    assert {event.event_id for event in listed} == {started.event_id, chain.event_id, *batch.event_ids}
    paged = list(honeyhive.events.iter(filters=[of_session], page_size=3))
    assert sorted(event.event_id for event in paged) == sorted(event.event_id for event in listed)


def test_an_unknown_session_is_not_found(honeyhive: HoneyHive) -> None:
    with pytest.raises(NotFound, match=r"sessions\.get"):
        honeyhive.sessions.get(uuid4())
