from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.start_session_request_config import StartSessionRequestConfig
    from ..models.start_session_request_inputs import StartSessionRequestInputs
    from ..models.start_session_request_metadata import StartSessionRequestMetadata
    from ..models.start_session_request_outputs import StartSessionRequestOutputs
    from ..models.start_session_request_user_properties import (
        StartSessionRequestUserProperties,
    )


T = TypeVar("T", bound="StartSessionRequest")


@_attrs_define
class StartSessionRequest:
    """A session to start. No other keys are allowed.

    Attributes:
        session_id (str | Unset): A UUID; made by the server if absent or malformed.
        session_name (str | Unset): Name of the session. Where `event_name` is given too, the document contradicts
            itself about which counts.
        event_name (str | Unset): Another way to name the session.
        source (str | Unset): Where it comes from; `unknown` if absent.
        start_time (float | Unset): Milliseconds since the epoch; text is replaced by the present.
        end_time (float | Unset): Milliseconds since the epoch; text is replaced by the present.
        duration (float | Unset): In milliseconds.
        config (StartSessionRequestConfig | Unset):
        inputs (StartSessionRequestInputs | Unset):
        outputs (StartSessionRequestOutputs | Unset):
        metadata (StartSessionRequestMetadata | Unset): Merged into a session that exists.
        user_properties (StartSessionRequestUserProperties | Unset): Merged into a session that exists.
        children_ids (list[str] | Unset):
    """

    session_id: str | Unset = UNSET
    session_name: str | Unset = UNSET
    event_name: str | Unset = UNSET
    source: str | Unset = UNSET
    start_time: float | Unset = UNSET
    end_time: float | Unset = UNSET
    duration: float | Unset = UNSET
    config: StartSessionRequestConfig | Unset = UNSET
    inputs: StartSessionRequestInputs | Unset = UNSET
    outputs: StartSessionRequestOutputs | Unset = UNSET
    metadata: StartSessionRequestMetadata | Unset = UNSET
    user_properties: StartSessionRequestUserProperties | Unset = UNSET
    children_ids: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        session_id = self.session_id

        session_name = self.session_name

        event_name = self.event_name

        source = self.source

        start_time = self.start_time

        end_time = self.end_time

        duration = self.duration

        config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.config, Unset):
            config = self.config.to_dict()

        inputs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.inputs, Unset):
            inputs = self.inputs.to_dict()

        outputs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.outputs, Unset):
            outputs = self.outputs.to_dict()

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        user_properties: dict[str, Any] | Unset = UNSET
        if not isinstance(self.user_properties, Unset):
            user_properties = self.user_properties.to_dict()

        children_ids: list[str] | Unset = UNSET
        if not isinstance(self.children_ids, Unset):
            children_ids = self.children_ids

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if session_id is not UNSET:
            field_dict["session_id"] = session_id
        if session_name is not UNSET:
            field_dict["session_name"] = session_name
        if event_name is not UNSET:
            field_dict["event_name"] = event_name
        if source is not UNSET:
            field_dict["source"] = source
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if end_time is not UNSET:
            field_dict["end_time"] = end_time
        if duration is not UNSET:
            field_dict["duration"] = duration
        if config is not UNSET:
            field_dict["config"] = config
        if inputs is not UNSET:
            field_dict["inputs"] = inputs
        if outputs is not UNSET:
            field_dict["outputs"] = outputs
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if user_properties is not UNSET:
            field_dict["user_properties"] = user_properties
        if children_ids is not UNSET:
            field_dict["children_ids"] = children_ids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.start_session_request_config import StartSessionRequestConfig  # noqa: PLC0415
        from ..models.start_session_request_inputs import StartSessionRequestInputs  # noqa: PLC0415
        from ..models.start_session_request_metadata import StartSessionRequestMetadata  # noqa: PLC0415
        from ..models.start_session_request_outputs import StartSessionRequestOutputs  # noqa: PLC0415
        from ..models.start_session_request_user_properties import (
            StartSessionRequestUserProperties,  # noqa: PLC0415
        )

        d = dict(src_dict)
        session_id = d.pop("session_id", UNSET)

        session_name = d.pop("session_name", UNSET)

        event_name = d.pop("event_name", UNSET)

        source = d.pop("source", UNSET)

        start_time = d.pop("start_time", UNSET)

        end_time = d.pop("end_time", UNSET)

        duration = d.pop("duration", UNSET)

        _config = d.pop("config", UNSET)
        config: StartSessionRequestConfig | Unset
        if isinstance(_config, Unset):
            config = UNSET
        else:
            config = StartSessionRequestConfig.from_dict(_config)

        _inputs = d.pop("inputs", UNSET)
        inputs: StartSessionRequestInputs | Unset
        if isinstance(_inputs, Unset):
            inputs = UNSET
        else:
            inputs = StartSessionRequestInputs.from_dict(_inputs)

        _outputs = d.pop("outputs", UNSET)
        outputs: StartSessionRequestOutputs | Unset
        if isinstance(_outputs, Unset):
            outputs = UNSET
        else:
            outputs = StartSessionRequestOutputs.from_dict(_outputs)

        _metadata = d.pop("metadata", UNSET)
        metadata: StartSessionRequestMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = StartSessionRequestMetadata.from_dict(_metadata)

        _user_properties = d.pop("user_properties", UNSET)
        user_properties: StartSessionRequestUserProperties | Unset
        if isinstance(_user_properties, Unset):
            user_properties = UNSET
        else:
            user_properties = StartSessionRequestUserProperties.from_dict(
                _user_properties
            )

        children_ids = cast(list[str], d.pop("children_ids", UNSET))

        start_session_request = cls(
            session_id=session_id,
            session_name=session_name,
            event_name=event_name,
            source=source,
            start_time=start_time,
            end_time=end_time,
            duration=duration,
            config=config,
            inputs=inputs,
            outputs=outputs,
            metadata=metadata,
            user_properties=user_properties,
            children_ids=children_ids,
        )

        return start_session_request
