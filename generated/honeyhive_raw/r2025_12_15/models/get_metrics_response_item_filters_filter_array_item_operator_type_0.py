from typing import Literal

GetMetricsResponseItemFiltersFilterArrayItemOperatorType0 = Literal[
    "contains", "exists", "is", "is not", "not contains", "not exists"
]

GET_METRICS_RESPONSE_ITEM_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_0_VALUES: set[
    GetMetricsResponseItemFiltersFilterArrayItemOperatorType0
] = {
    "contains",
    "exists",
    "is",
    "is not",
    "not contains",
    "not exists",
}


def check_get_metrics_response_item_filters_filter_array_item_operator_type_0(
    value: str,
) -> GetMetricsResponseItemFiltersFilterArrayItemOperatorType0:
    if (
        value
        in GET_METRICS_RESPONSE_ITEM_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_0_VALUES
    ):
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_METRICS_RESPONSE_ITEM_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_0_VALUES!r}"
    )
