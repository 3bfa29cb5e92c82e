from typing import Literal

GetMetricsResponseItemReturnType = Literal["boolean", "categorical", "float", "string"]

GET_METRICS_RESPONSE_ITEM_RETURN_TYPE_VALUES: set[GetMetricsResponseItemReturnType] = {
    "boolean",
    "categorical",
    "float",
    "string",
}


def check_get_metrics_response_item_return_type(
    value: str,
) -> GetMetricsResponseItemReturnType:
    if value in GET_METRICS_RESPONSE_ITEM_RETURN_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_METRICS_RESPONSE_ITEM_RETURN_TYPE_VALUES!r}"
    )
