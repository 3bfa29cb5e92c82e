from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.event_search_filter import EventSearchFilter
    from ..models.search_events_request_date_range import SearchEventsRequestDateRange


T = TypeVar("T", bound="SearchEventsRequest")


@_attrs_define
class SearchEventsRequest:
    """What to search for.

    Attributes:
        filters (list[EventSearchFilter] | Unset): Filters of a search, all of which must hold.
        date_range (SearchEventsRequestDateRange | Unset): A time range. Both ends are required and belong to it.
        limit (int | Unset): Number of events on a page; 1000 if absent.
        page (int | Unset): Counted from 1; the first if absent.
        ignore_order (bool | Unset): Accepted and ignored; the newest come first.
        evaluation_id (str | Unset): Id of the run that the events belong to.
    """

    filters: list[EventSearchFilter] | Unset = UNSET
    date_range: SearchEventsRequestDateRange | Unset = UNSET
    limit: int | Unset = UNSET
    page: int | Unset = UNSET
    ignore_order: bool | Unset = UNSET
    evaluation_id: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        filters: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = []
            for componentsschemas_event_search_filters_array_item_data in self.filters:
                componentsschemas_event_search_filters_array_item = (
                    componentsschemas_event_search_filters_array_item_data.to_dict()
                )
                filters.append(componentsschemas_event_search_filters_array_item)

        date_range: dict[str, Any] | Unset = UNSET
        if not isinstance(self.date_range, Unset):
            date_range = self.date_range.to_dict()

        limit = self.limit

        page = self.page

        ignore_order = self.ignore_order

        evaluation_id = self.evaluation_id

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if filters is not UNSET:
            field_dict["filters"] = filters
        if date_range is not UNSET:
            field_dict["dateRange"] = date_range
        if limit is not UNSET:
            field_dict["limit"] = limit
        if page is not UNSET:
            field_dict["page"] = page
        if ignore_order is not UNSET:
            field_dict["ignore_order"] = ignore_order
        if evaluation_id is not UNSET:
            field_dict["evaluation_id"] = evaluation_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.event_search_filter import EventSearchFilter  # noqa: PLC0415
        from ..models.search_events_request_date_range import (
            SearchEventsRequestDateRange,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _filters = d.pop("filters", UNSET)
        filters: list[EventSearchFilter] | Unset = UNSET
        if _filters is not UNSET:
            filters = []
            for componentsschemas_event_search_filters_array_item_data in _filters:
                componentsschemas_event_search_filters_array_item = (
                    EventSearchFilter.from_dict(
                        componentsschemas_event_search_filters_array_item_data
                    )
                )

                filters.append(componentsschemas_event_search_filters_array_item)

        _date_range = d.pop("dateRange", UNSET)
        date_range: SearchEventsRequestDateRange | Unset
        if isinstance(_date_range, Unset):
            date_range = UNSET
        else:
            date_range = SearchEventsRequestDateRange.from_dict(_date_range)

        limit = d.pop("limit", UNSET)

        page = d.pop("page", UNSET)

        ignore_order = d.pop("ignore_order", UNSET)

        evaluation_id = d.pop("evaluation_id", UNSET)

        search_events_request = cls(
            filters=filters,
            date_range=date_range,
            limit=limit,
            page=page,
            ignore_order=ignore_order,
            evaluation_id=evaluation_id,
        )

        return search_events_request
