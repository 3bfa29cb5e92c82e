"""The revision 2026-06-24: new routes with bare bodies and ids in paths, and their legacy equivalents."""

from __future__ import annotations

import time
from typing import Any

import pytest

from tests.unit.local.support import Api, Json, new_id

METRIC: Json = {"name": "m", "type": "PYTHON", "criteria": "c", "return_type": "boolean"}


def start_session(newest: Api, **fields: Any) -> str:
    return str(newest.post("/v1/sessions", fields)["session_id"])


def create_event(newest: Api, **fields: Any) -> str:
    return str(newest.post("/v1/events", {"event_type": "chain", "inputs": {}, **fields})["event_id"])


def read_event(newest: Api, event_id: str) -> Json:
    body = newest.get(f"/v1/events/{event_id}")
    assert body.keys() == {"event"}
    event: Json = body["event"]
    return event


def search(newest: Api, *filters: Json, **more: Any) -> list[Json]:
    body = newest.post("/v1/events/search", {"filters": list(filters), **more})
    assert body.keys() == {"events", "count"}
    events: list[Json] = body["events"]
    return events


def in_session(session_id: str) -> Json:
    return {"field": "session_id", "operator": "is", "value": session_id}


def create_scored_run(newest: Api, scores: dict[str, float]) -> str:
    """Create a run with one session for each datapoint."""
    run_id = str(newest.post("/v1/runs", {"name": "r"})["run_id"])
    for datapoint, score in scores.items():
        session_id = start_session(newest, metadata={"run_id": run_id, "datapoint_id": datapoint})
        create_event(newest, session_id=session_id, event_name="ask", metrics={"score": score})
    return run_id


# Sessions.


def test_session_requires_no_field_and_is_returned_as_an_event(newest: Api) -> None:
    before = time.time() * 1000
    session = newest.post("/v1/sessions", {"start_time": "yesterday", "session_id": "no uuid"})
    assert session["session_id"] == session["event_id"] != "no uuid"
    assert (session["event_name"], session["source"], session["event_type"]) == ("unknown", "unknown", "session")
    assert session["start_time"] >= before - 1
    assert {"org_id", "workspace_id", "project_id"} <= session.keys()


def test_session_started_twice_is_merged(newest: Api) -> None:
    session_id = start_session(newest, session_id=new_id(), metadata={"a": 1}, user_properties={"b": 1})
    again = newest.post("/v1/sessions", {"session_id": session_id, "metadata": {"c": 2}, "user_properties": {"b": 2}})
    assert (again["session_id"], again["metadata"], again["user_properties"]) == (
        session_id,
        {"a": 1, "c": 2},
        {"b": 2},
    )


@pytest.mark.parametrize("unknown", ["session", "metrics", "error"])
def test_only_the_new_route_rejects_unknown_session_fields(newest: Api, unknown: str) -> None:
    assert unknown in newest.rejected("POST", "/v1/sessions", 400, json={unknown: {}})
    assert newest.post("/session/start", {"session": {unknown: {}}})["event_type"] == "session"
    newest.rejected("POST", "/session/start", 400, json={unknown: {}} if unknown != "session" else {})


def test_events_of_a_session_batch_belong_to_the_session_in_the_path(newest: Api) -> None:
    session_id = start_session(newest)
    path = f"/v1/sessions/{session_id}/events/batch"
    events: list[Json] = [
        {"event_type": "tool", "inputs": {}, "session_id": new_id()},
        {"event_type": "model", "inputs": {}},
    ]
    assert newest.post(path, {"events": events}) == {"success": True}
    assert {event["event_type"] for event in search(newest, in_session(session_id))} == {"session", "tool", "model"}
    response = newest.http.post(path, json={"events": [events[1], {"event_type": "tool"}]})
    assert response.status_code == 500
    assert response.json()["success"] is False
    assert len(search(newest, in_session(session_id))) == 4  # the first of them was stored
    newest.rejected("POST", path, 400, json={"events": events, "single_session": True})
    newest.rejected("POST", "/v1/sessions/no-uuid/events/batch", 400, json={"events": []})


@pytest.mark.parametrize("key", ["events", "logs"])
def test_traces_accept_events_or_logs(newest: Api, key: str) -> None:
    session_id = start_session(newest)
    path = f"/session/{session_id}/traces"
    event = {"event_type": "tool", "inputs": {}, "anything": "else"}
    assert newest.post(path, {key: [event]}) == {"success": True}
    assert len(search(newest, in_session(session_id))) == 2
    newest.rejected("POST", path, 400, json={"events": [event], "logs": [event]})
    newest.rejected("POST", path, 400, json={key: [{"event_type": "tool"}]})
    newest.rejected("POST", path, 400, json={})


