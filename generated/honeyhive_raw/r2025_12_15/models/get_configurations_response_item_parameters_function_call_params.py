from typing import Literal

GetConfigurationsResponseItemParametersFunctionCallParams = Literal[
    "auto", "force", "none"
]

GET_CONFIGURATIONS_RESPONSE_ITEM_PARAMETERS_FUNCTION_CALL_PARAMS_VALUES: set[
    GetConfigurationsResponseItemParametersFunctionCallParams
] = {
    "auto",
    "force",
    "none",
}


def check_get_configurations_response_item_parameters_function_call_params(
    value: str,
) -> GetConfigurationsResponseItemParametersFunctionCallParams:
    if value in GET_CONFIGURATIONS_RESPONSE_ITEM_PARAMETERS_FUNCTION_CALL_PARAMS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_CONFIGURATIONS_RESPONSE_ITEM_PARAMETERS_FUNCTION_CALL_PARAMS_VALUES!r}"
    )
