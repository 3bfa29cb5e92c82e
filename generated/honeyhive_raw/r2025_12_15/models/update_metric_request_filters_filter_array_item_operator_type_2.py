from typing import Literal

UpdateMetricRequestFiltersFilterArrayItemOperatorType2 = Literal[
    "exists", "is", "not exists"
]

UPDATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_2_VALUES: set[
    UpdateMetricRequestFiltersFilterArrayItemOperatorType2
] = {
    "exists",
    "is",
    "not exists",
}


def check_update_metric_request_filters_filter_array_item_operator_type_2(
    value: str,
) -> UpdateMetricRequestFiltersFilterArrayItemOperatorType2:
    if value in UPDATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_2_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_2_VALUES!r}"
    )
