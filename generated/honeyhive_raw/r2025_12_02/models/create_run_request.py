from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_run_request_status import (
    CreateRunRequestStatus,
    check_create_run_request_status,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_run_request_configuration import CreateRunRequestConfiguration
    from ..models.create_run_request_metadata import CreateRunRequestMetadata


T = TypeVar("T", bound="CreateRunRequest")


@_attrs_define
class CreateRunRequest:
    """A new run.

    Attributes:
        project (str): Name or id of the project.
        name (str):
        event_ids (list[UUID]): Ids of sessions; they may be left out.
        dataset_id (str | Unset): Ids of data outside the service start with `EXT-` and are moved to the metadata.
        datapoint_ids (list[str] | Unset): Ids that start with `EXT-` are refused here; put them into the metadata.
        configuration (CreateRunRequestConfiguration | Unset):
        metadata (CreateRunRequestMetadata | Unset):
        status (CreateRunRequestStatus | Unset): The server also knows `running`, `failed` and `cancelled`; pending if
            absent.
    """

    project: str
    name: str
    event_ids: list[UUID]
    dataset_id: str | Unset = UNSET
    datapoint_ids: list[str] | Unset = UNSET
    configuration: CreateRunRequestConfiguration | Unset = UNSET
    metadata: CreateRunRequestMetadata | Unset = UNSET
    status: CreateRunRequestStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        project = self.project

        name = self.name

        event_ids = []
        for event_ids_item_data in self.event_ids:
            event_ids_item = str(event_ids_item_data)
            event_ids.append(event_ids_item)

        dataset_id = self.dataset_id

        datapoint_ids: list[str] | Unset = UNSET
        if not isinstance(self.datapoint_ids, Unset):
            datapoint_ids = self.datapoint_ids

        configuration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.configuration, Unset):
            configuration = self.configuration.to_dict()

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "project": project,
                "name": name,
                "event_ids": event_ids,
            }
        )
        if dataset_id is not UNSET:
            field_dict["dataset_id"] = dataset_id
        if datapoint_ids is not UNSET:
            field_dict["datapoint_ids"] = datapoint_ids
        if configuration is not UNSET:
            field_dict["configuration"] = configuration
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.create_run_request_configuration import (
            CreateRunRequestConfiguration,  # noqa: PLC0415
        )
        from ..models.create_run_request_metadata import CreateRunRequestMetadata  # noqa: PLC0415

        d = dict(src_dict)
        project = d.pop("project")

        name = d.pop("name")

        event_ids = []
        _event_ids = d.pop("event_ids")
        for event_ids_item_data in _event_ids:
            event_ids_item = UUID(event_ids_item_data)

            event_ids.append(event_ids_item)

        dataset_id = d.pop("dataset_id", UNSET)

        datapoint_ids = cast(list[str], d.pop("datapoint_ids", UNSET))

        _configuration = d.pop("configuration", UNSET)
        configuration: CreateRunRequestConfiguration | Unset
        if isinstance(_configuration, Unset):
            configuration = UNSET
        else:
            configuration = CreateRunRequestConfiguration.from_dict(_configuration)

        _metadata = d.pop("metadata", UNSET)
        metadata: CreateRunRequestMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = CreateRunRequestMetadata.from_dict(_metadata)

        _status = d.pop("status", UNSET)
        status: CreateRunRequestStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = check_create_run_request_status(_status)

        create_run_request = cls(
            project=project,
            name=name,
            event_ids=event_ids,
            dataset_id=dataset_id,
            datapoint_ids=datapoint_ids,
            configuration=configuration,
            metadata=metadata,
            status=status,
        )

        create_run_request.additional_properties = d
        return create_run_request

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
