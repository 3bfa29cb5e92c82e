from typing import Literal

GetMetricsResponseItemFiltersFilterArrayItemOperatorType2 = Literal[
    "exists", "is", "not exists"
]

GET_METRICS_RESPONSE_ITEM_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_2_VALUES: set[
    GetMetricsResponseItemFiltersFilterArrayItemOperatorType2
] = {
    "exists",
    "is",
    "not exists",
}


def check_get_metrics_response_item_filters_filter_array_item_operator_type_2(
    value: str,
) -> GetMetricsResponseItemFiltersFilterArrayItemOperatorType2:
    if (
        value
        in GET_METRICS_RESPONSE_ITEM_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_2_VALUES
    ):
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_METRICS_RESPONSE_ITEM_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_2_VALUES!r}"
    )
