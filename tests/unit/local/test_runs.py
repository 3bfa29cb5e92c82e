"""Runs: what is stored where, what is merged and what replaced, and the list."""

from __future__ import annotations

import re
import uuid
from typing import Any

from tests.unit.local.support import Api, Json, new_id


def read(api: Api, run_id: str) -> Json:
    run: Json = api.get(f"/v1/runs/{run_id}")["evaluation"]
    return run


def change(api: Api, run_id: str, **changes: Any) -> Json:
    response = api.http.put(f"/v1/runs/{run_id}", json=changes)
    assert response.status_code == 200, response.text
    body: Json = response.json()
    assert body["evaluation"] == read(api, run_id)
    return read(api, run_id)


def test_a_run_is_answered_under_evaluation_with_defaults(api: Api) -> None:
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


def test_what_is_given_is_kept(api: Api) -> None:
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


def test_four_fields_are_kept_inside_the_metadata(api: Api) -> None:
    given: Json = {
        "evaluators": ["e"],
        "session_ids": ["s"],
        "datapoint_ids": ["EXT-1"],
        "passing_ranges": {"m": {"min": 1}},
    }
    run = read(api, api.run(metadata={"own": 1}, **given))
    assert run["metadata"] == {"own": 1, **given}
    assert not given.keys() & run.keys()
    assert change(api, run["run_id"], evaluators=[])["metadata"] == {"own": 1, **given, "evaluators": []}


def test_a_run_id_of_the_caller_is_not_read(api: Api) -> None:
    assert api.run(run_id="mine") != "mine"


def test_an_external_dataset_moves_into_the_metadata_and_back_in_the_list_only(api: Api) -> None:
    dataset_id = "EXT-" + new_id()
    body = api.post("/v1/runs", {"dataset_id": dataset_id, "metadata": {"m": 1}})
    moved = {"m": 1, "offline_dataset_id": dataset_id}
    assert (body["evaluation"]["dataset_id"], body["evaluation"]["metadata"]) == (None, moved)
    run = read(api, body["run_id"])
    assert (run["dataset_id"], run["metadata"]) == (None, moved)
    (listed,) = api.get("/v1/runs", dataset_id=dataset_id)["evaluations"]
    assert (listed["dataset_id"], listed["metadata"]) == (dataset_id, {"m": 1})


def test_an_offline_id_without_its_prefix_stays_where_it_is(api: Api) -> None:
    name = new_id()
    api.run(name=name, metadata={"offline_dataset_id": "plain"})
    (listed,) = api.get("/v1/runs", name=name)["evaluations"]
    assert (listed["dataset_id"], listed["metadata"]) == (None, {"offline_dataset_id": "plain"})


def test_a_change_merges_three_maps_and_replaces_the_rest(api: Api) -> None:
    maps = ("metadata", "results", "configuration")
    first, second = new_id(), new_id()
    run_id = api.run(name="n", description="d", event_ids=[first], **{name: {"a": 1, "b": {"x": 1}} for name in maps})
    merged: Json = {name: {"b": {"y": 2}, "c": None} for name in maps}
    run = change(api, run_id, status="completed", event_ids=[second], **merged)
    for name in maps:
        assert run[name] == {"a": 1, "b": {"y": 2}, "c": None}
    assert run["event_ids"] == [second]
    assert (run["name"], run["description"], run["status"]) == ("n", "d", "completed")
    assert run["updated_at"] >= run["created_at"]
    assert change(api, run_id, name="m", event_ids=[])["event_ids"] == []
    assert read(api, run_id)["name"] == "m"


def test_the_dataset_of_a_run_stays_but_an_external_one_is_noted(api: Api) -> None:
    run_id = api.run(dataset_id="one")
    assert change(api, run_id, dataset_id="two")["dataset_id"] == "one"
    assert change(api, run_id, dataset_id="EXT-2")["metadata"] == {"offline_dataset_id": "EXT-2"}
    assert read(api, run_id)["dataset_id"] == "one"


def test_a_deleted_run_is_gone_and_its_events_are_not(api: Api) -> None:
    session_id = api.start()
    run_id = api.run(event_ids=[session_id])
    response = api.http.delete(f"/v1/runs/{run_id}")
    assert (response.status_code, response.json()) == (200, {"id": run_id, "deleted": True})
    api.refused("GET", f"/v1/runs/{run_id}", 404)
    api.refused("DELETE", f"/v1/runs/{run_id}", 404)
    assert api.stored(session_id)


def test_an_unknown_run_is_not_found_anywhere(api: Api) -> None:
    unknown, known = new_id(), api.run()
    for path in ("", "/metrics", "/result", f"/compare-with/{known}"):
        assert unknown in api.refused("GET", f"/v1/runs/{unknown}{path}", 404)
    assert unknown in api.refused("GET", f"/v1/runs/{known}/compare-with/{unknown}", 404)
    for query in ({"run_id_1": unknown, "run_id_2": known}, {"run_id_1": known, "run_id_2": unknown}):
        assert unknown in api.refused("GET", "/v1/runs/compare/events", 404, params=query)
    assert unknown in api.refused("PUT", f"/v1/runs/{unknown}", 404, json={})


def listed(api: Api, **query: Any) -> list[str]:
    return [run["name"] for run in api.get("/v1/runs", **query)["evaluations"]]


def test_the_list_has_pages(empty_api: Api) -> None:
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


def test_an_empty_list(empty_api: Api) -> None:
    body = empty_api.get("/v1/runs")
    assert (body["evaluations"], body["metrics"]) == ([], [])
    pagination = body["pagination"]
    assert (pagination["total_pages"], pagination["has_next"], pagination["has_prev"]) == (0, False, False)


def test_the_list_is_sorted_as_asked(empty_api: Api) -> None:
    for name, status in (("b", "running"), ("c", "completed"), ("a", "pending")):
        empty_api.run(name=name, status=status)
    first = empty_api.get("/v1/runs", name="b")["evaluations"][0]["run_id"]
    change(empty_api, first, description="changed")
    assert listed(empty_api) == ["a", "c", "b"]
    assert listed(empty_api, sort_order="asc") == ["b", "c", "a"]
    assert listed(empty_api, sort_by="name", sort_order="asc") == ["a", "b", "c"]
    assert listed(empty_api, sort_by="status") == ["b", "a", "c"]
    assert listed(empty_api, sort_by="updated_at") == ["b", "a", "c"]


def test_the_list_is_filtered(empty_api: Api) -> None:
    ids = {name: empty_api.run(name=name, dataset_id=name[0]) for name in ("x1", "x2", "y1", "%_")}
    change(empty_api, ids["x2"], status="failed")
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


def test_the_list_names_the_metrics_of_its_runs(empty_api: Api) -> None:
    one, other = empty_api.start(), empty_api.start()
    empty_api.event(one, metrics={"score": 1, "good": True, "why": "text"})
    empty_api.event(other, metrics={"other": 1})
    empty_api.run(name="a", event_ids=[one])
    empty_api.run(name="b", event_ids=[other])
    assert empty_api.get("/v1/runs", name="a")["metrics"] == ["good", "score"]
    assert empty_api.get("/v1/runs")["metrics"] == ["good", "other", "score"]


def test_the_largest_page_of_runs(empty_api: Api) -> None:
    for _ in range(100):
        empty_api.run()
    assert len(empty_api.get("/v1/runs", limit=100)["evaluations"]) == 100
