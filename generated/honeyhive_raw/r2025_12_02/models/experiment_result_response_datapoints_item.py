from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.experiment_result_response_datapoints_item_metrics_item import (
        ExperimentResultResponseDatapointsItemMetricsItem,
    )


T = TypeVar("T", bound="ExperimentResultResponseDatapointsItem")


@_attrs_define
class ExperimentResultResponseDatapointsItem:
    """
    Attributes:
        datapoint_id (str | Unset):
        session_id (str | Unset):
        passed (bool | Unset):
        metrics (list[ExperimentResultResponseDatapointsItemMetricsItem] | Unset):
    """

    datapoint_id: str | Unset = UNSET
    session_id: str | Unset = UNSET
    passed: bool | Unset = UNSET
    metrics: list[ExperimentResultResponseDatapointsItemMetricsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        datapoint_id = self.datapoint_id

        session_id = self.session_id

        passed = self.passed

        metrics: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.metrics, Unset):
            metrics = []
            for metrics_item_data in self.metrics:
                metrics_item = metrics_item_data.to_dict()
                metrics.append(metrics_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if datapoint_id is not UNSET:
            field_dict["datapoint_id"] = datapoint_id
        if session_id is not UNSET:
            field_dict["session_id"] = session_id
        if passed is not UNSET:
            field_dict["passed"] = passed
        if metrics is not UNSET:
            field_dict["metrics"] = metrics

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.experiment_result_response_datapoints_item_metrics_item import (
            ExperimentResultResponseDatapointsItemMetricsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        datapoint_id = d.pop("datapoint_id", UNSET)

        session_id = d.pop("session_id", UNSET)

        passed = d.pop("passed", UNSET)

        _metrics = d.pop("metrics", UNSET)
        metrics: list[ExperimentResultResponseDatapointsItemMetricsItem] | Unset = UNSET
        if _metrics is not UNSET:
            metrics = []
            for metrics_item_data in _metrics:
                metrics_item = (
                    ExperimentResultResponseDatapointsItemMetricsItem.from_dict(
                        metrics_item_data
                    )
                )

                metrics.append(metrics_item)

        experiment_result_response_datapoints_item = cls(
            datapoint_id=datapoint_id,
            session_id=session_id,
            passed=passed,
            metrics=metrics,
        )

        experiment_result_response_datapoints_item.additional_properties = d
        return experiment_result_response_datapoints_item

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
