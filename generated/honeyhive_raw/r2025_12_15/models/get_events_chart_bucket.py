from typing import Literal

GetEventsChartBucket = Literal[
    "1d",
    "1h",
    "1m",
    "1M",
    "1w",
    "day",
    "days",
    "hour",
    "hours",
    "minute",
    "minutes",
    "month",
    "months",
    "week",
    "weeks",
]

GET_EVENTS_CHART_BUCKET_VALUES: set[GetEventsChartBucket] = {
    "1d",
    "1h",
    "1m",
    "1M",
    "1w",
    "day",
    "days",
    "hour",
    "hours",
    "minute",
    "minutes",
    "month",
    "months",
    "week",
    "weeks",
}


def check_get_events_chart_bucket(value: str) -> GetEventsChartBucket:
    if value in GET_EVENTS_CHART_BUCKET_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_EVENTS_CHART_BUCKET_VALUES!r}"
    )
