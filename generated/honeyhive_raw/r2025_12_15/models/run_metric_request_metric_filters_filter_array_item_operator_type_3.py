from typing import Literal

RunMetricRequestMetricFiltersFilterArrayItemOperatorType3 = Literal[
    "after", "before", "exists", "is", "is not", "not exists"
]

RUN_METRIC_REQUEST_METRIC_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_3_VALUES: set[
    RunMetricRequestMetricFiltersFilterArrayItemOperatorType3
] = {
    "after",
    "before",
    "exists",
    "is",
    "is not",
    "not exists",
}


def check_run_metric_request_metric_filters_filter_array_item_operator_type_3(
    value: str,
) -> RunMetricRequestMetricFiltersFilterArrayItemOperatorType3:
    if (
        value
        in RUN_METRIC_REQUEST_METRIC_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_3_VALUES
    ):
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RUN_METRIC_REQUEST_METRIC_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_3_VALUES!r}"
    )
