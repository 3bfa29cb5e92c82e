from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.single_filter_operator import (
    SingleFilterOperator,
    check_single_filter_operator,
)
from ..models.single_filter_type import SingleFilterType, check_single_filter_type

T = TypeVar("T", bound="SingleFilter")


@_attrs_define
class SingleFilter:
    """One condition on events. All four parts are required.

    Attributes:
        field (str): Name of a field, with dots for what is inside, such as `metadata.run_id`.
        operator (SingleFilterOperator): Each type knows only some: `contains` is for text, `greater than` for numbers,
            `after` for times.
        value (bool | float | None | str): Null where the operator needs none, as with `exists`.
        type_ (SingleFilterType): Ids are `string`.
    """

    field: str
    operator: SingleFilterOperator
    value: bool | float | None | str
    type_: SingleFilterType
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field = self.field

        operator: str = self.operator

        value: bool | float | None | str
        value = self.value

        type_: str = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "field": field,
                "operator": operator,
                "value": value,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        field = d.pop("field")

        operator = check_single_filter_operator(d.pop("operator"))

        def _parse_value(data: object) -> bool | float | None | str:
            if data is None:
                return data
            return cast(bool | float | None | str, data)

        value = _parse_value(d.pop("value"))

        type_ = check_single_filter_type(d.pop("type"))

        single_filter = cls(
            field=field,
            operator=operator,
            value=value,
            type_=type_,
        )

        single_filter.additional_properties = d
        return single_filter

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
