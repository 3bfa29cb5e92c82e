from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ExperimentResultResponseMetricsDetailsItemDatapoints")


@_attrs_define
class ExperimentResultResponseMetricsDetailsItemDatapoints:
    """
    Attributes:
        passed (list[str] | Unset):
        failed (list[str] | Unset):
    """

    passed: list[str] | Unset = UNSET
    failed: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        passed: list[str] | Unset = UNSET
        if not isinstance(self.passed, Unset):
            passed = self.passed

        failed: list[str] | Unset = UNSET
        if not isinstance(self.failed, Unset):
            failed = self.failed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if passed is not UNSET:
            field_dict["passed"] = passed
        if failed is not UNSET:
            field_dict["failed"] = failed

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        passed = cast(list[str], d.pop("passed", UNSET))

        failed = cast(list[str], d.pop("failed", UNSET))

        experiment_result_response_metrics_details_item_datapoints = cls(
            passed=passed,
            failed=failed,
        )

        experiment_result_response_metrics_details_item_datapoints.additional_properties = d
        return experiment_result_response_metrics_details_item_datapoints

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
