from typing import Literal

GetEventsChartQueryFiltersType0ItemOperatorType1 = Literal[
    "exists", "greater than", "is", "is not", "less than", "not exists"
]

GET_EVENTS_CHART_QUERY_FILTERS_TYPE_0_ITEM_OPERATOR_TYPE_1_VALUES: set[
    GetEventsChartQueryFiltersType0ItemOperatorType1
] = {
    "exists",
    "greater than",
    "is",
    "is not",
    "less than",
    "not exists",
}


def check_get_events_chart_query_filters_type_0_item_operator_type_1(
    value: str,
) -> GetEventsChartQueryFiltersType0ItemOperatorType1:
    if value in GET_EVENTS_CHART_QUERY_FILTERS_TYPE_0_ITEM_OPERATOR_TYPE_1_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_EVENTS_CHART_QUERY_FILTERS_TYPE_0_ITEM_OPERATOR_TYPE_1_VALUES!r}"
    )
