from typing import Literal

CreateMetricRequestFiltersFilterArrayItemOperatorType2 = Literal[
    "exists", "is", "not exists"
]

CREATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_2_VALUES: set[
    CreateMetricRequestFiltersFilterArrayItemOperatorType2
] = {
    "exists",
    "is",
    "not exists",
}


def check_create_metric_request_filters_filter_array_item_operator_type_2(
    value: str,
) -> CreateMetricRequestFiltersFilterArrayItemOperatorType2:
    if value in CREATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_2_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_2_VALUES!r}"
    )
