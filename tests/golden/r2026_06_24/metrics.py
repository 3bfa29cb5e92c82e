"""The requests of metrics and their versions."""
# ruff: noqa: UP031 - bodies are full of braces

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from honeyhive_overlay import UNSET, Event, Filter, Metric, MetricContent
from tests.golden.case import ID, Case

METRIC: dict[str, Any] = {"id": "m1"}
NOON = datetime(2026, 6, 24, 12, tzinfo=UTC)
CREATED = {"inserted": True, "metric_id": "m1"}
UPDATED = {"updated": True}
VERSION: dict[str, Any] = {"success": True, "data": {"name": "v1"}}
FILTERS: list[Any] = [Filter("event_type", "is", "model"), {"field": "error", "operator": "exists"}]
FILTERS_JSON = (
    '{"filterArray":[{"field":"event_type","operator":"is","value":"model","type":"string"},'
    '{"field":"error","operator":"exists","value":null,"type":"string"}]}'
)
READ: dict[str, Any] = {
    "id": "m1", "name": "n", "type": "LLM", "criteria": "c", "description": None, "return_type": "float", "scale": 5,
    "model_provider": "p", "model_name": "gpt", "categories": None, "filters": {"filterArray": []},
}  # fmt: skip

CASES = [
    Case("metrics.list", "GET /v1/metrics", {"metrics": [METRIC]}),
    Case("metrics.list", "GET /v1/metrics?type=PYTHON", {"metrics": [METRIC]}, kwargs={"type": "PYTHON"}),
    Case("metrics.get", "GET /v1/metrics?id=m1", {"metrics": [METRIC]}, ("m1",)),
    Case("metrics.get", "GET /v1/metrics?id=a%26b%20%2Fc", {"metrics": [{"id": "a&b /c"}]}, ("a&b /c",)),
    Case(
        "metrics.create", "POST /v1/metrics", CREATED,
        kwargs={"name": "n", "type": "PYTHON", "criteria": "c", "scale": 5},
        body='{"name":"n","type":"PYTHON","criteria":"c","scale":5}',
    ),
    Case(
        "metrics.create", "POST /v1/metrics", CREATED,
        kwargs={"name": "n", "type": "LLM", "criteria": "c", "description": "", "return_type": "categorical",
                "threshold": {"passing_categories": ("good",)}, "categories": [{"category": "good", "score": None}],
                "child_metrics": [{"name": "m", "weight": 0.5}], "enabled_in_prod": False, "needs_ground_truth": True,
                "sampling_percentage": 0, "model_provider": "p", "model_name": "gpt", "filters": FILTERS},
        body='{"name":"n","type":"LLM","criteria":"c","description":"","return_type":"categorical",'
             '"threshold":{"passing_categories":["good"]},"categories":[{"category":"good","score":null}],'
             '"child_metrics":[{"name":"m","weight":0.5}],"enabled_in_prod":false,"needs_ground_truth":true,'
             '"sampling_percentage":0,"model_provider":"p","model_name":"gpt","filters":%s}' % FILTERS_JSON,
    ),
    Case(
        "metrics.create_from", "POST /v1/metrics", CREATED,
        ({"name": "n", "type": "HUMAN", "criteria": "c", "return_type": "boolean", "scale": None, "unknown": 1,
          "filters": {"filterArray": []}},),
        kwargs={"allow_unknown": True},
        body='{"name":"n","type":"HUMAN","criteria":"c","return_type":"boolean","scale":null,"unknown":1,'
             '"filters":{"filterArray":[]}}',
    ),
    Case("metrics.update", f"PUT /v1/metrics/{ID}", UPDATED, (ID,), body="{}"),
    Case(
        "metrics.update", "PUT /v1/metrics/a%2Fb", UPDATED, ("a/b",), {"name": "new", "criteria": UNSET},
        body='{"name":"new"}',
    ),
    Case(
        "metrics.update", "PUT /v1/metrics/m1", UPDATED, ("m1",),
        {"name": "n", "type": "COMPOSITE", "criteria": "c", "description": None, "return_type": "float", "scale": None,
         "threshold": {}, "categories": [{"category": "a", "score": 1}], "child_metrics": [{"name": "m", "weight": 1}],
         "enabled_in_prod": True, "needs_ground_truth": False, "sampling_percentage": 12.5, "model_provider": None,
         "model_name": None, "filters": []},
        body='{"name":"n","type":"COMPOSITE","criteria":"c","description":null,"return_type":"float",'
             '"scale":null,"threshold":{},"categories":[{"category":"a","score":1}],'
             '"child_metrics":[{"name":"m","weight":1}],"enabled_in_prod":true,"needs_ground_truth":false,'
             '"sampling_percentage":12.5,"model_provider":null,"model_name":null,"filters":{"filterArray":[]}}',
    ),
    Case("metrics.delete", "DELETE /v1/metrics/a%2Fb", {"deleted": True}, ("a/b",)),
    Case(
        "metrics.run", "POST /v1/metrics/run", {},
        kwargs={"metric": {"name": "n", "type": "PYTHON", "criteria": "c", "unknown": 1}},
        body='{"metric":{"name":"n","type":"PYTHON","criteria":"c","unknown":1},"event":{}}',
    ),
    Case(
        "metrics.run", "POST /v1/metrics/run", {},
        kwargs={"metric": Metric(id="m1", name="n", type="LLM", criteria="c", scale=5, created_at=NOON),
                "event": Event(event_id="e1", outputs={"a": None})},
        body='{"metric":{"name":"n","type":"LLM","criteria":"c","scale":5},"event":{"event_id":"e1","outputs":{"a":null},"children":[]}}',
    ),
    Case(
        "metrics.run", "POST /v1/metrics/run", {},
        kwargs={"metric": {"name": "n", "type": "LLM", "criteria": "c"}, "event": {"outputs": None, "own": [1]}},
        body='{"metric":{"name":"n","type":"LLM","criteria":"c"},"event":{"outputs":null,"own":[1]}}',
    ),
    Case("metric_versions.list", "GET /v1/metrics/m1/versions", {"success": True, "data": []}, ("m1",)),
    Case("metric_versions.list", f"GET /v1/metrics/{ID}/versions", {"success": True, "data": []}, (ID,)),
    Case(
        "metric_versions.create", "POST /v1/metrics/a%2Fb/versions", VERSION, ("a/b",),
        {"message": "", "content": {"name": "n", "type": "PYTHON", "criteria": "c", "filters": FILTERS, "unknown": None}},
        body='{"message":"","content":{"name":"n","type":"PYTHON","criteria":"c","filters":%s,"unknown":null}}' % FILTERS_JSON,
    ),
    Case(
        "metric_versions.create", "POST /v1/metrics/m1/versions", VERSION, ("m1",),
        {"message": "é", "deploy_immediately": False,
         "content": Metric(**READ)},
        body='{"message":"é","content":{"name":"n","type":"LLM","criteria":"c","return_type":"float",'
             '"model_provider":"p","model_name":"gpt","scale":5,"filters":{"filterArray":[]}},"deploy_immediately":false}',
    ),
    Case(
        "metric_versions.create", "POST /v1/metrics/m1/versions", VERSION, ("m1",),
        {"message": "m", "deploy_immediately": True, "content": MetricContent(name="n", type="HUMAN", criteria="c")},
        body='{"message":"m","content":{"name":"n","type":"HUMAN","criteria":"c"},"deploy_immediately":true}',
    ),
    Case("metric_versions.deploy", "POST /v1/metrics/m1/versions/v1/deploy", VERSION, ("m1", "v1")),
    Case("metric_versions.deploy", "POST /v1/metrics/a%2Fb/versions/v%201%3F/deploy", VERSION, ("a/b", "v 1?")),
]  # fmt: skip
