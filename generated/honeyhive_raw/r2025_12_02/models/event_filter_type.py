from typing import Literal

EventFilterType = Literal["boolean", "id", "number", "string"]

EVENT_FILTER_TYPE_VALUES: set[EventFilterType] = {
    "boolean",
    "id",
    "number",
    "string",
}


def check_event_filter_type(value: str) -> EventFilterType:
    if value in EVENT_FILTER_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {EVENT_FILTER_TYPE_VALUES!r}"
    )
