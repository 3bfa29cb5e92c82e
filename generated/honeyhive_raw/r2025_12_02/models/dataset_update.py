from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dataset_update_metadata import DatasetUpdateMetadata


T = TypeVar("T", bound="DatasetUpdate")


@_attrs_define
class DatasetUpdate:
    """Changes to a dataset, with its id.

    Attributes:
        dataset_id (str):
        name (str | Unset):
        description (str | Unset):
        datapoints (list[str] | Unset): Ids of datapoints.
        linked_evals (list[str] | Unset):
        metadata (DatasetUpdateMetadata | Unset): Accepted but lost.
    """

    dataset_id: str
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    datapoints: list[str] | Unset = UNSET
    linked_evals: list[str] | Unset = UNSET
    metadata: DatasetUpdateMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        dataset_id = self.dataset_id

        name = self.name

        description = self.description

        datapoints: list[str] | Unset = UNSET
        if not isinstance(self.datapoints, Unset):
            datapoints = self.datapoints

        linked_evals: list[str] | Unset = UNSET
        if not isinstance(self.linked_evals, Unset):
            linked_evals = self.linked_evals

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "dataset_id": dataset_id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if datapoints is not UNSET:
            field_dict["datapoints"] = datapoints
        if linked_evals is not UNSET:
            field_dict["linked_evals"] = linked_evals
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.dataset_update_metadata import DatasetUpdateMetadata  # noqa: PLC0415

        d = dict(src_dict)
        dataset_id = d.pop("dataset_id")

        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        datapoints = cast(list[str], d.pop("datapoints", UNSET))

        linked_evals = cast(list[str], d.pop("linked_evals", UNSET))

        _metadata = d.pop("metadata", UNSET)
        metadata: DatasetUpdateMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = DatasetUpdateMetadata.from_dict(_metadata)

        dataset_update = cls(
            dataset_id=dataset_id,
            name=name,
            description=description,
            datapoints=datapoints,
            linked_evals=linked_evals,
            metadata=metadata,
        )

        dataset_update.additional_properties = d
        return dataset_update

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
