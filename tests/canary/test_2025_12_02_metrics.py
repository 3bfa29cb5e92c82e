"""Defects of the generated client of 2025-12-02: metrics."""

from __future__ import annotations

import httpx

from honeyhive_raw.r2025_12_02 import Client, models
from honeyhive_raw.r2025_12_02.api.metrics import create_metric, delete_metric, get_metrics, update_metric
from tests.canary import canary

CLIENT = Client(base_url="http://localhost")
NEW = {"name": "n", "type": "PYTHON", "criteria": "c"}


@canary("metrics-unfiltered", raises=TypeError)
def test_metrics_can_be_filtered_by_type() -> None:
    get_metrics._get_kwargs(project_name="p", type_="PYTHON")  # type: ignore[call-arg]


@canary("metric-legacy-types", raises=TypeError)
def test_metric_with_a_legacy_type_is_parsed() -> None:
    response = httpx.Response(200, json=[{**NEW, "type": "custom"}])
    assert get_metrics._parse_response(client=CLIENT, response=response)


@canary("metric-scale", raises=AssertionError)
def test_metric_without_a_required_scale_cannot_be_created() -> None:
    assert "scale" in models.Metric(name="n", type_="PYTHON", criteria="c").to_dict()


@canary("metric-create-untyped", raises=AttributeError)
def test_metric_create_has_a_parsed_response() -> None:
    assert create_metric.sync  # type: ignore[attr-defined]


@canary("metric-change-untyped", raises=AttributeError)
def test_metric_update_has_a_parsed_response() -> None:
    assert update_metric.sync  # type: ignore[attr-defined]


@canary("metric-change-untyped", raises=AttributeError)
def test_metric_delete_has_a_parsed_response() -> None:
    assert delete_metric.sync  # type: ignore[attr-defined]


@canary("metric-delete-forbidden", raises=AssertionError)
def test_rejected_delete_is_not_parsed_as_success() -> None:
    replies = (httpx.Response(status, json={"error": "no"}) for status in (200, 403))
    accepted, rejected = (delete_metric._parse_response(client=CLIENT, response=reply) for reply in replies)
    assert rejected != accepted
