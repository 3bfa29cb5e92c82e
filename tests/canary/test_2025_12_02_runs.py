"""What is wrong with the generated client of 2025-12-02 where it speaks of experiment runs, defect by defect."""

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


def parsed(module: Any, body: object, status: int = 200) -> Any:
    """What the generated client makes of an answer."""
    return module._parse_response(client=CLIENT, response=httpx.Response(status, json=body))


def new_run(**fields: Any) -> dict[str, Any]:
    """What the generated client sends of a new run."""
    return models.CreateRunRequest(project="p", name="first", event_ids=[], **fields).to_dict()


@canary("run-wrapped", raises=AssertionError)
def test_a_new_run_stands_under_its_wrapper() -> None:
    assert "run" in new_run()


@canary("run-required", raises=TypeError)
def test_a_run_needs_no_events() -> None:
    models.CreateRunRequest(project="p", name="first")  # type: ignore[call-arg]


@canary("run-fields", raises=TypeError)
def test_a_new_run_takes_results() -> None:
    new_run(results={})


@canary("run-fields", raises=TypeError)
def test_a_changed_run_takes_a_description() -> None:
    models.UpdateRunRequest(description="d")  # type: ignore[call-arg]


@canary("run-statuses", raises=TypeError)
def test_a_run_that_is_running_is_read() -> None:
    parsed(get_run, {"evaluation": {"run_id": "6f1c7f3e-0c39-4e64-8b6f-3d6c4f1f0001", "status": "running"}})


@canary("run-kept-in-metadata", raises=TypeError)
def test_a_run_takes_passing_ranges() -> None:
    new_run(passing_ranges={})


@canary("run-outside-datapoints", raises=AssertionError)
def test_datapoints_outside_the_service_are_not_sent_as_its_own() -> None:
    assert new_run(datapoint_ids=["EXT-1"])["datapoint_ids"] == []


@canary("update-untyped", raises=AttributeError)
def test_a_changed_run_has_a_type() -> None:
    assert models.UpdateRunResponse.from_dict({"evaluation": {"name": "n"}}).evaluation.name  # type: ignore[union-attr]


@canary("runs-optional", raises=AssertionError)
def test_an_answer_without_runs_is_none() -> None:
    assert parsed(get_runs, {}) is None


@canary("runs-dataset", raises=TypeError)
def test_runs_over_a_dataset_can_be_asked_for() -> None:
    get_runs._get_kwargs(project="p", dataset_id="d")  # type: ignore[call-arg]


@canary("runs-unpaged", raises=TypeError)
def test_a_page_of_runs_can_be_asked_for() -> None:
    get_runs._get_kwargs(project="p", limit=20, page=2)  # type: ignore[call-arg]


@canary("run-optional", raises=AssertionError)
def test_an_answer_without_a_run_is_none() -> None:
    assert parsed(get_run, {}) is None


@canary("undeclared-statuses", raises=AssertionError)
def test_a_status_that_is_not_declared_is_no_success() -> None:
    assert parsed(get_run, {"message": "Run not found"}, 404) is not None


@canary("delete-answer", raises=AssertionError)
def test_a_deletion_is_told_by_success() -> None:
    assert parsed(delete_run, {"success": True}).deleted is True


@canary("metrics-missing", raises=ModuleNotFoundError)
def test_the_metrics_of_a_run_can_be_asked_for() -> None:
    import_module("honeyhive_raw.r2025_12_02.api.experiments.get_experiment_run_metrics")


@canary("result-project", raises=TypeError)
def test_a_result_needs_no_project() -> None:
    get_experiment_result._get_kwargs("r1")  # type: ignore[call-arg]


@canary("result-project", raises=TypeError)
def test_a_comparison_needs_no_project() -> None:
    get_experiment_comparison._get_kwargs("r2", "r1")  # type: ignore[call-arg]


@canary("result-filters", raises=TypeError)
def test_a_result_takes_filters() -> None:
    get_experiment_result._get_kwargs("r1", project_id="p", filters="[]")  # type: ignore[call-arg]


@canary("result-filters", raises=TypeError)
def test_a_comparison_takes_filters() -> None:
    get_experiment_comparison._get_kwargs("r2", "r1", project_id="p", filters="[]")  # type: ignore[call-arg]


@canary("result-aggregates", raises=AssertionError)
def test_the_document_and_the_list_of_routes_know_the_same_aggregates() -> None:
    assert set(get_args(GetExperimentResultAggregateFunction)) == FOUR


@canary("result-counts", raises=AssertionError)
def test_metrics_by_name_have_a_type() -> None:
    result = parsed(get_experiment_result, {"passed": 85, "metrics": {"accuracy": {"aggregate": 0.85}}})
    assert not isinstance(result.metrics["accuracy"], dict)


@canary("pairs-missing", raises=ModuleNotFoundError)
def test_pairs_of_events_can_be_asked_for() -> None:
    import_module("honeyhive_raw.r2025_12_02.api.experiments.get_experiment_compare_events")
