"""What came with 2026-06-24: versions of metrics, charts and queues."""

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


def metric(newest: Api) -> str:
    return str(newest.post("/v1/metrics", METRIC)["metric_id"])


def version(newest: Api, metric_id: str, criteria: str, **more: Any) -> Json:
    content = {"name": "m", "type": "HUMAN", "criteria": criteria, **more.pop("content", {})}
    body = newest.post(f"/v1/metrics/{metric_id}/versions", {"message": criteria, "content": content, **more})
    assert body["success"] is True
    made: Json = body["data"]
    return made


def versions(newest: Api, metric_id: str) -> list[Json]:
    body = newest.get(f"/v1/metrics/{metric_id}/versions")
    assert body["success"] is True
    listed: list[Json] = body["data"]
    return listed


def shown(newest: Api, metric_id: str) -> Json:
    (found,) = newest.get("/v1/metrics", id=metric_id)["metrics"]
    return found  # type: ignore[no-any-return]


def test_versions_are_drafts_and_listed_oldest_first(newest: Api) -> None:
    metric_id = metric(newest)
    assert versions(newest, metric_id) == []
    one, other = version(newest, metric_id, "one"), version(newest, metric_id, "other")
    assert versions(newest, metric_id) == [one, other]
    assert one.keys() == {"name", "full_sha", "message", "date", "deployed", "content"}
    assert one["name"] != other["name"]
    assert one["full_sha"] != other["full_sha"]
    assert (one["deployed"], one["message"]) == (False, "one")
    content = one["content"]
    assert (content["sampling_percentage"], content["return_type"], content["enabled_in_prod"]) == (10, "float", True)
    assert shown(newest, metric_id)["criteria"] == "first"


def test_one_version_is_deployed_at_a_time_and_the_metric_shows_it(newest: Api) -> None:
    metric_id = metric(newest)
    before = shown(newest, metric_id)
    one = version(newest, metric_id, "one", deploy_immediately=True)
    assert one["deployed"] is True
    other = version(newest, metric_id, "other")
    assert shown(newest, metric_id)["criteria"] == "one"
    body = newest.http.post(f"/v1/metrics/{metric_id}/versions/{other['name']}/deploy").json()
    assert body == {"success": True, "data": {**other, "deployed": True}}
    assert [found["deployed"] for found in versions(newest, metric_id)] == [False, True]
    after = shown(newest, metric_id)
    assert after == {**before, **other["content"], "updated_at": after["updated_at"]}
    assert after["updated_at"] is not None


def test_versions_belong_to_their_metric(newest: Api) -> None:
    metric_id, other = metric(newest), metric(newest)
    name = version(newest, metric_id, "one")["name"]
    newest.refused("POST", f"/v1/metrics/{other}/versions/{name}/deploy", 404)
    newest.refused("POST", f"/v1/metrics/{new_id()}/versions/{name}/deploy", 404)
    newest.refused("GET", f"/v1/metrics/{new_id()}/versions", 404)
    newest.http.delete(f"/v1/metrics/{metric_id}").raise_for_status()
    newest.refused("GET", f"/v1/metrics/{metric_id}/versions", 404)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ({"type": "LLM"}, "model_provider and model_name"),
        ({"type": "LLM", "model_provider": "openai"}, "model_name"),
        ({"type": "COMPOSITE"}, "child_metrics"),
        ({"type": "python"}, "type"),
        ({"unknown": 1}, "unknown"),
    ],
)
def test_a_version_that_is_refused(newest: Api, content: Json, said: str) -> None:
    metric_id = metric(newest)
    body = {"message": "m", "content": {"name": "m", "type": "PYTHON", "criteria": "c", **content}}
    assert said in newest.refused("POST", f"/v1/metrics/{metric_id}/versions", 400, json=body)
    assert versions(newest, metric_id) == []


def test_a_chart_from_beginning_to_end(newest: Api) -> None:
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
        newest.refused(method, path, 404, **({"json": {}} if method == "PUT" else {}))
    assert chart["id"] not in {one["id"] for one in newest.get("/v1/charts")["data"]}
    newest.refused("POST", "/v1/charts", 400, json={"name": "c"})
    newest.refused("POST", "/v1/charts", 400, json={"name": "c", "metric": "m", "bucketing": "year"})


def test_a_queue_from_beginning_to_end(newest: Api) -> None:
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
        newest.refused(method, path, 404, **({"json": {"id": "x"}} if method == "PUT" else {}))
    assert queue["id"] not in {one["id"] for one in newest.get("/v1/queues")["queues"]}
    newest.refused("PUT", path, 400, json={"name": "without an id"})
    newest.refused("POST", "/v1/queues", 400, json={})


def test_what_nobody_is_told_is_kept_all_the_same(tmp_path: Path) -> None:
    """The events of a queue are in no answer, so the file itself is looked into; versions go with their metric."""
    path = tmp_path / "kept.db"
    with LocalHoneyHive(path) as server, connect(server, "2026-06-24") as http:
        newest = Api(http)
        queue_id = http.post("/v1/queues", json={"name": "q", "event_ids": ["one", "two"]}).json()["queue"]["id"]
        changes = {"id": queue_id, "add_event_ids": ["three", "two"], "remove_event_ids": ["one"]}
        http.put(f"/v1/queues/{queue_id}", json=changes).raise_for_status()
        http.delete(f"/v1/queues/{queue_id}").raise_for_status()
        kept, gone = metric(newest), metric(newest)
        version(newest, kept, "one")
        version(newest, gone, "other")
        http.delete(f"/v1/metrics/{gone}").raise_for_status()
    with closing(sqlite3.connect(path)) as connection:
        (queue,) = connection.execute("SELECT body FROM things WHERE kind = 'queue'").fetchone()
        versions = connection.execute("SELECT body FROM things WHERE kind = 'metric_version'").fetchall()
    assert json.loads(queue)["event_ids"] == ["two", "three"]
    assert json.loads(queue)["is_active"] is False
    assert [json.loads(body)["metric_id"] for (body,) in versions] == [kept]
