from typing import Literal

MetricEditType = Literal["COMPOSITE", "HUMAN", "LLM", "PYTHON"]

METRIC_EDIT_TYPE_VALUES: set[MetricEditType] = {
    "COMPOSITE",
    "HUMAN",
    "LLM",
    "PYTHON",
}


def check_metric_edit_type(value: str) -> MetricEditType:
    if value in METRIC_EDIT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {METRIC_EDIT_TYPE_VALUES!r}"
    )
