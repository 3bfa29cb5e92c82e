from typing import Literal

PostConfigurationRequestEnvItem = Literal["dev", "prod", "staging"]

POST_CONFIGURATION_REQUEST_ENV_ITEM_VALUES: set[PostConfigurationRequestEnvItem] = {
    "dev",
    "prod",
    "staging",
}


def check_post_configuration_request_env_item(
    value: str,
) -> PostConfigurationRequestEnvItem:
    if value in POST_CONFIGURATION_REQUEST_ENV_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {POST_CONFIGURATION_REQUEST_ENV_ITEM_VALUES!r}"
    )
