from typing import Literal

PutConfigurationRequestParametersCallType = Literal["chat", "completion"]

PUT_CONFIGURATION_REQUEST_PARAMETERS_CALL_TYPE_VALUES: set[
    PutConfigurationRequestParametersCallType
] = {
    "chat",
    "completion",
}


def check_put_configuration_request_parameters_call_type(
    value: str,
) -> PutConfigurationRequestParametersCallType:
    if value in PUT_CONFIGURATION_REQUEST_PARAMETERS_CALL_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PUT_CONFIGURATION_REQUEST_PARAMETERS_CALL_TYPE_VALUES!r}"
    )
