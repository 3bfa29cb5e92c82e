from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.dataset_pipeline_type import (
    DatasetPipelineType,
    check_dataset_pipeline_type,
)
from ..models.dataset_type import DatasetType, check_dataset_type
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dataset_metadata import DatasetMetadata


T = TypeVar("T", bound="Dataset")


@_attrs_define
class Dataset:
    """A dataset. Nothing is marked as required.

    Attributes:
        dataset_id (str | Unset):
        project (str | Unset):
        name (str | Unset):
        description (str | Unset):
        type_ (DatasetType | Unset):
        datapoints (list[str] | Unset): Ids of its datapoints.
        num_points (int | Unset): Number of its datapoints.
        linked_evals (list[str] | Unset):
        saved (bool | Unset):
        pipeline_type (DatasetPipelineType | Unset): Whether its datapoints stand for events or for whole sessions.
        created_at (str | Unset): An ISO 8601 time.
        updated_at (str | Unset): An ISO 8601 time.
        metadata (DatasetMetadata | Unset): Always empty.
    """

    dataset_id: str | Unset = UNSET
    project: str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    type_: DatasetType | Unset = UNSET
    datapoints: list[str] | Unset = UNSET
    num_points: int | Unset = UNSET
    linked_evals: list[str] | Unset = UNSET
    saved: bool | Unset = UNSET
    pipeline_type: DatasetPipelineType | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    metadata: DatasetMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        dataset_id = self.dataset_id

        project = self.project

        name = self.name

        description = self.description

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        datapoints: list[str] | Unset = UNSET
        if not isinstance(self.datapoints, Unset):
            datapoints = self.datapoints

        num_points = self.num_points

        linked_evals: list[str] | Unset = UNSET
        if not isinstance(self.linked_evals, Unset):
            linked_evals = self.linked_evals

        saved = self.saved

        pipeline_type: str | Unset = UNSET
        if not isinstance(self.pipeline_type, Unset):
            pipeline_type = self.pipeline_type

        created_at = self.created_at

        updated_at = self.updated_at

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if dataset_id is not UNSET:
            field_dict["dataset_id"] = dataset_id
        if project is not UNSET:
            field_dict["project"] = project
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if type_ is not UNSET:
            field_dict["type"] = type_
        if datapoints is not UNSET:
            field_dict["datapoints"] = datapoints
        if num_points is not UNSET:
            field_dict["num_points"] = num_points
        if linked_evals is not UNSET:
            field_dict["linked_evals"] = linked_evals
        if saved is not UNSET:
            field_dict["saved"] = saved
        if pipeline_type is not UNSET:
            field_dict["pipeline_type"] = pipeline_type
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.dataset_metadata import DatasetMetadata  # noqa: PLC0415

        d = dict(src_dict)
        dataset_id = d.pop("dataset_id", UNSET)

        project = d.pop("project", UNSET)

        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        _type_ = d.pop("type", UNSET)
        type_: DatasetType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = check_dataset_type(_type_)

        datapoints = cast(list[str], d.pop("datapoints", UNSET))

        num_points = d.pop("num_points", UNSET)

        linked_evals = cast(list[str], d.pop("linked_evals", UNSET))

        saved = d.pop("saved", UNSET)

        _pipeline_type = d.pop("pipeline_type", UNSET)
        pipeline_type: DatasetPipelineType | Unset
        if isinstance(_pipeline_type, Unset):
            pipeline_type = UNSET
        else:
            pipeline_type = check_dataset_pipeline_type(_pipeline_type)

        created_at = d.pop("created_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        _metadata = d.pop("metadata", UNSET)
        metadata: DatasetMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = DatasetMetadata.from_dict(_metadata)

        dataset = cls(
            dataset_id=dataset_id,
            project=project,
            name=name,
            description=description,
            type_=type_,
            datapoints=datapoints,
            num_points=num_points,
            linked_evals=linked_evals,
            saved=saved,
            pipeline_type=pipeline_type,
            created_at=created_at,
            updated_at=updated_at,
            metadata=metadata,
        )

        dataset.additional_properties = d
        return dataset

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
