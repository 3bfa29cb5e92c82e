from typing import Literal

PostConfigurationRequestParametersFunctionCallParams = Literal["auto", "force", "none"]

POST_CONFIGURATION_REQUEST_PARAMETERS_FUNCTION_CALL_PARAMS_VALUES: set[
    PostConfigurationRequestParametersFunctionCallParams
] = {
    "auto",
    "force",
    "none",
}


def check_post_configuration_request_parameters_function_call_params(
    value: str,
) -> PostConfigurationRequestParametersFunctionCallParams:
    if value in POST_CONFIGURATION_REQUEST_PARAMETERS_FUNCTION_CALL_PARAMS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {POST_CONFIGURATION_REQUEST_PARAMETERS_FUNCTION_CALL_PARAMS_VALUES!r}"
    )
