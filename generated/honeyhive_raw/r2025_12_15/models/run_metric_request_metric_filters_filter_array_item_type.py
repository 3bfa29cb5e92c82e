from typing import Literal

RunMetricRequestMetricFiltersFilterArrayItemType = Literal[
    "boolean", "datetime", "number", "string"
]

RUN_METRIC_REQUEST_METRIC_FILTERS_FILTER_ARRAY_ITEM_TYPE_VALUES: set[
    RunMetricRequestMetricFiltersFilterArrayItemType
] = {
    "boolean",
    "datetime",
    "number",
    "string",
}


def check_run_metric_request_metric_filters_filter_array_item_type(
    value: str,
) -> RunMetricRequestMetricFiltersFilterArrayItemType:
    if value in RUN_METRIC_REQUEST_METRIC_FILTERS_FILTER_ARRAY_ITEM_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RUN_METRIC_REQUEST_METRIC_FILTERS_FILTER_ARRAY_ITEM_TYPE_VALUES!r}"
    )
