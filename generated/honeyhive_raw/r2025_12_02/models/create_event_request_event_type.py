from typing import Literal

CreateEventRequestEventType = Literal["chain", "model", "tool"]

CREATE_EVENT_REQUEST_EVENT_TYPE_VALUES: set[CreateEventRequestEventType] = {
    "chain",
    "model",
    "tool",
}


def check_create_event_request_event_type(value: str) -> CreateEventRequestEventType:
    if value in CREATE_EVENT_REQUEST_EVENT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_EVENT_REQUEST_EVENT_TYPE_VALUES!r}"
    )
