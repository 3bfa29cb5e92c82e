from typing import Literal

CreateConfigurationRequestParametersFunctionCallParams = Literal[
    "auto", "force", "none"
]

CREATE_CONFIGURATION_REQUEST_PARAMETERS_FUNCTION_CALL_PARAMS_VALUES: set[
    CreateConfigurationRequestParametersFunctionCallParams
] = {
    "auto",
    "force",
    "none",
}


def check_create_configuration_request_parameters_function_call_params(
    value: str,
) -> CreateConfigurationRequestParametersFunctionCallParams:
    if value in CREATE_CONFIGURATION_REQUEST_PARAMETERS_FUNCTION_CALL_PARAMS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_CONFIGURATION_REQUEST_PARAMETERS_FUNCTION_CALL_PARAMS_VALUES!r}"
    )
