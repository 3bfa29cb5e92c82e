from typing import Literal

EventComparisonDetailPresence = Literal["both", "new", "old"]

EVENT_COMPARISON_DETAIL_PRESENCE_VALUES: set[EventComparisonDetailPresence] = {
    "both",
    "new",
    "old",
}


def check_event_comparison_detail_presence(value: str) -> EventComparisonDetailPresence:
    if value in EVENT_COMPARISON_DETAIL_PRESENCE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {EVENT_COMPARISON_DETAIL_PRESENCE_VALUES!r}"
    )
