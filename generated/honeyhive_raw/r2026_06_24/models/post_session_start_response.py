from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PostSessionStartResponse")


@_attrs_define
class PostSessionStartResponse:
    """The stored event of a session. Seven fields are untyped, and any key may be added.

    Attributes:
        event_id (str): Equals the session id.
        session_id (str):
        org_id (str): Declared as required; servers were seen to leave it out.
        workspace_id (str): Declared as required; servers were seen to leave it out.
        project_id (str): Declared as required; servers were seen to leave it out.
        parent_id (None | str | Unset):
        children_ids (list[str] | Unset): May be missing.
        event_type (None | str | Unset):
        event_name (None | str | Unset):
        config (Any | Unset):
        inputs (Any | Unset):
        outputs (Any | Unset):
        error (None | str | Unset):
        source (None | str | Unset):
        duration (float | None | Unset): In milliseconds.
        user_properties (Any | Unset):
        metrics (Any | Unset):
        feedback (Any | Unset):
        metadata (Any | Unset):
        start_time (float | None | Unset): Milliseconds since the epoch.
        end_time (float | None | Unset): Milliseconds since the epoch.
    """

    event_id: str
    session_id: str
    org_id: str
    workspace_id: str
    project_id: str
    parent_id: None | str | Unset = UNSET
    children_ids: list[str] | Unset = UNSET
    event_type: None | str | Unset = UNSET
    event_name: None | str | Unset = UNSET
    config: Any | Unset = UNSET
    inputs: Any | Unset = UNSET
    outputs: Any | Unset = UNSET
    error: None | str | Unset = UNSET
    source: None | str | Unset = UNSET
    duration: float | None | Unset = UNSET
    user_properties: Any | Unset = UNSET
    metrics: Any | Unset = UNSET
    feedback: Any | Unset = UNSET
    metadata: Any | Unset = UNSET
    start_time: float | None | Unset = UNSET
    end_time: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        event_id = self.event_id

        session_id = self.session_id

        org_id = self.org_id

        workspace_id = self.workspace_id

        project_id = self.project_id

        parent_id: None | str | Unset
        if isinstance(self.parent_id, Unset):
            parent_id = UNSET
        else:
            parent_id = self.parent_id

        children_ids: list[str] | Unset = UNSET
        if not isinstance(self.children_ids, Unset):
            children_ids = self.children_ids

        event_type: None | str | Unset
        if isinstance(self.event_type, Unset):
            event_type = UNSET
        else:
            event_type = self.event_type

        event_name: None | str | Unset
        if isinstance(self.event_name, Unset):
            event_name = UNSET
        else:
            event_name = self.event_name

        config = self.config

        inputs = self.inputs

        outputs = self.outputs

        error: None | str | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        else:
            error = self.error

        source: None | str | Unset
        if isinstance(self.source, Unset):
            source = UNSET
        else:
            source = self.source

        duration: float | None | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        else:
            duration = self.duration

        user_properties = self.user_properties

        metrics = self.metrics

        feedback = self.feedback

        metadata = self.metadata

        start_time: float | None | Unset
        if isinstance(self.start_time, Unset):
            start_time = UNSET
        else:
            start_time = self.start_time

        end_time: float | None | Unset
        if isinstance(self.end_time, Unset):
            end_time = UNSET
        else:
            end_time = self.end_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "event_id": event_id,
                "session_id": session_id,
                "org_id": org_id,
                "workspace_id": workspace_id,
                "project_id": project_id,
            }
        )
        if parent_id is not UNSET:
            field_dict["parent_id"] = parent_id
        if children_ids is not UNSET:
            field_dict["children_ids"] = children_ids
        if event_type is not UNSET:
            field_dict["event_type"] = event_type
        if event_name is not UNSET:
            field_dict["event_name"] = event_name
        if config is not UNSET:
            field_dict["config"] = config
        if inputs is not UNSET:
            field_dict["inputs"] = inputs
        if outputs is not UNSET:
            field_dict["outputs"] = outputs
        if error is not UNSET:
            field_dict["error"] = error
        if source is not UNSET:
            field_dict["source"] = source
        if duration is not UNSET:
            field_dict["duration"] = duration
        if user_properties is not UNSET:
            field_dict["user_properties"] = user_properties
        if metrics is not UNSET:
            field_dict["metrics"] = metrics
        if feedback is not UNSET:
            field_dict["feedback"] = feedback
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if end_time is not UNSET:
            field_dict["end_time"] = end_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        event_id = d.pop("event_id")

        session_id = d.pop("session_id")

        org_id = d.pop("org_id")

        workspace_id = d.pop("workspace_id")

        project_id = d.pop("project_id")

        def _parse_parent_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        parent_id = _parse_parent_id(d.pop("parent_id", UNSET))

        children_ids = cast(list[str], d.pop("children_ids", UNSET))

        def _parse_event_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        event_type = _parse_event_type(d.pop("event_type", UNSET))

        def _parse_event_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        event_name = _parse_event_name(d.pop("event_name", UNSET))

        config = d.pop("config", UNSET)

        inputs = d.pop("inputs", UNSET)

        outputs = d.pop("outputs", UNSET)

        def _parse_error(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        error = _parse_error(d.pop("error", UNSET))

        def _parse_source(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        source = _parse_source(d.pop("source", UNSET))

        def _parse_duration(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        duration = _parse_duration(d.pop("duration", UNSET))

        user_properties = d.pop("user_properties", UNSET)

        metrics = d.pop("metrics", UNSET)

        feedback = d.pop("feedback", UNSET)

        metadata = d.pop("metadata", UNSET)

        def _parse_start_time(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        start_time = _parse_start_time(d.pop("start_time", UNSET))

        def _parse_end_time(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        end_time = _parse_end_time(d.pop("end_time", UNSET))

        post_session_start_response = cls(
            event_id=event_id,
            session_id=session_id,
            org_id=org_id,
            workspace_id=workspace_id,
            project_id=project_id,
            parent_id=parent_id,
            children_ids=children_ids,
            event_type=event_type,
            event_name=event_name,
            config=config,
            inputs=inputs,
            outputs=outputs,
            error=error,
            source=source,
            duration=duration,
            user_properties=user_properties,
            metrics=metrics,
            feedback=feedback,
            metadata=metadata,
            start_time=start_time,
            end_time=end_time,
        )

        post_session_start_response.additional_properties = d
        return post_session_start_response

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
