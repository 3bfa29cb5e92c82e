from typing import Literal

UpdateMetricRequestFiltersFilterArrayItemOperatorType3 = Literal[
    "after", "before", "exists", "is", "is not", "not exists"
]

UPDATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_3_VALUES: set[
    UpdateMetricRequestFiltersFilterArrayItemOperatorType3
] = {
    "after",
    "before",
    "exists",
    "is",
    "is not",
    "not exists",
}


def check_update_metric_request_filters_filter_array_item_operator_type_3(
    value: str,
) -> UpdateMetricRequestFiltersFilterArrayItemOperatorType3:
    if value in UPDATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_3_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_3_VALUES!r}"
    )
