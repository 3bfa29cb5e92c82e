from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MetricComparison")


@_attrs_define
class MetricComparison:
    """A metric in both runs. Declared with difference and percentage; servers were seen to send the event and its type,
    counts, id lists and values as well.

        Attributes:
            metric_name (str):
            metric_type (str | Unset):
            old_aggregate (float | Unset): The values of the old run, folded into one number.
            new_aggregate (float | Unset): The values of the new run, folded into one number.
            difference (float | Unset):
            percentage_change (float | Unset):
    """

    metric_name: str
    metric_type: str | Unset = UNSET
    old_aggregate: float | Unset = UNSET
    new_aggregate: float | Unset = UNSET
    difference: float | Unset = UNSET
    percentage_change: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        metric_name = self.metric_name

        metric_type = self.metric_type

        old_aggregate = self.old_aggregate

        new_aggregate = self.new_aggregate

        difference = self.difference

        percentage_change = self.percentage_change

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "metric_name": metric_name,
            }
        )
        if metric_type is not UNSET:
            field_dict["metric_type"] = metric_type
        if old_aggregate is not UNSET:
            field_dict["old_aggregate"] = old_aggregate
        if new_aggregate is not UNSET:
            field_dict["new_aggregate"] = new_aggregate
        if difference is not UNSET:
            field_dict["difference"] = difference
        if percentage_change is not UNSET:
            field_dict["percentage_change"] = percentage_change

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        metric_name = d.pop("metric_name")

        metric_type = d.pop("metric_type", UNSET)

        old_aggregate = d.pop("old_aggregate", UNSET)

        new_aggregate = d.pop("new_aggregate", UNSET)

        difference = d.pop("difference", UNSET)

        percentage_change = d.pop("percentage_change", UNSET)

        metric_comparison = cls(
            metric_name=metric_name,
            metric_type=metric_type,
            old_aggregate=old_aggregate,
            new_aggregate=new_aggregate,
            difference=difference,
            percentage_change=percentage_change,
        )

        metric_comparison.additional_properties = d
        return metric_comparison

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
