from typing import Literal

GetConfigurationsResponseItemParametersCallType = Literal["chat", "completion"]

GET_CONFIGURATIONS_RESPONSE_ITEM_PARAMETERS_CALL_TYPE_VALUES: set[
    GetConfigurationsResponseItemParametersCallType
] = {
    "chat",
    "completion",
}


def check_get_configurations_response_item_parameters_call_type(
    value: str,
) -> GetConfigurationsResponseItemParametersCallType:
    if value in GET_CONFIGURATIONS_RESPONSE_ITEM_PARAMETERS_CALL_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_CONFIGURATIONS_RESPONSE_ITEM_PARAMETERS_CALL_TYPE_VALUES!r}"
    )
