from typing import Literal

RunMetricRequestMetricFiltersFilterArrayItemOperatorType0 = Literal[
    "contains", "exists", "is", "is not", "not contains", "not exists"
]

RUN_METRIC_REQUEST_METRIC_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_0_VALUES: set[
    RunMetricRequestMetricFiltersFilterArrayItemOperatorType0
] = {
    "contains",
    "exists",
    "is",
    "is not",
    "not contains",
    "not exists",
}


def check_run_metric_request_metric_filters_filter_array_item_operator_type_0(
    value: str,
) -> RunMetricRequestMetricFiltersFilterArrayItemOperatorType0:
    if (
        value
        in RUN_METRIC_REQUEST_METRIC_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_0_VALUES
    ):
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RUN_METRIC_REQUEST_METRIC_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_0_VALUES!r}"
    )
