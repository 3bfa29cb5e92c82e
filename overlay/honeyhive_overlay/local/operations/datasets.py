"""Datasets: make, list, change, forget, and what belongs to them."""

from __future__ import annotations

from collections.abc import Sequence

from honeyhive_overlay.local.calls import Answer, Call, answer
from honeyhive_overlay.local.jsontext import JsonObject
from honeyhive_overlay.local.refusal import bad_request, not_found
from honeyhive_overlay.local.rules import times
from honeyhive_overlay.local.rules.datasets import from_row, new_datapoint, new_dataset, updated_dataset
from honeyhive_overlay.local.store import Store, datasets
from honeyhive_overlay.local.store.conditions import Condition


def find_dataset(store: Store, dataset_id: str) -> JsonObject:
    """The dataset of this id, or a refusal."""
    dataset = store.datasets.get(dataset_id)
    if dataset is None:
        raise not_found(f"Dataset not found: {dataset_id}")
    return dataset


def list_datasets(call: Call) -> Answer:
    """All datasets that match, as a flat list."""
    conditions: list[Condition] = []
    if "dataset_id" in call.query:
        conditions.append(datasets.of_id(call.query["dataset_id"]))
    if "name" in call.query:
        conditions.append(datasets.named(call.query["name"]))
    if "type" in call.query:
        conditions.append(datasets.of_type(call.query["type"]))
    return answer(call.store.datasets.find(conditions))


def create_dataset(call: Call) -> Answer:
    """Make a dataset, of datapoints that are there."""
    with call.store.database.transaction():
        dataset = new_dataset(call.body, times.iso_text(times.now_milliseconds()))
        call.store.datasets.put(dataset)
        _link(call.store, dataset["id"], call.body.get("datapoints", ()))
    return answer({"inserted": True, "result": {"insertedId": dataset["id"]}})


def update_dataset(call: Call) -> Answer:
    """Replace fields of a dataset; its datapoints as a whole."""
    dataset_id = call.path["dataset_id"]
    with call.store.database.transaction():
        stored = find_dataset(call.store, dataset_id)
        call.store.datasets.put(updated_dataset(stored, call.body, times.iso_text(times.now_milliseconds())))
        if "datapoints" in call.body:
            call.store.datasets.unlink(dataset_id)
            _link(call.store, dataset_id, call.body["datapoints"])
    return answer({"result": find_dataset(call.store, dataset_id)})


def delete_dataset(call: Call) -> Answer:
    """Forget a dataset; its datapoints stay."""
    dataset_id = call.path["dataset_id"]
    if not call.store.datasets.delete(dataset_id):
        raise not_found(f"Dataset not found: {dataset_id}")
    return answer({"result": {"id": dataset_id}})


def add_datapoints(call: Call) -> Answer:
    """Make a datapoint of every row, in a dataset."""
    store, dataset_id = call.store, call.path["dataset_id"]
    now = times.iso_text(times.now_milliseconds())
    made = [new_datapoint(from_row(row, call.body["mapping"]), now) for row in call.body["data"]]
    ids = [datapoint["id"] for datapoint in made]
    with store.database.transaction():
        find_dataset(store, dataset_id)
        for datapoint in made:
            store.datapoints.put(datapoint)
        store.datasets.link(dataset_id, ids)
    return answer({"inserted": True, "datapoint_ids": ids})


def remove_datapoint(call: Call) -> Answer:
    """Take a datapoint out of a dataset; it stays."""
    dataset_id, datapoint_id = call.path["dataset_id"], call.path["datapoint_id"]
    if not call.store.datasets.unlink(dataset_id, datapoint_id):
        raise not_found(f"Datapoint not found in dataset {dataset_id}: {datapoint_id}")
    return answer({"dereferenced": True, "message": f"Datapoint {datapoint_id} removed from dataset {dataset_id}"})


def _link(store: Store, dataset_id: str, datapoint_ids: Sequence[str]) -> None:
    if missing := store.datapoints.missing(datapoint_ids):
        raise bad_request(f"datapoints: no such datapoints: {', '.join(missing)}")
    store.datasets.link(dataset_id, datapoint_ids)
