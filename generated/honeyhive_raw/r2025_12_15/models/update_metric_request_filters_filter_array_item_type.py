from typing import Literal

UpdateMetricRequestFiltersFilterArrayItemType = Literal[
    "boolean", "datetime", "number", "string"
]

UPDATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_TYPE_VALUES: set[
    UpdateMetricRequestFiltersFilterArrayItemType
] = {
    "boolean",
    "datetime",
    "number",
    "string",
}


def check_update_metric_request_filters_filter_array_item_type(
    value: str,
) -> UpdateMetricRequestFiltersFilterArrayItemType:
    if value in UPDATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_METRIC_REQUEST_FILTERS_FILTER_ARRAY_ITEM_TYPE_VALUES!r}"
    )
