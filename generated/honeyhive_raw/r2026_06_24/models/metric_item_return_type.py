from typing import Literal

MetricItemReturnType = Literal["boolean", "categorical", "float", "string"]

METRIC_ITEM_RETURN_TYPE_VALUES: set[MetricItemReturnType] = {
    "boolean",
    "categorical",
    "float",
    "string",
}


def check_metric_item_return_type(value: str) -> MetricItemReturnType:
    if value in METRIC_ITEM_RETURN_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {METRIC_ITEM_RETURN_TYPE_VALUES!r}"
    )
