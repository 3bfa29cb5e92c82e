from typing import Literal

UpdateMetricRequestFiltersFilterArrayItemOperatorType1 = Literal[
    "exists", "greater than", "is", "is not", "less than", "not exists"
]

UPDATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_1_VALUES: set[
    UpdateMetricRequestFiltersFilterArrayItemOperatorType1
] = {
    "exists",
    "greater than",
    "is",
    "is not",
    "less than",
    "not exists",
}


def check_update_metric_request_filters_filter_array_item_operator_type_1(
    value: str,
) -> UpdateMetricRequestFiltersFilterArrayItemOperatorType1:
    if value in UPDATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_1_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_1_VALUES!r}"
    )
