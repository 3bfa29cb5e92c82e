from typing import Literal

SingleFilterType = Literal["boolean", "datetime", "number", "string"]

SINGLE_FILTER_TYPE_VALUES: set[SingleFilterType] = {
    "boolean",
    "datetime",
    "number",
    "string",
}


def check_single_filter_type(value: str) -> SingleFilterType:
    if value in SINGLE_FILTER_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SINGLE_FILTER_TYPE_VALUES!r}"
    )
