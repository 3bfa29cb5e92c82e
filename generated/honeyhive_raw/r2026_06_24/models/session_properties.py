from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.session_properties_metadata import SessionPropertiesMetadata
    from ..models.session_properties_user_properties import (
        SessionPropertiesUserProperties,
    )


T = TypeVar("T", bound="SessionProperties")


@_attrs_define
class SessionProperties:
    """The session that the events of one batch are put in. Any key may be added.

    Attributes:
        session_name (str | Unset):
        start_time (float | Unset): Milliseconds since the epoch.
        user_properties (SessionPropertiesUserProperties | Unset):
        metadata (SessionPropertiesMetadata | Unset):
    """

    session_name: str | Unset = UNSET
    start_time: float | Unset = UNSET
    user_properties: SessionPropertiesUserProperties | Unset = UNSET
    metadata: SessionPropertiesMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        session_name = self.session_name

        start_time = self.start_time

        user_properties: dict[str, Any] | Unset = UNSET
        if not isinstance(self.user_properties, Unset):
            user_properties = self.user_properties.to_dict()

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if session_name is not UNSET:
            field_dict["session_name"] = session_name
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if user_properties is not UNSET:
            field_dict["user_properties"] = user_properties
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.session_properties_metadata import SessionPropertiesMetadata  # noqa: PLC0415
        from ..models.session_properties_user_properties import (
            SessionPropertiesUserProperties,  # noqa: PLC0415
        )

        d = dict(src_dict)
        session_name = d.pop("session_name", UNSET)

        start_time = d.pop("start_time", UNSET)

        _user_properties = d.pop("user_properties", UNSET)
        user_properties: SessionPropertiesUserProperties | Unset
        if isinstance(_user_properties, Unset):
            user_properties = UNSET
        else:
            user_properties = SessionPropertiesUserProperties.from_dict(
                _user_properties
            )

        _metadata = d.pop("metadata", UNSET)
        metadata: SessionPropertiesMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = SessionPropertiesMetadata.from_dict(_metadata)

        session_properties = cls(
            session_name=session_name,
            start_time=start_time,
            user_properties=user_properties,
            metadata=metadata,
        )

        session_properties.additional_properties = d
        return session_properties

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
