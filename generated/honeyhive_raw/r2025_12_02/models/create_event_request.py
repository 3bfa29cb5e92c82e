from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_event_request_event_type import (
    CreateEventRequestEventType,
    check_create_event_request_event_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_event_request_config import CreateEventRequestConfig
    from ..models.create_event_request_feedback import CreateEventRequestFeedback
    from ..models.create_event_request_inputs import CreateEventRequestInputs
    from ..models.create_event_request_metadata import CreateEventRequestMetadata
    from ..models.create_event_request_metrics import CreateEventRequestMetrics
    from ..models.create_event_request_outputs import CreateEventRequestOutputs
    from ..models.create_event_request_user_properties import (
        CreateEventRequestUserProperties,
    )


T = TypeVar("T", bound="CreateEventRequest")


@_attrs_define
class CreateEventRequest:
    """An event to store, with more fields required than the server needs.

    Attributes:
        project (str): Name of the project.
        source (str):
        event_name (str):
        event_type (CreateEventRequestEventType):
        config (CreateEventRequestConfig):
        inputs (CreateEventRequestInputs):
        duration (float): In milliseconds.
        event_id (str | Unset): A UUID; made by the server if absent.
        session_id (str | Unset): A UUID; made by the server if absent.
        parent_id (str | Unset): The session if absent.
        children_ids (list[str] | Unset):
        outputs (CreateEventRequestOutputs | Unset):
        error (str | Unset):
        start_time (float | Unset): Milliseconds since the epoch.
        end_time (int | Unset): Milliseconds since the epoch.
        metadata (CreateEventRequestMetadata | Unset):
        feedback (CreateEventRequestFeedback | Unset): Ground truth belongs under the key `ground_truth`.
        metrics (CreateEventRequestMetrics | Unset):
        user_properties (CreateEventRequestUserProperties | Unset):
    """

    project: str
    source: str
    event_name: str
    event_type: CreateEventRequestEventType
    config: CreateEventRequestConfig
    inputs: CreateEventRequestInputs
    duration: float
    event_id: str | Unset = UNSET
    session_id: str | Unset = UNSET
    parent_id: str | Unset = UNSET
    children_ids: list[str] | Unset = UNSET
    outputs: CreateEventRequestOutputs | Unset = UNSET
    error: str | Unset = UNSET
    start_time: float | Unset = UNSET
    end_time: int | Unset = UNSET
    metadata: CreateEventRequestMetadata | Unset = UNSET
    feedback: CreateEventRequestFeedback | Unset = UNSET
    metrics: CreateEventRequestMetrics | Unset = UNSET
    user_properties: CreateEventRequestUserProperties | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        project = self.project

        source = self.source

        event_name = self.event_name

        event_type: str = self.event_type

        config = self.config.to_dict()

        inputs = self.inputs.to_dict()

        duration = self.duration

        event_id = self.event_id

        session_id = self.session_id

        parent_id = self.parent_id

        children_ids: list[str] | Unset = UNSET
        if not isinstance(self.children_ids, Unset):
            children_ids = self.children_ids

        outputs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.outputs, Unset):
            outputs = self.outputs.to_dict()

        error = self.error

        start_time = self.start_time

        end_time = self.end_time

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
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "project": project,
                "source": source,
                "event_name": event_name,
                "event_type": event_type,
                "config": config,
                "inputs": inputs,
                "duration": duration,
            }
        )
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if session_id is not UNSET:
            field_dict["session_id"] = session_id
        if parent_id is not UNSET:
            field_dict["parent_id"] = parent_id
        if children_ids is not UNSET:
            field_dict["children_ids"] = children_ids
        if outputs is not UNSET:
            field_dict["outputs"] = outputs
        if error is not UNSET:
            field_dict["error"] = error
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if end_time is not UNSET:
            field_dict["end_time"] = end_time
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
        from ..models.create_event_request_config import CreateEventRequestConfig  # noqa: PLC0415
        from ..models.create_event_request_feedback import CreateEventRequestFeedback  # noqa: PLC0415
        from ..models.create_event_request_inputs import CreateEventRequestInputs  # noqa: PLC0415
        from ..models.create_event_request_metadata import CreateEventRequestMetadata  # noqa: PLC0415
        from ..models.create_event_request_metrics import CreateEventRequestMetrics  # noqa: PLC0415
        from ..models.create_event_request_outputs import CreateEventRequestOutputs  # noqa: PLC0415
        from ..models.create_event_request_user_properties import (
            CreateEventRequestUserProperties,  # noqa: PLC0415
        )

        d = dict(src_dict)
        project = d.pop("project")

        source = d.pop("source")

        event_name = d.pop("event_name")

        event_type = check_create_event_request_event_type(d.pop("event_type"))

        config = CreateEventRequestConfig.from_dict(d.pop("config"))

        inputs = CreateEventRequestInputs.from_dict(d.pop("inputs"))

        duration = d.pop("duration")

        event_id = d.pop("event_id", UNSET)

        session_id = d.pop("session_id", UNSET)

        parent_id = d.pop("parent_id", UNSET)

        children_ids = cast(list[str], d.pop("children_ids", UNSET))

        _outputs = d.pop("outputs", UNSET)
        outputs: CreateEventRequestOutputs | Unset
        if isinstance(_outputs, Unset):
            outputs = UNSET
        else:
            outputs = CreateEventRequestOutputs.from_dict(_outputs)

        error = d.pop("error", UNSET)

        start_time = d.pop("start_time", UNSET)

        end_time = d.pop("end_time", UNSET)

        _metadata = d.pop("metadata", UNSET)
        metadata: CreateEventRequestMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = CreateEventRequestMetadata.from_dict(_metadata)

        _feedback = d.pop("feedback", UNSET)
        feedback: CreateEventRequestFeedback | Unset
        if isinstance(_feedback, Unset):
            feedback = UNSET
        else:
            feedback = CreateEventRequestFeedback.from_dict(_feedback)

        _metrics = d.pop("metrics", UNSET)
        metrics: CreateEventRequestMetrics | Unset
        if isinstance(_metrics, Unset):
            metrics = UNSET
        else:
            metrics = CreateEventRequestMetrics.from_dict(_metrics)

        _user_properties = d.pop("user_properties", UNSET)
        user_properties: CreateEventRequestUserProperties | Unset
        if isinstance(_user_properties, Unset):
            user_properties = UNSET
        else:
            user_properties = CreateEventRequestUserProperties.from_dict(
                _user_properties
            )

        create_event_request = cls(
            project=project,
            source=source,
            event_name=event_name,
            event_type=event_type,
            config=config,
            inputs=inputs,
            duration=duration,
            event_id=event_id,
            session_id=session_id,
            parent_id=parent_id,
            children_ids=children_ids,
            outputs=outputs,
            error=error,
            start_time=start_time,
            end_time=end_time,
            metadata=metadata,
            feedback=feedback,
            metrics=metrics,
            user_properties=user_properties,
        )

        create_event_request.additional_properties = d
        return create_event_request

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
