"""Create, find, update and delete datapoints."""

from __future__ import annotations

import json
from collections.abc import Sequence

from honeyhive_overlay.local.http_errors import bad_request, not_found
from honeyhive_overlay.local.json_text import JsonObject
from honeyhive_overlay.local.messages import ApiRequest, ApiResponse
from honeyhive_overlay.local.operations.datasets import require_dataset
from honeyhive_overlay.local.rules import timestamps
from honeyhive_overlay.local.rules.datasets import datapoint_from_event, new_datapoint, updated_datapoint
from honeyhive_overlay.local.rules.filters import parse_filters
from honeyhive_overlay.local.store import Store, datasets
from honeyhive_overlay.local.store.conditions import Condition, between, filter_condition
from honeyhive_overlay.local.store.events import with_ids

_NO_LIMIT = -1  # as SQLite writes it


def list_datapoints(request: ApiRequest) -> ApiResponse:
    """List all datapoints that match."""
    conditions: list[Condition] = []
    if "datapoint_ids" in request.query:
        conditions.append(datasets.with_ids(request.query["datapoint_ids"]))
    if "dataset_id" in request.query:
        conditions.append(datasets.in_dataset(request.query["dataset_id"]))
    if "dataset_name" in request.query:
        conditions.append(datasets.in_dataset_named(request.query["dataset_name"]))
    return ApiResponse({"datapoints": request.store.datapoints.find(conditions)})


def get_datapoint(request: ApiRequest) -> ApiResponse:
    """Return a datapoint, in a list of one."""
    return ApiResponse({"datapoint": [require_datapoint(request.store, request.path["datapoint_id"])]})


def create_datapoint(request: ApiRequest) -> ApiResponse:
    """Create a datapoint and link it to datasets."""
    with request.store.database.transaction():
        datapoint = new_datapoint(request.body, timestamps.iso_text(timestamps.now_milliseconds()))
        request.store.datapoints.put(datapoint)
        _link(request.store, datapoint["id"], request.body.get("linked_datasets", ()))
    return ApiResponse({"inserted": True, "result": {"insertedIds": [datapoint["id"]]}})


def create_datapoint_batch(request: ApiRequest) -> ApiResponse:
    """Create a datapoint from every selected event."""
    now = timestamps.iso_text(timestamps.now_milliseconds())
    mapping: JsonObject = request.body.get("mapping", {})
    dataset_id = request.body.get("dataset_id")
    with request.store.database.transaction():
        if dataset_id is not None:
            require_dataset(request.store, dataset_id)
        created = [new_datapoint(datapoint_from_event(event, mapping), now) for event in _selected_events(request)]
        for datapoint in created:
            request.store.datapoints.put(datapoint)
            _link(request.store, datapoint["id"], () if dataset_id is None else (dataset_id,))
    return ApiResponse({"inserted": True, "insertedIds": [datapoint["id"] for datapoint in created]})


def update_datapoint(request: ApiRequest) -> ApiResponse:
    """Replace the given fields of a datapoint."""
    datapoint_id = request.path["datapoint_id"]
    with request.store.database.transaction():
        stored = require_datapoint(request.store, datapoint_id)
        now = timestamps.iso_text(timestamps.now_milliseconds())
        request.store.datapoints.put(updated_datapoint(stored, request.body, now))
        if "linked_datasets" in request.body:
            request.store.datapoints.unlink(datapoint_id)
            _link(request.store, datapoint_id, request.body["linked_datasets"])
    return ApiResponse({"updated": True, "result": {"modifiedCount": 1}})


def delete_datapoint(request: ApiRequest) -> ApiResponse:
    """Delete a datapoint, also from its datasets."""
    datapoint_id = request.path["datapoint_id"]
    if not request.store.datapoints.delete(datapoint_id):
        raise not_found(f"Datapoint not found: {datapoint_id}")
    return ApiResponse({"deleted": True})


def require_datapoint(store: Store, datapoint_id: str) -> JsonObject:
    """Return the datapoint of this id. Raise HttpError (404) if there is none."""
    datapoint = store.datapoints.get(datapoint_id)
    if datapoint is None:
        raise not_found(f"Datapoint not found: {datapoint_id}")
    return datapoint


def _selected_events(request: ApiRequest) -> list[JsonObject]:
    """Return the events that match filters and range: all or the named ones, without those that are unchecked."""
    body, checked = request.body, request.body.get("checkState", {})
    named = [*body.get("events", ()), *(event_id for event_id, chosen in checked.items() if chosen)]
    bounds = timestamps.parse_date_range(body.get("dateRange") or None, timestamps.now_milliseconds())
    conditions = [*map(filter_condition, parse_filters(body.get("filters") or None)), *between("start_time", bounds)]
    if not body.get("selectAll") and (named or not conditions):
        conditions.append(with_ids(named))
    found = [
        json.loads(event) for event in request.store.events.page(conditions, page=1, limit=_NO_LIMIT, ordered=False)
    ]
    return [event for event in found if checked.get(event["event_id"], True)]


def _link(store: Store, datapoint_id: str, dataset_ids: Sequence[str]) -> None:
    if unknown := store.datasets.unknown_ids(dataset_ids):
        raise bad_request(f"linked_datasets: no such datasets: {', '.join(unknown)}")
    store.datapoints.link(datapoint_id, dataset_ids)
