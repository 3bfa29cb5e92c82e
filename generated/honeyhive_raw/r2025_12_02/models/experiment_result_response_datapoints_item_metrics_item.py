from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ExperimentResultResponseDatapointsItemMetricsItem")


@_attrs_define
class ExperimentResultResponseDatapointsItemMetricsItem:
    """
    Attributes:
        name (str | Unset):
        event_name (str | Unset):
        event_type (str | Unset):
        value (bool | float | Unset):
        passed (bool | Unset):
    """

    name: str | Unset = UNSET
    event_name: str | Unset = UNSET
    event_type: str | Unset = UNSET
    value: bool | float | Unset = UNSET
    passed: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        event_name = self.event_name

        event_type = self.event_type

        value: bool | float | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        else:
            value = self.value

        passed = self.passed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if event_name is not UNSET:
            field_dict["event_name"] = event_name
        if event_type is not UNSET:
            field_dict["event_type"] = event_type
        if value is not UNSET:
            field_dict["value"] = value
        if passed is not UNSET:
            field_dict["passed"] = passed

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        event_name = d.pop("event_name", UNSET)

        event_type = d.pop("event_type", UNSET)

        def _parse_value(data: object) -> bool | float | Unset:
            if isinstance(data, Unset):
                return data
            return cast(bool | float | Unset, data)

        value = _parse_value(d.pop("value", UNSET))

        passed = d.pop("passed", UNSET)

        experiment_result_response_datapoints_item_metrics_item = cls(
            name=name,
            event_name=event_name,
            event_type=event_type,
            value=value,
            passed=passed,
        )

        experiment_result_response_datapoints_item_metrics_item.additional_properties = d
        return experiment_result_response_datapoints_item_metrics_item

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
