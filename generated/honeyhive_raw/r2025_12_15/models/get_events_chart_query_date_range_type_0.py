from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="GetEventsChartQueryDateRangeType0")


@_attrs_define
class GetEventsChartQueryDateRangeType0:
    """
    Attributes:
        gte (datetime.datetime):
        lte (datetime.datetime):
    """

    gte: datetime.datetime
    lte: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        gte = self.gte.isoformat()

        lte = self.lte.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "$gte": gte,
                "$lte": lte,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        gte = datetime.datetime.fromisoformat(d.pop("$gte"))

        lte = datetime.datetime.fromisoformat(d.pop("$lte"))

        get_events_chart_query_date_range_type_0 = cls(
            gte=gte,
            lte=lte,
        )

        get_events_chart_query_date_range_type_0.additional_properties = d
        return get_events_chart_query_date_range_type_0

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
