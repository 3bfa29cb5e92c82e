from typing import Literal

GetMetricsResponseItemType = Literal["COMPOSITE", "HUMAN", "LLM", "PYTHON"]

GET_METRICS_RESPONSE_ITEM_TYPE_VALUES: set[GetMetricsResponseItemType] = {
    "COMPOSITE",
    "HUMAN",
    "LLM",
    "PYTHON",
}


def check_get_metrics_response_item_type(value: str) -> GetMetricsResponseItemType:
    if value in GET_METRICS_RESPONSE_ITEM_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_METRICS_RESPONSE_ITEM_TYPE_VALUES!r}"
    )
