from typing import Literal

GetEventsChartQueryFiltersType0ItemOperatorType2 = Literal["exists", "is", "not exists"]

GET_EVENTS_CHART_QUERY_FILTERS_TYPE_0_ITEM_OPERATOR_TYPE_2_VALUES: set[
    GetEventsChartQueryFiltersType0ItemOperatorType2
] = {
    "exists",
    "is",
    "not exists",
}


def check_get_events_chart_query_filters_type_0_item_operator_type_2(
    value: str,
) -> GetEventsChartQueryFiltersType0ItemOperatorType2:
    if value in GET_EVENTS_CHART_QUERY_FILTERS_TYPE_0_ITEM_OPERATOR_TYPE_2_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_EVENTS_CHART_QUERY_FILTERS_TYPE_0_ITEM_OPERATOR_TYPE_2_VALUES!r}"
    )
