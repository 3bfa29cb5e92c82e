from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.comparable_event_event_1 import ComparableEventEvent1
    from ..models.comparable_event_event_2 import ComparableEventEvent2


T = TypeVar("T", bound="ComparableEvent")


@_attrs_define
class ComparableEvent:
    """The events of one datapoint in both runs.

    Attributes:
        datapoint_id (str):
        event_1 (ComparableEventEvent1): The event of the new run. Declared as an object; null occurs.
        event_2 (ComparableEventEvent2): The event of the old run. Declared as an object; null occurs.
    """

    datapoint_id: str
    event_1: ComparableEventEvent1
    event_2: ComparableEventEvent2
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        datapoint_id = self.datapoint_id

        event_1 = self.event_1.to_dict()

        event_2 = self.event_2.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "datapoint_id": datapoint_id,
                "event_1": event_1,
                "event_2": event_2,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.comparable_event_event_1 import ComparableEventEvent1  # noqa: PLC0415
        from ..models.comparable_event_event_2 import ComparableEventEvent2  # noqa: PLC0415

        d = dict(src_dict)
        datapoint_id = d.pop("datapoint_id")

        event_1 = ComparableEventEvent1.from_dict(d.pop("event_1"))

        event_2 = ComparableEventEvent2.from_dict(d.pop("event_2"))

        comparable_event = cls(
            datapoint_id=datapoint_id,
            event_1=event_1,
            event_2=event_2,
        )

        comparable_event.additional_properties = d
        return comparable_event

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
