"""Datasets and datapoints: stored fields, mapping of rows and events, and links."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.unit.local.support import Api, Json, new_id


def new_dataset(api: Api, **fields: Any) -> str:
    return str(api.post("/v1/datasets", {"name": new_id(), **fields})["result"]["insertedId"])


def new_datapoint(api: Api, **fields: Any) -> str:
    (created,) = api.post("/v1/datapoints", fields)["result"]["insertedIds"]
    return str(created)


def dataset(api: Api, dataset_id: str) -> Json:
    (found,) = api.get("/v1/datasets", dataset_id=dataset_id)["datapoints"]
    return dict(found)


def datapoint(api: Api, datapoint_id: str) -> Json:
    (found,) = api.get(f"/v1/datapoints/{datapoint_id}")["datapoint"]
    return dict(found)


def test_dataset_has_a_24_character_id_and_the_given_fields(api: Api) -> None:
    found = dataset(api, new_dataset(api, name="n", description="d", metadata={"lost": True}))
    assert re.fullmatch(r"[A-Za-z0-9_-]{24}", found["id"])
    assert (found["name"], found["description"], found["datapoints"]) == ("n", "d", [])
    assert found["created_at"] == found["updated_at"]
    assert "metadata" not in found


def test_dataset_requires_a_name(api: Api) -> None:
    assert "name" in api.rejected("POST", "/v1/datasets", 400, json={"description": "d"})


def test_datapoint_has_default_fields(api: Api) -> None:
    found = datapoint(api, new_datapoint(api))
    assert (found["inputs"], found["history"], found["ground_truth"], found["metadata"]) == ({}, [], {}, {})
    assert (found["linked_event"], found["linked_datasets"]) == (None, [])


def test_datasets_and_datapoints_show_the_same_links(api: Api) -> None:
    first, second = new_dataset(api), new_dataset(api)
    point = new_datapoint(api, linked_datasets=[first])
    other = new_datapoint(api)
    api.http.put("/v1/datasets", json={"dataset_id": second, "datapoints": [other, point, other]})
    assert dataset(api, second)["datapoints"] == [other, point]
    assert datapoint(api, point)["linked_datasets"] == [first, second]
    api.http.put(f"/v1/datapoints/{point}", json={"linked_datasets": [second]})
    assert dataset(api, first)["datapoints"] == []
    api.http.delete(f"/v1/datapoints/{other}")
    assert dataset(api, second)["datapoints"] == [point]
    api.http.delete("/v1/datasets", params={"dataset_id": second})
    assert datapoint(api, point)["linked_datasets"] == []


def test_rejected_link_stores_nothing(empty_api: Api) -> None:
    known = new_datapoint(empty_api)
    empty_api.rejected("POST", "/v1/datasets", 400, json={"name": "n", "datapoints": [known, "unknown"]})
    empty_api.rejected("POST", "/v1/datapoints", 400, json={"linked_datasets": ["unknown"]})
    assert empty_api.get("/v1/datasets") == {"datapoints": []}
    assert [one["id"] for one in empty_api.get("/v1/datapoints")["datapoints"]] == [known]


def test_ids_in_a_query_require_brackets(api: Api) -> None:
    point = new_datapoint(api)
    assert "expected array" in api.rejected("GET", "/v1/datapoints", 400, params={"datapoint_ids": point})
    (found,) = api.get("/v1/datapoints", **{"datapoint_ids[]": point})["datapoints"]
    assert found == datapoint(api, point)


@pytest.mark.parametrize(
    ("row", "mapping", "fields"),
    [
        ({"q": 1, "x": 2}, {"inputs": ["q"]}, {"inputs": {"q": 1}, "metadata": {"x": 2}}),
        ({"q": None}, {"ground_truth": ["q", "absent"]}, {"ground_truth": {"q": None}, "metadata": {}}),
        ({"h": [{"role": "user"}, "hi"]}, {"history": ["h"]}, {"history": [{"role": "user"}, {"h": "hi"}]}),
        ({"h": {"role": "user"}}, {"history": ["h"]}, {"history": [{"role": "user"}]}),
        ({"q": 1}, {"unknown": 3}, {"inputs": {}, "metadata": {"q": 1}}),
    ],
)
def test_row_is_mapped_to_a_datapoint(api: Api, row: Json, mapping: Json, fields: Json) -> None:
    path = f"/v1/datasets/{new_dataset(api)}/datapoints"
    (created,) = api.post(path, {"data": [row], "mapping": mapping})["datapoint_ids"]
    found = datapoint(api, created)
    assert {name: found[name] for name in fields} == fields


def test_event_is_mapped_to_a_datapoint(api: Api) -> None:
    event_id = api.event(inputs={"a": {"b": 1}}, outputs={"c": 2}, feedback={"ground_truth": {"d": 3}})
    (unmapped,) = api.post("/v1/datapoints/batch", {"events": [event_id, "unknown"]})["insertedIds"]
    found = datapoint(api, unmapped)
    assert (found["inputs"], found["ground_truth"], found["linked_event"]) == ({"a": {"b": 1}}, {"d": 3}, event_id)
    mapping = {"inputs": ["inputs.a.b"], "ground_truth": ["outputs.c", "outputs.x"]}
    (mapped,) = api.post("/v1/datapoints/batch", {"events": [event_id], "mapping": mapping})["insertedIds"]
    found = datapoint(api, mapped)
    assert (found["inputs"], found["ground_truth"]) == ({"b": 1}, {"c": 2})


def test_batch_without_selected_events_creates_nothing(api: Api) -> None:
    api.event()
    bodies: list[Json] = [{}, {"filters": {}}, {"events": []}, {"checkState": {"unknown": True}}]
    for body in bodies:
        assert api.post("/v1/datapoints/batch", body) == {"inserted": True, "insertedIds": []}
