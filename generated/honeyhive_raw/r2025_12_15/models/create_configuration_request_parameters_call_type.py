from typing import Literal

CreateConfigurationRequestParametersCallType = Literal["chat", "completion"]

CREATE_CONFIGURATION_REQUEST_PARAMETERS_CALL_TYPE_VALUES: set[
    CreateConfigurationRequestParametersCallType
] = {
    "chat",
    "completion",
}


def check_create_configuration_request_parameters_call_type(
    value: str,
) -> CreateConfigurationRequestParametersCallType:
    if value in CREATE_CONFIGURATION_REQUEST_PARAMETERS_CALL_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_CONFIGURATION_REQUEST_PARAMETERS_CALL_TYPE_VALUES!r}"
    )
