"""Runs: stored, merged and replaced fields, and lists."""

from __future__ import annotations

import re
import uuid
from typing import Any

from tests.unit.local.support import Api, Json, new_id


def read(api: Api, run_id: str) -> Json:
    run: Json = api.get(f"/v1/runs/{run_id}")["evaluation"]
    return run


def update(api: Api, run_id: str, **changes: Any) -> Json:
    response = api.http.put(f"/v1/runs/{run_id}", json=changes)
    assert response.status_code == 200, response.text
    body: Json = response.json()
    assert body["evaluation"] == read(api, run_id)
    return read(api, run_id)


def test_run_is_returned_under_evaluation_with_defaults(api: Api) -> None:
    body = api.post("/v1/runs", {})
    assert body.keys() == {"evaluation", "run_id"}
    run = body["evaluation"]
    assert run["run_id"] == body["run_id"] == str(uuid.UUID(body["run_id"]))
    assert re.fullmatch(r"[A-Za-z0-9_-]{24}", run["id"])
    assert run["status"] == "pending"
    assert (run["metadata"], run["results"], run["configuration"], run["event_ids"]) == ({}, {}, {}, [])
    assert (run["name"], run["dataset_id"], run["updated_at"]) == (None, None, None)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", run["created_at"])
    assert read(api, body["run_id"]) == run


def test_given_fields_are_stored(api: Api) -> None:
    given: Json = {
        "name": "n",
        "description": "d",
        "status": "running",
        "metadata": {"m": 1},
        "results": {"r": 1},
        "configuration": {"c": None},
        "dataset_id": "abc",
        "event_ids": [new_id()],
    }
    run = read(api, api.run(**given))
    assert {key: run[key] for key in given} == given


def test_four_fields_are_stored_in_the_metadata(api: Api) -> None:
    given: Json = {
        "evaluators": ["e"],
        "session_ids": ["s"],
        "datapoint_ids": ["EXT-1"],
        "passing_ranges": {"m": {"min": 1}},
    }
    run = read(api, api.run(metadata={"own": 1}, **given))
    assert run["metadata"] == {"own": 1, **given}
    assert not given.keys() & run.keys()
    assert update(api, run["run_id"], evaluators=[])["metadata"] == {"own": 1, **given, "evaluators": []}


def test_callers_run_id_is_ignored(api: Api) -> None:
    assert api.run(run_id="mine") != "mine"


def test_external_dataset_id_is_stored_in_the_metadata_and_moved_back_in_lists_only(api: Api) -> None:
    dataset_id = "EXT-" + new_id()
    body = api.post("/v1/runs", {"dataset_id": dataset_id, "metadata": {"m": 1}})
    moved = {"m": 1, "offline_dataset_id": dataset_id}
    assert (body["evaluation"]["dataset_id"], body["evaluation"]["metadata"]) == (None, moved)
    run = read(api, body["run_id"])
    assert (run["dataset_id"], run["metadata"]) == (None, moved)
    (listed,) = api.get("/v1/runs", dataset_id=dataset_id)["evaluations"]
    assert (listed["dataset_id"], listed["metadata"]) == (dataset_id, {"m": 1})


def test_offline_dataset_id_without_prefix_is_not_moved(api: Api) -> None:
    name = new_id()
    api.run(name=name, metadata={"offline_dataset_id": "plain"})
    (listed,) = api.get("/v1/runs", name=name)["evaluations"]
    assert (listed["dataset_id"], listed["metadata"]) == (None, {"offline_dataset_id": "plain"})


def test_update_merges_three_maps_and_replaces_other_fields(api: Api) -> None:
    maps = ("metadata", "results", "configuration")
    first, second = new_id(), new_id()
    run_id = api.run(name="n", description="d", event_ids=[first], **{name: {"a": 1, "b": {"x": 1}} for name in maps})
    merged: Json = {name: {"b": {"y": 2}, "c": None} for name in maps}
    run = update(api, run_id, status="completed", event_ids=[second], **merged)
    for name in maps:
        assert run[name] == {"a": 1, "b": {"y": 2}, "c": None}
    assert run["event_ids"] == [second]
    assert (run["name"], run["description"], run["status"]) == ("n", "d", "completed")
    assert run["updated_at"] >= run["created_at"]
    assert update(api, run_id, name="m", event_ids=[])["event_ids"] == []
    assert read(api, run_id)["name"] == "m"


def test_update_cannot_change_the_dataset_but_adds_an_external_id(api: Api) -> None:
    run_id = api.run(dataset_id="one")
    assert update(api, run_id, dataset_id="two")["dataset_id"] == "one"
    assert update(api, run_id, dataset_id="EXT-2")["metadata"] == {"offline_dataset_id": "EXT-2"}
    assert read(api, run_id)["dataset_id"] == "one"


def test_deleting_a_run_keeps_its_events(api: Api) -> None:
    session_id = api.start()
    run_id = api.run(event_ids=[session_id])
    response = api.http.delete(f"/v1/runs/{run_id}")
    assert (response.status_code, response.json()) == (200, {"id": run_id, "deleted": True})
    api.rejected("GET", f"/v1/runs/{run_id}", 404)
    api.rejected("DELETE", f"/v1/runs/{run_id}", 404)
    assert api.stored(session_id)


