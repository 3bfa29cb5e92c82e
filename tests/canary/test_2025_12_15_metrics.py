"""Defects of the generated client of 2025-12-15: metrics."""

from __future__ import annotations

from typing import Any

import httpx

from honeyhive_raw.r2025_12_15 import Client, models
from honeyhive_raw.r2025_12_15.api.metrics import create_metric, get_metrics, run_metric
from tests.canary import canary

NEW_METRIC: dict[str, Any] = {"name": "n", "type": "PYTHON", "criteria": "c"}
STORED_METRIC: dict[str, Any] = {"id": "m1", **NEW_METRIC}


@canary("metrics-nested", raises=ValueError)
def test_flat_list_of_metrics_is_parsed() -> None:
    dates = {"created_at": "2025-12-15T00:00:00Z", "updated_at": None}
    response = httpx.Response(200, json=[{**STORED_METRIC, **dates}])
    assert get_metrics._parse_response(client=Client(base_url="http://localhost"), response=response)


@canary("metric-create-defaults", raises=AssertionError)
def test_metric_create_sends_no_defaults() -> None:
    assert models.CreateMetricRequest(name="n", type_="PYTHON", criteria="c").to_dict() == NEW_METRIC


@canary("metric-scale", raises=AssertionError)
def test_metric_create_sends_a_scale_with_return_type_float() -> None:
    body = create_metric._get_kwargs(body=models.CreateMetricRequest(name="n", type_="PYTHON", criteria="c"))["json"]
    assert body["return_type"] != "float" or "scale" in body


@canary("metric-update-defaults", raises=AssertionError)
def test_metric_update_sends_no_defaults() -> None:
    assert models.UpdateMetricRequest(id="m1").to_dict() == {"id": "m1"}


@canary("metric-run-response", raises=AttributeError)
def test_metric_run_has_a_parsed_response() -> None:
    assert run_metric.sync  # type: ignore[attr-defined]  # generated only for responses that have a type


@canary("metric-run-defaults", raises=AssertionError)
def test_metric_run_sends_no_defaults() -> None:
    assert models.RunMetricRequest.from_dict({"metric": NEW_METRIC}).to_dict() == {"metric": NEW_METRIC}
    assert models.RunMetricRequestMetric(name="n", type_="PYTHON", criteria="c").to_dict() == NEW_METRIC
