from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.event_filter_operator import (
    EventFilterOperator,
    check_event_filter_operator,
)
from ..models.event_filter_type import EventFilterType, check_event_filter_type
from ..types import UNSET, Unset

T = TypeVar("T", bound="EventFilter")


@_attrs_define
class EventFilter:
    """One condition on the events to export.

    Attributes:
        field (str | Unset): Name of a field, with dots for what is inside, such as `metadata.run_id`.
        value (str | Unset): Text, whatever the type; later revisions take numbers and booleans too.
        operator (EventFilterOperator | Unset): The server knows more: `exists`, `not exists`, `less than`, `after` and
            `before`.
        type_ (EventFilterType | Unset): The server always refuses `id` with 400; filter ids as `string`.
    """

    field: str | Unset = UNSET
    value: str | Unset = UNSET
    operator: EventFilterOperator | Unset = UNSET
    type_: EventFilterType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field = self.field

        value = self.value

        operator: str | Unset = UNSET
        if not isinstance(self.operator, Unset):
            operator = self.operator

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if field is not UNSET:
            field_dict["field"] = field
        if value is not UNSET:
            field_dict["value"] = value
        if operator is not UNSET:
            field_dict["operator"] = operator
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        field = d.pop("field", UNSET)

        value = d.pop("value", UNSET)

        _operator = d.pop("operator", UNSET)
        operator: EventFilterOperator | Unset
        if isinstance(_operator, Unset):
            operator = UNSET
        else:
            operator = check_event_filter_operator(_operator)

        _type_ = d.pop("type", UNSET)
        type_: EventFilterType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = check_event_filter_type(_type_)

        event_filter = cls(
            field=field,
            value=value,
            operator=operator,
            type_=type_,
        )

        event_filter.additional_properties = d
        return event_filter

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
