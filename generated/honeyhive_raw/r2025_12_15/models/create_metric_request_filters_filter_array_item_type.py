from typing import Literal

CreateMetricRequestFiltersFilterArrayItemType = Literal[
    "boolean", "datetime", "number", "string"
]

CREATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_TYPE_VALUES: set[
    CreateMetricRequestFiltersFilterArrayItemType
] = {
    "boolean",
    "datetime",
    "number",
    "string",
}


def check_create_metric_request_filters_filter_array_item_type(
    value: str,
) -> CreateMetricRequestFiltersFilterArrayItemType:
    if value in CREATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_TYPE_VALUES!r}"
    )
