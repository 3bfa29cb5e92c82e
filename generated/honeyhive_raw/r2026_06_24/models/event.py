from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.event_feedback import EventFeedback
    from ..models.event_metadata import EventMetadata
    from ..models.event_metrics import EventMetrics


T = TypeVar("T", bound="Event")


@_attrs_define
class Event:
    """A stored event with its internal ids. No operation refers to this schema.

    Attributes:
        event_id (str):
        project_id (str):
        tenant (str):
        event_name (str | Unset):
        event_type (str | Unset):
        metrics (EventMetrics | Unset):
        metadata (EventMetadata | Unset):
        feedback (EventFeedback | Unset): Feedback on an event. No operation refers to this schema.
    """

    event_id: str
    project_id: str
    tenant: str
    event_name: str | Unset = UNSET
    event_type: str | Unset = UNSET
    metrics: EventMetrics | Unset = UNSET
    metadata: EventMetadata | Unset = UNSET
    feedback: EventFeedback | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        event_id = self.event_id

        project_id = self.project_id

        tenant = self.tenant

        event_name = self.event_name

        event_type = self.event_type

        metrics: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metrics, Unset):
            metrics = self.metrics.to_dict()

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        feedback: dict[str, Any] | Unset = UNSET
        if not isinstance(self.feedback, Unset):
            feedback = self.feedback.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "event_id": event_id,
                "project_id": project_id,
                "tenant": tenant,
            }
        )
        if event_name is not UNSET:
            field_dict["event_name"] = event_name
        if event_type is not UNSET:
            field_dict["event_type"] = event_type
        if metrics is not UNSET:
            field_dict["metrics"] = metrics
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if feedback is not UNSET:
            field_dict["feedback"] = feedback

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.event_feedback import EventFeedback  # noqa: PLC0415
        from ..models.event_metadata import EventMetadata  # noqa: PLC0415
        from ..models.event_metrics import EventMetrics  # noqa: PLC0415

        d = dict(src_dict)
        event_id = d.pop("event_id")

        project_id = d.pop("project_id")

        tenant = d.pop("tenant")

        event_name = d.pop("event_name", UNSET)

        event_type = d.pop("event_type", UNSET)

        _metrics = d.pop("metrics", UNSET)
        metrics: EventMetrics | Unset
        if isinstance(_metrics, Unset):
            metrics = UNSET
        else:
            metrics = EventMetrics.from_dict(_metrics)

        _metadata = d.pop("metadata", UNSET)
        metadata: EventMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = EventMetadata.from_dict(_metadata)

        _feedback = d.pop("feedback", UNSET)
        feedback: EventFeedback | Unset
        if isinstance(_feedback, Unset):
            feedback = UNSET
        else:
            feedback = EventFeedback.from_dict(_feedback)

        event = cls(
            event_id=event_id,
            project_id=project_id,
            tenant=tenant,
            event_name=event_name,
            event_type=event_type,
            metrics=metrics,
            metadata=metadata,
            feedback=feedback,
        )

        event.additional_properties = d
        return event

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
