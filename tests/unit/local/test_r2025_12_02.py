"""The revision 2025-12-02: operations on runs, and formats that only this revision has."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.local.support import Api, Json, new_id

EVENT: Json = {
    "project": "p", "source": "test", "event_name": "ask", "event_type": "model", "config": {}, "inputs": {"q": 1},
    "duration": 5,
}  # fmt: skip


def start(oldest: Api, **fields: Any) -> str:
    session = {"project": "p", "session_name": "s", "source": "test", **fields}
    body = oldest.post("/session/start", {"session": session})
    assert body.keys() == {"session_id"}
    return str(body["session_id"])


def create_run(oldest: Api, **fields: Any) -> Json:
    return oldest.post("/runs", {"run": {"project": "p", "name": "r", **fields}})


def create_scored_run(oldest: Api, scores: dict[str, float]) -> str:
    """Create a run with one session for each datapoint."""
    run_id = str(create_run(oldest)["run_id"])
    sessions = []
    for datapoint, score in scores.items():
        sessions.append(start(oldest, metadata={"run_id": run_id, "datapoint_id": datapoint}))
        oldest.post("/events", {"event": {**EVENT, "session_id": sessions[-1], "metrics": {"score": score}}})
    oldest.http.put(f"/runs/{run_id}", json={"event_ids": sessions}).raise_for_status()
    return run_id


# Runs.


def test_run_is_created_from_a_wrapped_body(oldest: Api) -> None:
    event_id = new_id()
    given: Json = {
        "project": "mine", "name": "nightly", "description": "d", "status": "failed", "metadata": {"a": 1},
        "results": {"b": 2}, "dataset_id": None, "event_ids": [event_id], "configuration": {"c": 3},
    }  # fmt: skip
    body = oldest.post("/runs", {"run": given})
    assert body.keys() == {"evaluation", "run_id"}
    run = body["evaluation"]
    assert {name: run[name] for name in given} == given
    assert run["run_id"] == body["run_id"]
    assert run["datapoint_ids"] == []
    assert run["_id"] not in {"", run["run_id"]}
    assert "id" not in run


def test_run_is_created_from_a_bare_body(oldest: Api) -> None:
    assert oldest.post("/runs", {"project": "p", "name": "bare", "event_ids": []})["evaluation"]["name"] == "bare"


@pytest.mark.parametrize(
    ("run", "message"),
    [
        ({"name": "r"}, "project"),
        ({"project": "", "name": "r"}, "Project not found"),
        ({"project": "p", "name": "r", "status": "done"}, "status"),
        ({"project": "p", "name": "r", "event_ids": ["x"]}, "uuid"),
        ({"project": "p", "name": "r", "datapoint_ids": ["EXT-1"]}, "Invalid ID format"),
    ],
)
def test_invalid_run_is_rejected(oldest: Api, run: Json, message: str) -> None:
    assert message in oldest.rejected("POST", "/runs", 400, json={"run": run})


def test_run_requires_no_name_and_no_events(oldest: Api) -> None:
    run = oldest.post("/runs", {"run": {"project": "p"}})["evaluation"]
    assert run["event_ids"] == []
    assert "name" not in run


def test_callers_run_id_is_ignored(oldest: Api) -> None:
    assert create_run(oldest, run_id=(mine := new_id()))["run_id"] != mine


def test_update_merges_maps_replaces_events_and_moves_external_datasets(oldest: Api) -> None:
    maps = ("metadata", "results", "configuration")
    run_id = create_run(oldest, event_ids=[new_id()], **{name: {"kept": 1, "old": 1} for name in maps})["run_id"]
    event_id = new_id()
    changes: Json = {"name": "n", "description": "d", "status": "completed", "event_ids": [event_id]}
    changes |= {name: {"old": 2, "new": 3} for name in maps} | {"dataset_id": "EXT-7"}
    body = oldest.http.put(f"/runs/{run_id}", json=changes).json()
    assert body.keys() == {"evaluation"}
    run = body["evaluation"]
    assert (run["name"], run["description"], run["status"]) == ("n", "d", "completed")
    assert run["event_ids"] == [event_id]
    assert run["results"] == run["configuration"] == {"kept": 1, "old": 2, "new": 3}
    assert run["metadata"] == {"kept": 1, "old": 2, "new": 3, "offline_dataset_id": "EXT-7"}
    assert run["dataset_id"] is None
    message = oldest.rejected("PUT", f"/runs/{run_id}", 400, json={"datapoint_ids": ["EXT-1"]})
    assert "Invalid ID format" in message


def test_all_runs_of_a_dataset_are_listed_without_pages(oldest: Api) -> None:
    created = [create_run(oldest, dataset_id="EXT-list")["run_id"] for _ in range(25)]
    body = oldest.get("/runs", project="p", dataset_id="EXT-list", limit=3)
    assert body.keys() == {"evaluations"}
    assert [run["run_id"] for run in body["evaluations"]] == created[::-1]
    assert {run["dataset_id"] for run in body["evaluations"]} == {"EXT-list"}
    assert len(oldest.get("/runs")["evaluations"]) >= 25
    oldest.rejected("GET", "/runs", 400, params={"project": ""})


def test_run_is_read(oldest: Api) -> None:
    run_id = create_run(oldest, name="one", datapoint_ids=["point"])["run_id"]
    body = oldest.get(f"/runs/{run_id}")
    assert body.keys() == {"evaluation"}
    wanted = {
        "run_id", "project", "name", "event_ids", "dataset_id", "datapoint_ids", "results", "configuration", "metadata",
        "status",
    }  # fmt: skip
    assert wanted <= body["evaluation"].keys()
    assert body["evaluation"]["datapoint_ids"] == ["point"]
    oldest.rejected("GET", f"/runs/{new_id()}", 404)


def test_run_metrics_accept_filters_and_date_range_as_json(oldest: Api) -> None:
    run_id = create_scored_run(oldest, {"a": 0.5, "b": 1.0})
    body = oldest.get(f"/runs/{run_id}/metrics")
    assert body.keys() == {"events"}
    assert [row["metrics"] for row in body["events"]] == [{"score": 0.5}, {"score": 1.0}]
    assert all(row.keys() == {"event_id", "metrics", "timestamp"} for row in body["events"])
    high = '[{"field": "metrics.score", "operator": "greater than", "type": "number", "value": 0.7}]'
    assert [row["metrics"] for row in oldest.get(f"/runs/{run_id}/metrics", filters=high)["events"]] == [{"score": 1.0}]
    past = '{"$lte": "2020-01-01T00:00:00Z"}'
    assert oldest.get(f"/runs/{run_id}/metrics", dateRange=past)["events"] == []


def test_result_requires_no_project(oldest: Api) -> None:
    run_id = create_scored_run(oldest, {"a": 0.5, "b": 1.0})
    result = oldest.get(f"/runs/{run_id}/result")
    assert (result["success"], result["passed"], result["failed"]) == (True, ["a", "b"], [])
    assert [(row["metric_name"], row["aggregate"]) for row in result["metrics"]["details"]] == [("score", 0.75)]
    assert result["run_object"]["_id"]
    low = '[{"field": "metrics.score", "operator": "less than", "type": "number", "value": 0.7}]'
    filtered = oldest.get(f"/runs/{run_id}/result", aggregate_function="max", filters=low)
    assert [row["aggregate"] for row in filtered["metrics"]["details"]] == [0.5]


def test_comparison_has_the_new_run_first(oldest: Api) -> None:
    new, old = create_scored_run(oldest, {"a": 1.0, "b": 0.5}), create_scored_run(oldest, {"a": 0.5, "c": 0.5})
    body = oldest.get(f"/runs/{new}/compare-with/{old}", project_id="p")
    assert body["commonDatapoints"] == ["a"]
    assert (body["new_run"]["run_id"], body["old_run"]["run_id"]) == (new, old)
    (row,) = body["metrics"]
    assert (row["old_aggregate"], row["new_aggregate"], row["improved"], row["found_count"]) == (0.5, 0.75, ["a"], 1)
    assert row.keys().isdisjoint({"difference", "percentage_change"})


def test_event_pairs_have_pages_of_ten_and_a_total_as_text(oldest: Api) -> None:
    run_id = create_scored_run(oldest, {f"point-{number}": 1 for number in range(11)})
    body = oldest.get("/runs/compare/events", run_id_1=run_id, run_id_2=run_id)
    assert (len(body["events"]), body["totalEvents"]) == (10, "11")
    assert body["events"][0].keys() == {"datapoint_id", "event_1", "event_2"}
    assert len(oldest.get("/runs/compare/events", run_id_1=run_id, run_id_2=run_id, page=2)["events"]) == 1


def test_deleting_a_run_returns_success(oldest: Api) -> None:
    run_id = create_run(oldest)["run_id"]
    assert oldest.http.delete(f"/runs/{run_id}").json() == {"success": True}
    oldest.rejected("DELETE", f"/runs/{run_id}", 404)


# Sessions and events.


@pytest.mark.parametrize("wrapped", [True, False])
def test_sessions_and_events_may_be_wrapped_or_bare(oldest: Api, wrapped: bool) -> None:
    session = {"project": "p", "session_name": "either", "source": "test"}
    session_id = oldest.post("/session/start", {"session": session} if wrapped else session)["session_id"]
    event = {**EVENT, "session_id": session_id}
    body = oldest.post("/events", {"event": event} if wrapped else event)
    assert body["success"] is True
    found = oldest.get(f"/session/{session_id}")
    assert (found["event_type"], found["event_name"], found["session_id"]) == ("session", "either", session_id)
    assert "children" not in found


def test_session_read_by_the_id_of_another_event_has_null_fields(oldest: Api) -> None:
    event_id = oldest.post("/events", {"event": EVENT})["event_id"]
    found = oldest.get(f"/session/{event_id}")
    assert "event_id" in found
    assert set(found.values()) == {None}
    oldest.rejected("GET", f"/session/{new_id()}", 404)


@pytest.mark.parametrize(
    ("change", "message"),
    [({"project": ""}, "Project"), ({"event_type": "span"}, "span"), ({"inputs": "text"}, "inputs")],
)
def test_invalid_event_is_rejected(oldest: Api, change: Json, message: str) -> None:
    assert message in oldest.rejected("POST", "/events", 400, json={"event": {**EVENT, **change}})
    body = oldest.http.post("/events/batch", json={"events": [EVENT, {**EVENT, "event_type": "span"}]})
    assert body.status_code == 500
    assert (len(body.json()["event_ids"]), len(body.json()["errors"])) == (1, 1)


def test_fewer_fields_are_required_than_the_document_declares(oldest: Api) -> None:
    session_id = oldest.post("/session/start", {"session": {"project": "p"}})["session_id"]
    event = {"project": "p", "event_type": "session", "inputs": {}, "session_id": session_id, "event_name": "again"}
    assert oldest.post("/events", {"event": event})["event_id"] == session_id
    assert oldest.get(f"/session/{session_id}")["event_name"] == "again"
    call = {"project": "p", "model": "m", "provider": "p", "messages": [], "session_id": session_id}
    oldest.post("/events/model", {"model_event": call})
    for path, body in (
        ("/session/start", {"session": {}}),
        ("/events", {"event": {"event_type": "tool", "inputs": {}}}),
    ):
        assert "project" in oldest.rejected("POST", path, 400, json=body)


def test_session_metadata_have_the_totals_of_its_events(oldest: Api, newest: Api) -> None:
    session_id = start(oldest, metadata={"a": 1})
    assert oldest.get(f"/session/{session_id}")["metadata"] == {"a": 1}  # no event to add up
    for tokens in (3, 4):
        oldest.post("/events", {"event": {**EVENT, "session_id": session_id, "metadata": {"total_tokens": tokens}}})
    only = {"field": "event_id", "operator": "is", "type": "string", "value": session_id}
    for found in (
        oldest.get(f"/session/{session_id}"),
        oldest.post("/events/export", {"project": "p", "filters": [only]})["events"][0],
        newest.post("/v1/events/search", {"filters": [only]})["events"][0],
        newest.get(f"/v1/events/{session_id}")["event"],
    ):
        assert found["metadata"].items() >= {"a": 1, "total_tokens": 7, "num_events": 2, "num_model_events": 2}.items()


def test_model_events_are_wrapped_and_may_share_a_session(oldest: Api) -> None:
    call = {
        "project": "p", "model": "gpt-4o", "provider": "openai", "messages": [{"role": "user"}], "response": {"a": 1},
        "duration": 3, "usage": {"total_tokens": 7},
    }  # fmt: skip
    event_id = oldest.post("/events/model", {"model_event": call})["event_id"]
    only = {"field": "event_id", "operator": "is", "type": "string", "value": event_id}
    (event,) = oldest.post("/events/export", {"project": "p", "filters": [only]})["events"]
    assert (event["inputs"]["messages"], event["metadata"]) == ([{"role": "user"}], {"total_tokens": 7})
    batch = oldest.post("/events/model/batch", {"model_events": [call, call], "is_single_session": True})
    assert len(batch["event_ids"]) == 2
    assert "session_id" in batch


def test_event_is_updated_by_the_id_in_the_body(oldest: Api) -> None:
    event_id = oldest.post("/events", {"event": EVENT})["event_id"]
    changes = {"event_id": event_id, "metadata": {"seen": True}, "children_ids": ["x"], "end_time": 5}
    response = oldest.http.put("/events", json=changes)
    assert (response.status_code, response.content) == (200, b"")
    only = {"field": "event_id", "operator": "is", "type": "string", "value": event_id}
    found = oldest.post("/events/export", {"project": "p", "filters": [only]})
    assert found["totalEvents"] == 1
    (event,) = found["events"]
    assert (event["metadata"], event["children_ids"], event.get("end_time")) == (
        {"seen": True},
        [],
        event["start_time"] + 5,
    )
    oldest.rejected("PUT", "/events", 400, json={"event_id": event_id, "inputs": {}})
    oldest.rejected("POST", "/events/export", 400, json={"filters": []})
    oldest.rejected("POST", "/events/export", 400, json={"project": "p", "filters": [{**only, "type": "id"}]})


# Other resources.


def test_datasets_have_a_project_and_no_metadata(oldest: Api) -> None:
    given = {"project": "p", "name": new_id(), "type": "fine-tuning", "metadata": {"lost": 1}}
    body = oldest.post("/datasets", given)
    dataset_id = body["result"]["insertedId"]
    (dataset,) = oldest.get("/datasets", project="p", dataset_id=dataset_id)["testcases"]
    assert (dataset["dataset_id"], dataset["project"], dataset["metadata"]) == (dataset_id, "p", {})
    assert (dataset["type"], dataset["num_points"], dataset["datapoints"]) == ("fine-tuning", 0, [])
    assert dataset_id in {
        one["dataset_id"] for one in oldest.get("/datasets", project="p", type="fine-tuning")["testcases"]
    }
    assert dataset_id not in {
        one["dataset_id"] for one in oldest.get("/datasets", project="p", type="evaluation")["testcases"]
    }
    response = oldest.http.put("/datasets", json={"dataset_id": dataset_id, "description": "d"})
    assert (response.status_code, response.content) == (200, b"")
    assert oldest.get("/datasets", project="p", dataset_id=dataset_id)["testcases"][0]["description"] == "d"
    result = oldest.http.delete("/datasets", params={"dataset_id": dataset_id}).json()["result"]
    assert result["id"] == dataset_id
    assert result.keys() == {"id", "org_id", "project_id"}
    oldest.rejected("GET", "/datasets", 400)


def test_datapoint_has_its_id_under_two_names(oldest: Api) -> None:
    dataset_id = oldest.post("/datasets", {"project": "p", "name": (name := new_id())})["result"]["insertedId"]
    given = {"project": "p", "inputs": {"q": 1}, "linked_datasets": [dataset_id]}
    result = oldest.post("/datapoints", given)["result"]
    assert result.keys() == {"insertedId"}
    (datapoint,) = oldest.get(f"/datapoints/{result['insertedId']}")["datapoint"]
    assert datapoint["id"] == datapoint["_id"] == result["insertedId"]
    assert (datapoint["inputs"], datapoint["linked_datasets"]) == ({"q": 1}, [dataset_id])
    for query in ({"dataset_id": dataset_id}, {"dataset_name": name}, {"dataset": name}):
        assert oldest.get("/datapoints", project="p", **query)["datapoints"] == [datapoint]
    response = oldest.http.put(f"/datapoints/{datapoint['id']}", json={"inputs": {"q": 2}})
    assert response.json() == {"updated": True, "result": {"modifiedCount": 1}}
    assert oldest.get(f"/datapoints/{datapoint['id']}")["datapoint"][0]["inputs"] == {"q": 2}
    assert oldest.http.delete(f"/datapoints/{datapoint['id']}").json() == {"deleted": True}


@pytest.mark.parametrize(
    ("legacy", "current"), [("custom", "PYTHON"), ("model", "LLM"), ("human", "HUMAN"), ("composite", "COMPOSITE")]
)
@pytest.mark.parametrize("sent", ["legacy", "current"])
def test_metric_types_are_returned_as_legacy_types(
    oldest: Api, newest: Api, legacy: str, current: str, sent: str
) -> None:
    kind = legacy if sent == "legacy" else current
    oldest.post("/metrics", {"name": (name := new_id()), "type": kind, "criteria": "c", "id": "not-mine"})
    (metric,) = (one for one in oldest.http.get("/metrics", params={"project_name": "p"}).json() if one["name"] == name)
    assert metric["type"] == legacy
    assert metric["id"] != "not-mine"
    assert newest.get("/v1/metrics", id=metric["id"])["metrics"][0]["type"] == current
    changed = oldest.http.put("/metrics", json={"metric_id": metric["id"], "criteria": "other"})
    assert changed.json() == {"updated": True}
    assert newest.get("/v1/metrics", id=metric["id"])["metrics"][0]["criteria"] == "other"
    assert oldest.http.delete("/metrics", params={"metric_id": metric["id"]}).json() == {"deleted": True}
    assert newest.get("/v1/metrics", id=metric["id"])["metrics"] == []


def test_configurations_and_tools_have_a_project(oldest: Api) -> None:
    configuration: Json = {
        "project": "p",
        "name": new_id(),
        "provider": "x",
        "parameters": {"call_type": "chat", "model": "m"},
    }
    created = oldest.post("/configurations", configuration)["insertedId"]
    (found,) = oldest.http.get("/configurations", params={"project": "p", "name": configuration["name"]}).json()
    assert found["_id"] == created
    assert {name: found[name] for name in configuration} == configuration
    tool: Json = {"task": "p", "name": new_id(), "parameters": {"a": 1}, "type": "tool"}
    created = oldest.post("/tools", {"tool": tool})["result"]["insertedId"]
    (found,) = (one for one in oldest.http.get("/tools").json() if one["name"] == tool["name"])
    changed = oldest.http.put("/tools", json={"id": created, "name": tool["name"], "parameters": {"a": 1}})
    assert changed.json()["result"] == found
    assert found == {"_id": created, "task": "p", "name": tool["name"], "parameters": {"a": 1}, "tool_type": "tool"}


@pytest.mark.parametrize(
    ("method", "path", "right"),
    [
        ("POST", "/v1/session/start", "POST /session/start"),
        ("GET", "/v1/session/x", "GET /session/{session_id}"),
        ("GET", "/v1/events", "POST /events/export"),
        ("GET", "/v1/experiments/x/result", "GET /runs/{run_id}/result"),
    ],
)
def test_error_for_a_mistaken_route_names_the_right_one(oldest: Api, method: str, path: str, right: str) -> None:
    assert oldest.rejected(method, path, 404).endswith(right)
