from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_events_chart_query_date_range_type_0 import (
        GetEventsChartQueryDateRangeType0,
    )
    from ..models.get_events_chart_query_filters_type_0_item import (
        GetEventsChartQueryFiltersType0Item,
    )


T = TypeVar("T", bound="GetEventsChartQuery")


@_attrs_define
class GetEventsChartQuery:
    """Query for the chart of events. No operation refers to this schema.

    Attributes:
        date_range (GetEventsChartQueryDateRangeType0 | str | Unset):
        filters (list[GetEventsChartQueryFiltersType0Item] | list[str] | str | Unset):
        metric (str | Unset):
        group_by (str | Unset):
        bucket (str | Unset):
        aggregation (str | Unset):
        evaluation_id (str | Unset):
        only_experiments (bool | str | Unset):
    """

    date_range: GetEventsChartQueryDateRangeType0 | str | Unset = UNSET
    filters: list[GetEventsChartQueryFiltersType0Item] | list[str] | str | Unset = UNSET
    metric: str | Unset = UNSET
    group_by: str | Unset = UNSET
    bucket: str | Unset = UNSET
    aggregation: str | Unset = UNSET
    evaluation_id: str | Unset = UNSET
    only_experiments: bool | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.get_events_chart_query_date_range_type_0 import (
            GetEventsChartQueryDateRangeType0,  # noqa: PLC0415
        )

        date_range: dict[str, Any] | str | Unset
        if isinstance(self.date_range, Unset):
            date_range = UNSET
        elif isinstance(self.date_range, GetEventsChartQueryDateRangeType0):
            date_range = self.date_range.to_dict()
        else:
            date_range = self.date_range

        filters: list[dict[str, Any]] | list[str] | str | Unset
        if isinstance(self.filters, Unset):
            filters = UNSET
        elif isinstance(self.filters, list):
            filters = []
            for filters_type_0_item_data in self.filters:
                filters_type_0_item = filters_type_0_item_data.to_dict()
                filters.append(filters_type_0_item)

        elif isinstance(self.filters, list):
            filters = self.filters

        else:
            filters = self.filters

        metric = self.metric

        group_by = self.group_by

        bucket = self.bucket

        aggregation = self.aggregation

        evaluation_id = self.evaluation_id

        only_experiments: bool | str | Unset
        if isinstance(self.only_experiments, Unset):
            only_experiments = UNSET
        else:
            only_experiments = self.only_experiments

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if date_range is not UNSET:
            field_dict["dateRange"] = date_range
        if filters is not UNSET:
            field_dict["filters"] = filters
        if metric is not UNSET:
            field_dict["metric"] = metric
        if group_by is not UNSET:
            field_dict["groupBy"] = group_by
        if bucket is not UNSET:
            field_dict["bucket"] = bucket
        if aggregation is not UNSET:
            field_dict["aggregation"] = aggregation
        if evaluation_id is not UNSET:
            field_dict["evaluation_id"] = evaluation_id
        if only_experiments is not UNSET:
            field_dict["only_experiments"] = only_experiments

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_events_chart_query_date_range_type_0 import (
            GetEventsChartQueryDateRangeType0,  # noqa: PLC0415
        )
        from ..models.get_events_chart_query_filters_type_0_item import (
            GetEventsChartQueryFiltersType0Item,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_date_range(
            data: object,
        ) -> GetEventsChartQueryDateRangeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                date_range_type_0 = GetEventsChartQueryDateRangeType0.from_dict(data)

                return date_range_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GetEventsChartQueryDateRangeType0 | str | Unset, data)

        date_range = _parse_date_range(d.pop("dateRange", UNSET))

        def _parse_filters(
            data: object,
        ) -> list[GetEventsChartQueryFiltersType0Item] | list[str] | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                filters_type_0 = []
                _filters_type_0 = data
                for filters_type_0_item_data in _filters_type_0:
                    filters_type_0_item = GetEventsChartQueryFiltersType0Item.from_dict(
                        filters_type_0_item_data
                    )

                    filters_type_0.append(filters_type_0_item)

                return filters_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, list):
                    raise TypeError()
                filters_type_2 = cast(list[str], data)

                return filters_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[GetEventsChartQueryFiltersType0Item] | list[str] | str | Unset,
                data,
            )

        filters = _parse_filters(d.pop("filters", UNSET))

        metric = d.pop("metric", UNSET)

        group_by = d.pop("groupBy", UNSET)

        bucket = d.pop("bucket", UNSET)

        aggregation = d.pop("aggregation", UNSET)

        evaluation_id = d.pop("evaluation_id", UNSET)

        def _parse_only_experiments(data: object) -> bool | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(bool | str | Unset, data)

        only_experiments = _parse_only_experiments(d.pop("only_experiments", UNSET))

        get_events_chart_query = cls(
            date_range=date_range,
            filters=filters,
            metric=metric,
            group_by=group_by,
            bucket=bucket,
            aggregation=aggregation,
            evaluation_id=evaluation_id,
            only_experiments=only_experiments,
        )

        get_events_chart_query.additional_properties = d
        return get_events_chart_query

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
