"""Datapoints: make one or many, find, change, forget."""

from __future__ import annotations

import json
from collections.abc import Sequence

from honeyhive_overlay.local.calls import Answer, Call, answer
from honeyhive_overlay.local.jsontext import JsonObject
from honeyhive_overlay.local.operations.datasets import find_dataset
from honeyhive_overlay.local.refusal import bad_request, not_found
from honeyhive_overlay.local.rules import times
from honeyhive_overlay.local.rules.datasets import from_event, new_datapoint, updated_datapoint
from honeyhive_overlay.local.rules.filters import read_filters
from honeyhive_overlay.local.store import Store, datasets
from honeyhive_overlay.local.store.conditions import Condition, between, matches
from honeyhive_overlay.local.store.events import among

_ALL = -1  # no limit, in SQLite


def find_datapoint(store: Store, datapoint_id: str) -> JsonObject:
    """The datapoint of this id, or a refusal."""
    datapoint = store.datapoints.get(datapoint_id)
    if datapoint is None:
        raise not_found(f"Datapoint not found: {datapoint_id}")
    return datapoint


def list_datapoints(call: Call) -> Answer:
    """All datapoints that match."""
    conditions: list[Condition] = []
    if "datapoint_ids" in call.query:
        conditions.append(datasets.among(call.query["datapoint_ids"]))
    if "dataset_id" in call.query:
        conditions.append(datasets.in_dataset(call.query["dataset_id"]))
    if "dataset_name" in call.query:
        conditions.append(datasets.in_dataset_named(call.query["dataset_name"]))
    return answer({"datapoints": call.store.datapoints.find(conditions)})


def get_datapoint(call: Call) -> Answer:
    """Read a datapoint: a list of one."""
    return answer({"datapoint": [find_datapoint(call.store, call.path["datapoint_id"])]})


def create_datapoint(call: Call) -> Answer:
    """Make a datapoint, in some datasets or none."""
    with call.store.database.transaction():
        datapoint = new_datapoint(call.body, times.iso_text(times.now_milliseconds()))
        call.store.datapoints.put(datapoint)
        _link(call.store, datapoint["id"], call.body.get("linked_datasets", ()))
    return answer({"inserted": True, "result": {"insertedIds": [datapoint["id"]]}})


def create_datapoint_batch(call: Call) -> Answer:
    """Make a datapoint of every event that is chosen."""
    now = times.iso_text(times.now_milliseconds())
    mapping: JsonObject = call.body.get("mapping", {})
    dataset_id = call.body.get("dataset_id")
    with call.store.database.transaction():
        if dataset_id is not None:
            find_dataset(call.store, dataset_id)
        made = [new_datapoint(from_event(event, mapping), now) for event in _chosen(call)]
        for datapoint in made:
            call.store.datapoints.put(datapoint)
            _link(call.store, datapoint["id"], () if dataset_id is None else (dataset_id,))
    return answer({"inserted": True, "insertedIds": [datapoint["id"] for datapoint in made]})


def update_datapoint(call: Call) -> Answer:
    """Replace fields of a datapoint."""
    datapoint_id = call.path["datapoint_id"]
    with call.store.database.transaction():
        stored = find_datapoint(call.store, datapoint_id)
        now = times.iso_text(times.now_milliseconds())
        call.store.datapoints.put(updated_datapoint(stored, call.body, now))
        if "linked_datasets" in call.body:
            call.store.datapoints.unlink(datapoint_id)
            _link(call.store, datapoint_id, call.body["linked_datasets"])
    return answer({"updated": True, "result": {"modifiedCount": 1}})


def delete_datapoint(call: Call) -> Answer:
    """Forget a datapoint, in all its datasets."""
    datapoint_id = call.path["datapoint_id"]
    if not call.store.datapoints.delete(datapoint_id):
        raise not_found(f"Datapoint not found: {datapoint_id}")
    return answer({"deleted": True})


def _chosen(call: Call) -> list[JsonObject]:
    """The events that meet filters and range: all of them, or those named, and never those that are unchecked."""
    body, checked = call.body, call.body.get("checkState", {})
    named = [*body.get("events", ()), *(event_id for event_id, chosen in checked.items() if chosen)]
    bounds = times.date_range(body.get("dateRange") or None, times.now_milliseconds())
    conditions = [*map(matches, read_filters(body.get("filters") or None)), *between("start_time", bounds)]
    if not body.get("selectAll") and (named or not conditions):
        conditions.append(among(named))
    found = [json.loads(event) for event in call.store.events.page(conditions, page=1, limit=_ALL, ordered=False)]
    return [event for event in found if checked.get(event["event_id"], True)]


def _link(store: Store, datapoint_id: str, dataset_ids: Sequence[str]) -> None:
    if missing := store.datasets.missing(dataset_ids):
        raise bad_request(f"linked_datasets: no such datasets: {', '.join(missing)}")
    store.datapoints.link(datapoint_id, dataset_ids)
