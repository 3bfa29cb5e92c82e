from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.legacy_start_session_request_session_config import (
        LegacyStartSessionRequestSessionConfig,
    )
    from ..models.legacy_start_session_request_session_inputs import (
        LegacyStartSessionRequestSessionInputs,
    )
    from ..models.legacy_start_session_request_session_metadata import (
        LegacyStartSessionRequestSessionMetadata,
    )
    from ..models.legacy_start_session_request_session_outputs import (
        LegacyStartSessionRequestSessionOutputs,
    )
    from ..models.legacy_start_session_request_session_user_properties import (
        LegacyStartSessionRequestSessionUserProperties,
    )


T = TypeVar("T", bound="LegacyStartSessionRequestSession")


@_attrs_define
class LegacyStartSessionRequestSession:
    """A session to start. Any key may be added.

    Attributes:
        session_id (str | Unset): A UUID; made by the server if absent or malformed.
        session_name (str | Unset): Name of the session. Where `event_name` is given too, the document contradicts
            itself about which counts.
        event_name (str | Unset): Another way to name the session.
        source (str | Unset): Where it comes from; `unknown` if absent.
        start_time (float | Unset): Milliseconds since the epoch; text is replaced by the present.
        end_time (float | Unset): Milliseconds since the epoch; text is replaced by the present.
        duration (float | Unset): In milliseconds.
        config (LegacyStartSessionRequestSessionConfig | Unset):
        inputs (LegacyStartSessionRequestSessionInputs | Unset):
        outputs (LegacyStartSessionRequestSessionOutputs | Unset):
        metadata (LegacyStartSessionRequestSessionMetadata | Unset): Merged into a session that exists.
        user_properties (LegacyStartSessionRequestSessionUserProperties | Unset): Merged into a session that exists.
        children_ids (list[str] | Unset):
    """

    session_id: str | Unset = UNSET
    session_name: str | Unset = UNSET
    event_name: str | Unset = UNSET
    source: str | Unset = UNSET
    start_time: float | Unset = UNSET
    end_time: float | Unset = UNSET
    duration: float | Unset = UNSET
    config: LegacyStartSessionRequestSessionConfig | Unset = UNSET
    inputs: LegacyStartSessionRequestSessionInputs | Unset = UNSET
    outputs: LegacyStartSessionRequestSessionOutputs | Unset = UNSET
    metadata: LegacyStartSessionRequestSessionMetadata | Unset = UNSET
    user_properties: LegacyStartSessionRequestSessionUserProperties | Unset = UNSET
    children_ids: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
        field_dict.update(self.additional_properties)
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
        from ..models.legacy_start_session_request_session_config import (
            LegacyStartSessionRequestSessionConfig,  # noqa: PLC0415
        )
        from ..models.legacy_start_session_request_session_inputs import (
            LegacyStartSessionRequestSessionInputs,  # noqa: PLC0415
        )
        from ..models.legacy_start_session_request_session_metadata import (
            LegacyStartSessionRequestSessionMetadata,  # noqa: PLC0415
        )
        from ..models.legacy_start_session_request_session_outputs import (
            LegacyStartSessionRequestSessionOutputs,  # noqa: PLC0415
        )
        from ..models.legacy_start_session_request_session_user_properties import (
            LegacyStartSessionRequestSessionUserProperties,  # noqa: PLC0415
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
        config: LegacyStartSessionRequestSessionConfig | Unset
        if isinstance(_config, Unset):
            config = UNSET
        else:
            config = LegacyStartSessionRequestSessionConfig.from_dict(_config)

        _inputs = d.pop("inputs", UNSET)
        inputs: LegacyStartSessionRequestSessionInputs | Unset
        if isinstance(_inputs, Unset):
            inputs = UNSET
        else:
            inputs = LegacyStartSessionRequestSessionInputs.from_dict(_inputs)

        _outputs = d.pop("outputs", UNSET)
        outputs: LegacyStartSessionRequestSessionOutputs | Unset
        if isinstance(_outputs, Unset):
            outputs = UNSET
        else:
            outputs = LegacyStartSessionRequestSessionOutputs.from_dict(_outputs)

        _metadata = d.pop("metadata", UNSET)
        metadata: LegacyStartSessionRequestSessionMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = LegacyStartSessionRequestSessionMetadata.from_dict(_metadata)

        _user_properties = d.pop("user_properties", UNSET)
        user_properties: LegacyStartSessionRequestSessionUserProperties | Unset
        if isinstance(_user_properties, Unset):
            user_properties = UNSET
        else:
            user_properties = LegacyStartSessionRequestSessionUserProperties.from_dict(
                _user_properties
            )

        children_ids = cast(list[str], d.pop("children_ids", UNSET))

        legacy_start_session_request_session = cls(
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

        legacy_start_session_request_session.additional_properties = d
        return legacy_start_session_request_session

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
