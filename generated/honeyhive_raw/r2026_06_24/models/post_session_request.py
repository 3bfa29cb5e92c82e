from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.post_session_request_feedback import PostSessionRequestFeedback
    from ..models.post_session_request_metadata import PostSessionRequestMetadata
    from ..models.post_session_request_metrics import PostSessionRequestMetrics


T = TypeVar("T", bound="PostSessionRequest")


@_attrs_define
class PostSessionRequest:
    """A session, declared with internal ids that a caller does not know. No operation refers to this schema.

    Attributes:
        event_id (str):
        project_id (str):
        tenant (str):
        event_name (str | Unset):
        event_type (str | Unset):
        metrics (PostSessionRequestMetrics | Unset):
        metadata (PostSessionRequestMetadata | Unset):
        feedback (PostSessionRequestFeedback | Unset): Feedback on a session. No operation refers to this schema.
    """

    event_id: str
    project_id: str
    tenant: str
    event_name: str | Unset = UNSET
    event_type: str | Unset = UNSET
    metrics: PostSessionRequestMetrics | Unset = UNSET
    metadata: PostSessionRequestMetadata | Unset = UNSET
    feedback: PostSessionRequestFeedback | Unset = UNSET
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
        from ..models.post_session_request_feedback import PostSessionRequestFeedback  # noqa: PLC0415
        from ..models.post_session_request_metadata import PostSessionRequestMetadata  # noqa: PLC0415
        from ..models.post_session_request_metrics import PostSessionRequestMetrics  # noqa: PLC0415

        d = dict(src_dict)
        event_id = d.pop("event_id")

        project_id = d.pop("project_id")

        tenant = d.pop("tenant")

        event_name = d.pop("event_name", UNSET)

        event_type = d.pop("event_type", UNSET)

        _metrics = d.pop("metrics", UNSET)
        metrics: PostSessionRequestMetrics | Unset
        if isinstance(_metrics, Unset):
            metrics = UNSET
        else:
            metrics = PostSessionRequestMetrics.from_dict(_metrics)

        _metadata = d.pop("metadata", UNSET)
        metadata: PostSessionRequestMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = PostSessionRequestMetadata.from_dict(_metadata)

        _feedback = d.pop("feedback", UNSET)
        feedback: PostSessionRequestFeedback | Unset
        if isinstance(_feedback, Unset):
            feedback = UNSET
        else:
            feedback = PostSessionRequestFeedback.from_dict(_feedback)

        post_session_request = cls(
            event_id=event_id,
            project_id=project_id,
            tenant=tenant,
            event_name=event_name,
            event_type=event_type,
            metrics=metrics,
            metadata=metadata,
            feedback=feedback,
        )

        post_session_request.additional_properties = d
        return post_session_request

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
