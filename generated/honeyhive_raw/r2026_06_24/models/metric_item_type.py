from typing import Literal

MetricItemType = Literal["COMPOSITE", "HUMAN", "LLM", "PYTHON"]

METRIC_ITEM_TYPE_VALUES: set[MetricItemType] = {
    "COMPOSITE",
    "HUMAN",
    "LLM",
    "PYTHON",
}


def check_metric_item_type(value: str) -> MetricItemType:
    if value in METRIC_ITEM_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {METRIC_ITEM_TYPE_VALUES!r}"
    )
