from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.post_event_request_event_type import (
    PostEventRequestEventType,
    check_post_event_request_event_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.post_event_request_config import PostEventRequestConfig
    from ..models.post_event_request_feedback import PostEventRequestFeedback
    from ..models.post_event_request_inputs import PostEventRequestInputs
    from ..models.post_event_request_metadata import PostEventRequestMetadata
    from ..models.post_event_request_metrics import PostEventRequestMetrics
    from ..models.post_event_request_outputs import PostEventRequestOutputs
    from ..models.post_event_request_user_properties import (
        PostEventRequestUserProperties,
    )


T = TypeVar("T", bound="PostEventRequest")


@_attrs_define
class PostEventRequest:
    """An event to store. No other keys are allowed.

    Attributes:
        event_type (PostEventRequestEventType):
        inputs (PostEventRequestInputs):
        project_id (str | Unset): Id of the project; the key decides it.
        source (str | Unset):
        event_name (str | Unset):
        event_id (str | Unset): A UUID; made by the server if absent.
        session_id (str | Unset): A UUID; made by the server if absent.
        parent_id (str | Unset): The session if absent.
        children_ids (list[str] | Unset):
        config (PostEventRequestConfig | Unset):
        outputs (PostEventRequestOutputs | Unset):
        error (None | str | Unset): Null if nothing failed.
        start_time (float | Unset): Milliseconds since the epoch.
        end_time (float | Unset): Milliseconds since the epoch.
        duration (float | Unset): In milliseconds.
        metadata (PostEventRequestMetadata | Unset): Token counts belong here; the server sums them up for the session.
        feedback (PostEventRequestFeedback | Unset): Ground truth belongs under the key `ground_truth`.
        metrics (PostEventRequestMetrics | Unset): Scores by the name of the metric.
        user_properties (PostEventRequestUserProperties | Unset):
    """

    event_type: PostEventRequestEventType
    inputs: PostEventRequestInputs
    project_id: str | Unset = UNSET
    source: str | Unset = UNSET
    event_name: str | Unset = UNSET
    event_id: str | Unset = UNSET
    session_id: str | Unset = UNSET
    parent_id: str | Unset = UNSET
    children_ids: list[str] | Unset = UNSET
    config: PostEventRequestConfig | Unset = UNSET
    outputs: PostEventRequestOutputs | Unset = UNSET
    error: None | str | Unset = UNSET
    start_time: float | Unset = UNSET
    end_time: float | Unset = UNSET
    duration: float | Unset = UNSET
    metadata: PostEventRequestMetadata | Unset = UNSET
    feedback: PostEventRequestFeedback | Unset = UNSET
    metrics: PostEventRequestMetrics | Unset = UNSET
    user_properties: PostEventRequestUserProperties | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        event_type: str = self.event_type

        inputs = self.inputs.to_dict()

        project_id = self.project_id

        source = self.source

        event_name = self.event_name

        event_id = self.event_id

        session_id = self.session_id

        parent_id = self.parent_id

        children_ids: list[str] | Unset = UNSET
        if not isinstance(self.children_ids, Unset):
            children_ids = self.children_ids

        config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.config, Unset):
            config = self.config.to_dict()

        outputs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.outputs, Unset):
            outputs = self.outputs.to_dict()

        error: None | str | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        else:
            error = self.error

        start_time = self.start_time

        end_time = self.end_time

        duration = self.duration

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        feedback: dict[str, Any] | Unset = UNSET
        if not isinstance(self.feedback, Unset):
            feedback = self.feedback.to_dict()

        metrics: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metrics, Unset):
            metrics = self.metrics.to_dict()

        user_properties: dict[str, Any] | Unset = UNSET
        if not isinstance(self.user_properties, Unset):
            user_properties = self.user_properties.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "event_type": event_type,
                "inputs": inputs,
            }
        )
        if project_id is not UNSET:
            field_dict["project_id"] = project_id
        if source is not UNSET:
            field_dict["source"] = source
        if event_name is not UNSET:
            field_dict["event_name"] = event_name
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if session_id is not UNSET:
            field_dict["session_id"] = session_id
        if parent_id is not UNSET:
            field_dict["parent_id"] = parent_id
        if children_ids is not UNSET:
            field_dict["children_ids"] = children_ids
        if config is not UNSET:
            field_dict["config"] = config
        if outputs is not UNSET:
            field_dict["outputs"] = outputs
        if error is not UNSET:
            field_dict["error"] = error
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if end_time is not UNSET:
            field_dict["end_time"] = end_time
        if duration is not UNSET:
            field_dict["duration"] = duration
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if feedback is not UNSET:
            field_dict["feedback"] = feedback
        if metrics is not UNSET:
            field_dict["metrics"] = metrics
        if user_properties is not UNSET:
            field_dict["user_properties"] = user_properties

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.post_event_request_config import PostEventRequestConfig  # noqa: PLC0415
        from ..models.post_event_request_feedback import PostEventRequestFeedback  # noqa: PLC0415
        from ..models.post_event_request_inputs import PostEventRequestInputs  # noqa: PLC0415
        from ..models.post_event_request_metadata import PostEventRequestMetadata  # noqa: PLC0415
        from ..models.post_event_request_metrics import PostEventRequestMetrics  # noqa: PLC0415
        from ..models.post_event_request_outputs import PostEventRequestOutputs  # noqa: PLC0415
        from ..models.post_event_request_user_properties import (
            PostEventRequestUserProperties,  # noqa: PLC0415
        )

        d = dict(src_dict)
        event_type = check_post_event_request_event_type(d.pop("event_type"))

        inputs = PostEventRequestInputs.from_dict(d.pop("inputs"))

        project_id = d.pop("project_id", UNSET)

        source = d.pop("source", UNSET)

        event_name = d.pop("event_name", UNSET)

        event_id = d.pop("event_id", UNSET)

        session_id = d.pop("session_id", UNSET)

        parent_id = d.pop("parent_id", UNSET)

        children_ids = cast(list[str], d.pop("children_ids", UNSET))

        _config = d.pop("config", UNSET)
        config: PostEventRequestConfig | Unset
        if isinstance(_config, Unset):
            config = UNSET
        else:
            config = PostEventRequestConfig.from_dict(_config)

        _outputs = d.pop("outputs", UNSET)
        outputs: PostEventRequestOutputs | Unset
        if isinstance(_outputs, Unset):
            outputs = UNSET
        else:
            outputs = PostEventRequestOutputs.from_dict(_outputs)

        def _parse_error(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        error = _parse_error(d.pop("error", UNSET))

        start_time = d.pop("start_time", UNSET)

        end_time = d.pop("end_time", UNSET)

        duration = d.pop("duration", UNSET)

        _metadata = d.pop("metadata", UNSET)
        metadata: PostEventRequestMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = PostEventRequestMetadata.from_dict(_metadata)

        _feedback = d.pop("feedback", UNSET)
        feedback: PostEventRequestFeedback | Unset
        if isinstance(_feedback, Unset):
            feedback = UNSET
        else:
            feedback = PostEventRequestFeedback.from_dict(_feedback)

        _metrics = d.pop("metrics", UNSET)
        metrics: PostEventRequestMetrics | Unset
        if isinstance(_metrics, Unset):
            metrics = UNSET
        else:
            metrics = PostEventRequestMetrics.from_dict(_metrics)

        _user_properties = d.pop("user_properties", UNSET)
        user_properties: PostEventRequestUserProperties | Unset
        if isinstance(_user_properties, Unset):
            user_properties = UNSET
        else:
            user_properties = PostEventRequestUserProperties.from_dict(_user_properties)

        post_event_request = cls(
            event_type=event_type,
            inputs=inputs,
            project_id=project_id,
            source=source,
            event_name=event_name,
            event_id=event_id,
            session_id=session_id,
            parent_id=parent_id,
            children_ids=children_ids,
            config=config,
            outputs=outputs,
            error=error,
            start_time=start_time,
            end_time=end_time,
            duration=duration,
            metadata=metadata,
            feedback=feedback,
            metrics=metrics,
            user_properties=user_properties,
        )

        return post_event_request
