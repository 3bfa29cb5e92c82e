from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_dataset_request_pipeline_type import (
    CreateDatasetRequestPipelineType,
    check_create_dataset_request_pipeline_type,
)
from ..models.create_dataset_request_type import (
    CreateDatasetRequestType,
    check_create_dataset_request_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_dataset_request_metadata import CreateDatasetRequestMetadata


T = TypeVar("T", bound="CreateDatasetRequest")


@_attrs_define
class CreateDatasetRequest:
    """A new dataset.

    Attributes:
        project (str): Name of the project.
        name (str):
        description (str | Unset):
        type_ (CreateDatasetRequestType | Unset):
        datapoints (list[str] | Unset): Ids of datapoints.
        linked_evals (list[str] | Unset):
        saved (bool | Unset):
        pipeline_type (CreateDatasetRequestPipelineType | Unset): Whether its datapoints stand for events or for whole
            sessions.
        metadata (CreateDatasetRequestMetadata | Unset): Accepted but lost.
    """

    project: str
    name: str
    description: str | Unset = UNSET
    type_: CreateDatasetRequestType | Unset = UNSET
    datapoints: list[str] | Unset = UNSET
    linked_evals: list[str] | Unset = UNSET
    saved: bool | Unset = UNSET
    pipeline_type: CreateDatasetRequestPipelineType | Unset = UNSET
    metadata: CreateDatasetRequestMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        project = self.project

        name = self.name

        description = self.description

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        datapoints: list[str] | Unset = UNSET
        if not isinstance(self.datapoints, Unset):
            datapoints = self.datapoints

        linked_evals: list[str] | Unset = UNSET
        if not isinstance(self.linked_evals, Unset):
            linked_evals = self.linked_evals

        saved = self.saved

        pipeline_type: str | Unset = UNSET
        if not isinstance(self.pipeline_type, Unset):
            pipeline_type = self.pipeline_type

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "project": project,
                "name": name,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if type_ is not UNSET:
            field_dict["type"] = type_
        if datapoints is not UNSET:
            field_dict["datapoints"] = datapoints
        if linked_evals is not UNSET:
            field_dict["linked_evals"] = linked_evals
        if saved is not UNSET:
            field_dict["saved"] = saved
        if pipeline_type is not UNSET:
            field_dict["pipeline_type"] = pipeline_type
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.create_dataset_request_metadata import (
            CreateDatasetRequestMetadata,  # noqa: PLC0415
        )

        d = dict(src_dict)
        project = d.pop("project")

        name = d.pop("name")

        description = d.pop("description", UNSET)

        _type_ = d.pop("type", UNSET)
        type_: CreateDatasetRequestType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = check_create_dataset_request_type(_type_)

        datapoints = cast(list[str], d.pop("datapoints", UNSET))

        linked_evals = cast(list[str], d.pop("linked_evals", UNSET))

        saved = d.pop("saved", UNSET)

        _pipeline_type = d.pop("pipeline_type", UNSET)
        pipeline_type: CreateDatasetRequestPipelineType | Unset
        if isinstance(_pipeline_type, Unset):
            pipeline_type = UNSET
        else:
            pipeline_type = check_create_dataset_request_pipeline_type(_pipeline_type)

        _metadata = d.pop("metadata", UNSET)
        metadata: CreateDatasetRequestMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = CreateDatasetRequestMetadata.from_dict(_metadata)

        create_dataset_request = cls(
            project=project,
            name=name,
            description=description,
            type_=type_,
            datapoints=datapoints,
            linked_evals=linked_evals,
            saved=saved,
            pipeline_type=pipeline_type,
            metadata=metadata,
        )

        create_dataset_request.additional_properties = d
        return create_dataset_request

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
