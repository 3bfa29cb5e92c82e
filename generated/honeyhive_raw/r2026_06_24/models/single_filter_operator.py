from typing import Literal

SingleFilterOperator = Literal[
    "after",
    "before",
    "contains",
    "exists",
    "greater than",
    "is",
    "is not",
    "less than",
    "not contains",
    "not exists",
]

SINGLE_FILTER_OPERATOR_VALUES: set[SingleFilterOperator] = {
    "after",
    "before",
    "contains",
    "exists",
    "greater than",
    "is",
    "is not",
    "less than",
    "not contains",
    "not exists",
}


def check_single_filter_operator(value: str) -> SingleFilterOperator:
    if value in SINGLE_FILTER_OPERATOR_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SINGLE_FILTER_OPERATOR_VALUES!r}"
    )
