from typing import Literal

GetEventsQueryFiltersType0ItemOperatorType0 = Literal[
    "contains", "exists", "is", "is not", "not contains", "not exists"
]

GET_EVENTS_QUERY_FILTERS_TYPE_0_ITEM_OPERATOR_TYPE_0_VALUES: set[
    GetEventsQueryFiltersType0ItemOperatorType0
] = {
    "contains",
    "exists",
    "is",
    "is not",
    "not contains",
    "not exists",
}


def check_get_events_query_filters_type_0_item_operator_type_0(
    value: str,
) -> GetEventsQueryFiltersType0ItemOperatorType0:
    if value in GET_EVENTS_QUERY_FILTERS_TYPE_0_ITEM_OPERATOR_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_EVENTS_QUERY_FILTERS_TYPE_0_ITEM_OPERATOR_TYPE_0_VALUES!r}"
    )
