from typing import Literal

GetEventResponseEventEventType = Literal["chain", "model", "session", "tool"]

GET_EVENT_RESPONSE_EVENT_EVENT_TYPE_VALUES: set[GetEventResponseEventEventType] = {
    "chain",
    "model",
    "session",
    "tool",
}


def check_get_event_response_event_event_type(
    value: str,
) -> GetEventResponseEventEventType:
    if value in GET_EVENT_RESPONSE_EVENT_EVENT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_EVENT_RESPONSE_EVENT_EVENT_TYPE_VALUES!r}"
    )
