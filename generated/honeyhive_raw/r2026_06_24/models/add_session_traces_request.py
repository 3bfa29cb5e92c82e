from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.legacy_event import LegacyEvent


T = TypeVar("T", bound="AddSessionTracesRequest")


@_attrs_define
class AddSessionTracesRequest:
    """Events to add to a session, under one of two keys.

    Attributes:
        logs (list[LegacyEvent] | Unset): The former name of `events`.
        events (list[LegacyEvent] | Unset):
    """

    logs: list[LegacyEvent] | Unset = UNSET
    events: list[LegacyEvent] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        logs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.logs, Unset):
            logs = []
            for logs_item_data in self.logs:
                logs_item = logs_item_data.to_dict()
                logs.append(logs_item)

        events: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.events, Unset):
            events = []
            for events_item_data in self.events:
                events_item = events_item_data.to_dict()
                events.append(events_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if logs is not UNSET:
            field_dict["logs"] = logs
        if events is not UNSET:
            field_dict["events"] = events

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.legacy_event import LegacyEvent  # noqa: PLC0415

        d = dict(src_dict)
        _logs = d.pop("logs", UNSET)
        logs: list[LegacyEvent] | Unset = UNSET
        if _logs is not UNSET:
            logs = []
            for logs_item_data in _logs:
                logs_item = LegacyEvent.from_dict(logs_item_data)

                logs.append(logs_item)

        _events = d.pop("events", UNSET)
        events: list[LegacyEvent] | Unset = UNSET
        if _events is not UNSET:
            events = []
            for events_item_data in _events:
                events_item = LegacyEvent.from_dict(events_item_data)

                events.append(events_item)

        add_session_traces_request = cls(
            logs=logs,
            events=events,
        )

        add_session_traces_request.additional_properties = d
        return add_session_traces_request

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
