"""Metrics: stored fields, rejected requests, and responses that match the document."""

from __future__ import annotations

import re

import jsonschema_rs
import pytest

from tests.unit.local.support import Api, Json
from tests.unit.local.test_contract import DOCUMENT, response_schema

NEW: Json = {"name": "n", "type": "PYTHON", "criteria": "c", "scale": 5}


def test_responses_match_the_document(empty_api: Api) -> None:
    api = empty_api
    created = api.post("/v1/metrics", NEW)
    metric_id = created["metric_id"]
    listed = api.http.get("/v1/metrics").json()
    updated = api.http.put("/v1/metrics", json={"id": metric_id, "name": "x"}).json()
    deleted = api.http.delete("/v1/metrics", params={"metric_id": metric_id}).json()
    jsonschema_rs.validate(response_schema("POST /v1/metrics", "200"), created)
    jsonschema_rs.validate(response_schema("PUT /v1/metrics", "200"), updated)
    jsonschema_rs.validate(response_schema("DELETE /v1/metrics", "200"), deleted)
    flat = {"$ref": "#/components/schemas/GetMetricsResponse", "components": DOCUMENT["components"]}
    jsonschema_rs.validate(flat, listed)
    assert re.fullmatch(r"[A-Za-z0-9_-]{24}", metric_id)
    assert len(listed) == 1
    assert api.http.get("/v1/metrics").json() == []


def test_update_keeps_other_fields(api: Api) -> None:
    given = {**NEW, "description": "d", "return_type": "boolean", "sampling_percentage": 3, "enabled_in_prod": True}
    metric_id = api.post("/v1/metrics", given)["metric_id"]
    assert api.http.put("/v1/metrics", json={"id": metric_id, "scale": None}).json() == {"updated": True}
    (metric,) = api.http.get("/v1/metrics", params={"id": metric_id}).json()
    assert {name: metric[name] for name in given} == {**given, "scale": None}
    assert metric["updated_at"] >= metric["created_at"]


@pytest.mark.parametrize(
    ("change", "message"),
    [({"type": "python"}, "python"), ({"scale": None}, "scale"), ({"scale": 0}, "scale"), ({"unknown": 1}, "unknown"),
     ({"criteria": ""}, "criteria"), ({"return_type": "number"}, "number"), ({"return_type": "float", "scale": None}, "scale")],
)  # fmt: skip
def test_invalid_metric_is_rejected(api: Api, change: Json, message: str) -> None:
    assert message in api.rejected("POST", "/v1/metrics", 400, json={**NEW, **change})


def test_metric_without_return_type_requires_scale(api: Api) -> None:
    bare = {name: value for name, value in NEW.items() if name != "scale"}
    assert "scale" in api.rejected("POST", "/v1/metrics", 400, json=bare)
    assert api.post("/v1/metrics", {**bare, "return_type": "string"})["inserted"]


def test_unknown_metric_is_not_found(api: Api) -> None:
    assert "none" in api.rejected("PUT", "/v1/metrics", 404, json={"id": "none"})
    assert "none" in api.rejected("DELETE", "/v1/metrics", 404, params={"metric_id": "none"})
    api.rejected("DELETE", "/v1/metrics", 400)
    api.rejected("POST", "/v1/metrics/run_metric", 400, json={"metric": {"name": "n"}})
