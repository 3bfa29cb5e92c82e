from typing import Literal

ConfigurationEnvItem = Literal["dev", "prod", "staging"]

CONFIGURATION_ENV_ITEM_VALUES: set[ConfigurationEnvItem] = {
    "dev",
    "prod",
    "staging",
}


def check_configuration_env_item(value: str) -> ConfigurationEnvItem:
    if value in CONFIGURATION_ENV_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONFIGURATION_ENV_ITEM_VALUES!r}"
    )
