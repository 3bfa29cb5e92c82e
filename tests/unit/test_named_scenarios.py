"""The scenarios with agreed names exist, run with both halves, and run against deployments, too."""

from __future__ import annotations

import ast

import pytest

from tests.conftest import ROOT
from tests.live import test_live

FOLDER = ROOT / "tests/integration"
NAMED = {
    "test_simple_integration.py": [
        "test_session_event_workflow_with_validation",
        "test_basic_datapoint_creation_and_retrieval",
        "test_basic_configuration_creation_and_retrieval",
        "test_model_serialization_workflow",
        "test_error_handling",
        "test_environment_configuration",
        "test_fixture_availability",
    ],
    "test_metrics_api.py": ["test_create_metric", "test_get_metric", "test_list_metrics"],
    "test_projects_api.py": ["test_get_project", "test_list_projects"],
}
COUNTED = {"test_honeyhive_attributes_backend_integration.py": 5, "test_experiments_integration.py": 7}
"""Files for which only the number of tests is agreed."""
LOCAL_ONLY = {"test_error_handling", "test_environment_configuration", "test_fixture_availability"}
"""Tests of settings, broken servers and the plugin, which need no deployment."""


def functions(file: str) -> dict[str, ast.FunctionDef]:
    tree = ast.parse((FOLDER / file).read_text(encoding="utf-8"))
    return {
        node.name: node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }


@pytest.mark.parametrize("file", NAMED)
def test_the_scenarios_exist(file: str) -> None:
    assert set(NAMED[file]) - set(functions(file)) == set()
    found = functions(file)
    decorators = [one for name in NAMED[file] for one in found[name].decorator_list]
    assert {ast.unparse(one).partition("(")[0] for one in decorators} <= {
        "pytest.mark.requires_operation"
    }  # no skip, no xfail


@pytest.mark.parametrize("file", COUNTED)
def test_a_file_has_enough_scenarios(file: str) -> None:
    assert len(functions(file)) >= COUNTED[file]


def test_there_are_twenty_four_scenarios() -> None:
    assert sum(map(len, NAMED.values())) + sum(COUNTED.values()) == 24


def test_scenarios_run_with_both_halves() -> None:
    for file, names in NAMED.items():
        for name in set(names) - {"test_fixture_availability"}:
            arguments = {argument.arg for argument in functions(file)[name].args.args}
            assert arguments & {"honeyhive", "half"}, name


def test_scenarios_run_against_a_deployment() -> None:
    wanted = {name for names in NAMED.values() for name in names} - LOCAL_ONLY
    assert wanted - set(vars(test_live)) == set()
    for file, count in COUNTED.items():
        assert len(set(functions(file)) & set(vars(test_live))) >= count, file
