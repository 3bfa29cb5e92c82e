from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.experiment_result_response_metrics_details_item_datapoints import (
        ExperimentResultResponseMetricsDetailsItemDatapoints,
    )


T = TypeVar("T", bound="ExperimentResultResponseMetricsDetailsItem")


@_attrs_define
class ExperimentResultResponseMetricsDetailsItem:
    """
    Attributes:
        metric_name (str | Unset):
        metric_type (str | Unset):
        event_name (str | Unset):
        event_type (str | Unset):
        aggregate (float | Unset):
        values (list[bool | float] | Unset): One value per event.
        datapoints (ExperimentResultResponseMetricsDetailsItemDatapoints | Unset):
    """

    metric_name: str | Unset = UNSET
    metric_type: str | Unset = UNSET
    event_name: str | Unset = UNSET
    event_type: str | Unset = UNSET
    aggregate: float | Unset = UNSET
    values: list[bool | float] | Unset = UNSET
    datapoints: ExperimentResultResponseMetricsDetailsItemDatapoints | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        metric_name = self.metric_name

        metric_type = self.metric_type

        event_name = self.event_name

        event_type = self.event_type

        aggregate = self.aggregate

        values: list[bool | float] | Unset = UNSET
        if not isinstance(self.values, Unset):
            values = []
            for values_item_data in self.values:
                values_item: bool | float
                values_item = values_item_data
                values.append(values_item)

        datapoints: dict[str, Any] | Unset = UNSET
        if not isinstance(self.datapoints, Unset):
            datapoints = self.datapoints.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if metric_name is not UNSET:
            field_dict["metric_name"] = metric_name
        if metric_type is not UNSET:
            field_dict["metric_type"] = metric_type
        if event_name is not UNSET:
            field_dict["event_name"] = event_name
        if event_type is not UNSET:
            field_dict["event_type"] = event_type
        if aggregate is not UNSET:
            field_dict["aggregate"] = aggregate
        if values is not UNSET:
            field_dict["values"] = values
        if datapoints is not UNSET:
            field_dict["datapoints"] = datapoints

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.experiment_result_response_metrics_details_item_datapoints import (
            ExperimentResultResponseMetricsDetailsItemDatapoints,  # noqa: PLC0415
        )

        d = dict(src_dict)
        metric_name = d.pop("metric_name", UNSET)

        metric_type = d.pop("metric_type", UNSET)

        event_name = d.pop("event_name", UNSET)

        event_type = d.pop("event_type", UNSET)

        aggregate = d.pop("aggregate", UNSET)

        _values = d.pop("values", UNSET)
        values: list[bool | float] | Unset = UNSET
        if _values is not UNSET:
            values = []
            for values_item_data in _values:

                def _parse_values_item(data: object) -> bool | float:
                    return cast(bool | float, data)

                values_item = _parse_values_item(values_item_data)

                values.append(values_item)

        _datapoints = d.pop("datapoints", UNSET)
        datapoints: ExperimentResultResponseMetricsDetailsItemDatapoints | Unset
        if isinstance(_datapoints, Unset):
            datapoints = UNSET
        else:
            datapoints = ExperimentResultResponseMetricsDetailsItemDatapoints.from_dict(
                _datapoints
            )

        experiment_result_response_metrics_details_item = cls(
            metric_name=metric_name,
            metric_type=metric_type,
            event_name=event_name,
            event_type=event_type,
            aggregate=aggregate,
            values=values,
            datapoints=datapoints,
        )

        experiment_result_response_metrics_details_item.additional_properties = d
        return experiment_result_response_metrics_details_item

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
