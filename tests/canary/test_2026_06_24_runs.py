"""What is wrong with runs in the generated client of 2026-06-24, defect by defect."""

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


def sent(kwargs: dict[str, Any]) -> httpx.QueryParams:
    """The query that httpx makes of the generated arguments."""
    return httpx.QueryParams(kwargs["params"])


@canary("create-status", raises=AssertionError)
def test_a_status_is_not_sent_unasked() -> None:
    assert models.PostExperimentRunRequest(name="first").to_dict() == {"name": "first"}


@canary("run-internals", raises=KeyError)
def test_a_run_is_read_by_its_id() -> None:
    models.ExperimentRunObject.from_dict({"run_id": "r1", "name": "first", "status": "pending"})


@canary("run-id-text", raises=AssertionError)
def test_the_id_of_a_run_is_any_text_everywhere() -> None:
    assert get_run._get_kwargs.__annotations__["run_id"] is str


@canary("runs-defaults", raises=AssertionError)
def test_a_list_of_runs_is_asked_for_without_opinions() -> None:
    assert dict(sent(get_runs._get_kwargs())) == {}


@canary("runs-ids", raises=AssertionError)
def test_ids_of_runs_are_sent_under_the_key_that_servers_read() -> None:
    assert sent(get_runs._get_kwargs(run_ids=["a", "b"])).get_list("run_ids[]") == ["a", "b"]


@canary("runs-ids-limit", raises=AssertionError)
def test_as_many_runs_are_asked_for_as_there_are_ids() -> None:
    ids = [str(number) for number in range(21)]
    assert int(sent(get_runs._get_kwargs(run_ids=ids))["limit"]) >= len(ids)


@canary("runs-dates", raises=ValueError)
def test_the_dates_of_runs_are_sent_as_json() -> None:
    dates = models.GetRunsDateRangeOneOf1.from_dict(DATES)
    assert json.loads(sent(get_runs._get_kwargs(date_range=dates))["dateRange"])


@canary("schema-dates", raises=ValueError)
def test_the_dates_of_a_schema_are_sent_as_json() -> None:
    dates = models.GetRunsSchemaDateRangeOneOf1.from_dict(DATES)
    assert json.loads(sent(get_runs_schema._get_kwargs(date_range=dates))["dateRange"])


@canary("schema-dates", raises=ValueError)
def test_the_dates_of_the_schema_of_a_run_are_sent_as_json() -> None:
    dates = models.GetRunSchemaDateRangeOneOf1.from_dict(DATES)
    assert json.loads(sent(get_run_schema._get_kwargs(ANY, date_range=dates))["dateRange"])


@canary("undeclared-statuses", raises=AssertionError)
def test_a_status_that_is_not_declared_is_no_success() -> None:
    answer = httpx.Response(404, json={"message": "Run not found"})
    assert get_run._parse_response(client=CLIENT, response=answer) is not None


@canary("delete-answer", raises=KeyError)
def test_both_answers_to_a_deletion_are_read() -> None:
    models.DeleteExperimentRunResponse.from_dict({"success": True})


@canary("metrics-filters", raises=ValueError)
def test_the_filters_of_metrics_are_sent_as_json() -> None:
    filters = [models.GetExperimentRunMetricsFiltersType1Item.from_dict({"field": "event_name"})]
    assert json.loads(sent(get_experiment_run_metrics._get_kwargs(ANY, filters=filters))["filters"])


@canary("result-query", raises=AssertionError)
def test_a_result_is_asked_for_without_opinions() -> None:
    assert dict(sent(get_experiment_summary._get_kwargs(ANY))) == {}


@canary("result-query", raises=ValueError)
def test_the_filters_of_a_result_are_sent_as_json() -> None:
    filters = [models.GetExperimentSummaryFiltersType1Item.from_dict({"field": "event_name"})]
    assert json.loads(sent(get_experiment_summary._get_kwargs(ANY, filters=filters))["filters"])


@canary("result-query", raises=AssertionError)
def test_a_comparison_is_asked_for_without_opinions() -> None:
    assert dict(sent(get_experiment_comparison._get_kwargs(ANY, ANY))) == {}


@canary("result-query", raises=ValueError)
def test_the_filters_of_a_comparison_are_sent_as_json() -> None:
    filters = [models.GetExperimentComparisonFiltersType1Item.from_dict({"field": "event_name"})]
    assert json.loads(sent(get_experiment_comparison._get_kwargs(ANY, ANY, filters=filters))["filters"])


@canary("result-datapoints", raises=AssertionError)
def test_the_metrics_of_a_datapoint_have_a_type() -> None:
    body = {"session_id": "s1", "passed": True, "metrics": [{"name": "accuracy", "value": 1}]}
    result = models.DatapointResult.from_dict(body)
    assert not isinstance(result.metrics, list) or not isinstance(result.metrics[0], dict)


@canary("result-values", raises=AssertionError)
def test_values_may_be_booleans() -> None:
    assert "bool" in models.MetricDetail.__annotations__["values"]


@canary("comparison-rows", raises=AssertionError)
def test_a_row_of_a_comparison_says_what_it_is_about_and_what_improved() -> None:
    assert {"event_name", "improved_count", "old_values"} <= models.MetricComparison.__annotations__.keys()


@canary("pairs-query", raises=AssertionError)
def test_pairs_are_asked_for_without_opinions() -> None:
    assert dict(sent(get_experiment_compare_events._get_kwargs(ANY, ANY))) == {}


@canary("pairs-query", raises=ValueError)
def test_the_filter_of_pairs_is_sent_as_json() -> None:
    only = models.GetExperimentCompareEventsFilterType1.from_dict({"field": "event_name"})
    assert json.loads(sent(get_experiment_compare_events._get_kwargs(ANY, ANY, filter_=only))["filter"])


@canary("pairs-untyped", raises=TypeError)
def test_one_event_of_a_pair_may_be_missing() -> None:
    models.ComparableEvent.from_dict({"datapoint_id": "d1", "event_1": {"event_id": "e1"}, "event_2": None})


@canary("pairs-total", raises=AssertionError)
def test_the_total_of_pairs_may_be_text() -> None:
    assert "str" in models.GetExperimentCompareEventsResponse.__annotations__["total_events"]
