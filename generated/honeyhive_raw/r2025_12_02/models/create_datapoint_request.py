from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_datapoint_request_ground_truth import (
        CreateDatapointRequestGroundTruth,
    )
    from ..models.create_datapoint_request_history_item import (
        CreateDatapointRequestHistoryItem,
    )
    from ..models.create_datapoint_request_inputs import CreateDatapointRequestInputs
    from ..models.create_datapoint_request_metadata import (
        CreateDatapointRequestMetadata,
    )


T = TypeVar("T", bound="CreateDatapointRequest")


@_attrs_define
class CreateDatapointRequest:
    """A new datapoint.

    Attributes:
        project (str): Name of the project.
        inputs (CreateDatapointRequestInputs):
        history (list[CreateDatapointRequestHistoryItem] | Unset): Earlier messages of the conversation.
        ground_truth (CreateDatapointRequestGroundTruth | Unset):
        linked_event (str | Unset): Id of the event that it is made from.
        linked_datasets (list[str] | Unset): Ids of the datasets to add it to.
        metadata (CreateDatapointRequestMetadata | Unset):
    """

    project: str
    inputs: CreateDatapointRequestInputs
    history: list[CreateDatapointRequestHistoryItem] | Unset = UNSET
    ground_truth: CreateDatapointRequestGroundTruth | Unset = UNSET
    linked_event: str | Unset = UNSET
    linked_datasets: list[str] | Unset = UNSET
    metadata: CreateDatapointRequestMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        project = self.project

        inputs = self.inputs.to_dict()

        history: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.history, Unset):
            history = []
            for history_item_data in self.history:
                history_item = history_item_data.to_dict()
                history.append(history_item)

        ground_truth: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ground_truth, Unset):
            ground_truth = self.ground_truth.to_dict()

        linked_event = self.linked_event

        linked_datasets: list[str] | Unset = UNSET
        if not isinstance(self.linked_datasets, Unset):
            linked_datasets = self.linked_datasets

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "project": project,
                "inputs": inputs,
            }
        )
        if history is not UNSET:
            field_dict["history"] = history
        if ground_truth is not UNSET:
            field_dict["ground_truth"] = ground_truth
        if linked_event is not UNSET:
            field_dict["linked_event"] = linked_event
        if linked_datasets is not UNSET:
            field_dict["linked_datasets"] = linked_datasets
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.create_datapoint_request_ground_truth import (
            CreateDatapointRequestGroundTruth,  # noqa: PLC0415
        )
        from ..models.create_datapoint_request_history_item import (
            CreateDatapointRequestHistoryItem,  # noqa: PLC0415
        )
        from ..models.create_datapoint_request_inputs import (
            CreateDatapointRequestInputs,  # noqa: PLC0415
        )
        from ..models.create_datapoint_request_metadata import (
            CreateDatapointRequestMetadata,  # noqa: PLC0415
        )

        d = dict(src_dict)
        project = d.pop("project")

        inputs = CreateDatapointRequestInputs.from_dict(d.pop("inputs"))

        _history = d.pop("history", UNSET)
        history: list[CreateDatapointRequestHistoryItem] | Unset = UNSET
        if _history is not UNSET:
            history = []
            for history_item_data in _history:
                history_item = CreateDatapointRequestHistoryItem.from_dict(
                    history_item_data
                )

                history.append(history_item)

        _ground_truth = d.pop("ground_truth", UNSET)
        ground_truth: CreateDatapointRequestGroundTruth | Unset
        if isinstance(_ground_truth, Unset):
            ground_truth = UNSET
        else:
            ground_truth = CreateDatapointRequestGroundTruth.from_dict(_ground_truth)

        linked_event = d.pop("linked_event", UNSET)

        linked_datasets = cast(list[str], d.pop("linked_datasets", UNSET))

        _metadata = d.pop("metadata", UNSET)
        metadata: CreateDatapointRequestMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = CreateDatapointRequestMetadata.from_dict(_metadata)

        create_datapoint_request = cls(
            project=project,
            inputs=inputs,
            history=history,
            ground_truth=ground_truth,
            linked_event=linked_event,
            linked_datasets=linked_datasets,
            metadata=metadata,
        )

        create_datapoint_request.additional_properties = d
        return create_datapoint_request

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
