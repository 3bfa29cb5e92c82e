from typing import Literal

GetConfigurationsResponseItemEnvItem = Literal["dev", "prod", "staging"]

GET_CONFIGURATIONS_RESPONSE_ITEM_ENV_ITEM_VALUES: set[
    GetConfigurationsResponseItemEnvItem
] = {
    "dev",
    "prod",
    "staging",
}


def check_get_configurations_response_item_env_item(
    value: str,
) -> GetConfigurationsResponseItemEnvItem:
    if value in GET_CONFIGURATIONS_RESPONSE_ITEM_ENV_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_CONFIGURATIONS_RESPONSE_ITEM_ENV_ITEM_VALUES!r}"
    )
