"""Defects of the generated client of 2026-06-24: metrics and their versions."""

from __future__ import annotations

from typing import Any

import pytest

from honeyhive_raw.r2026_06_24 import models
from honeyhive_raw.r2026_06_24.api.metrics import create_metric
from tests.canary import canary

NEW: dict[str, Any] = {"name": "n", "type": "PYTHON", "criteria": "c"}


@canary("metric-create-defaults", raises=AssertionError)
def test_metric_create_sends_no_defaults() -> None:
    assert models.CreateMetricRequest(name="n", type_="PYTHON", criteria="c").to_dict() == NEW


@canary("metric-scale", raises=AssertionError)
def test_metric_without_a_required_scale_cannot_be_created() -> None:
    body = create_metric._get_kwargs(body=models.CreateMetricRequest(name="n", type_="PYTHON", criteria="c"))["json"]
    assert body["return_type"] != "float" or "scale" in body


@canary("metric-update-null", raises=TypeError)
@pytest.mark.parametrize("field", ["threshold", "categories", "child_metrics"])
def test_nullable_fields_can_be_cleared(field: str) -> None:
    assert models.UpdateMetricRequest.from_dict({field: None}).to_dict() == {field: None}


@canary("metric-run-defaults", raises=AssertionError)
def test_metric_run_sends_no_defaults() -> None:
    assert models.RunMetricRequestMetric(name="n", type_="PYTHON", criteria="c").to_dict() == NEW


@canary("metric-run-event", raises=KeyError)
def test_event_of_a_metric_run_is_optional() -> None:
    models.RunMetricRequest.from_dict({"metric": NEW})


@canary("metric-version-defaults", raises=AssertionError)
def test_metric_version_sends_no_defaults() -> None:
    assert models.MetricVersionContentRequest(name="n", type_="PYTHON", criteria="c").to_dict() == NEW


@canary("metric-version-required", raises=AssertionError)
@pytest.mark.parametrize(("kind", "required"), [("LLM", "model_name"), ("COMPOSITE", "child_metrics")])
def test_metric_version_without_required_fields_cannot_be_created(kind: Any, required: str) -> None:
    assert required in models.MetricVersionContentRequest(name="n", type_=kind, criteria="c").to_dict()