# Events.


def test_event_is_bare_on_the_new_route_and_wrapped_on_the_legacy_one(newest: Api) -> None:
    event: Json = {"event_type": "tool", "inputs": {"a": 1}, "event_name": "n"}
    one, other = (newest.post(*sent)["event_id"] for sent in (("/v1/events", event), ("/events", {"event": event})))
    for event_id in (one, other):
        found = read_event(newest, event_id)
        assert {name: found[name] for name in event} == event
        assert found["parent_id"] == found["session_id"]
        assert not {"end_time", "duration", "error"} & found.keys()  # which were not sent
    newest.rejected("POST", "/v1/events", 400, json={**event, "project": "p"})
    newest.rejected("POST", "/v1/events", 400, json={"event": event})
    newest.rejected("POST", "/events", 400, json=event)
    newest.rejected("GET", f"/v1/events/{new_id()}", 404)


@pytest.mark.parametrize("route", ["new", "legacy"])
def test_update_merges_maps_and_replaces_other_fields(newest: Api, route: str) -> None:
    event_id = create_event(newest, metadata={"a": 1}, outputs={"old": 1}, children_ids=["x"])

    def change(**changes: Any) -> Json:
        path, known = (f"/v1/events/{event_id}", {}) if route == "new" else ("/events", {"event_id": event_id})
        response = newest.http.put(path, json={**known, **changes})
        assert response.status_code == 200
        assert response.content == (b"" if route == "new" else b'{"success":true}')
        return read_event(newest, event_id)

    after = change(
        metadata={"b": 2}, end_time=99, duration=9, inputs={"no": 1}, event_name="no", outputs=None, children_ids=[]
    )
    assert (after["metadata"], after["end_time"], after["duration"]) == ({"a": 1, "b": 2}, 99, 9)
    assert (after["inputs"], after["event_name"], after["outputs"], after["children_ids"]) == (
        {},
        "unknown",
        {"old": 1},
        ["x"],
    )
    after = change(outputs={"new": 2}, children_ids=["y"])
    assert (after["outputs"], after["children_ids"]) == ({"new": 2}, ["y"])


@pytest.mark.parametrize(
    ("path", "flag", "properties"),
    [
        ("/v1/events/batch", "single_session", "session_properties"),
        ("/events/batch", "single_session", "session_properties"),
        ("/events/batch", "is_single_session", "session"),
    ],
)
def test_batch_may_be_one_session(newest: Api, path: str, flag: str, properties: str) -> None:
    events = [{"event_type": "tool", "inputs": {}}, {"event_type": "tool", "inputs": {}}]
    body = newest.post(path, {"events": events, flag: True, properties: {"session_name": "all"}})
    assert body["success"] is True
    assert read_event(newest, body["session_id"])["event_name"] == "all"
    assert {read_event(newest, event_id)["session_id"] for event_id in body["event_ids"]} == {body["session_id"]}


def test_batch_stores_its_valid_events(newest: Api) -> None:
    good: Json = {"event_type": "tool", "inputs": {}}
    for path, bad in (("/v1/events/batch", {**good, "project": "p"}), ("/events/batch", {"event_type": "tool"})):
        response = newest.http.post(path, json={"events": [good, bad]})
        assert response.status_code == 500
        assert (len(response.json()["event_ids"]), response.json()["success"]) == (1, False)
        assert response.json()["errors"][0].startswith("events[1]")


def test_model_events_accept_provider_fields_and_event_fields(newest: Api) -> None:
    provider_fields = {"model": "gpt-4o", "messages": [{"role": "user"}], "usage": {"total_tokens": 7}, "cost": 0.5}
    found = read_event(newest, newest.post("/events/model", {"model_event": provider_fields})["event_id"])
    assert (found["event_type"], found["config"]["model"], found["inputs"]) == (
        "model",
        "gpt-4o",
        {"messages": [{"role": "user"}]},
    )
    assert (found["metadata"], found["metrics"]) == ({"total_tokens": 7}, {"cost": 0.5})
    event_fields = {"event_name": "ask", "inputs": {"q": 1}, "outputs": {"a": 2}, "config": {"model": "m"}}
    batch = newest.post("/events/model/batch", {"model_events": [event_fields], "is_single_session": True})
    found = read_event(newest, batch["event_ids"][0])
    assert {name: found[name] for name in event_fields} == event_fields
    newest.rejected("POST", "/events/model", 400, json={"model_event": {"model": "m"}})
    response = newest.http.post("/events/model/batch", json={"model_events": [event_fields, {"event_name": "none"}]})
    assert (response.status_code, len(response.json()["event_ids"])) == (500, 1)


