from typing import Literal

ConfigurationItemType = Literal["LLM", "pipeline"]

CONFIGURATION_ITEM_TYPE_VALUES: set[ConfigurationItemType] = {
    "LLM",
    "pipeline",
}


def check_configuration_item_type(value: str) -> ConfigurationItemType:
    if value in CONFIGURATION_ITEM_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONFIGURATION_ITEM_TYPE_VALUES!r}"
    )
