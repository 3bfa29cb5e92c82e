from typing import Literal

CreateMetricRequestFiltersFilterArrayItemOperatorType1 = Literal[
    "exists", "greater than", "is", "is not", "less than", "not exists"
]

CREATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_1_VALUES: set[
    CreateMetricRequestFiltersFilterArrayItemOperatorType1
] = {
    "exists",
    "greater than",
    "is",
    "is not",
    "less than",
    "not exists",
}


def check_create_metric_request_filters_filter_array_item_operator_type_1(
    value: str,
) -> CreateMetricRequestFiltersFilterArrayItemOperatorType1:
    if value in CREATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_1_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_1_VALUES!r}"
    )
