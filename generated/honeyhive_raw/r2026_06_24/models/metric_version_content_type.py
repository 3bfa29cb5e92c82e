from typing import Literal

MetricVersionContentType = Literal["COMPOSITE", "HUMAN", "LLM", "PYTHON"]

METRIC_VERSION_CONTENT_TYPE_VALUES: set[MetricVersionContentType] = {
    "COMPOSITE",
    "HUMAN",
    "LLM",
    "PYTHON",
}


def check_metric_version_content_type(value: str) -> MetricVersionContentType:
    if value in METRIC_VERSION_CONTENT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {METRIC_VERSION_CONTENT_TYPE_VALUES!r}"
    )
