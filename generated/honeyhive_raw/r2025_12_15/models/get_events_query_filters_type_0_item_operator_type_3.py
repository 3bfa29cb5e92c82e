from typing import Literal

GetEventsQueryFiltersType0ItemOperatorType3 = Literal[
    "after", "before", "exists", "is", "is not", "not exists"
]

GET_EVENTS_QUERY_FILTERS_TYPE_0_ITEM_OPERATOR_TYPE_3_VALUES: set[
    GetEventsQueryFiltersType0ItemOperatorType3
] = {
    "after",
    "before",
    "exists",
    "is",
    "is not",
    "not exists",
}


def check_get_events_query_filters_type_0_item_operator_type_3(
    value: str,
) -> GetEventsQueryFiltersType0ItemOperatorType3:
    if value in GET_EVENTS_QUERY_FILTERS_TYPE_0_ITEM_OPERATOR_TYPE_3_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_EVENTS_QUERY_FILTERS_TYPE_0_ITEM_OPERATOR_TYPE_3_VALUES!r}"
    )