def test_search_is_newest_first_and_infers_types(newest: Api) -> None:
    session_id = start_session(newest, start_time=1)
    for at in (3, 2):
        create_event(newest, session_id=session_id, start_time=at, metrics={"n": at, "ok": at == 3})
    here = in_session(session_id)
    assert [event["start_time"] for event in search(newest, here, ignore_order=True)] == [3, 2, 1]
    assert [event["start_time"] for event in search(newest, here, limit=1, page=2)] == [2]
    for field, operator, value, found in (
        ("metrics.n", "greater than", 2, [3]),
        ("metrics.ok", "is", False, [2]),
        ("start_time", "after", "1970-01-01T00:00:00.001Z", [3, 2]),
        ("metrics.n", "exists", None, [3, 2]),
    ):
        wanted = {"field": field, "operator": operator, "value": value}
        assert [event["start_time"] for event in search(newest, here, wanted)] == found
    bounds = {"start_time": "1970-01-01T00:00:00.002Z", "end_time": "1970-01-01T00:00:00.003Z"}
    assert [event["start_time"] for event in search(newest, here, dateRange=bounds)] == [3, 2]


@pytest.mark.parametrize(
    "body",
    [
        {"limit": 1001},
        {"limit": 0},
        {"page": 0},
        {"projections": []},
        {"dateRange": {"$gte": "2020-01-01T00:00:00Z", "$lte": "2020-01-01T00:00:00Z"}},
        {"filters": [{"field": "a", "operator": "is", "value": 1, "more": 2}]},
        {"filters": [{"field": "a", "operator": "is", "value": "x", "type": "id"}]},
    ],
)
def test_invalid_search_is_rejected(newest: Api, body: Json) -> None:
    newest.rejected("POST", "/v1/events/search", 400, json=body)


def test_legacy_export_accepts_projections_and_order(newest: Api) -> None:
    session_id = start_session(newest, start_time=1)
    create_event(newest, session_id=session_id, start_time=2)
    wanted = {**in_session(session_id), "type": "string"}
    body = newest.post("/v1/events/export", {"filters": [wanted], "projections": ["start_time"], "ignore_order": True})
    assert body == {"events": [{"start_time": 1}, {"start_time": 2}], "count": 2}
    newest.rejected("POST", "/v1/events/export", 400, json={"filters": [in_session(session_id)]})
    newest.rejected("POST", "/v1/events/export", 400, json={"limit": 7501})


# Runs.


def test_caller_may_choose_the_run_id(newest: Api) -> None:
    run_id = f"nightly {new_id()}"
    body = newest.post("/v1/runs", {"run_id": run_id, "name": "n"})
    assert body["run_id"] == body["evaluation"]["run_id"] == run_id
    assert newest.get(f"/v1/runs/{run_id}")["evaluation"] == body["evaluation"]
    assert run_id in newest.rejected("POST", "/v1/runs", 400, json={"run_id": run_id})
    run = body["evaluation"]
    assert (run["is_active"], run["scope_type"], run["dataset_name"]) == (True, "project", None)
    assert run["scope_id"]


def test_run_has_the_name_of_its_dataset_while_that_exists(newest: Api) -> None:
    dataset_id = newest.post("/v1/datasets", {"name": "questions"})["result"]["insertedId"]
    run_id = newest.post("/v1/runs", {"dataset_id": dataset_id})["run_id"]
    assert newest.get(f"/v1/runs/{run_id}")["evaluation"]["dataset_name"] == "questions"
    newest.http.delete(f"/v1/datasets/{dataset_id}").raise_for_status()
    run = newest.get("/v1/runs", dataset_id=dataset_id)["evaluations"][0]
    assert (run["dataset_id"], run["dataset_name"]) == (dataset_id, None)


def test_run_metrics_name_their_events(newest: Api) -> None:
    run_id = create_scored_run(newest, {"a": 0.5})
    body = newest.get(f"/v1/runs/{run_id}/metrics")
    (row,) = body["events"]
    assert body["totalEvents"] == 1
    assert row.keys() == {"event_name", "event_type", "session_id", "metadata", "metrics"}
    assert (row["event_name"], row["metadata"], row["metrics"]) == ("ask", {"datapoint_id": "a"}, {"score": 0.5})
    for query, count in (('{"relative": "1h"}', 1), ('{"$lte": "2020-01-01T00:00:00Z"}', 0)):
        assert newest.get(f"/v1/runs/{run_id}/metrics", dateRange=query)["totalEvents"] == count


