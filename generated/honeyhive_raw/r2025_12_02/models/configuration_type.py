from typing import Literal

ConfigurationType = Literal["LLM", "pipeline"]

CONFIGURATION_TYPE_VALUES: set[ConfigurationType] = {
    "LLM",
    "pipeline",
}


def check_configuration_type(value: str) -> ConfigurationType:
    if value in CONFIGURATION_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONFIGURATION_TYPE_VALUES!r}"
    )
