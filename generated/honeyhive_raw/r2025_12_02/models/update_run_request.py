from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.update_run_request_status import (
    UpdateRunRequestStatus,
    check_update_run_request_status,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.update_run_request_configuration import UpdateRunRequestConfiguration
    from ..models.update_run_request_metadata import UpdateRunRequestMetadata


T = TypeVar("T", bound="UpdateRunRequest")


@_attrs_define
class UpdateRunRequest:
    """Changes to a run.

    Attributes:
        event_ids (list[UUID] | Unset): Ids of sessions; they replace the former ones.
        dataset_id (str | Unset): Declared, yet the dataset of a run cannot be changed.
        datapoint_ids (list[str] | Unset):
        configuration (UpdateRunRequestConfiguration | Unset): Merged key by key.
        metadata (UpdateRunRequestMetadata | Unset): Merged key by key.
        name (str | Unset):
        status (UpdateRunRequestStatus | Unset): The server also knows `running`, `failed` and `cancelled`.
    """

    event_ids: list[UUID] | Unset = UNSET
    dataset_id: str | Unset = UNSET
    datapoint_ids: list[str] | Unset = UNSET
    configuration: UpdateRunRequestConfiguration | Unset = UNSET
    metadata: UpdateRunRequestMetadata | Unset = UNSET
    name: str | Unset = UNSET
    status: UpdateRunRequestStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        event_ids: list[str] | Unset = UNSET
        if not isinstance(self.event_ids, Unset):
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

        name = self.name

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if event_ids is not UNSET:
            field_dict["event_ids"] = event_ids
        if dataset_id is not UNSET:
            field_dict["dataset_id"] = dataset_id
        if datapoint_ids is not UNSET:
            field_dict["datapoint_ids"] = datapoint_ids
        if configuration is not UNSET:
            field_dict["configuration"] = configuration
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if name is not UNSET:
            field_dict["name"] = name
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.update_run_request_configuration import (
            UpdateRunRequestConfiguration,  # noqa: PLC0415
        )
        from ..models.update_run_request_metadata import UpdateRunRequestMetadata  # noqa: PLC0415

        d = dict(src_dict)
        _event_ids = d.pop("event_ids", UNSET)
        event_ids: list[UUID] | Unset = UNSET
        if _event_ids is not UNSET:
            event_ids = []
            for event_ids_item_data in _event_ids:
                event_ids_item = UUID(event_ids_item_data)

                event_ids.append(event_ids_item)

        dataset_id = d.pop("dataset_id", UNSET)

        datapoint_ids = cast(list[str], d.pop("datapoint_ids", UNSET))

        _configuration = d.pop("configuration", UNSET)
        configuration: UpdateRunRequestConfiguration | Unset
        if isinstance(_configuration, Unset):
            configuration = UNSET
        else:
            configuration = UpdateRunRequestConfiguration.from_dict(_configuration)

        _metadata = d.pop("metadata", UNSET)
        metadata: UpdateRunRequestMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = UpdateRunRequestMetadata.from_dict(_metadata)

        name = d.pop("name", UNSET)

        _status = d.pop("status", UNSET)
        status: UpdateRunRequestStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = check_update_run_request_status(_status)

        update_run_request = cls(
            event_ids=event_ids,
            dataset_id=dataset_id,
            datapoint_ids=datapoint_ids,
            configuration=configuration,
            metadata=metadata,
            name=name,
            status=status,
        )

        update_run_request.additional_properties = d
        return update_run_request

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
