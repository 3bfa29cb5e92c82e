"""What the generated client of 2026-06-24 gets wrong of metrics and their versions."""

from __future__ import annotations

from typing import Any

import pytest

from honeyhive_raw.r2026_06_24 import models
from honeyhive_raw.r2026_06_24.api.metrics import create_metric
from tests.canary import canary

NEW: dict[str, Any] = {"name": "n", "type": "PYTHON", "criteria": "c"}


@canary("metric-create-defaults", raises=AssertionError)
def test_a_new_metric_is_sent_without_opinions() -> None:
    assert models.CreateMetricRequest(name="n", type_="PYTHON", criteria="c").to_dict() == NEW


@canary("metric-scale", raises=AssertionError)
def test_a_metric_that_the_server_refuses_cannot_be_made() -> None:
    body = create_metric._get_kwargs(body=models.CreateMetricRequest(name="n", type_="PYTHON", criteria="c"))["json"]
    assert body["return_type"] != "float" or "scale" in body


@canary("metric-update-null", raises=TypeError)
@pytest.mark.parametrize("field", ["threshold", "categories", "child_metrics"])
def test_what_a_metric_need_not_have_can_be_taken_away(field: str) -> None:
    assert models.UpdateMetricRequest.from_dict({field: None}).to_dict() == {field: None}


@canary("metric-run-defaults", raises=AssertionError)
def test_a_metric_is_run_as_it_is() -> None:
    assert models.RunMetricRequestMetric(name="n", type_="PYTHON", criteria="c").to_dict() == NEW


@canary("metric-run-event", raises=KeyError)
def test_a_metric_may_be_run_on_nothing() -> None:
    models.RunMetricRequest.from_dict({"metric": NEW})


@canary("metric-version-defaults", raises=AssertionError)
def test_a_version_is_sent_without_opinions() -> None:
    assert models.MetricVersionContentRequest(name="n", type_="PYTHON", criteria="c").to_dict() == NEW


@canary("metric-version-needs", raises=AssertionError)
@pytest.mark.parametrize(("kind", "need"), [("LLM", "model_name"), ("COMPOSITE", "child_metrics")])
def test_a_version_that_the_server_refuses_cannot_be_made(kind: Any, need: str) -> None:
    assert need in models.MetricVersionContentRequest(name="n", type_=kind, criteria="c").to_dict()
