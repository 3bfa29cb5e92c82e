"""Datapoints, end to end."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from honeyhive_overlay import BadRequest, Filter, HoneyHive, NotFound

FIELDS: dict[str, Any] = {
    "inputs": {"question": "Where?"}, "history": [{"role": "user", "content": "Hi."}],
    "ground_truth": {"answer": "Here."}, "metadata": {"source": "tests"},
}  # fmt: skip


def test_a_datapoint_is_created_read_updated_and_deleted(honeyhive: HoneyHive) -> None:
    dataset_id = honeyhive.datasets.create(name="questions").id
    event_id = str(uuid4())
    datapoint_id = honeyhive.datapoints.create(**FIELDS, linked_event=event_id, linked_datasets=[dataset_id]).id
    found = honeyhive.datapoints.get(datapoint_id)
    assert {name: found.to_dict()[name] for name in FIELDS} == FIELDS
    assert (found.linked_event, found.linked_datasets) == (event_id, (dataset_id,))
    assert found.created_at is not None
    assert honeyhive.datasets.get(dataset_id).datapoints == (datapoint_id,)

    changed = honeyhive.datapoints.update(datapoint_id, metadata={"checked": True})
    assert changed.changed
    updated = honeyhive.datapoints.get(datapoint_id)
    assert (updated.inputs, updated.ground_truth, updated.linked_datasets) == (
        found.inputs,
        found.ground_truth,
        (dataset_id,),
    )
    assert updated.metadata == {"checked": True}
    honeyhive.datapoints.update(datapoint_id, linked_datasets=[])
    assert honeyhive.datasets.get(dataset_id).datapoints == ()

    assert honeyhive.datapoints.delete(datapoint_id).deleted
    for call in (
        lambda: honeyhive.datapoints.get(datapoint_id),
        lambda: honeyhive.datapoints.update(datapoint_id, inputs={}),
        lambda: honeyhive.datapoints.delete(datapoint_id),
    ):
        with pytest.raises(NotFound):
            call()


def test_datapoints_are_found_by_id_and_by_dataset(honeyhive: HoneyHive) -> None:
    dataset_id = honeyhive.datasets.create(name="questions").id
    inside = honeyhive.datapoints.create(inputs={}, linked_datasets=[dataset_id]).id
    outside = honeyhive.datapoints.create_from({"inputs": {"a": 1}}).id
    assert [one.id for one in honeyhive.datapoints.list()] == [inside, outside]
    assert [one.id for one in honeyhive.datapoints.list(datapoint_ids=[outside])] == [outside]
    assert [one.id for one in honeyhive.datapoints.list(dataset_name="questions")] == [inside]
    with pytest.raises(BadRequest, match="no such datasets"):
        honeyhive.datapoints.create(inputs={}, linked_datasets=["nothing"])


@pytest.mark.requires_operation("datasets.remove_datapoint")
def test_iter_returns_the_datapoints_of_a_dataset_in_its_order(honeyhive: HoneyHive) -> None:
    dataset_id = honeyhive.datasets.create(name="numbers").id
    added = honeyhive.datasets.add_datapoints(dataset_id, [{"n": number} for number in range(230)], inputs=["n"])
    found = list(honeyhive.datapoints.iter(dataset=dataset_id))
    assert tuple(one.id for one in found) == added.ids
    assert [one.inputs for one in found] == [{"n": number} for number in range(230)]

    honeyhive.datasets.remove_datapoint(dataset_id, added.ids[0])
    assert honeyhive.datapoints.get(added.ids[0]).linked_datasets == ()
    dataset = honeyhive.datasets.get(dataset_id)
    honeyhive.datapoints.delete(added.ids[1])
    assert [one.id for one in honeyhive.datapoints.iter(dataset=dataset)] == list(added.ids[2:])
    with pytest.raises(NotFound):
        list(honeyhive.datapoints.iter(dataset="nothing"))


def test_mapped_fields_of_rows_become_datapoint_fields_and_the_rest_metadata(honeyhive: HoneyHive) -> None:
    dataset_id = honeyhive.datasets.create(name="rows").id
    row = {"q": 1, "chat": [{"role": "user"}, "and then?"], "a": None, "more": True}
    added = honeyhive.datasets.add_datapoints(dataset_id, [row], inputs=["q"], history=["chat"], ground_truth=["a"])
    found = honeyhive.datapoints.get(added.id)
    assert (found.inputs, found.ground_truth, found.metadata) == ({"q": 1}, {"a": None}, {"more": True})
    assert found.history == ({"role": "user"}, {"chat": "and then?"})


@pytest.mark.requires_operation("datapoints.create_batch")
def test_create_batch_creates_datapoints_from_events(honeyhive: HoneyHive) -> None:
    dataset_id = honeyhive.datasets.create(name="seen").id
    events = [
        honeyhive.events.create(
            event_type="model",
            event_name=name,
            inputs={"q": name},
            outputs={"a": name},
            feedback={"ground_truth": name},
        ).event_id
        for name in ("first", "second", "third")
    ]
    unmapped = honeyhive.datapoints.create_batch(event_ids=events[:2], dataset_id=dataset_id)
    first, second = honeyhive.datapoints.iter(dataset=dataset_id)
    assert (first.id, second.id) == unmapped.ids
    assert (first.inputs, first.ground_truth, first.linked_event) == (
        {"q": "first"},
        {"ground_truth": "first"},
        events[0],
    )

    model, third = Filter("event_type", "is", "model"), Filter("event_name", "is", "third")
    mapped = honeyhive.datapoints.create_batch(filters=[model, third], inputs=["inputs.q"], ground_truth=["outputs.a"])
    found = honeyhive.datapoints.get(mapped.id)
    assert (found.inputs, found.ground_truth, found.linked_event) == ({"q": "third"}, {"a": "third"}, events[2])

    chosen = honeyhive.datapoints.create_batch(filters=[model], select_all=True, check_state={events[1]: False})
    assert [honeyhive.datapoints.get(one).linked_event for one in chosen.ids] == [events[0], events[2]]
    with pytest.raises(NotFound):
        honeyhive.datapoints.create_batch(event_ids=events, dataset_id="nothing")
