from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.datapoint_ground_truth_type_0 import DatapointGroundTruthType0
    from ..models.datapoint_history_item import DatapointHistoryItem
    from ..models.datapoint_inputs import DatapointInputs
    from ..models.datapoint_metadata_type_0 import DatapointMetadataType0


T = TypeVar("T", bound="Datapoint")


@_attrs_define
class Datapoint:
    """A datapoint.

    Attributes:
        id (str):
        inputs (DatapointInputs):
        history (list[DatapointHistoryItem]): Earlier messages of the conversation.
        ground_truth (DatapointGroundTruthType0 | None): Null if there is none.
        metadata (DatapointMetadataType0 | None): Null if there is none.
        linked_event (None | str): Id of the event that it was made from, or null.
        created_at (str): An ISO 8601 time.
        updated_at (str | Unset): An ISO 8601 time; missing if never updated.
        linked_datasets (list[str] | Unset): Ids of the datasets that it belongs to.
    """

    id: str
    inputs: DatapointInputs
    history: list[DatapointHistoryItem]
    ground_truth: DatapointGroundTruthType0 | None
    metadata: DatapointMetadataType0 | None
    linked_event: None | str
    created_at: str
    updated_at: str | Unset = UNSET
    linked_datasets: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.datapoint_ground_truth_type_0 import DatapointGroundTruthType0  # noqa: PLC0415
        from ..models.datapoint_metadata_type_0 import DatapointMetadataType0  # noqa: PLC0415

        id = self.id

        inputs = self.inputs.to_dict()

        history = []
        for history_item_data in self.history:
            history_item = history_item_data.to_dict()
            history.append(history_item)

        ground_truth: dict[str, Any] | None
        if isinstance(self.ground_truth, DatapointGroundTruthType0):
            ground_truth = self.ground_truth.to_dict()
        else:
            ground_truth = self.ground_truth

        metadata: dict[str, Any] | None
        if isinstance(self.metadata, DatapointMetadataType0):
            metadata = self.metadata.to_dict()
        else:
            metadata = self.metadata

        linked_event: None | str
        linked_event = self.linked_event

        created_at = self.created_at

        updated_at = self.updated_at

        linked_datasets: list[str] | Unset = UNSET
        if not isinstance(self.linked_datasets, Unset):
            linked_datasets = self.linked_datasets

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "inputs": inputs,
                "history": history,
                "ground_truth": ground_truth,
                "metadata": metadata,
                "linked_event": linked_event,
                "created_at": created_at,
            }
        )
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if linked_datasets is not UNSET:
            field_dict["linked_datasets"] = linked_datasets

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.datapoint_ground_truth_type_0 import DatapointGroundTruthType0  # noqa: PLC0415
        from ..models.datapoint_history_item import DatapointHistoryItem  # noqa: PLC0415
        from ..models.datapoint_inputs import DatapointInputs  # noqa: PLC0415
        from ..models.datapoint_metadata_type_0 import DatapointMetadataType0  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        inputs = DatapointInputs.from_dict(d.pop("inputs"))

        history = []
        _history = d.pop("history")
        for history_item_data in _history:
            history_item = DatapointHistoryItem.from_dict(history_item_data)

            history.append(history_item)

        def _parse_ground_truth(data: object) -> DatapointGroundTruthType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                ground_truth_type_0 = DatapointGroundTruthType0.from_dict(data)

                return ground_truth_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DatapointGroundTruthType0 | None, data)

        ground_truth = _parse_ground_truth(d.pop("ground_truth"))

        def _parse_metadata(data: object) -> DatapointMetadataType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metadata_type_0 = DatapointMetadataType0.from_dict(data)

                return metadata_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DatapointMetadataType0 | None, data)

        metadata = _parse_metadata(d.pop("metadata"))

        def _parse_linked_event(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        linked_event = _parse_linked_event(d.pop("linked_event"))

        created_at = d.pop("created_at")

        updated_at = d.pop("updated_at", UNSET)

        linked_datasets = cast(list[str], d.pop("linked_datasets", UNSET))

        datapoint = cls(
            id=id,
            inputs=inputs,
            history=history,
            ground_truth=ground_truth,
            metadata=metadata,
            linked_event=linked_event,
            created_at=created_at,
            updated_at=updated_at,
            linked_datasets=linked_datasets,
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
