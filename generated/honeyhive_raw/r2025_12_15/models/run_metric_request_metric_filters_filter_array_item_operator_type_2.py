from typing import Literal

RunMetricRequestMetricFiltersFilterArrayItemOperatorType2 = Literal[
    "exists", "is", "not exists"
]

RUN_METRIC_REQUEST_METRIC_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_2_VALUES: set[
    RunMetricRequestMetricFiltersFilterArrayItemOperatorType2
] = {
    "exists",
    "is",
    "not exists",
}


def check_run_metric_request_metric_filters_filter_array_item_operator_type_2(
    value: str,
) -> RunMetricRequestMetricFiltersFilterArrayItemOperatorType2:
    if (
        value
        in RUN_METRIC_REQUEST_METRIC_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_2_VALUES
    ):
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RUN_METRIC_REQUEST_METRIC_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_2_VALUES!r}"
    )
