"""Defects of the generated client of 2025-12-02: experiment runs."""

from __future__ import annotations

from importlib import import_module
from typing import Any, get_args

import httpx

from honeyhive_raw.r2025_12_02 import Client, models
from honeyhive_raw.r2025_12_02.api.experiments import (
    delete_run,
    get_experiment_comparison,
    get_experiment_result,
    get_run,
    get_runs,
)
from honeyhive_raw.r2025_12_02.models.get_experiment_result_aggregate_function import (
    GetExperimentResultAggregateFunction,
)
from tests.canary import canary

CLIENT = Client(base_url="http://localhost")
FOUR = {"average", "sum", "min", "max"}


def parse(module: Any, body: object, status: int = 200) -> Any:
    """Return what the generated client parses from a reply."""
    return module._parse_response(client=CLIENT, response=httpx.Response(status, json=body))


def new_run_body(**fields: Any) -> dict[str, Any]:
    """Return the body that the generated client sends for a new run."""
    return models.CreateRunRequest(project="p", name="first", event_ids=[], **fields).to_dict()


@canary("run-body-wrapper", raises=AssertionError)
def test_new_run_is_wrapped() -> None:
    assert "run" in new_run_body()


@canary("run-required", raises=TypeError)
def test_event_ids_of_a_new_run_are_optional() -> None:
    models.CreateRunRequest(project="p", name="first")  # type: ignore[call-arg]


@canary("run-fields", raises=TypeError)
def test_new_run_accepts_results() -> None:
    new_run_body(results={})


@canary("run-fields", raises=TypeError)
def test_run_update_accepts_a_description() -> None:
    models.UpdateRunRequest(description="d")  # type: ignore[call-arg]


@canary("run-statuses", raises=TypeError)
def test_run_with_status_running_is_parsed() -> None:
    parse(get_run, {"evaluation": {"run_id": "6f1c7f3e-0c39-4e64-8b6f-3d6c4f1f0001", "status": "running"}})


@canary("run-metadata-fields", raises=TypeError)
def test_new_run_accepts_passing_ranges() -> None:
    new_run_body(passing_ranges={})


@canary("run-external-datapoints", raises=AssertionError)
def test_external_datapoint_ids_are_not_sent_as_datapoint_ids() -> None:
    assert new_run_body(datapoint_ids=["EXT-1"])["datapoint_ids"] == []


@canary("run-update-untyped", raises=AttributeError)
def test_updated_run_is_typed() -> None:
    assert models.UpdateRunResponse.from_dict({"evaluation": {"name": "n"}}).evaluation.name  # type: ignore[union-attr]


@canary("runs-optional", raises=AssertionError)
def test_run_list_response_requires_its_list() -> None:
    assert parse(get_runs, {}) is None


@canary("runs-dataset-filter", raises=TypeError)
def test_runs_can_be_filtered_by_dataset() -> None:
    get_runs._get_kwargs(project="p", dataset_id="d")  # type: ignore[call-arg]


@canary("runs-pagination", raises=TypeError)
def test_runs_can_be_listed_by_page() -> None:
    get_runs._get_kwargs(project="p", limit=20, page=2)  # type: ignore[call-arg]


@canary("run-optional", raises=AssertionError)
def test_run_response_requires_a_run() -> None:
    assert parse(get_run, {}) is None


@canary("untyped-statuses", raises=AssertionError)
def test_untyped_status_is_parsed() -> None:
    assert parse(get_run, {"message": "Run not found"}, 404) is not None


@canary("delete-response", raises=AssertionError)
def test_delete_with_success_flag_is_parsed() -> None:
    assert parse(delete_run, {"success": True}).deleted is True


@canary("run-metrics-route-missing", raises=ModuleNotFoundError)
def test_run_metrics_have_an_endpoint() -> None:
    import_module("honeyhive_raw.r2025_12_02.api.experiments.get_experiment_run_metrics")


@canary("result-project", raises=TypeError)
def test_project_of_a_result_is_optional() -> None:
    get_experiment_result._get_kwargs("r1")  # type: ignore[call-arg]


@canary("result-project", raises=TypeError)
def test_project_of_a_comparison_is_optional() -> None:
    get_experiment_comparison._get_kwargs("r2", "r1")  # type: ignore[call-arg]


@canary("result-filters", raises=TypeError)
def test_result_accepts_filters() -> None:
    get_experiment_result._get_kwargs("r1", project_id="p", filters="[]")  # type: ignore[call-arg]


@canary("result-filters", raises=TypeError)
def test_comparison_accepts_filters() -> None:
    get_experiment_comparison._get_kwargs("r2", "r1", project_id="p", filters="[]")  # type: ignore[call-arg]


@canary("result-aggregates", raises=AssertionError)
def test_document_and_route_list_declare_the_same_aggregates() -> None:
    assert set(get_args(GetExperimentResultAggregateFunction)) == FOUR


@canary("result-counts", raises=AssertionError)
def test_metrics_by_name_are_typed() -> None:
    result = parse(get_experiment_result, {"passed": 85, "metrics": {"accuracy": {"aggregate": 0.85}}})
    assert not isinstance(result.metrics["accuracy"], dict)


@canary("compare-events-route-missing", raises=ModuleNotFoundError)
def test_compare_events_has_an_endpoint() -> None:
    import_module("honeyhive_raw.r2025_12_02.api.experiments.get_experiment_compare_events")
