from typing import Literal

GetConfigurationsResponseItemParametersResponseFormatType = Literal[
    "json_object", "text"
]

GET_CONFIGURATIONS_RESPONSE_ITEM_PARAMETERS_RESPONSE_FORMAT_TYPE_VALUES: set[
    GetConfigurationsResponseItemParametersResponseFormatType
] = {
    "json_object",
    "text",
}


def check_get_configurations_response_item_parameters_response_format_type(
    value: str,
) -> GetConfigurationsResponseItemParametersResponseFormatType:
    if value in GET_CONFIGURATIONS_RESPONSE_ITEM_PARAMETERS_RESPONSE_FORMAT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_CONFIGURATIONS_RESPONSE_ITEM_PARAMETERS_RESPONSE_FORMAT_TYPE_VALUES!r}"
    )
