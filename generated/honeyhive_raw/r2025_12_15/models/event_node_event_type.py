from typing import Literal

EventNodeEventType = Literal["chain", "model", "session", "tool"]

EVENT_NODE_EVENT_TYPE_VALUES: set[EventNodeEventType] = {
    "chain",
    "model",
    "session",
    "tool",
}


def check_event_node_event_type(value: str) -> EventNodeEventType:
    if value in EVENT_NODE_EVENT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {EVENT_NODE_EVENT_TYPE_VALUES!r}"
    )
