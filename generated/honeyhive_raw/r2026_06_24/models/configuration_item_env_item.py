from typing import Literal

ConfigurationItemEnvItem = Literal["dev", "prod", "staging"]

CONFIGURATION_ITEM_ENV_ITEM_VALUES: set[ConfigurationItemEnvItem] = {
    "dev",
    "prod",
    "staging",
}


def check_configuration_item_env_item(value: str) -> ConfigurationItemEnvItem:
    if value in CONFIGURATION_ITEM_ENV_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONFIGURATION_ITEM_ENV_ITEM_VALUES!r}"
    )
