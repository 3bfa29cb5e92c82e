from typing import Literal

ConfigurationParametersCallType = Literal["chat", "completion"]

CONFIGURATION_PARAMETERS_CALL_TYPE_VALUES: set[ConfigurationParametersCallType] = {
    "chat",
    "completion",
}


def check_configuration_parameters_call_type(
    value: str,
) -> ConfigurationParametersCallType:
    if value in CONFIGURATION_PARAMETERS_CALL_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONFIGURATION_PARAMETERS_CALL_TYPE_VALUES!r}"
    )
