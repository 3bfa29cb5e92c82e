from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.post_event_request import PostEventRequest


T = TypeVar("T", bound="SessionEventBatchRequest")


@_attrs_define
class SessionEventBatchRequest:
    """Events to add to a session.

    Attributes:
        events (list[PostEventRequest]):
    """

    events: list[PostEventRequest]

    def to_dict(self) -> dict[str, Any]:
        events = []
        for events_item_data in self.events:
            events_item = events_item_data.to_dict()
            events.append(events_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "events": events,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.post_event_request import PostEventRequest  # noqa: PLC0415

        d = dict(src_dict)
        events = []
        _events = d.pop("events")
        for events_item_data in _events:
            events_item = PostEventRequest.from_dict(events_item_data)

            events.append(events_item)

        session_event_batch_request = cls(
            events=events,
        )

        return session_event_batch_request
