from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="AddDatapointsBodyMapping")


@_attrs_define
class AddDatapointsBodyMapping:
    """
    Attributes:
        inputs (list[str]):
        ground_truth (list[str]):
        history (list[str]):
    """

    inputs: list[str]
    ground_truth: list[str]
    history: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        inputs = self.inputs

        ground_truth = self.ground_truth

        history = self.history

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "inputs": inputs,
                "ground_truth": ground_truth,
                "history": history,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        inputs = cast(list[str], d.pop("inputs"))

        ground_truth = cast(list[str], d.pop("ground_truth"))

        history = cast(list[str], d.pop("history"))

        add_datapoints_body_mapping = cls(
            inputs=inputs,
            ground_truth=ground_truth,
            history=history,
        )

        add_datapoints_body_mapping.additional_properties = d
        return add_datapoints_body_mapping

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
