from typing import Literal

GetEventsQueryFiltersType0ItemOperatorType2 = Literal["exists", "is", "not exists"]

GET_EVENTS_QUERY_FILTERS_TYPE_0_ITEM_OPERATOR_TYPE_2_VALUES: set[
    GetEventsQueryFiltersType0ItemOperatorType2
] = {
    "exists",
    "is",
    "not exists",
}


def check_get_events_query_filters_type_0_item_operator_type_2(
    value: str,
) -> GetEventsQueryFiltersType0ItemOperatorType2:
    if value in GET_EVENTS_QUERY_FILTERS_TYPE_0_ITEM_OPERATOR_TYPE_2_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_EVENTS_QUERY_FILTERS_TYPE_0_ITEM_OPERATOR_TYPE_2_VALUES!r}"
    )
