from typing import Literal

UpdateConfigurationRequestParametersResponseFormatType = Literal["json_object", "text"]

UPDATE_CONFIGURATION_REQUEST_PARAMETERS_RESPONSE_FORMAT_TYPE_VALUES: set[
    UpdateConfigurationRequestParametersResponseFormatType
] = {
    "json_object",
    "text",
}


def check_update_configuration_request_parameters_response_format_type(
    value: str,
) -> UpdateConfigurationRequestParametersResponseFormatType:
    if value in UPDATE_CONFIGURATION_REQUEST_PARAMETERS_RESPONSE_FORMAT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_CONFIGURATION_REQUEST_PARAMETERS_RESPONSE_FORMAT_TYPE_VALUES!r}"
    )
