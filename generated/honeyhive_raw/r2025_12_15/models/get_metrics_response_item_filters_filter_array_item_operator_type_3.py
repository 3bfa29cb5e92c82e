from typing import Literal

GetMetricsResponseItemFiltersFilterArrayItemOperatorType3 = Literal[
    "after", "before", "exists", "is", "is not", "not exists"
]

GET_METRICS_RESPONSE_ITEM_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_3_VALUES: set[
    GetMetricsResponseItemFiltersFilterArrayItemOperatorType3
] = {
    "after",
    "before",
    "exists",
    "is",
    "is not",
    "not exists",
}


def check_get_metrics_response_item_filters_filter_array_item_operator_type_3(
    value: str,
) -> GetMetricsResponseItemFiltersFilterArrayItemOperatorType3:
    if (
        value
        in GET_METRICS_RESPONSE_ITEM_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_3_VALUES
    ):
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_METRICS_RESPONSE_ITEM_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_3_VALUES!r}"
    )
