from typing import Literal

PutConfigurationRequestParametersFunctionCallParams = Literal["auto", "force", "none"]

PUT_CONFIGURATION_REQUEST_PARAMETERS_FUNCTION_CALL_PARAMS_VALUES: set[
    PutConfigurationRequestParametersFunctionCallParams
] = {
    "auto",
    "force",
    "none",
}


def check_put_configuration_request_parameters_function_call_params(
    value: str,
) -> PutConfigurationRequestParametersFunctionCallParams:
    if value in PUT_CONFIGURATION_REQUEST_PARAMETERS_FUNCTION_CALL_PARAMS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PUT_CONFIGURATION_REQUEST_PARAMETERS_FUNCTION_CALL_PARAMS_VALUES!r}"
    )
