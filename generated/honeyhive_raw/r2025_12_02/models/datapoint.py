from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.datapoint_ground_truth import DatapointGroundTruth
    from ..models.datapoint_history_item import DatapointHistoryItem
    from ..models.datapoint_inputs import DatapointInputs
    from ..models.datapoint_metadata import DatapointMetadata


T = TypeVar("T", bound="Datapoint")


@_attrs_define
class Datapoint:
    """A datapoint. Nothing is marked as required.

    Attributes:
        field_id (str | Unset): A reading of one datapoint has it as `id`.
        tenant (str | Unset): The organisation.
        project_id (str | Unset):
        created_at (str | Unset): An ISO 8601 time.
        updated_at (str | Unset): An ISO 8601 time.
        inputs (DatapointInputs | Unset):
        history (list[DatapointHistoryItem] | Unset): Earlier messages of the conversation.
        ground_truth (DatapointGroundTruth | Unset):
        linked_event (str | Unset): Id of the event that it was made from.
        linked_evals (list[str] | Unset):
        linked_datasets (list[str] | Unset): Ids of the datasets that it belongs to.
        saved (bool | Unset):
        type_ (str | Unset):
        metadata (DatapointMetadata | Unset):
    """

    field_id: str | Unset = UNSET
    tenant: str | Unset = UNSET
    project_id: str | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    inputs: DatapointInputs | Unset = UNSET
    history: list[DatapointHistoryItem] | Unset = UNSET
    ground_truth: DatapointGroundTruth | Unset = UNSET
    linked_event: str | Unset = UNSET
    linked_evals: list[str] | Unset = UNSET
    linked_datasets: list[str] | Unset = UNSET
    saved: bool | Unset = UNSET
    type_: str | Unset = UNSET
    metadata: DatapointMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field_id = self.field_id

        tenant = self.tenant

        project_id = self.project_id

        created_at = self.created_at

        updated_at = self.updated_at

        inputs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.inputs, Unset):
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

        linked_evals: list[str] | Unset = UNSET
        if not isinstance(self.linked_evals, Unset):
            linked_evals = self.linked_evals

        linked_datasets: list[str] | Unset = UNSET
        if not isinstance(self.linked_datasets, Unset):
            linked_datasets = self.linked_datasets

        saved = self.saved

        type_ = self.type_

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if field_id is not UNSET:
            field_dict["_id"] = field_id
        if tenant is not UNSET:
            field_dict["tenant"] = tenant
        if project_id is not UNSET:
            field_dict["project_id"] = project_id
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if inputs is not UNSET:
            field_dict["inputs"] = inputs
        if history is not UNSET:
            field_dict["history"] = history
        if ground_truth is not UNSET:
            field_dict["ground_truth"] = ground_truth
        if linked_event is not UNSET:
            field_dict["linked_event"] = linked_event
        if linked_evals is not UNSET:
            field_dict["linked_evals"] = linked_evals
        if linked_datasets is not UNSET:
            field_dict["linked_datasets"] = linked_datasets
        if saved is not UNSET:
            field_dict["saved"] = saved
        if type_ is not UNSET:
            field_dict["type"] = type_
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.datapoint_ground_truth import DatapointGroundTruth  # noqa: PLC0415
        from ..models.datapoint_history_item import DatapointHistoryItem  # noqa: PLC0415
        from ..models.datapoint_inputs import DatapointInputs  # noqa: PLC0415
        from ..models.datapoint_metadata import DatapointMetadata  # noqa: PLC0415

        d = dict(src_dict)
        field_id = d.pop("_id", UNSET)

        tenant = d.pop("tenant", UNSET)

        project_id = d.pop("project_id", UNSET)

        created_at = d.pop("created_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        _inputs = d.pop("inputs", UNSET)
        inputs: DatapointInputs | Unset
        if isinstance(_inputs, Unset):
            inputs = UNSET
        else:
            inputs = DatapointInputs.from_dict(_inputs)

        _history = d.pop("history", UNSET)
        history: list[DatapointHistoryItem] | Unset = UNSET
        if _history is not UNSET:
            history = []
            for history_item_data in _history:
                history_item = DatapointHistoryItem.from_dict(history_item_data)

                history.append(history_item)

        _ground_truth = d.pop("ground_truth", UNSET)
        ground_truth: DatapointGroundTruth | Unset
        if isinstance(_ground_truth, Unset):
            ground_truth = UNSET
        else:
            ground_truth = DatapointGroundTruth.from_dict(_ground_truth)

        linked_event = d.pop("linked_event", UNSET)

        linked_evals = cast(list[str], d.pop("linked_evals", UNSET))

        linked_datasets = cast(list[str], d.pop("linked_datasets", UNSET))

        saved = d.pop("saved", UNSET)

        type_ = d.pop("type", UNSET)

        _metadata = d.pop("metadata", UNSET)
        metadata: DatapointMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = DatapointMetadata.from_dict(_metadata)

        datapoint = cls(
            field_id=field_id,
            tenant=tenant,
            project_id=project_id,
            created_at=created_at,
            updated_at=updated_at,
            inputs=inputs,
            history=history,
            ground_truth=ground_truth,
            linked_event=linked_event,
            linked_evals=linked_evals,
            linked_datasets=linked_datasets,
            saved=saved,
            type_=type_,
            metadata=metadata,
        )

        datapoint.additional_properties = d
        return datapoint

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
