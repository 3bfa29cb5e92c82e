from typing import Literal

MetricEditReturnType = Literal["boolean", "categorical", "float", "string"]

METRIC_EDIT_RETURN_TYPE_VALUES: set[MetricEditReturnType] = {
    "boolean",
    "categorical",
    "float",
    "string",
}


def check_metric_edit_return_type(value: str) -> MetricEditReturnType:
    if value in METRIC_EDIT_RETURN_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {METRIC_EDIT_RETURN_TYPE_VALUES!r}"
    )