def test_every_date_range_in_a_query_is_json(newest: Api) -> None:
    run_id = create_scored_run(newest, {"a": 0.5})
    past, present = '{"$lte": "1960-01-01T00:00:00Z"}', '{"$gte": "2020-01-01T00:00:00Z"}'
    assert newest.get("/v1/runs", **{"run_ids[]": run_id}, dateRange=past)["evaluations"] == []
    assert len(newest.get("/v1/runs", **{"run_ids[]": run_id}, dateRange=present)["evaluations"]) == 1
    for path in (f"/v1/runs/{run_id}/schema", "/v1/runs/schema", "/v1/events/schema"):
        assert newest.get(path, dateRange=past)["fields"] == []
        assert newest.get(path, dateRange=present)["fields"] != []


def test_legacy_and_new_routes_return_the_same_results(newest: Api) -> None:
    new, old = create_scored_run(newest, {"a": 1.0, "b": 0.5}), create_scored_run(newest, {"a": 0.5, "b": 0.5})
    summary = newest.get(f"/v1/runs/{new}/summary")
    assert (summary["passed"], summary["metrics"]["details"][0]["aggregate"]) == (["a", "b"], 0.75)
    assert newest.get(f"/v1/runs/{new}/result") == summary

    compared = newest.get(f"/v1/runs/{new}/compare/{old}")
    (row,) = compared["metrics"]
    assert (row["old_aggregate"], row["new_aggregate"], row["difference"], row["percentage_change"]) == (
        0.5,
        0.75,
        0.25,
        50,
    )
    assert (row["improved"], row["same"], row["improved_count"], row["found_count"]) == (["a"], ["b"], 1, 2)
    assert newest.get(f"/v1/runs/{new}/compare-with/{old}") == compared
    newest.rejected("GET", f"/v1/runs/{new}/compare-with/{old}", 400, params={"aggregate_function": "mode"})

    pairs = newest.get(f"/v1/runs/{new}/compare/{old}/events", event_name="ask")
    assert pairs["totalEvents"] == 2
    assert [(one["event_1"]["metrics"], one["event_2"]["metrics"]) for one in pairs["events"]] == [
        ({"score": 1.0}, {"score": 0.5}),
        ({"score": 0.5}, {"score": 0.5}),
    ]
    assert newest.get("/v1/runs/compare/events", run_id_1=new, run_id_2=old, event_name="ask") == pairs


def test_percentage_change_is_omitted_if_the_old_value_is_zero(newest: Api) -> None:
    new, old = create_scored_run(newest, {"a": 1}), create_scored_run(newest, {"a": 0})
    (row,) = newest.get(f"/v1/runs/{new}/compare/{old}")["metrics"]
    assert row["difference"] == 1
    assert "percentage_change" not in row
    (row,) = newest.get(
        f"/v1/runs/{create_scored_run(newest, {'a': -3})}/compare/{create_scored_run(newest, {'a': -2})}"
    )["metrics"]
    assert row["percentage_change"] == -50


def test_schema_of_one_run_and_of_all_runs(newest: Api) -> None:
    run_id = create_scored_run(newest, {"a": 1})
    one = newest.get(f"/v1/runs/{run_id}/schema")
    assert {"name": "metrics.score", "event_type": "chain"} in one["fields"]
    create_event(newest, metadata={"run_id": newest.post("/v1/runs", {})["run_id"]}, metrics={"of another": 1})
    assert newest.get("/v1/events/schema", evaluation_id=run_id) == one
    assert "metrics.of another" not in {field["name"] for field in one["fields"]}
    assert newest.get("/v1/runs/schema") == newest.get("/v1/events/schema")
    newest.rejected("GET", f"/v1/runs/{new_id()}/schema", 404)


# Other resources.


def test_dataset_has_a_default_name(newest: Api) -> None:
    dataset_id = newest.post("/v1/datasets", {"project": "p", "type": "evaluation"})["result"]["insertedId"]
    (dataset,) = newest.get("/v1/datasets", dataset_id=dataset_id)["datasets"]
    assert dataset["name"] == "Untitled Dataset"
    assert not {"project", "type"} & dataset.keys()


