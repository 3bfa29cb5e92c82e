"""The aggregate functions agree with exact arithmetic and with examples."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from honeyhive_overlay.local.rules.aggregates import RESULT_FUNCTIONS, aggregate, numeric_metrics
from tests.unit.local.reference_results import Number
from tests.unit.local.reference_results import aggregate as reference_aggregate

NUMBERS = st.one_of(
    st.booleans(),
    st.integers(-(10**6), 10**6),
    st.floats(-1e6, 1e6, allow_nan=False, allow_infinity=False),
)


@pytest.mark.fuzz
@given(values=st.lists(NUMBERS, min_size=1, max_size=30), function=st.sampled_from(RESULT_FUNCTIONS))
def test_every_function_agrees_with_exact_arithmetic(values: list[Number], function: str) -> None:
    assert aggregate(values, function) == pytest.approx(reference_aggregate(values, function), rel=1e-12, abs=1e-9)


@pytest.mark.parametrize(
    ("function", "expected"),
    [
        ("average", 2.5),
        ("min", 1),
        ("max", 4),
        ("median", 2.5),
        ("p90", 3.7),
        ("p95", 3.85),
        ("p99", 3.97),
        ("sum", 10),
        ("count", 4),
    ],
)
def test_functions_return_the_expected_value_of_an_example(function: str, expected: float) -> None:
    assert aggregate([4, 1, 3, 2], function) == pytest.approx(expected)


@pytest.mark.parametrize("function", RESULT_FUNCTIONS)
def test_one_value_is_its_own_aggregate(function: str) -> None:
    assert aggregate([7], function) == (1 if function == "count" else 7)


def test_booleans_count_as_0_and_1_and_results_are_numbers() -> None:
    assert aggregate([True, False, True, True], "average") == 0.75
    assert type(aggregate([True, False], "max")) is int


def test_sums_have_no_accumulated_rounding_error() -> None:
    assert aggregate([0.1] * 10, "sum") == 1
    assert aggregate([0.1] * 10, "average") == 0.1


def test_only_numbers_and_booleans_are_numeric_metrics() -> None:
    metrics = {"a": 1, "b": 0.5, "c": True, "d": "0.5", "e": None, "f": [1], "g": {"h": 1}}
    assert numeric_metrics({"metrics": metrics}) == {"a": 1, "b": 0.5, "c": True}
    assert numeric_metrics({"metrics": None}) == numeric_metrics({}) == {}