def test_unknown_run_is_not_found(api: Api) -> None:
    unknown, known = new_id(), api.run()
    for path in ("", "/metrics", "/result", f"/compare-with/{known}"):
        assert unknown in api.rejected("GET", f"/v1/runs/{unknown}{path}", 404)
    assert unknown in api.rejected("GET", f"/v1/runs/{known}/compare-with/{unknown}", 404)
    for query in ({"run_id_1": unknown, "run_id_2": known}, {"run_id_1": known, "run_id_2": unknown}):
        assert unknown in api.rejected("GET", "/v1/runs/compare/events", 404, params=query)
    assert unknown in api.rejected("PUT", f"/v1/runs/{unknown}", 404, json={})


def listed(api: Api, **query: Any) -> list[str]:
    return [run["name"] for run in api.get("/v1/runs", **query)["evaluations"]]


def test_list_has_pages(empty_api: Api) -> None:
    for number in range(25):
        empty_api.run(name=f"r{number:02}")
    body = empty_api.get("/v1/runs")
    assert [run["name"] for run in body["evaluations"]] == [f"r{number:02}" for number in range(24, 4, -1)]
    assert body["pagination"] == {
        "page": 1,
        "limit": 20,
        "total": 25,
        "total_unfiltered": 25,
        "total_pages": 2,
        "has_next": True,
        "has_prev": False,
    }
    last = empty_api.get("/v1/runs", page=2)
    assert [run["name"] for run in last["evaluations"]] == ["r04", "r03", "r02", "r01", "r00"]
    assert (last["pagination"]["has_next"], last["pagination"]["has_prev"]) == (False, True)
    beyond = empty_api.get("/v1/runs", page=9, limit=100)
    assert (beyond["evaluations"], beyond["pagination"]["total_pages"]) == ([], 1)
    some = empty_api.get("/v1/runs", name="r1", limit=3)["pagination"]
    assert (some["total"], some["total_unfiltered"], some["total_pages"]) == (10, 25, 4)


def test_empty_list(empty_api: Api) -> None:
    body = empty_api.get("/v1/runs")
    assert (body["evaluations"], body["metrics"]) == ([], [])
    pagination = body["pagination"]
    assert (pagination["total_pages"], pagination["has_next"], pagination["has_prev"]) == (0, False, False)


def test_list_is_sorted(empty_api: Api) -> None:
    for name, status in (("b", "running"), ("c", "completed"), ("a", "pending")):
        empty_api.run(name=name, status=status)
    first = empty_api.get("/v1/runs", name="b")["evaluations"][0]["run_id"]
    update(empty_api, first, description="changed")
    assert listed(empty_api) == ["a", "c", "b"]
    assert listed(empty_api, sort_order="asc") == ["b", "c", "a"]
    assert listed(empty_api, sort_by="name", sort_order="asc") == ["a", "b", "c"]
    assert listed(empty_api, sort_by="status") == ["b", "a", "c"]
    assert listed(empty_api, sort_by="updated_at") == ["b", "a", "c"]


def test_list_is_filtered(empty_api: Api) -> None:
    ids = {name: empty_api.run(name=name, dataset_id=name[0]) for name in ("x1", "x2", "y1", "%_")}
    update(empty_api, ids["x2"], status="failed")
    assert listed(empty_api, name="x", sort_order="asc") == ["x1", "x2"]
    assert listed(empty_api, name="1") == []
    assert listed(empty_api, name="%") == ["%_"]
    assert listed(empty_api, status="failed") == ["x2"]
    assert listed(empty_api, dataset_id="y") == ["y1"]
    assert listed(empty_api, **{"run_ids[]": [ids["x1"], ids["y1"], "none"]}) == ["y1", "x1"]
    assert listed(empty_api, **{"run_ids[]": ids["x1"]}) == ["x1"]
    assert listed(empty_api, **{"run_ids[0]": ids["x1"]}) == ["x1"]
    assert listed(empty_api, run_ids=[ids["x1"], ids["y1"]]) == ["y1", "x1"]
    assert listed(empty_api, dateRange='{"$gte": "2020-01-01T00:00:00Z"}', name="x1") == ["x1"]
    assert listed(empty_api, dateRange='{"$lte": 1000}') == []
    assert listed(empty_api, name="x", status="failed", dataset_id="x") == ["x2"]


def test_list_names_the_metrics_of_its_runs(empty_api: Api) -> None:
    one, other = empty_api.start(), empty_api.start()
    empty_api.event(one, metrics={"score": 1, "good": True, "why": "text"})
    empty_api.event(other, metrics={"other": 1})
    empty_api.run(name="a", event_ids=[one])
    empty_api.run(name="b", event_ids=[other])
    assert empty_api.get("/v1/runs", name="a")["metrics"] == ["good", "score"]
    assert empty_api.get("/v1/runs")["metrics"] == ["good", "other", "score"]


def test_maximum_page_size(empty_api: Api) -> None:
    for _ in range(100):
        empty_api.run()
    assert len(empty_api.get("/v1/runs", limit=100)["evaluations"]) == 100
