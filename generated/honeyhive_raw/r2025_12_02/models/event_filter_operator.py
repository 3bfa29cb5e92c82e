from typing import Literal

EventFilterOperator = Literal[
    "contains", "greater than", "is", "is not", "not contains"
]

EVENT_FILTER_OPERATOR_VALUES: set[EventFilterOperator] = {
    "contains",
    "greater than",
    "is",
    "is not",
    "not contains",
}


def check_event_filter_operator(value: str) -> EventFilterOperator:
    if value in EVENT_FILTER_OPERATOR_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {EVENT_FILTER_OPERATOR_VALUES!r}"
    )
