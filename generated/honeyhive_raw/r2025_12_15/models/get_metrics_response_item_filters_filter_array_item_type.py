from typing import Literal

GetMetricsResponseItemFiltersFilterArrayItemType = Literal[
    "boolean", "datetime", "number", "string"
]

GET_METRICS_RESPONSE_ITEM_FILTERS_FILTER_ARRAY_ITEM_TYPE_VALUES: set[
    GetMetricsResponseItemFiltersFilterArrayItemType
] = {
    "boolean",
    "datetime",
    "number",
    "string",
}


def check_get_metrics_response_item_filters_filter_array_item_type(
    value: str,
) -> GetMetricsResponseItemFiltersFilterArrayItemType:
    if value in GET_METRICS_RESPONSE_ITEM_FILTERS_FILTER_ARRAY_ITEM_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_METRICS_RESPONSE_ITEM_FILTERS_FILTER_ARRAY_ITEM_TYPE_VALUES!r}"
    )
