from typing import Literal

CreateConfigurationRequestParametersResponseFormatType = Literal["json_object", "text"]

CREATE_CONFIGURATION_REQUEST_PARAMETERS_RESPONSE_FORMAT_TYPE_VALUES: set[
    CreateConfigurationRequestParametersResponseFormatType
] = {
    "json_object",
    "text",
}


def check_create_configuration_request_parameters_response_format_type(
    value: str,
) -> CreateConfigurationRequestParametersResponseFormatType:
    if value in CREATE_CONFIGURATION_REQUEST_PARAMETERS_RESPONSE_FORMAT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_CONFIGURATION_REQUEST_PARAMETERS_RESPONSE_FORMAT_TYPE_VALUES!r}"
    )
