from typing import Literal

PutConfigurationRequestType = Literal["LLM", "pipeline"]

PUT_CONFIGURATION_REQUEST_TYPE_VALUES: set[PutConfigurationRequestType] = {
    "LLM",
    "pipeline",
}


def check_put_configuration_request_type(value: str) -> PutConfigurationRequestType:
    if value in PUT_CONFIGURATION_REQUEST_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PUT_CONFIGURATION_REQUEST_TYPE_VALUES!r}"
    )
