from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_event_response_event_event_type import (
    GetEventResponseEventEventType,
    check_get_event_response_event_event_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_event_response_event_config import GetEventResponseEventConfig
    from ..models.get_event_response_event_feedback import GetEventResponseEventFeedback
    from ..models.get_event_response_event_inputs import GetEventResponseEventInputs
    from ..models.get_event_response_event_metadata import GetEventResponseEventMetadata
    from ..models.get_event_response_event_metrics import GetEventResponseEventMetrics
    from ..models.get_event_response_event_outputs import GetEventResponseEventOutputs
    from ..models.get_event_response_event_user_properties import (
        GetEventResponseEventUserProperties,
    )


T = TypeVar("T", bound="GetEventResponseEvent")


@_attrs_define
class GetEventResponseEvent:
    """A stored event. Only its id is required, and any key may be added.

    Attributes:
        event_id (str): A UUID.
        project (str | Unset): Of no meaning; see `project_id`.
        project_id (str | Unset): Id of the project.
        source (str | Unset):
        event_name (str | Unset):
        event_type (GetEventResponseEventEventType | Unset):
        session_id (str | Unset): A UUID.
        parent_id (str | Unset): Id of the event above; missing or null at the top.
        children_ids (list[str] | Unset):
        config (GetEventResponseEventConfig | Unset):
        inputs (GetEventResponseEventInputs | Unset):
        outputs (GetEventResponseEventOutputs | Unset): Declared as an object; older events may hold a list.
        error (None | str | Unset): Null if nothing failed.
        start_time (float | Unset): Milliseconds since the epoch.
        end_time (float | Unset): Milliseconds since the epoch.
        duration (float | Unset): In milliseconds.
        metadata (GetEventResponseEventMetadata | Unset): Token counts stand here; a session has the sums of its events.
        feedback (GetEventResponseEventFeedback | Unset): Ground truth belongs under the key `ground_truth`.
        metrics (GetEventResponseEventMetrics | Unset): Scores by the name of the metric, numbers and booleans for the
            most part.
        user_properties (GetEventResponseEventUserProperties | Unset):
    """

    event_id: str
    project: str | Unset = UNSET
    project_id: str | Unset = UNSET
    source: str | Unset = UNSET
    event_name: str | Unset = UNSET
    event_type: GetEventResponseEventEventType | Unset = UNSET
    session_id: str | Unset = UNSET
    parent_id: str | Unset = UNSET
    children_ids: list[str] | Unset = UNSET
    config: GetEventResponseEventConfig | Unset = UNSET
    inputs: GetEventResponseEventInputs | Unset = UNSET
    outputs: GetEventResponseEventOutputs | Unset = UNSET
    error: None | str | Unset = UNSET
    start_time: float | Unset = UNSET
    end_time: float | Unset = UNSET
    duration: float | Unset = UNSET
    metadata: GetEventResponseEventMetadata | Unset = UNSET
    feedback: GetEventResponseEventFeedback | Unset = UNSET
    metrics: GetEventResponseEventMetrics | Unset = UNSET
    user_properties: GetEventResponseEventUserProperties | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        event_id = self.event_id

        project = self.project

        project_id = self.project_id

        source = self.source

        event_name = self.event_name

        event_type: str | Unset = UNSET
        if not isinstance(self.event_type, Unset):
            event_type = self.event_type

        session_id = self.session_id

        parent_id = self.parent_id

        children_ids: list[str] | Unset = UNSET
        if not isinstance(self.children_ids, Unset):
            children_ids = self.children_ids

        config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.config, Unset):
            config = self.config.to_dict()

        inputs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.inputs, Unset):
            inputs = self.inputs.to_dict()

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
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "event_id": event_id,
            }
        )
        if project is not UNSET:
            field_dict["project"] = project
        if project_id is not UNSET:
            field_dict["project_id"] = project_id
        if source is not UNSET:
            field_dict["source"] = source
        if event_name is not UNSET:
            field_dict["event_name"] = event_name
        if event_type is not UNSET:
            field_dict["event_type"] = event_type
        if session_id is not UNSET:
            field_dict["session_id"] = session_id
        if parent_id is not UNSET:
            field_dict["parent_id"] = parent_id
        if children_ids is not UNSET:
            field_dict["children_ids"] = children_ids
        if config is not UNSET:
            field_dict["config"] = config
        if inputs is not UNSET:
            field_dict["inputs"] = inputs
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
        from ..models.get_event_response_event_config import GetEventResponseEventConfig  # noqa: PLC0415
        from ..models.get_event_response_event_feedback import (
            GetEventResponseEventFeedback,  # noqa: PLC0415
        )
        from ..models.get_event_response_event_inputs import GetEventResponseEventInputs  # noqa: PLC0415
        from ..models.get_event_response_event_metadata import (
            GetEventResponseEventMetadata,  # noqa: PLC0415
        )
        from ..models.get_event_response_event_metrics import (
            GetEventResponseEventMetrics,  # noqa: PLC0415
        )
        from ..models.get_event_response_event_outputs import (
            GetEventResponseEventOutputs,  # noqa: PLC0415
        )
        from ..models.get_event_response_event_user_properties import (
            GetEventResponseEventUserProperties,  # noqa: PLC0415
        )

        d = dict(src_dict)
        event_id = d.pop("event_id")

        project = d.pop("project", UNSET)

        project_id = d.pop("project_id", UNSET)

        source = d.pop("source", UNSET)

        event_name = d.pop("event_name", UNSET)

        _event_type = d.pop("event_type", UNSET)
        event_type: GetEventResponseEventEventType | Unset
        if isinstance(_event_type, Unset):
            event_type = UNSET
        else:
            event_type = check_get_event_response_event_event_type(_event_type)

        session_id = d.pop("session_id", UNSET)

        parent_id = d.pop("parent_id", UNSET)

        children_ids = cast(list[str], d.pop("children_ids", UNSET))

        _config = d.pop("config", UNSET)
        config: GetEventResponseEventConfig | Unset
        if isinstance(_config, Unset):
            config = UNSET
        else:
            config = GetEventResponseEventConfig.from_dict(_config)

        _inputs = d.pop("inputs", UNSET)
        inputs: GetEventResponseEventInputs | Unset
        if isinstance(_inputs, Unset):
            inputs = UNSET
        else:
            inputs = GetEventResponseEventInputs.from_dict(_inputs)

        _outputs = d.pop("outputs", UNSET)
        outputs: GetEventResponseEventOutputs | Unset
        if isinstance(_outputs, Unset):
            outputs = UNSET
        else:
            outputs = GetEventResponseEventOutputs.from_dict(_outputs)

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
        metadata: GetEventResponseEventMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = GetEventResponseEventMetadata.from_dict(_metadata)

        _feedback = d.pop("feedback", UNSET)
        feedback: GetEventResponseEventFeedback | Unset
        if isinstance(_feedback, Unset):
            feedback = UNSET
        else:
            feedback = GetEventResponseEventFeedback.from_dict(_feedback)

        _metrics = d.pop("metrics", UNSET)
        metrics: GetEventResponseEventMetrics | Unset
        if isinstance(_metrics, Unset):
            metrics = UNSET
        else:
            metrics = GetEventResponseEventMetrics.from_dict(_metrics)

        _user_properties = d.pop("user_properties", UNSET)
        user_properties: GetEventResponseEventUserProperties | Unset
        if isinstance(_user_properties, Unset):
            user_properties = UNSET
        else:
            user_properties = GetEventResponseEventUserProperties.from_dict(
                _user_properties
            )

        get_event_response_event = cls(
            event_id=event_id,
            project=project,
            project_id=project_id,
            source=source,
            event_name=event_name,
            event_type=event_type,
            session_id=session_id,
            parent_id=parent_id,
            children_ids=children_ids,
            config=config,
            inputs=inputs,
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

        get_event_response_event.additional_properties = d
        return get_event_response_event

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
