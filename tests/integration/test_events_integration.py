"""Events, end to end: update, read, delete, batches of model calls, charts."""

from __future__ import annotations

from uuid import uuid4

import pytest

from honeyhive_overlay import DateRange, EventFields, Filter, HoneyHive, ModelEventFields, NotFound, PartialBatchError


def test_update_merges_given_fields_and_keeps_the_others(honeyhive: HoneyHive) -> None:
    created = honeyhive.events.create(
        event_type="tool",
        event_name="lookup",
        inputs={"query": "parcel"},
        outputs={"hits": 3, "best": "p-1"},
        metadata={"cached": False, "region": "eu"},
        metrics={"score": 0.5},
        duration=10,
    )
    assert honeyhive.events.update(created.event_id).id == created.id
    honeyhive.events.update(
        created.event_id,
        outputs={"hits": 0},
        metadata={"cached": True},
        metrics={"relevant": True},
        feedback={"ground_truth": "p-2"},
        user_properties={"plan": "team"},
        config={"index": "parcels"},
    )
    event = honeyhive.events.get(created.event_id)
    assert event.outputs == {"hits": 0}
    assert event.metadata == {"cached": True, "region": "eu"}
    assert event.metrics == {"score": 0.5, "relevant": True}
    assert event.feedback == {"ground_truth": "p-2"}
    assert event.user_properties == {"plan": "team"}
    assert event.config == {"index": "parcels"}
    assert (event.inputs, event.event_name, event.duration) == ({"query": "parcel"}, "lookup", 10)


def test_a_session_is_updated_as_an_event(honeyhive: HoneyHive) -> None:
    started = honeyhive.sessions.start(session_name="checkout", metadata={"customer": "c-1"})
    honeyhive.events.update(started.session_id, metadata={"solved": True}, outputs={"answer": "On its way."})
    session = honeyhive.events.get(started.session_id)
    assert session.metadata == {"customer": "c-1", "solved": True}
    assert session.outputs == {"answer": "On its way."}


def test_update_of_an_unknown_event_raises_not_found(honeyhive: HoneyHive) -> None:
    with pytest.raises(NotFound, match=r"events\.update"):
        honeyhive.events.update(uuid4(), metadata={"a": 1})


def test_an_event_is_returned_alone_and_in_its_session(honeyhive: HoneyHive, revision: str) -> None:
    session_id = honeyhive.sessions.start(session_name="checkout").session_id
    batch = honeyhive.sessions.create_event_batch(
        session_id,
        [{"event_type": kind, "event_name": kind, "inputs": {"step": kind}} for kind in ("chain", "tool")],
    )
    chain, tool = batch.event_ids
    event = honeyhive.events.get(tool)
    assert (event.event_id, event.session_id, event.parent_id) == (tool, session_id, session_id)
    assert (event.inputs, event.children) == ({"step": "tool"}, ())

    tree = honeyhive.events.get_by_session(session_id)
    same = honeyhive.sessions.get(session_id)
    assert [node.event_id for node in tree.walk()] == [node.event_id for node in same.walk()]
    assert tree == same or revision == "2025-12-02"  # its route for a session uses other fields than its search
    assert {child.event_id for child in tree.children} == {chain, tool}


@pytest.mark.requires_operation("events.delete")
def test_delete_removes_one_event_and_keeps_the_others(honeyhive: HoneyHive) -> None:
    session_id = honeyhive.sessions.start().session_id
    events: list[EventFields] = [{"event_id": str(uuid4()), "event_type": "tool", "inputs": {}} for _ in range(2)]
    first, second = honeyhive.sessions.create_event_batch(session_id, events).event_ids
    deletion = honeyhive.events.delete(first)
    assert (deletion.id, deletion.deleted) == (first, True)
    with pytest.raises(NotFound, match=r"events\.get: .*searched for"):
        honeyhive.events.get(first)
    assert [child.event_id for child in honeyhive.events.get_by_session(session_id).children] == [second]
    with pytest.raises(NotFound, match=r"events\.delete"):
        honeyhive.events.delete(first)


