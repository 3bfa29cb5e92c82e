from typing import Literal

CreateMetricRequestFiltersFilterArrayItemOperatorType0 = Literal[
    "contains", "exists", "is", "is not", "not contains", "not exists"
]

CREATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_0_VALUES: set[
    CreateMetricRequestFiltersFilterArrayItemOperatorType0
] = {
    "contains",
    "exists",
    "is",
    "is not",
    "not contains",
    "not exists",
}


def check_create_metric_request_filters_filter_array_item_operator_type_0(
    value: str,
) -> CreateMetricRequestFiltersFilterArrayItemOperatorType0:
    if value in CREATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_0_VALUES!r}"
    )
