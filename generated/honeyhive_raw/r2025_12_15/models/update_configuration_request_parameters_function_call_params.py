from typing import Literal

UpdateConfigurationRequestParametersFunctionCallParams = Literal[
    "auto", "force", "none"
]

UPDATE_CONFIGURATION_REQUEST_PARAMETERS_FUNCTION_CALL_PARAMS_VALUES: set[
    UpdateConfigurationRequestParametersFunctionCallParams
] = {
    "auto",
    "force",
    "none",
}


def check_update_configuration_request_parameters_function_call_params(
    value: str,
) -> UpdateConfigurationRequestParametersFunctionCallParams:
    if value in UPDATE_CONFIGURATION_REQUEST_PARAMETERS_FUNCTION_CALL_PARAMS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_CONFIGURATION_REQUEST_PARAMETERS_FUNCTION_CALL_PARAMS_VALUES!r}"
    )