def test_datasets_are_updated_through_legacy_and_new_routes(newest: Api) -> None:
    one, other = (newest.post("/v1/datasets", {"name": "d"})["result"]["insertedId"] for _ in range(2))
    rows = {"data": [{"q": 1}, {"q": 2}, {"q": 3}], "mapping": {"inputs": ["q"]}}
    first, second, third = newest.post(f"/v1/datasets/{one}/datapoints", rows)["datapoint_ids"]
    assert newest.http.put(f"/v1/datasets/{one}", json={"name": "n"}).json()["result"]["name"] == "n"
    assert newest.http.put("/v1/datasets", json={"dataset_id": one, "name": "o"}).json()["result"]["name"] == "o"
    assert newest.http.delete(f"/v1/datasets/{one}/datapoints/{first}").json()["dereferenced"] is True
    assert newest.http.delete(f"/v1/datasets/{one}/{second}").json()["dereferenced"] is True
    assert newest.get("/v1/datasets", dataset_id=one)["datasets"][0]["datapoints"] == [third]
    assert newest.http.delete(f"/v1/datasets/{one}").json() == {"result": {"id": one}}
    assert newest.http.delete("/v1/datasets", params={"dataset_id": other}).json() == {"result": {"id": other}}
    assert newest.get(f"/v1/datapoints/{first}")["datapoint"][0]["inputs"] == {"q": 1}


def test_metrics_are_updated_through_legacy_and_new_routes(newest: Api) -> None:
    metric_id, other = (newest.post("/v1/metrics", METRIC)["metric_id"] for _ in range(2))
    (metric,) = newest.get("/v1/metrics", id=metric_id)["metrics"]
    assert metric["sampling_percentage"] == 10
    assert newest.http.put(f"/v1/metrics/{metric_id}", json={"criteria": "x"}).json() == {"updated": True}
    assert newest.http.put("/v1/metrics", json={"id": metric_id, "name": "n"}).json() == {"updated": True}
    (changed,) = newest.get("/v1/metrics", id=metric_id)["metrics"]
    assert {**changed, "updated_at": None} == {**metric, "criteria": "x", "name": "n"}
    event: Json = {"metric": METRIC, "event": {"event_type": "tool"}}
    assert newest.post("/v1/metrics/run", event) == newest.post("/v1/metrics/run_metric", event)
    assert newest.http.delete(f"/v1/metrics/{metric_id}").json() == {"deleted": True}
    assert newest.http.delete("/v1/metrics", params={"metric_id": other}).json() == {"deleted": True}
    newest.rejected("PUT", f"/v1/metrics/{metric_id}", 404, json={"name": "n"})
    newest.rejected("POST", "/v1/metrics", 400, json={**METRIC, "return_type": "float"})


def test_configuration_list_is_wrapped_and_changes_return_counts(newest: Api) -> None:
    given: Json = {"name": new_id(), "provider": "p", "parameters": {"call_type": "chat", "model": "m"}}
    created = newest.post("/v1/configurations", given)["insertedId"]
    assert [one["id"] for one in newest.get("/v1/configurations", name=given["name"])["configurations"]] == [created]
    counts = newest.http.put(f"/v1/configurations/{created}", json={"name": given["name"], "env": ["dev"]}).json()
    assert (counts["acknowledged"], counts["modifiedCount"]) == (True, 1)
    assert newest.http.delete(f"/v1/configurations/{created}").json() == {"acknowledged": True, "deletedCount": 1}


@pytest.mark.parametrize("path", ["/v1/tools", "/v1/projects"])
def test_removed_resources_are_not_found(newest: Api, path: str) -> None:
    for method in ("GET", "POST", "PUT", "DELETE"):
        assert "Route not found" in newest.rejected(method, path, 404)


@pytest.mark.parametrize(
    ("method", "path", "right"),
    [
        ("POST", "/v1/session/start", "POST /v1/sessions"),
        ("GET", "/v1/session/x", "POST /v1/events/search"),
        ("GET", "/v1/events", "POST /v1/events/search"),
        ("GET", "/v1/experiments/x/result", "GET /v1/runs/{run_id}/summary"),
        ("POST", "/runs", "POST /v1/runs"),
        ("GET", "/runs/compare/events", "GET /v1/runs/{new_run_id}/compare/{old_run_id}/events"),
    ],
)
def test_error_for_a_mistaken_route_names_the_right_one(newest: Api, method: str, path: str, right: str) -> None:
    assert newest.rejected(method, path, 404).endswith(right)
