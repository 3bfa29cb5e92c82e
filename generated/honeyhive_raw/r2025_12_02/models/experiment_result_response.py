from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.experiment_result_response_datapoints_item import (
        ExperimentResultResponseDatapointsItem,
    )
    from ..models.experiment_result_response_metrics import (
        ExperimentResultResponseMetrics,
    )


T = TypeVar("T", bound="ExperimentResultResponse")


@_attrs_define
class ExperimentResultResponse:
    """The result of a run. Nothing is marked as required.

    Attributes:
        status (str | Unset): Status of the run.
        success (bool | Unset): Whether nothing failed.
        passed (list[str] | Unset): Ids of datapoints, or of sessions that have none.
        failed (list[str] | Unset): Ids of datapoints, or of sessions that have none.
        metrics (ExperimentResultResponseMetrics | Unset): One entry per metric and event; older servers also sent a key
            for each.
        datapoints (list[ExperimentResultResponseDatapointsItem] | Unset):
    """

    status: str | Unset = UNSET
    success: bool | Unset = UNSET
    passed: list[str] | Unset = UNSET
    failed: list[str] | Unset = UNSET
    metrics: ExperimentResultResponseMetrics | Unset = UNSET
    datapoints: list[ExperimentResultResponseDatapointsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        success = self.success

        passed: list[str] | Unset = UNSET
        if not isinstance(self.passed, Unset):
            passed = self.passed

        failed: list[str] | Unset = UNSET
        if not isinstance(self.failed, Unset):
            failed = self.failed

        metrics: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metrics, Unset):
            metrics = self.metrics.to_dict()

        datapoints: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.datapoints, Unset):
            datapoints = []
            for datapoints_item_data in self.datapoints:
                datapoints_item = datapoints_item_data.to_dict()
                datapoints.append(datapoints_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if status is not UNSET:
            field_dict["status"] = status
        if success is not UNSET:
            field_dict["success"] = success
        if passed is not UNSET:
            field_dict["passed"] = passed
        if failed is not UNSET:
            field_dict["failed"] = failed
        if metrics is not UNSET:
            field_dict["metrics"] = metrics
        if datapoints is not UNSET:
            field_dict["datapoints"] = datapoints

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.experiment_result_response_datapoints_item import (
            ExperimentResultResponseDatapointsItem,  # noqa: PLC0415
        )
        from ..models.experiment_result_response_metrics import (
            ExperimentResultResponseMetrics,  # noqa: PLC0415
        )

        d = dict(src_dict)
        status = d.pop("status", UNSET)

        success = d.pop("success", UNSET)

        passed = cast(list[str], d.pop("passed", UNSET))

        failed = cast(list[str], d.pop("failed", UNSET))

        _metrics = d.pop("metrics", UNSET)
        metrics: ExperimentResultResponseMetrics | Unset
        if isinstance(_metrics, Unset):
            metrics = UNSET
        else:
            metrics = ExperimentResultResponseMetrics.from_dict(_metrics)

        _datapoints = d.pop("datapoints", UNSET)
        datapoints: list[ExperimentResultResponseDatapointsItem] | Unset = UNSET
        if _datapoints is not UNSET:
            datapoints = []
            for datapoints_item_data in _datapoints:
                datapoints_item = ExperimentResultResponseDatapointsItem.from_dict(
                    datapoints_item_data
                )

                datapoints.append(datapoints_item)

        experiment_result_response = cls(
            status=status,
            success=success,
            passed=passed,
            failed=failed,
            metrics=metrics,
            datapoints=datapoints,
        )

        experiment_result_response.additional_properties = d
        return experiment_result_response

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
