"""The resources that are new in 2026-06-24: versions of metrics, charts and queues."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from honeyhive_overlay.local import LocalHoneyHive
from tests.unit.local.conftest import connect
from tests.unit.local.support import Api, Json, new_id

METRIC: Json = {"name": "m", "type": "PYTHON", "criteria": "first", "return_type": "boolean"}


def create_metric(newest: Api) -> str:
    return str(newest.post("/v1/metrics", METRIC)["metric_id"])


def create_version(newest: Api, metric_id: str, criteria: str, **more: Any) -> Json:
    content = {"name": "m", "type": "HUMAN", "criteria": criteria, **more.pop("content", {})}
    body = newest.post(f"/v1/metrics/{metric_id}/versions", {"message": criteria, "content": content, **more})
    assert body["success"] is True
    created: Json = body["data"]
    return created


def list_versions(newest: Api, metric_id: str) -> list[Json]:
    body = newest.get(f"/v1/metrics/{metric_id}/versions")
    assert body["success"] is True
    listed: list[Json] = body["data"]
    return listed


def read_metric(newest: Api, metric_id: str) -> Json:
    (found,) = newest.get("/v1/metrics", id=metric_id)["metrics"]
    return found  # type: ignore[no-any-return]


def test_new_versions_are_not_deployed_and_listed_oldest_first(newest: Api) -> None:
    metric_id = create_metric(newest)
    assert list_versions(newest, metric_id) == []
    one, other = create_version(newest, metric_id, "one"), create_version(newest, metric_id, "other")
    assert list_versions(newest, metric_id) == [one, other]
    assert one.keys() == {"name", "full_sha", "message", "date", "deployed", "content"}
    assert one["name"] != other["name"]
    assert one["full_sha"] != other["full_sha"]
    assert (one["deployed"], one["message"]) == (False, "one")
    content = one["content"]
    assert (content["sampling_percentage"], content["return_type"], content["enabled_in_prod"]) == (10, "float", True)
    assert read_metric(newest, metric_id)["criteria"] == "first"


def test_one_version_is_deployed_at_a_time_and_shown_by_the_metric(newest: Api) -> None:
    metric_id = create_metric(newest)
    before = read_metric(newest, metric_id)
    one = create_version(newest, metric_id, "one", deploy_immediately=True)
    assert one["deployed"] is True
    other = create_version(newest, metric_id, "other")
    assert read_metric(newest, metric_id)["criteria"] == "one"
    body = newest.http.post(f"/v1/metrics/{metric_id}/versions/{other['name']}/deploy").json()
    assert body == {"success": True, "data": {**other, "deployed": True}}
    assert [found["deployed"] for found in list_versions(newest, metric_id)] == [False, True]
    after = read_metric(newest, metric_id)
    assert after == {**before, **other["content"], "updated_at": after["updated_at"]}
    assert after["updated_at"] is not None


def test_versions_belong_to_their_metric(newest: Api) -> None:
    metric_id, other = create_metric(newest), create_metric(newest)
    name = create_version(newest, metric_id, "one")["name"]
    newest.rejected("POST", f"/v1/metrics/{other}/versions/{name}/deploy", 404)
    newest.rejected("POST", f"/v1/metrics/{new_id()}/versions/{name}/deploy", 404)
    newest.rejected("GET", f"/v1/metrics/{new_id()}/versions", 404)
    newest.http.delete(f"/v1/metrics/{metric_id}").raise_for_status()
    newest.rejected("GET", f"/v1/metrics/{metric_id}/versions", 404)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ({"type": "LLM"}, "model_provider and model_name"),
        ({"type": "LLM", "model_provider": "openai"}, "model_name"),
        ({"type": "COMPOSITE"}, "child_metrics"),
        ({"type": "python"}, "type"),
        ({"unknown": 1}, "unknown"),
    ],
)
def test_invalid_version_is_rejected(newest: Api, content: Json, message: str) -> None:
    metric_id = create_metric(newest)
    body = {"message": "m", "content": {"name": "m", "type": "PYTHON", "criteria": "c", **content}}
    assert message in newest.rejected("POST", f"/v1/metrics/{metric_id}/versions", 400, json=body)
    assert list_versions(newest, metric_id) == []


def test_chart_is_created_read_updated_and_deleted(newest: Api) -> None:
    body = newest.post("/v1/charts", {"name": "c", "metric": "latency"})
    assert body["success"] is True
    chart = body["data"]
    assert (chart["bucketing"], chart["description"], chart["query"], chart["is_active"]) == ("day", None, None, True)
    path = f"/v1/charts/{chart['id']}"
    assert newest.get(path) == {"success": True, "data": chart}
    assert chart in newest.get("/v1/charts")["data"]
    query = [{"field": "event_type", "operator": "is", "type": "string", "value": "model"}]
    changed = newest.http.put(path, json={"query": query, "dateRange": {"relative": "7d"}}).json()["data"]
    assert changed == {**chart, "query": query, "dateRange": {"relative": "7d"}, "updated_at": changed["updated_at"]}
    assert newest.get(path)["data"] == changed
    assert newest.http.delete(path).json()["success"] is True
    for method in ("GET", "PUT", "DELETE"):
        newest.rejected(method, path, 404, **({"json": {}} if method == "PUT" else {}))
    assert chart["id"] not in {one["id"] for one in newest.get("/v1/charts")["data"]}
    newest.rejected("POST", "/v1/charts", 400, json={"name": "c"})
    newest.rejected("POST", "/v1/charts", 400, json={"name": "c", "metric": "m", "bucketing": "year"})


def test_queue_is_created_read_updated_and_deleted(newest: Api) -> None:
    response = newest.http.post("/v1/queues", json={"name": "q", "event_ids": ["one"]})
    assert response.status_code == 201
    assert response.json()["message"]
    queue = response.json()["queue"]
    assert (queue["description"], queue["enabled"], queue["filters"]) == ("", True, {"filterArray": []})
    assert (queue["scope_type"], queue["is_active"]) == ("project", True)
    assert "event_ids" not in queue
    path = f"/v1/queues/{queue['id']}"
    assert newest.get(path) == queue
    changes = {"id": queue["id"], "enabled": False, "add_event_ids": ["two"], "remove_event_ids": ["one"]}
    changed = newest.http.put(path, json=changes).json()["queue"]
    assert changed == {**queue, "enabled": False, "updated_at": changed["updated_at"]}
    assert changed["updated_at"] is not None
    for enabled, there in ((False, True), (True, False)):
        listed = newest.get("/v1/queues", enabled=str(enabled).lower())["queues"]
        assert (queue["id"] in {one["id"] for one in listed}) == there
    assert newest.http.delete(path).json().keys() == {"message"}
    for method in ("GET", "PUT", "DELETE"):
        newest.rejected(method, path, 404, **({"json": {"id": "x"}} if method == "PUT" else {}))
    assert queue["id"] not in {one["id"] for one in newest.get("/v1/queues")["queues"]}
    newest.rejected("PUT", path, 400, json={"name": "without an id"})
    newest.rejected("POST", "/v1/queues", 400, json={})


def test_data_that_no_response_shows_are_in_the_file(tmp_path: Path) -> None:
    """No response shows the events of a queue, so the test reads the file. Versions are deleted with their metric."""
    path = tmp_path / "kept.db"
    with LocalHoneyHive(path) as server, connect(server, "2026-06-24") as http:
        newest = Api(http)
        queue_id = http.post("/v1/queues", json={"name": "q", "event_ids": ["one", "two"]}).json()["queue"]["id"]
        changes = {"id": queue_id, "add_event_ids": ["three", "two"], "remove_event_ids": ["one"]}
        http.put(f"/v1/queues/{queue_id}", json=changes).raise_for_status()
        http.delete(f"/v1/queues/{queue_id}").raise_for_status()
        kept, gone = create_metric(newest), create_metric(newest)
        create_version(newest, kept, "one")
        create_version(newest, gone, "other")
        http.delete(f"/v1/metrics/{gone}").raise_for_status()
    with closing(sqlite3.connect(path)) as connection:
        (queue,) = connection.execute("SELECT body FROM things WHERE kind = 'queue'").fetchone()
        versions = connection.execute("SELECT body FROM things WHERE kind = 'metric_version'").fetchall()
    assert json.loads(queue)["event_ids"] == ["two", "three"]
    assert json.loads(queue)["is_active"] is False
    assert [json.loads(body)["metric_id"] for (body,) in versions] == [kept]
