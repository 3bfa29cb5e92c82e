from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ExperimentComparisonResponseMetricsItem")


@_attrs_define
class ExperimentComparisonResponseMetricsItem:
    """
    Attributes:
        metric_name (str | Unset):
        event_name (str | Unset):
        metric_type (str | Unset):
        event_type (str | Unset):
        old_aggregate (float | Unset):
        new_aggregate (float | Unset):
        found_count (int | Unset): Number of shared datapoints; the sum of the three below.
        improved_count (int | Unset):
        degraded_count (int | Unset):
        same_count (int | Unset):
        improved (list[str] | Unset): Ids of the datapoints whose value became larger.
        degraded (list[str] | Unset): Ids of the datapoints whose value became smaller.
        same (list[str] | Unset): Ids of the datapoints whose value is equal.
        old_values (list[bool | float] | Unset):
        new_values (list[bool | float] | Unset):
    """

    metric_name: str | Unset = UNSET
    event_name: str | Unset = UNSET
    metric_type: str | Unset = UNSET
    event_type: str | Unset = UNSET
    old_aggregate: float | Unset = UNSET
    new_aggregate: float | Unset = UNSET
    found_count: int | Unset = UNSET
    improved_count: int | Unset = UNSET
    degraded_count: int | Unset = UNSET
    same_count: int | Unset = UNSET
    improved: list[str] | Unset = UNSET
    degraded: list[str] | Unset = UNSET
    same: list[str] | Unset = UNSET
    old_values: list[bool | float] | Unset = UNSET
    new_values: list[bool | float] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        metric_name = self.metric_name

        event_name = self.event_name

        metric_type = self.metric_type

        event_type = self.event_type

        old_aggregate = self.old_aggregate

        new_aggregate = self.new_aggregate

        found_count = self.found_count

        improved_count = self.improved_count

        degraded_count = self.degraded_count

        same_count = self.same_count

        improved: list[str] | Unset = UNSET
        if not isinstance(self.improved, Unset):
            improved = self.improved

        degraded: list[str] | Unset = UNSET
        if not isinstance(self.degraded, Unset):
            degraded = self.degraded

        same: list[str] | Unset = UNSET
        if not isinstance(self.same, Unset):
            same = self.same

        old_values: list[bool | float] | Unset = UNSET
        if not isinstance(self.old_values, Unset):
            old_values = []
            for old_values_item_data in self.old_values:
                old_values_item: bool | float
                old_values_item = old_values_item_data
                old_values.append(old_values_item)

        new_values: list[bool | float] | Unset = UNSET
        if not isinstance(self.new_values, Unset):
            new_values = []
            for new_values_item_data in self.new_values:
                new_values_item: bool | float
                new_values_item = new_values_item_data
                new_values.append(new_values_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if metric_name is not UNSET:
            field_dict["metric_name"] = metric_name
        if event_name is not UNSET:
            field_dict["event_name"] = event_name
        if metric_type is not UNSET:
            field_dict["metric_type"] = metric_type
        if event_type is not UNSET:
            field_dict["event_type"] = event_type
        if old_aggregate is not UNSET:
            field_dict["old_aggregate"] = old_aggregate
        if new_aggregate is not UNSET:
            field_dict["new_aggregate"] = new_aggregate
        if found_count is not UNSET:
            field_dict["found_count"] = found_count
        if improved_count is not UNSET:
            field_dict["improved_count"] = improved_count
        if degraded_count is not UNSET:
            field_dict["degraded_count"] = degraded_count
        if same_count is not UNSET:
            field_dict["same_count"] = same_count
        if improved is not UNSET:
            field_dict["improved"] = improved
        if degraded is not UNSET:
            field_dict["degraded"] = degraded
        if same is not UNSET:
            field_dict["same"] = same
        if old_values is not UNSET:
            field_dict["old_values"] = old_values
        if new_values is not UNSET:
            field_dict["new_values"] = new_values

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        metric_name = d.pop("metric_name", UNSET)

        event_name = d.pop("event_name", UNSET)

        metric_type = d.pop("metric_type", UNSET)

        event_type = d.pop("event_type", UNSET)

        old_aggregate = d.pop("old_aggregate", UNSET)

        new_aggregate = d.pop("new_aggregate", UNSET)

        found_count = d.pop("found_count", UNSET)

        improved_count = d.pop("improved_count", UNSET)

        degraded_count = d.pop("degraded_count", UNSET)

        same_count = d.pop("same_count", UNSET)

        improved = cast(list[str], d.pop("improved", UNSET))

        degraded = cast(list[str], d.pop("degraded", UNSET))

        same = cast(list[str], d.pop("same", UNSET))

        _old_values = d.pop("old_values", UNSET)
        old_values: list[bool | float] | Unset = UNSET
        if _old_values is not UNSET:
            old_values = []
            for old_values_item_data in _old_values:

                def _parse_old_values_item(data: object) -> bool | float:
                    return cast(bool | float, data)

                old_values_item = _parse_old_values_item(old_values_item_data)

                old_values.append(old_values_item)

        _new_values = d.pop("new_values", UNSET)
        new_values: list[bool | float] | Unset = UNSET
        if _new_values is not UNSET:
            new_values = []
            for new_values_item_data in _new_values:

                def _parse_new_values_item(data: object) -> bool | float:
                    return cast(bool | float, data)

                new_values_item = _parse_new_values_item(new_values_item_data)

                new_values.append(new_values_item)

        experiment_comparison_response_metrics_item = cls(
            metric_name=metric_name,
            event_name=event_name,
            metric_type=metric_type,
            event_type=event_type,
            old_aggregate=old_aggregate,
            new_aggregate=new_aggregate,
            found_count=found_count,
            improved_count=improved_count,
            degraded_count=degraded_count,
            same_count=same_count,
            improved=improved,
            degraded=degraded,
            same=same,
            old_values=old_values,
            new_values=new_values,
        )

        experiment_comparison_response_metrics_item.additional_properties = d
        return experiment_comparison_response_metrics_item

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
