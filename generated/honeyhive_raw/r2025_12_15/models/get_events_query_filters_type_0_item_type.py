from typing import Literal

GetEventsQueryFiltersType0ItemType = Literal["boolean", "datetime", "number", "string"]

GET_EVENTS_QUERY_FILTERS_TYPE_0_ITEM_TYPE_VALUES: set[
    GetEventsQueryFiltersType0ItemType
] = {
    "boolean",
    "datetime",
    "number",
    "string",
}


def check_get_events_query_filters_type_0_item_type(
    value: str,
) -> GetEventsQueryFiltersType0ItemType:
    if value in GET_EVENTS_QUERY_FILTERS_TYPE_0_ITEM_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_EVENTS_QUERY_FILTERS_TYPE_0_ITEM_TYPE_VALUES!r}"
    )
