from typing import Literal

GetConfigurationsResponseItemType = Literal["LLM", "pipeline"]

GET_CONFIGURATIONS_RESPONSE_ITEM_TYPE_VALUES: set[GetConfigurationsResponseItemType] = {
    "LLM",
    "pipeline",
}


def check_get_configurations_response_item_type(
    value: str,
) -> GetConfigurationsResponseItemType:
    if value in GET_CONFIGURATIONS_RESPONSE_ITEM_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_CONFIGURATIONS_RESPONSE_ITEM_TYPE_VALUES!r}"
    )
