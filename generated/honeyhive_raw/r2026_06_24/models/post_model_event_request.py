from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.model_event import ModelEvent


T = TypeVar("T", bound="PostModelEventRequest")


@_attrs_define
class PostModelEventRequest:
    """A call of a language model, in its wrapper.

    Attributes:
        model_event (ModelEvent): A call of a language model, as an event, in the terms of its provider, or both. Any
            key may be added.
    """

    model_event: ModelEvent
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        model_event = self.model_event.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model_event": model_event,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.model_event import ModelEvent  # noqa: PLC0415

        d = dict(src_dict)
        model_event = ModelEvent.from_dict(d.pop("model_event"))

        post_model_event_request = cls(
            model_event=model_event,
        )

        post_model_event_request.additional_properties = d
        return post_model_event_request

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
