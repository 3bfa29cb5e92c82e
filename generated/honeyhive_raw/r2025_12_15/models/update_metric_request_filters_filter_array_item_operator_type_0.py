from typing import Literal

UpdateMetricRequestFiltersFilterArrayItemOperatorType0 = Literal[
    "contains", "exists", "is", "is not", "not contains", "not exists"
]

UPDATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_0_VALUES: set[
    UpdateMetricRequestFiltersFilterArrayItemOperatorType0
] = {
    "contains",
    "exists",
    "is",
    "is not",
    "not contains",
    "not exists",
}


def check_update_metric_request_filters_filter_array_item_operator_type_0(
    value: str,
) -> UpdateMetricRequestFiltersFilterArrayItemOperatorType0:
    if value in UPDATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_0_VALUES!r}"
    )
