from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_events_query_date_range_type_0 import GetEventsQueryDateRangeType0
    from ..models.get_events_query_filters_type_0_item import (
        GetEventsQueryFiltersType0Item,
    )


T = TypeVar("T", bound="GetEventsQuery")


@_attrs_define
class GetEventsQuery:
    """Query for listing events. No operation refers to this schema.

    Attributes:
        date_range (GetEventsQueryDateRangeType0 | str | Unset):
        filters (list[GetEventsQueryFiltersType0Item] | list[str] | str | Unset):
        projections (list[str] | str | Unset):
        ignore_order (bool | str | Unset):
        limit (float | str | Unset):
        page (float | str | Unset):
        evaluation_id (str | Unset):
    """

    date_range: GetEventsQueryDateRangeType0 | str | Unset = UNSET
    filters: list[GetEventsQueryFiltersType0Item] | list[str] | str | Unset = UNSET
    projections: list[str] | str | Unset = UNSET
    ignore_order: bool | str | Unset = UNSET
    limit: float | str | Unset = UNSET
    page: float | str | Unset = UNSET
    evaluation_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.get_events_query_date_range_type_0 import (
            GetEventsQueryDateRangeType0,  # noqa: PLC0415
        )

        date_range: dict[str, Any] | str | Unset
        if isinstance(self.date_range, Unset):
            date_range = UNSET
        elif isinstance(self.date_range, GetEventsQueryDateRangeType0):
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

        projections: list[str] | str | Unset
        if isinstance(self.projections, Unset):
            projections = UNSET
        elif isinstance(self.projections, list):
            projections = self.projections

        else:
            projections = self.projections

        ignore_order: bool | str | Unset
        if isinstance(self.ignore_order, Unset):
            ignore_order = UNSET
        else:
            ignore_order = self.ignore_order

        limit: float | str | Unset
        if isinstance(self.limit, Unset):
            limit = UNSET
        else:
            limit = self.limit

        page: float | str | Unset
        if isinstance(self.page, Unset):
            page = UNSET
        else:
            page = self.page

        evaluation_id = self.evaluation_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if date_range is not UNSET:
            field_dict["dateRange"] = date_range
        if filters is not UNSET:
            field_dict["filters"] = filters
        if projections is not UNSET:
            field_dict["projections"] = projections
        if ignore_order is not UNSET:
            field_dict["ignore_order"] = ignore_order
        if limit is not UNSET:
            field_dict["limit"] = limit
        if page is not UNSET:
            field_dict["page"] = page
        if evaluation_id is not UNSET:
            field_dict["evaluation_id"] = evaluation_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_events_query_date_range_type_0 import (
            GetEventsQueryDateRangeType0,  # noqa: PLC0415
        )
        from ..models.get_events_query_filters_type_0_item import (
            GetEventsQueryFiltersType0Item,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_date_range(
            data: object,
        ) -> GetEventsQueryDateRangeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                date_range_type_0 = GetEventsQueryDateRangeType0.from_dict(data)

                return date_range_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GetEventsQueryDateRangeType0 | str | Unset, data)

        date_range = _parse_date_range(d.pop("dateRange", UNSET))

        def _parse_filters(
            data: object,
        ) -> list[GetEventsQueryFiltersType0Item] | list[str] | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                filters_type_0 = []
                _filters_type_0 = data
                for filters_type_0_item_data in _filters_type_0:
                    filters_type_0_item = GetEventsQueryFiltersType0Item.from_dict(
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
                list[GetEventsQueryFiltersType0Item] | list[str] | str | Unset, data
            )

        filters = _parse_filters(d.pop("filters", UNSET))

        def _parse_projections(data: object) -> list[str] | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                projections_type_0 = cast(list[str], data)

                return projections_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | str | Unset, data)

        projections = _parse_projections(d.pop("projections", UNSET))

        def _parse_ignore_order(data: object) -> bool | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(bool | str | Unset, data)

        ignore_order = _parse_ignore_order(d.pop("ignore_order", UNSET))

        def _parse_limit(data: object) -> float | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(float | str | Unset, data)

        limit = _parse_limit(d.pop("limit", UNSET))

        def _parse_page(data: object) -> float | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(float | str | Unset, data)

        page = _parse_page(d.pop("page", UNSET))

        evaluation_id = d.pop("evaluation_id", UNSET)

        get_events_query = cls(
            date_range=date_range,
            filters=filters,
            projections=projections,
            ignore_order=ignore_order,
            limit=limit,
            page=page,
            evaluation_id=evaluation_id,
        )

        get_events_query.additional_properties = d
        return get_events_query

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
