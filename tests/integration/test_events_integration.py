"""What happens to events after they were stored: they are changed, read one by one, and deleted."""

from __future__ import annotations

from uuid import uuid4

import pytest

from honeyhive_overlay import Filter, HoneyHive, NotFound


def test_a_change_merges_what_is_given_and_leaves_the_rest(honeyhive: HoneyHive) -> None:
    created = honeyhive.events.create(
        event_type="tool",
        event_name="lookup",
        inputs={"query": "parcel"},
        outputs={"hits": 3, "best": "p-1"},
        metadata={"cached": False, "region": "eu"},
        metrics={"score": 0.5},
        duration=10,
    )
    assert honeyhive.events.update(created.event_id) is None  # type: ignore[func-returns-value]
    honeyhive.events.update(
        created.event_id,
        outputs={"hits": 0},
        metadata={"cached": True},
        metrics={"relevant": True},
        feedback={"ground_truth": "p-2"},
        user_properties={"plan": "team"},
        config={"index": "parcels"},
    )
    (event,) = honeyhive.events.search(filters=[Filter("event_id", "is", created.event_id)])
    assert event.outputs == {"hits": 0}
    assert event.metadata == {"cached": True, "region": "eu"}
    assert event.metrics == {"score": 0.5, "relevant": True}
    assert event.feedback == {"ground_truth": "p-2"}
    assert event.user_properties == {"plan": "team"}
    assert event.config == {"index": "parcels"}
    assert (event.inputs, event.event_name, event.duration) == ({"query": "parcel"}, "lookup", 10)


def test_a_session_is_changed_through_its_own_id(honeyhive: HoneyHive) -> None:
    started = honeyhive.sessions.start(session_name="checkout", metadata={"customer": "c-1"})
    honeyhive.events.update(started.session_id, metadata={"solved": True}, outputs={"answer": "On its way."})
    (session,) = honeyhive.events.search(filters=[Filter("event_id", "is", started.session_id)])
    assert session.metadata == {"customer": "c-1", "solved": True}
    assert session.outputs == {"answer": "On its way."}


def test_an_unknown_event_cannot_be_changed(honeyhive: HoneyHive) -> None:
    with pytest.raises(NotFound, match=r"events\.update"):
        honeyhive.events.update(uuid4(), metadata={"a": 1})
