"""Datasets, end to end."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from honeyhive_overlay import BadRequest, HoneyHive, NotFound

ROWS: list[dict[str, Any]] = [
    {"question": "Where?", "answer": "Here.", "chat": [{"role": "user"}], "id": 7},
    {"question": "When?"},
]


def test_a_dataset_is_created_found_updated_and_deleted(honeyhive: HoneyHive) -> None:
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
    added = honeyhive.datasets.add_datapoints(
        dataset_id, ROWS, inputs=["question"], history=["chat"], ground_truth=["answer"]
    )
    assert len(added.ids) == 2
    assert honeyhive.datasets.get(dataset_id).datapoints == added.ids
    removed = honeyhive.datasets.remove_datapoint(dataset_id, added.ids[0])
    assert removed.deleted
    assert honeyhive.datasets.get(dataset_id).datapoints == added.ids[1:]
    with pytest.raises(NotFound):
        honeyhive.datasets.remove_datapoint(dataset_id, added.ids[0])

    copied = honeyhive.datasets.create(name="again", datapoints=reversed_ids(added.ids)).id
    assert honeyhive.datasets.get(copied).datapoints == tuple(reversed_ids(added.ids))
    assert honeyhive.datasets.update(copied, datapoints=added.ids[:1]).datapoints == added.ids[:1]
    assert honeyhive.datasets.update(copied, datapoints=[]).datapoints == ()
    with pytest.raises(BadRequest, match="no such datapoints: nothing"):
        honeyhive.datasets.update(copied, datapoints=["nothing"])


def reversed_ids(ids: tuple[str, ...]) -> list[str]:
    return list(reversed(ids))
