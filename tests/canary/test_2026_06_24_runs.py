"""Defects of the generated client of 2026-06-24: experiment runs."""

from __future__ import annotations

import json
from typing import Any

import httpx

from honeyhive_raw.r2026_06_24 import Client, models
from honeyhive_raw.r2026_06_24.api.experiments import (
    get_experiment_compare_events,
    get_experiment_comparison,
    get_experiment_run_metrics,
    get_experiment_summary,
    get_run,
    get_run_schema,
    get_runs,
    get_runs_schema,
)
from tests.canary import canary

CLIENT = Client(base_url="http://localhost")
ANY: Any = "any text"
DATES = {"$gte": "2026-06-24T00:00:00Z"}


def query_of(kwargs: dict[str, Any]) -> httpx.QueryParams:
    """Return the query that httpx builds from the generated arguments."""
    return httpx.QueryParams(kwargs["params"])


@canary("run-create-default-status", raises=AssertionError)
def test_default_status_is_not_sent() -> None:
    assert models.PostExperimentRunRequest(name="first").to_dict() == {"name": "first"}


@canary("run-server-fields", raises=KeyError)
def test_run_without_internal_fields_is_parsed() -> None:
    models.ExperimentRunObject.from_dict({"run_id": "r1", "name": "first", "status": "pending"})


@canary("run-id-text", raises=AssertionError)
def test_run_id_of_get_is_text() -> None:
    assert get_run._get_kwargs.__annotations__["run_id"] is str


@canary("runs-defaults", raises=AssertionError)
def test_run_list_sends_no_defaults() -> None:
    assert dict(query_of(get_runs._get_kwargs())) == {}


@canary("runs-ids", raises=AssertionError)
def test_run_ids_are_sent_with_the_expected_key() -> None:
    assert query_of(get_runs._get_kwargs(run_ids=["a", "b"])).get_list("run_ids[]") == ["a", "b"]


@canary("runs-ids-limit", raises=AssertionError)
def test_limit_is_at_least_the_number_of_run_ids() -> None:
    ids = [str(number) for number in range(21)]
    assert int(query_of(get_runs._get_kwargs(run_ids=ids))["limit"]) >= len(ids)


@canary("runs-dates", raises=ValueError)
def test_date_range_of_runs_is_sent_as_json() -> None:
    dates = models.GetRunsDateRangeOneOf1.from_dict(DATES)
    assert json.loads(query_of(get_runs._get_kwargs(date_range=dates))["dateRange"])


@canary("schema-dates", raises=ValueError)
def test_date_range_of_a_schema_is_sent_as_json() -> None:
    dates = models.GetRunsSchemaDateRangeOneOf1.from_dict(DATES)
    assert json.loads(query_of(get_runs_schema._get_kwargs(date_range=dates))["dateRange"])


@canary("schema-dates", raises=ValueError)
def test_date_range_of_the_schema_of_a_run_is_sent_as_json() -> None:
    dates = models.GetRunSchemaDateRangeOneOf1.from_dict(DATES)
    assert json.loads(query_of(get_run_schema._get_kwargs(ANY, date_range=dates))["dateRange"])


@canary("untyped-statuses", raises=AssertionError)
def test_untyped_status_is_parsed() -> None:
    reply = httpx.Response(404, json={"message": "Run not found"})
    assert get_run._parse_response(client=CLIENT, response=reply) is not None


@canary("delete-response", raises=KeyError)
def test_delete_with_success_flag_is_parsed() -> None:
    models.DeleteExperimentRunResponse.from_dict({"success": True})


@canary("run-metrics-filters", raises=ValueError)
def test_filters_of_metrics_are_sent_as_json() -> None:
    filters = [models.GetExperimentRunMetricsFiltersType1Item.from_dict({"field": "event_name"})]
    assert json.loads(query_of(get_experiment_run_metrics._get_kwargs(ANY, filters=filters))["filters"])


@canary("result-query", raises=AssertionError)
def test_result_sends_no_defaults() -> None:
    assert dict(query_of(get_experiment_summary._get_kwargs(ANY))) == {}


@canary("result-query", raises=ValueError)
def test_filters_of_a_result_are_sent_as_json() -> None:
    filters = [models.GetExperimentSummaryFiltersType1Item.from_dict({"field": "event_name"})]
    assert json.loads(query_of(get_experiment_summary._get_kwargs(ANY, filters=filters))["filters"])


@canary("result-query", raises=AssertionError)
def test_comparison_sends_no_defaults() -> None:
    assert dict(query_of(get_experiment_comparison._get_kwargs(ANY, ANY))) == {}


@canary("result-query", raises=ValueError)
def test_filters_of_a_comparison_are_sent_as_json() -> None:
    filters = [models.GetExperimentComparisonFiltersType1Item.from_dict({"field": "event_name"})]
    assert json.loads(query_of(get_experiment_comparison._get_kwargs(ANY, ANY, filters=filters))["filters"])


@canary("result-datapoints", raises=AssertionError)
def test_metrics_of_a_datapoint_are_typed() -> None:
    body = {"session_id": "s1", "passed": True, "metrics": [{"name": "accuracy", "value": 1}]}
    result = models.DatapointResult.from_dict(body)
    assert not isinstance(result.metrics, list) or not isinstance(result.metrics[0], dict)


@canary("result-values", raises=AssertionError)
def test_values_may_be_booleans() -> None:
    assert "bool" in models.MetricDetail.__annotations__["values"]


@canary("comparison-rows", raises=AssertionError)
def test_comparison_row_has_event_name_and_changes() -> None:
    assert {"event_name", "improved_count", "old_values"} <= models.MetricComparison.__annotations__.keys()


@canary("compare-events-query", raises=AssertionError)
def test_compare_events_sends_no_defaults() -> None:
    assert dict(query_of(get_experiment_compare_events._get_kwargs(ANY, ANY))) == {}


@canary("compare-events-query", raises=ValueError)
def test_filter_of_compare_events_is_sent_as_json() -> None:
    condition = models.GetExperimentCompareEventsFilterType1.from_dict({"field": "event_name"})
    assert json.loads(query_of(get_experiment_compare_events._get_kwargs(ANY, ANY, filter_=condition))["filter"])


@canary("compare-events-untyped", raises=TypeError)
def test_one_event_of_a_pair_may_be_missing() -> None:
    models.ComparableEvent.from_dict({"datapoint_id": "d1", "event_1": {"event_id": "e1"}, "event_2": None})


@canary("compare-events-total", raises=AssertionError)
def test_total_of_compare_events_may_be_text() -> None:
    assert "str" in models.GetExperimentCompareEventsResponse.__annotations__["total_events"]
