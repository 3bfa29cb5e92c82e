from typing import Literal

CreateMetricRequestFiltersFilterArrayItemOperatorType3 = Literal[
    "after", "before", "exists", "is", "is not", "not exists"
]

CREATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_3_VALUES: set[
    CreateMetricRequestFiltersFilterArrayItemOperatorType3
] = {
    "after",
    "before",
    "exists",
    "is",
    "is not",
    "not exists",
}


def check_create_metric_request_filters_filter_array_item_operator_type_3(
    value: str,
) -> CreateMetricRequestFiltersFilterArrayItemOperatorType3:
    if value in CREATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_3_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_3_VALUES!r}"
    )
