from typing import Literal

RunMetricRequestMetricFiltersFilterArrayItemOperatorType1 = Literal[
    "exists", "greater than", "is", "is not", "less than", "not exists"
]

RUN_METRIC_REQUEST_METRIC_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_1_VALUES: set[
    RunMetricRequestMetricFiltersFilterArrayItemOperatorType1
] = {
    "exists",
    "greater than",
    "is",
    "is not",
    "less than",
    "not exists",
}


def check_run_metric_request_metric_filters_filter_array_item_operator_type_1(
    value: str,
) -> RunMetricRequestMetricFiltersFilterArrayItemOperatorType1:
    if (
        value
        in RUN_METRIC_REQUEST_METRIC_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_1_VALUES
    ):
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RUN_METRIC_REQUEST_METRIC_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_1_VALUES!r}"
    )
