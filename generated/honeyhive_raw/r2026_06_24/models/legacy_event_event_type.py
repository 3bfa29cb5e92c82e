from typing import Literal

LegacyEventEventType = Literal["chain", "model", "session", "tool"]

LEGACY_EVENT_EVENT_TYPE_VALUES: set[LegacyEventEventType] = {
    "chain",
    "model",
    "session",
    "tool",
}


def check_legacy_event_event_type(value: str) -> LegacyEventEventType:
    if value in LEGACY_EVENT_EVENT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LEGACY_EVENT_EVENT_TYPE_VALUES!r}"
    )