@pytest.mark.requires_operation("sessions.delete")
def test_deleting_a_session_deletes_its_events(honeyhive: HoneyHive) -> None:
    gone, kept = (honeyhive.sessions.start().session_id for _ in range(2))
    for session_id in (gone, kept):
        honeyhive.sessions.create_event_batch(session_id, [{"event_type": "tool", "inputs": {}}])
    deletion = honeyhive.sessions.delete(gone)
    assert (deletion.id, deletion.deleted) == (gone, True)
    with pytest.raises(NotFound):
        honeyhive.sessions.get(gone)
    with pytest.raises(NotFound):
        honeyhive.events.get_by_session(gone)
    assert {event.session_id for event in honeyhive.events.iter()} == {kept}
    with pytest.raises(NotFound, match=r"sessions\.delete"):
        honeyhive.sessions.delete(gone)


def test_model_calls_are_stored_as_events(honeyhive: HoneyHive) -> None:
    session_id = honeyhive.sessions.start().session_id
    messages = [{"role": "user", "content": "Where is my parcel?"}]
    created = honeyhive.events.create_model(
        model="gpt-4o",
        provider="openai",
        messages=messages,
        response={"content": "On its way."},
        usage={"total_tokens": 12},
        cost=0.25,
        event_name="answer",
        session_id=session_id,
    )
    event = honeyhive.events.get(created.event_id)
    assert (event.event_type, event.event_name, event.session_id) == ("model", "answer", session_id)
    assert event.inputs == {"messages": messages}
    assert event.outputs == {"content": "On its way."}
    assert event.config == {"model": "gpt-4o", "provider": "openai"}
    tree = honeyhive.events.get_by_session(session_id)
    assert tree.metadata is not None
    assert (tree.metadata["total_tokens"], tree.metadata["cost"]) == (12, 0.25)

    good: ModelEventFields = {"model": "gpt-4o", "provider": "openai", "messages": messages}
    batch = honeyhive.events.create_model_batch([good, good], is_single_session=True)
    assert {honeyhive.events.get(one).session_id for one in batch.event_ids} == {batch.session_id}
    with pytest.raises(PartialBatchError, match=r"events\.create_model_batch: 1 stored, 1 rejected") as caught:
        honeyhive.events.create_model_batch_from([{**good, "event_name": "kept"}, {"event_name": "rejected"}])
    assert [event["event_name"] for event in caught.value.rejected] == ["rejected"]
    (stored,) = caught.value.accepted
    assert honeyhive.events.get(stored).event_name == "kept"


@pytest.mark.requires_operation("events.chart")
def test_chart_aggregates_events_by_bucket_and_group(honeyhive: HoneyHive) -> None:
    run = honeyhive.runs.create(name="charted")
    session_id = honeyhive.sessions.start(metadata={"run_id": run.run_id}).session_id
    for accuracy, hour in ((0.5, 1), (1.0, 1), (0.25, 2)):
        honeyhive.events.create(
            event_type="tool", event_name="look up", inputs={}, session_id=session_id,
            start_time=f"2025-12-15T{hour:02}:00:00Z", metrics={"accuracy": accuracy},
        )  # fmt: skip
    chart = honeyhive.events.chart(
        run_id=run.run_id, metric="accuracy", aggregate="max", bucket="hour", group_by="event_name",
        filters=[Filter("event_type", "is", "tool")], date_range=DateRange("2025-12-15T00:00:00Z", "2025-12-16T00:00:00Z"),
    )  # fmt: skip
    assert [(point["bucket"], point["group"], point["value"]) for point in chart.items] == [
        ("2025-12-15T01:00:00.000Z", "look up", 1.0), ("2025-12-15T02:00:00.000Z", "look up", 0.25)
    ]  # fmt: skip
    assert chart.total == 3
