"""What the generated client of 2025-12-02 gets wrong of metrics."""

from __future__ import annotations

import httpx

from honeyhive_raw.r2025_12_02 import Client, models
from honeyhive_raw.r2025_12_02.api.metrics import create_metric, delete_metric, get_metrics, update_metric
from tests.canary import canary

CLIENT = Client(base_url="http://localhost")
NEW = {"name": "n", "type": "PYTHON", "criteria": "c"}


@canary("metrics-unfiltered", raises=TypeError)
def test_metrics_of_one_type_can_be_asked_for() -> None:
    get_metrics._get_kwargs(project_name="p", type_="PYTHON")  # type: ignore[call-arg]


@canary("metric-older-types", raises=TypeError)
def test_a_metric_of_the_time_before_is_read() -> None:
    response = httpx.Response(200, json=[{**NEW, "type": "custom"}])
    assert get_metrics._parse_response(client=CLIENT, response=response)


@canary("metric-scale", raises=AssertionError)
def test_a_metric_that_the_server_refuses_cannot_be_made() -> None:
    assert "scale" in models.Metric(name="n", type_="PYTHON", criteria="c").to_dict()


@canary("metric-created-silent", raises=AttributeError)
def test_where_a_new_metric_is_can_be_asked_for() -> None:
    assert create_metric.sync  # type: ignore[attr-defined]


@canary("metric-changed-silent", raises=AttributeError)
def test_what_became_of_a_changed_metric_is_said() -> None:
    assert update_metric.sync  # type: ignore[attr-defined]


@canary("metric-changed-silent", raises=AttributeError)
def test_what_became_of_a_deleted_metric_is_said() -> None:
    assert delete_metric.sync  # type: ignore[attr-defined]


@canary("metric-delete-refused", raises=AssertionError)
def test_a_refusal_is_no_success() -> None:
    answers = (httpx.Response(status, json={"error": "no"}) for status in (200, 403))
    done, refused = (delete_metric._parse_response(client=CLIENT, response=answer) for answer in answers)
    assert refused != done
