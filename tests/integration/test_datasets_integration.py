"""Datasets against the local server."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from honeyhive_overlay import BadRequest, HoneyHive, NotFound

ROWS: list[dict[str, Any]] = [
    {"question": "Where?", "answer": "Here.", "chat": [{"role": "user"}], "id": 7},
    {"question": "When?"},
]


def test_a_dataset_is_created_found_changed_and_deleted(honeyhive: HoneyHive) -> None:
    name = f"questions {uuid4()}"
    dataset_id = honeyhive.datasets.create(name=name, description="of customers").id
    other = honeyhive.datasets.create_from({"name": "other"}).id
    assert [one.id for one in honeyhive.datasets.list() if one.id in {dataset_id, other}] == [dataset_id, other]
    (found,) = honeyhive.datasets.list(name=name)
    assert found == honeyhive.datasets.get(dataset_id)
    assert (found.name, found.description, found.datapoints) == (name, "of customers", ())
    assert found.created_at is not None

    changed = honeyhive.datasets.update(dataset_id, name="answers")
    assert (changed.name, changed.description) == ("answers", "of customers")
    assert honeyhive.datasets.get(dataset_id).name == "answers"

    assert honeyhive.datasets.delete(dataset_id).deleted
    for call in (
        lambda: honeyhive.datasets.get(dataset_id),
        lambda: honeyhive.datasets.update(dataset_id, name="n"),
        lambda: honeyhive.datasets.delete(dataset_id),
        lambda: honeyhive.datasets.add_datapoints(dataset_id, ROWS, inputs=["question"]),
    ):
        with pytest.raises(NotFound):
            call()


@pytest.mark.requires_operation("datasets.remove_datapoint")
def test_rows_become_datapoints_of_a_dataset(honeyhive: HoneyHive) -> None:
    dataset_id = honeyhive.datasets.create(name="questions").id
    made = honeyhive.datasets.add_datapoints(
        dataset_id, ROWS, inputs=["question"], history=["chat"], ground_truth=["answer"]
    )
    assert len(made.ids) == 2
    assert honeyhive.datasets.get(dataset_id).datapoints == made.ids
    taken = honeyhive.datasets.remove_datapoint(dataset_id, made.ids[0])
    assert taken.deleted
    assert honeyhive.datasets.get(dataset_id).datapoints == made.ids[1:]
    with pytest.raises(NotFound):
        honeyhive.datasets.remove_datapoint(dataset_id, made.ids[0])

    again = honeyhive.datasets.create(name="again", datapoints=reversed_ids(made.ids)).id
    assert honeyhive.datasets.get(again).datapoints == tuple(reversed_ids(made.ids))
    assert honeyhive.datasets.update(again, datapoints=made.ids[:1]).datapoints == made.ids[:1]
    assert honeyhive.datasets.update(again, datapoints=[]).datapoints == ()
    with pytest.raises(BadRequest, match="no such datapoints: nothing"):
        honeyhive.datasets.update(again, datapoints=["nothing"])


def reversed_ids(ids: tuple[str, ...]) -> list[str]:
    return list(reversed(ids))
