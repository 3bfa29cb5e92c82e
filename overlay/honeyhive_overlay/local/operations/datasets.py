"""Create, list, update and delete datasets, and add and remove their datapoints."""

from __future__ import annotations

from collections.abc import Sequence

from honeyhive_overlay.local.http_errors import bad_request, not_found
from honeyhive_overlay.local.json_text import JsonObject
from honeyhive_overlay.local.messages import ApiRequest, ApiResponse
from honeyhive_overlay.local.rules import timestamps
from honeyhive_overlay.local.rules.datasets import datapoint_from_row, new_datapoint, new_dataset, updated_dataset
from honeyhive_overlay.local.store import Store, datasets
from honeyhive_overlay.local.store.conditions import Condition


def list_datasets(request: ApiRequest) -> ApiResponse:
    """List all datasets that match."""
    conditions: list[Condition] = []
    if "dataset_id" in request.query:
        conditions.append(datasets.with_id(request.query["dataset_id"]))
    if "name" in request.query:
        conditions.append(datasets.with_name(request.query["name"]))
    if "type" in request.query:
        conditions.append(datasets.with_type(request.query["type"]))
    return ApiResponse(request.store.datasets.find(conditions))


def create_dataset(request: ApiRequest) -> ApiResponse:
    """Create a dataset, with existing datapoints."""
    with request.store.database.transaction():
        dataset = new_dataset(request.body, timestamps.iso_text(timestamps.now_milliseconds()))
        request.store.datasets.put(dataset)
        _link(request.store, dataset["id"], request.body.get("datapoints", ()))
    return ApiResponse({"inserted": True, "result": {"insertedId": dataset["id"]}})


def update_dataset(request: ApiRequest) -> ApiResponse:
    """Replace the given fields of a dataset. The given datapoints replace all others."""
    dataset_id = request.path["dataset_id"]
    with request.store.database.transaction():
        stored = require_dataset(request.store, dataset_id)
        request.store.datasets.put(
            updated_dataset(stored, request.body, timestamps.iso_text(timestamps.now_milliseconds()))
        )
        if "datapoints" in request.body:
            request.store.datasets.unlink(dataset_id)
            _link(request.store, dataset_id, request.body["datapoints"])
    return ApiResponse({"result": require_dataset(request.store, dataset_id)})


def delete_dataset(request: ApiRequest) -> ApiResponse:
    """Delete a dataset, but not its datapoints."""
    dataset_id = request.path["dataset_id"]
    if not request.store.datasets.delete(dataset_id):
        raise not_found(f"Dataset not found: {dataset_id}")
    return ApiResponse({"result": {"id": dataset_id}})


def add_datapoints(request: ApiRequest) -> ApiResponse:
    """Create a datapoint from every row and add it to a dataset."""
    store, dataset_id = request.store, request.path["dataset_id"]
    now = timestamps.iso_text(timestamps.now_milliseconds())
    created = [new_datapoint(datapoint_from_row(row, request.body["mapping"]), now) for row in request.body["data"]]
    ids = [datapoint["id"] for datapoint in created]
    with store.database.transaction():
        require_dataset(store, dataset_id)
        for datapoint in created:
            store.datapoints.put(datapoint)
        store.datasets.link(dataset_id, ids)
    return ApiResponse({"inserted": True, "datapoint_ids": ids})


def remove_datapoint(request: ApiRequest) -> ApiResponse:
    """Remove a datapoint from a dataset. The datapoint is not deleted."""
    dataset_id, datapoint_id = request.path["dataset_id"], request.path["datapoint_id"]
    if not request.store.datasets.unlink(dataset_id, datapoint_id):
        raise not_found(f"Datapoint not found in dataset {dataset_id}: {datapoint_id}")
    return ApiResponse({"dereferenced": True, "message": f"Datapoint {datapoint_id} removed from dataset {dataset_id}"})


def require_dataset(store: Store, dataset_id: str) -> JsonObject:
    """Return the dataset of this id. Raise HttpError (404) if there is none."""
    dataset = store.datasets.get(dataset_id)
    if dataset is None:
        raise not_found(f"Dataset not found: {dataset_id}")
    return dataset


def _link(store: Store, dataset_id: str, datapoint_ids: Sequence[str]) -> None:
    if unknown := store.datapoints.unknown_ids(datapoint_ids):
        raise bad_request(f"datapoints: no such datapoints: {', '.join(unknown)}")
    store.datasets.link(dataset_id, datapoint_ids)
