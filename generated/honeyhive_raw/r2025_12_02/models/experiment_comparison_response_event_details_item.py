from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ExperimentComparisonResponseEventDetailsItem")


@_attrs_define
class ExperimentComparisonResponseEventDetailsItem:
    """
    Attributes:
        event_name (str | Unset):
        event_type (str | Unset):
        presence (str | Unset): The runs that have the event - `old`, `new` or `both`.
    """

    event_name: str | Unset = UNSET
    event_type: str | Unset = UNSET
    presence: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        event_name = self.event_name

        event_type = self.event_type

        presence = self.presence

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if event_name is not UNSET:
            field_dict["event_name"] = event_name
        if event_type is not UNSET:
            field_dict["event_type"] = event_type
        if presence is not UNSET:
            field_dict["presence"] = presence

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        event_name = d.pop("event_name", UNSET)

        event_type = d.pop("event_type", UNSET)

        presence = d.pop("presence", UNSET)

        experiment_comparison_response_event_details_item = cls(
            event_name=event_name,
            event_type=event_type,
            presence=presence,
        )

        experiment_comparison_response_event_details_item.additional_properties = d
        return experiment_comparison_response_event_details_item

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
