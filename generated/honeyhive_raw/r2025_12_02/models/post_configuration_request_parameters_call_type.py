from typing import Literal

PostConfigurationRequestParametersCallType = Literal["chat", "completion"]

POST_CONFIGURATION_REQUEST_PARAMETERS_CALL_TYPE_VALUES: set[
    PostConfigurationRequestParametersCallType
] = {
    "chat",
    "completion",
}


def check_post_configuration_request_parameters_call_type(
    value: str,
) -> PostConfigurationRequestParametersCallType:
    if value in POST_CONFIGURATION_REQUEST_PARAMETERS_CALL_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {POST_CONFIGURATION_REQUEST_PARAMETERS_CALL_TYPE_VALUES!r}"
    )
