"""What the generated client of 2025-12-15 gets wrong of metrics."""

from __future__ import annotations

from typing import Any

import httpx

from honeyhive_raw.r2025_12_15 import Client, models
from honeyhive_raw.r2025_12_15.api.metrics import create_metric, get_metrics, run_metric
from tests.canary import canary

METRIC: dict[str, Any] = {"id": "m1", "name": "n", "type": "PYTHON", "criteria": "c"}
NEW = {"name": "n", "type": "PYTHON", "criteria": "c"}


@canary("metrics-nested", raises=ValueError)
def test_a_flat_list_of_metrics_is_read() -> None:
    dates = {"created_at": "2025-12-15T00:00:00Z", "updated_at": None}
    response = httpx.Response(200, json=[{**METRIC, **dates}])
    assert get_metrics._parse_response(client=Client(base_url="http://localhost"), response=response)


@canary("metric-create-defaults", raises=AssertionError)
def test_a_new_metric_is_sent_without_opinions() -> None:
    assert models.CreateMetricRequest(name="n", type_="PYTHON", criteria="c").to_dict() == NEW


@canary("metric-scale", raises=AssertionError)
def test_a_metric_that_the_server_refuses_cannot_be_made() -> None:
    body = create_metric._get_kwargs(body=models.CreateMetricRequest(name="n", type_="PYTHON", criteria="c"))["json"]
    assert body["return_type"] != "float" or "scale" in body


@canary("metric-update-defaults", raises=AssertionError)
def test_a_change_of_a_metric_resets_nothing() -> None:
    assert models.UpdateMetricRequest(id="m1").to_dict() == {"id": "m1"}


@canary("metric-run-answer", raises=AttributeError)
def test_what_a_metric_gave_can_be_asked_for() -> None:
    assert run_metric.sync  # type: ignore[attr-defined]


@canary("metric-run-defaults", raises=AssertionError)
def test_a_metric_is_run_as_it_is() -> None:
    assert models.RunMetricRequest.from_dict({"metric": NEW}).to_dict() == {"metric": NEW}
    assert models.RunMetricRequestMetric(name="n", type_="PYTHON", criteria="c").to_dict() == NEW
