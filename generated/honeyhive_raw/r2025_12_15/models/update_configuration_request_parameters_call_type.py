from typing import Literal

UpdateConfigurationRequestParametersCallType = Literal["chat", "completion"]

UPDATE_CONFIGURATION_REQUEST_PARAMETERS_CALL_TYPE_VALUES: set[
    UpdateConfigurationRequestParametersCallType
] = {
    "chat",
    "completion",
}


def check_update_configuration_request_parameters_call_type(
    value: str,
) -> UpdateConfigurationRequestParametersCallType:
    if value in UPDATE_CONFIGURATION_REQUEST_PARAMETERS_CALL_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_CONFIGURATION_REQUEST_PARAMETERS_CALL_TYPE_VALUES!r}"
    )
