from typing import Literal

MetricDetailMetricType = Literal["CLIENT_SIDE", "COMPOSITE", "HUMAN", "LLM", "PYTHON"]

METRIC_DETAIL_METRIC_TYPE_VALUES: set[MetricDetailMetricType] = {
    "CLIENT_SIDE",
    "COMPOSITE",
    "HUMAN",
    "LLM",
    "PYTHON",
}


def check_metric_detail_metric_type(value: str) -> MetricDetailMetricType:
    if value in METRIC_DETAIL_METRIC_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {METRIC_DETAIL_METRIC_TYPE_VALUES!r}"
    )
