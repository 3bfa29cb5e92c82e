"""The requests of metrics."""
# ruff: noqa: UP031 - bodies are full of braces

from __future__ import annotations

from typing import Any

from honeyhive_overlay import UNSET, Filter
from tests.golden.case import EMPTY, ID, Case, Then

LIST = "GET /metrics?project_name=a%20project"
METRIC: dict[str, Any] = {"id": "m1", "name": "n"}
CREATED = {"inserted": True, "metric_id": "m1"}
FILTERS: list[Any] = [Filter("event_type", "is", "model"), {"field": "error", "operator": "exists"}]
FILTERS_JSON = (
    '{"filterArray":[{"field":"event_type","operator":"is","value":"model","type":"string"},'
    '{"field":"error","operator":"exists","value":null,"type":"string"}]}'
)

CASES = [
    Case("metrics.list", LIST, [METRIC]),
    Case("metrics.list", LIST, [METRIC], kwargs={"type": "PYTHON"}),
    Case("metrics.get", LIST, [{"_id": "a&b /c"}], ("a&b /c",)),
    Case(
        "metrics.create", "POST /metrics", EMPTY,
        kwargs={"name": "n", "type": "PYTHON", "criteria": "c", "scale": 5},
        body='{"name":"n","type":"PYTHON","criteria":"c","scale":5}',
        then=(Then(LIST, [METRIC]),),
    ),
    Case(
        "metrics.create", "POST /metrics", CREATED,
        kwargs={"name": "n", "type": "LLM", "criteria": "c", "description": "", "return_type": "categorical",
                "threshold": {"passing_categories": ("good",)}, "categories": [{"category": "good", "score": None}],
                "child_metrics": [{"name": "m", "weight": 0.5}], "enabled_in_prod": False, "needs_ground_truth": True,
                "sampling_percentage": 50.0, "model_provider": "p", "model_name": "gpt", "filters": FILTERS},
        body='{"name":"n","type":"LLM","criteria":"c","description":"","return_type":"categorical",'
             '"threshold":{"passing_categories":["good"]},"categories":[{"category":"good","score":null}],'
             '"child_metrics":[{"name":"m","weight":0.5}],"enabled_in_prod":false,"needs_ground_truth":true,'
             '"sampling_percentage":50,"model_provider":"p","model_name":"gpt","filters":%s}' % FILTERS_JSON,
    ),
    Case(
        "metrics.create_from", "POST /metrics", CREATED,
        ({"name": "n", "type": "HUMAN", "criteria": "c", "return_type": "boolean", "unknown": 1},),
        kwargs={"allow_unknown": True},
        body='{"name":"n","type":"HUMAN","criteria":"c","return_type":"boolean","unknown":1}',
    ),
    Case("metrics.update", "PUT /metrics", EMPTY, (ID,), {"name": UNSET}, body='{"metric_id":"%s"}' % ID),
    Case(
        "metrics.update", "PUT /metrics", EMPTY, ("m1",),
        {"name": "n", "type": "COMPOSITE", "criteria": "c", "description": "", "return_type": "float", "scale": 3,
         "threshold": {"min": 1}, "categories": [], "child_metrics": [], "enabled_in_prod": True,
         "needs_ground_truth": False, "sampling_percentage": 12, "model_provider": "p", "model_name": "gpt",
         "filters": []},
        body='{"metric_id":"m1","name":"n","type":"COMPOSITE","criteria":"c","description":"","return_type":"float",'
             '"scale":3,"threshold":{"min":1},"categories":[],"child_metrics":[],"enabled_in_prod":true,'
             '"needs_ground_truth":false,"sampling_percentage":12,"model_provider":"p","model_name":"gpt",'
             '"filters":{"filterArray":[]}}',
    ),
    Case("metrics.delete", "DELETE /metrics?metric_id=a%2Fb", EMPTY, ("a/b",)),
]  # fmt: skip
