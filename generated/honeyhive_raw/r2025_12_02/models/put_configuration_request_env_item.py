from typing import Literal

PutConfigurationRequestEnvItem = Literal["dev", "prod", "staging"]

PUT_CONFIGURATION_REQUEST_ENV_ITEM_VALUES: set[PutConfigurationRequestEnvItem] = {
    "dev",
    "prod",
    "staging",
}


def check_put_configuration_request_env_item(
    value: str,
) -> PutConfigurationRequestEnvItem:
    if value in PUT_CONFIGURATION_REQUEST_ENV_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PUT_CONFIGURATION_REQUEST_ENV_ITEM_VALUES!r}"
    )
