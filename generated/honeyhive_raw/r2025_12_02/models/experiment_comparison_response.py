from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.experiment_comparison_response_event_details_item import (
        ExperimentComparisonResponseEventDetailsItem,
    )
    from ..models.experiment_comparison_response_metrics_item import (
        ExperimentComparisonResponseMetricsItem,
    )
    from ..models.experiment_comparison_response_new_run import (
        ExperimentComparisonResponseNewRun,
    )
    from ..models.experiment_comparison_response_old_run import (
        ExperimentComparisonResponseOldRun,
    )


T = TypeVar("T", bound="ExperimentComparisonResponse")


@_attrs_define
class ExperimentComparisonResponse:
    """The comparison of two runs. Nothing is marked as required.

    Attributes:
        metrics (list[ExperimentComparisonResponseMetricsItem] | Unset): A row for each pair of metric and event name
            found in both runs.
        common_datapoints (list[str] | Unset): Ids of the shared datapoints, not their number.
        event_details (list[ExperimentComparisonResponseEventDetailsItem] | Unset):
        old_run (ExperimentComparisonResponseOldRun | Unset):
        new_run (ExperimentComparisonResponseNewRun | Unset):
    """

    metrics: list[ExperimentComparisonResponseMetricsItem] | Unset = UNSET
    common_datapoints: list[str] | Unset = UNSET
    event_details: list[ExperimentComparisonResponseEventDetailsItem] | Unset = UNSET
    old_run: ExperimentComparisonResponseOldRun | Unset = UNSET
    new_run: ExperimentComparisonResponseNewRun | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        metrics: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.metrics, Unset):
            metrics = []
            for metrics_item_data in self.metrics:
                metrics_item = metrics_item_data.to_dict()
                metrics.append(metrics_item)

        common_datapoints: list[str] | Unset = UNSET
        if not isinstance(self.common_datapoints, Unset):
            common_datapoints = self.common_datapoints

        event_details: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.event_details, Unset):
            event_details = []
            for event_details_item_data in self.event_details:
                event_details_item = event_details_item_data.to_dict()
                event_details.append(event_details_item)

        old_run: dict[str, Any] | Unset = UNSET
        if not isinstance(self.old_run, Unset):
            old_run = self.old_run.to_dict()

        new_run: dict[str, Any] | Unset = UNSET
        if not isinstance(self.new_run, Unset):
            new_run = self.new_run.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if metrics is not UNSET:
            field_dict["metrics"] = metrics
        if common_datapoints is not UNSET:
            field_dict["commonDatapoints"] = common_datapoints
        if event_details is not UNSET:
            field_dict["event_details"] = event_details
        if old_run is not UNSET:
            field_dict["old_run"] = old_run
        if new_run is not UNSET:
            field_dict["new_run"] = new_run

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.experiment_comparison_response_event_details_item import (
            ExperimentComparisonResponseEventDetailsItem,  # noqa: PLC0415
        )
        from ..models.experiment_comparison_response_metrics_item import (
            ExperimentComparisonResponseMetricsItem,  # noqa: PLC0415
        )
        from ..models.experiment_comparison_response_new_run import (
            ExperimentComparisonResponseNewRun,  # noqa: PLC0415
        )
        from ..models.experiment_comparison_response_old_run import (
            ExperimentComparisonResponseOldRun,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _metrics = d.pop("metrics", UNSET)
        metrics: list[ExperimentComparisonResponseMetricsItem] | Unset = UNSET
        if _metrics is not UNSET:
            metrics = []
            for metrics_item_data in _metrics:
                metrics_item = ExperimentComparisonResponseMetricsItem.from_dict(
                    metrics_item_data
                )

                metrics.append(metrics_item)

        common_datapoints = cast(list[str], d.pop("commonDatapoints", UNSET))

        _event_details = d.pop("event_details", UNSET)
        event_details: list[ExperimentComparisonResponseEventDetailsItem] | Unset = (
            UNSET
        )
        if _event_details is not UNSET:
            event_details = []
            for event_details_item_data in _event_details:
                event_details_item = (
                    ExperimentComparisonResponseEventDetailsItem.from_dict(
                        event_details_item_data
                    )
                )

                event_details.append(event_details_item)

        _old_run = d.pop("old_run", UNSET)
        old_run: ExperimentComparisonResponseOldRun | Unset
        if isinstance(_old_run, Unset):
            old_run = UNSET
        else:
            old_run = ExperimentComparisonResponseOldRun.from_dict(_old_run)

        _new_run = d.pop("new_run", UNSET)
        new_run: ExperimentComparisonResponseNewRun | Unset
        if isinstance(_new_run, Unset):
            new_run = UNSET
        else:
            new_run = ExperimentComparisonResponseNewRun.from_dict(_new_run)

        experiment_comparison_response = cls(
            metrics=metrics,
            common_datapoints=common_datapoints,
            event_details=event_details,
            old_run=old_run,
            new_run=new_run,
        )

        experiment_comparison_response.additional_properties = d
        return experiment_comparison_response

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
