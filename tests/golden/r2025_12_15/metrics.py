"""The requests of metrics."""
# ruff: noqa: UP031 - bodies are full of braces

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from honeyhive_overlay import UNSET, Event, Filter, Metric
from tests.golden.case import Case

ID = UUID("6f1c7f3e-0c39-4e64-8b6f-3d6c4f1f0001")
METRIC: dict[str, Any] = {"id": "m1"}
NOON = datetime(2026, 6, 24, 12, tzinfo=UTC)
CREATED = {"inserted": True, "metric_id": "m1"}
FILTERS: list[Any] = [Filter("event_type", "is", "model"), {"field": "error", "operator": "exists"}]
FILTERS_JSON = (
    '{"filterArray":[{"field":"event_type","operator":"is","value":"model","type":"string"},'
    '{"field":"error","operator":"exists","value":null,"type":"string"}]}'
)

CASES = [
    Case("metrics.list", "GET /v1/metrics", [METRIC]),
    Case("metrics.list", "GET /v1/metrics?type=PYTHON", [METRIC], kwargs={"type": "PYTHON"}),
    Case("metrics.get", "GET /v1/metrics?id=m1", [METRIC], ("m1",)),
    Case("metrics.get", "GET /v1/metrics?id=a%26b%20%2Fc", [{"id": "a&b /c"}], ("a&b /c",)),
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
    Case("metrics.update", "PUT /v1/metrics", {"updated": True}, (ID,), body='{"id":"%s"}' % ID),
    Case(
        "metrics.update", "PUT /v1/metrics", {"updated": True}, ("m1",), {"name": "new", "description": UNSET},
        body='{"id":"m1","name":"new"}',
    ),
    Case(
        "metrics.update", "PUT /v1/metrics", {"updated": True}, ("m1",),
        {"name": "n", "type": "COMPOSITE", "criteria": "c", "description": "", "return_type": "float", "scale": None,
         "threshold": None, "categories": None, "child_metrics": None, "enabled_in_prod": True,
         "needs_ground_truth": False, "sampling_percentage": 12.5, "model_provider": None, "model_name": None,
         "filters": []},
        body='{"id":"m1","name":"n","type":"COMPOSITE","criteria":"c","description":"","return_type":"float",'
             '"scale":null,"threshold":null,"categories":null,"child_metrics":null,"enabled_in_prod":true,'
             '"needs_ground_truth":false,"sampling_percentage":12.5,"model_provider":null,"model_name":null,'
             '"filters":{"filterArray":[]}}',
    ),
    Case("metrics.delete", "DELETE /v1/metrics?metric_id=a%2Fb", {"deleted": True}, ("a/b",)),
    Case(
        "metrics.run", "POST /v1/metrics/run_metric", {},
        kwargs={"metric": {"name": "n", "type": "PYTHON", "criteria": "c", "unknown": 1}},
        body='{"metric":{"name":"n","type":"PYTHON","criteria":"c","unknown":1}}',
    ),
    Case(
        "metrics.run", "POST /v1/metrics/run_metric", {},
        kwargs={"metric": Metric(id="m1", name="n", type="LLM", criteria="c", scale=5, created_at=NOON),
                "event": Event(event_id="e1", outputs={"a": None})},
        body='{"metric":{"name":"n","type":"LLM","criteria":"c","scale":5},"event":{"event_id":"e1","outputs":{"a":null},"children":[]}}',
    ),
]  # fmt: skip
