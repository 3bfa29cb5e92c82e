from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_annotation_queues_response_queues_item_scope_type import (
    GetAnnotationQueuesResponseQueuesItemScopeType,
    check_get_annotation_queues_response_queues_item_scope_type,
)

if TYPE_CHECKING:
    from ..models.get_annotation_queues_response_queues_item_filters import (
        GetAnnotationQueuesResponseQueuesItemFilters,
    )


T = TypeVar("T", bound="GetAnnotationQueuesResponseQueuesItem")


@_attrs_define
class GetAnnotationQueuesResponseQueuesItem:
    """An annotation queue.

    Attributes:
        name (str):
        description (str):
        filters (GetAnnotationQueuesResponseQueuesItemFilters): Which events are meant.
        enabled (bool):
        id (str):
        scope_id (str): Id of what the queue belongs to.
        scope_type (GetAnnotationQueuesResponseQueuesItemScopeType): What the queue belongs to.
        is_active (bool):
        created_at (datetime.datetime):
        updated_at (datetime.datetime | None): Null if never updated.
    """

    name: str
    description: str
    filters: GetAnnotationQueuesResponseQueuesItemFilters
    enabled: bool
    id: str
    scope_id: str
    scope_type: GetAnnotationQueuesResponseQueuesItemScopeType
    is_active: bool
    created_at: datetime.datetime
    updated_at: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        description = self.description

        filters = self.filters.to_dict()

        enabled = self.enabled

        id = self.id

        scope_id = self.scope_id

        scope_type: str = self.scope_type

        is_active = self.is_active

        created_at = self.created_at.isoformat()

        updated_at: None | str
        if isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "description": description,
                "filters": filters,
                "enabled": enabled,
                "id": id,
                "scope_id": scope_id,
                "scope_type": scope_type,
                "is_active": is_active,
                "created_at": created_at,
                "updated_at": updated_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_annotation_queues_response_queues_item_filters import (
            GetAnnotationQueuesResponseQueuesItemFilters,  # noqa: PLC0415
        )

        d = dict(src_dict)
        name = d.pop("name")

        description = d.pop("description")

        filters = GetAnnotationQueuesResponseQueuesItemFilters.from_dict(
            d.pop("filters")
        )

        enabled = d.pop("enabled")

        id = d.pop("id")

        scope_id = d.pop("scope_id")

        scope_type = check_get_annotation_queues_response_queues_item_scope_type(
            d.pop("scope_type")
        )

        is_active = d.pop("is_active")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        def _parse_updated_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        updated_at = _parse_updated_at(d.pop("updated_at"))

        get_annotation_queues_response_queues_item = cls(
            name=name,
            description=description,
            filters=filters,
            enabled=enabled,
            id=id,
            scope_id=scope_id,
            scope_type=scope_type,
            is_active=is_active,
            created_at=created_at,
            updated_at=updated_at,
        )

        get_annotation_queues_response_queues_item.additional_properties = d
        return get_annotation_queues_response_queues_item

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
