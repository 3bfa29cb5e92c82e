from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_events_query_filters_type_0_item_operator_type_0 import (
    GetEventsQueryFiltersType0ItemOperatorType0,
    check_get_events_query_filters_type_0_item_operator_type_0,
)
from ..models.get_events_query_filters_type_0_item_operator_type_1 import (
    GetEventsQueryFiltersType0ItemOperatorType1,
    check_get_events_query_filters_type_0_item_operator_type_1,
)
from ..models.get_events_query_filters_type_0_item_operator_type_2 import (
    GetEventsQueryFiltersType0ItemOperatorType2,
    check_get_events_query_filters_type_0_item_operator_type_2,
)
from ..models.get_events_query_filters_type_0_item_operator_type_3 import (
    GetEventsQueryFiltersType0ItemOperatorType3,
    check_get_events_query_filters_type_0_item_operator_type_3,
)
from ..models.get_events_query_filters_type_0_item_type import (
    GetEventsQueryFiltersType0ItemType,
    check_get_events_query_filters_type_0_item_type,
)

T = TypeVar("T", bound="GetEventsQueryFiltersType0Item")


@_attrs_define
class GetEventsQueryFiltersType0Item:
    """
    Attributes:
        field (str):
        operator (GetEventsQueryFiltersType0ItemOperatorType0 | GetEventsQueryFiltersType0ItemOperatorType1 |
            GetEventsQueryFiltersType0ItemOperatorType2 | GetEventsQueryFiltersType0ItemOperatorType3):
        value (bool | float | None | str):
        type_ (GetEventsQueryFiltersType0ItemType):
    """

    field: str
    operator: (
        GetEventsQueryFiltersType0ItemOperatorType0
        | GetEventsQueryFiltersType0ItemOperatorType1
        | GetEventsQueryFiltersType0ItemOperatorType2
        | GetEventsQueryFiltersType0ItemOperatorType3
    )
    value: bool | float | None | str
    type_: GetEventsQueryFiltersType0ItemType
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field = self.field

        operator: str
        if isinstance(self.operator, str):
            operator = self.operator
        elif isinstance(self.operator, str):
            operator = self.operator
        elif isinstance(self.operator, str):
            operator = self.operator
        else:
            operator = self.operator

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

        def _parse_operator(
            data: object,
        ) -> (
            GetEventsQueryFiltersType0ItemOperatorType0
            | GetEventsQueryFiltersType0ItemOperatorType1
            | GetEventsQueryFiltersType0ItemOperatorType2
            | GetEventsQueryFiltersType0ItemOperatorType3
        ):
            try:
                if not isinstance(data, str):
                    raise TypeError()
                operator_type_0 = (
                    check_get_events_query_filters_type_0_item_operator_type_0(data)
                )

                return operator_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, str):
                    raise TypeError()
                operator_type_1 = (
                    check_get_events_query_filters_type_0_item_operator_type_1(data)
                )

                return operator_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, str):
                    raise TypeError()
                operator_type_2 = (
                    check_get_events_query_filters_type_0_item_operator_type_2(data)
                )

                return operator_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, str):
                raise TypeError()
            operator_type_3 = (
                check_get_events_query_filters_type_0_item_operator_type_3(data)
            )

            return operator_type_3

        operator = _parse_operator(d.pop("operator"))

        def _parse_value(data: object) -> bool | float | None | str:
            if data is None:
                return data
            return cast(bool | float | None | str, data)

        value = _parse_value(d.pop("value"))

        type_ = check_get_events_query_filters_type_0_item_type(d.pop("type"))

        get_events_query_filters_type_0_item = cls(
            field=field,
            operator=operator,
            value=value,
            type_=type_,
        )

        get_events_query_filters_type_0_item.additional_properties = d
        return get_events_query_filters_type_0_item

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
