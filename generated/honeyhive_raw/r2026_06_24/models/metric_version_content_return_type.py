from typing import Literal

MetricVersionContentReturnType = Literal["boolean", "categorical", "float", "string"]

METRIC_VERSION_CONTENT_RETURN_TYPE_VALUES: set[MetricVersionContentReturnType] = {
    "boolean",
    "categorical",
    "float",
    "string",
}


def check_metric_version_content_return_type(
    value: str,
) -> MetricVersionContentReturnType:
    if value in METRIC_VERSION_CONTENT_RETURN_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {METRIC_VERSION_CONTENT_RETURN_TYPE_VALUES!r}"
    )
