from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.event_comparison_detail_presence import (
    EventComparisonDetailPresence,
    check_event_comparison_detail_presence,
)

T = TypeVar("T", bound="EventComparisonDetail")


@_attrs_define
class EventComparisonDetail:
    """A sort of event, and in which of the two runs it occurs.

    Attributes:
        event_name (str):
        event_type (str):
        presence (EventComparisonDetailPresence):
    """

    event_name: str
    event_type: str
    presence: EventComparisonDetailPresence
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        event_name = self.event_name

        event_type = self.event_type

        presence: str = self.presence

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "event_name": event_name,
                "event_type": event_type,
                "presence": presence,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        event_name = d.pop("event_name")

        event_type = d.pop("event_type")

        presence = check_event_comparison_detail_presence(d.pop("presence"))

        event_comparison_detail = cls(
            event_name=event_name,
            event_type=event_type,
            presence=presence,
        )

        event_comparison_detail.additional_properties = d
        return event_comparison_detail

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
