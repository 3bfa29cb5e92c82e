from typing import Literal

GetMetricsResponseItemFiltersFilterArrayItemOperatorType1 = Literal[
    "exists", "greater than", "is", "is not", "less than", "not exists"
]

GET_METRICS_RESPONSE_ITEM_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_1_VALUES: set[
    GetMetricsResponseItemFiltersFilterArrayItemOperatorType1
] = {
    "exists",
    "greater than",
    "is",
    "is not",
    "less than",
    "not exists",
}


def check_get_metrics_response_item_filters_filter_array_item_operator_type_1(
    value: str,
) -> GetMetricsResponseItemFiltersFilterArrayItemOperatorType1:
    if (
        value
        in GET_METRICS_RESPONSE_ITEM_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_1_VALUES
    ):
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_METRICS_RESPONSE_ITEM_FILTERS_FILTER_ARRAY_ITEM_OPERATOR_TYPE_1_VALUES!r}"
    )
