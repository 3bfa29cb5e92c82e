from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.legacy_update_event_request_config import (
        LegacyUpdateEventRequestConfig,
    )
    from ..models.legacy_update_event_request_feedback import (
        LegacyUpdateEventRequestFeedback,
    )
    from ..models.legacy_update_event_request_metadata import (
        LegacyUpdateEventRequestMetadata,
    )
    from ..models.legacy_update_event_request_metrics import (
        LegacyUpdateEventRequestMetrics,
    )
    from ..models.legacy_update_event_request_outputs_type_0 import (
        LegacyUpdateEventRequestOutputsType0,
    )
    from ..models.legacy_update_event_request_user_properties import (
        LegacyUpdateEventRequestUserProperties,
    )


T = TypeVar("T", bound="LegacyUpdateEventRequest")


@_attrs_define
class LegacyUpdateEventRequest:
    """Changes to an event, with its id.

    Attributes:
        event_id (str):
        metadata (LegacyUpdateEventRequestMetadata | Unset): Merged key by key.
        feedback (LegacyUpdateEventRequestFeedback | Unset): Merged key by key.
        metrics (LegacyUpdateEventRequestMetrics | Unset): Merged key by key.
        outputs (LegacyUpdateEventRequestOutputsType0 | None | Unset): Replaces the former outputs. Null leaves them
            alone, and lists are refused.
        config (LegacyUpdateEventRequestConfig | Unset): Merged key by key.
        user_properties (LegacyUpdateEventRequestUserProperties | Unset): Merged key by key.
        duration (float | Unset): In milliseconds.
        end_time (float | Unset): Milliseconds since the epoch.
        children_ids (list[str] | Unset): An empty list is ignored.
    """

    event_id: str
    metadata: LegacyUpdateEventRequestMetadata | Unset = UNSET
    feedback: LegacyUpdateEventRequestFeedback | Unset = UNSET
    metrics: LegacyUpdateEventRequestMetrics | Unset = UNSET
    outputs: LegacyUpdateEventRequestOutputsType0 | None | Unset = UNSET
    config: LegacyUpdateEventRequestConfig | Unset = UNSET
    user_properties: LegacyUpdateEventRequestUserProperties | Unset = UNSET
    duration: float | Unset = UNSET
    end_time: float | Unset = UNSET
    children_ids: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.legacy_update_event_request_outputs_type_0 import (
            LegacyUpdateEventRequestOutputsType0,  # noqa: PLC0415
        )

        event_id = self.event_id

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        feedback: dict[str, Any] | Unset = UNSET
        if not isinstance(self.feedback, Unset):
            feedback = self.feedback.to_dict()

        metrics: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metrics, Unset):
            metrics = self.metrics.to_dict()

        outputs: dict[str, Any] | None | Unset
        if isinstance(self.outputs, Unset):
            outputs = UNSET
        elif isinstance(self.outputs, LegacyUpdateEventRequestOutputsType0):
            outputs = self.outputs.to_dict()
        else:
            outputs = self.outputs

        config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.config, Unset):
            config = self.config.to_dict()

        user_properties: dict[str, Any] | Unset = UNSET
        if not isinstance(self.user_properties, Unset):
            user_properties = self.user_properties.to_dict()

        duration = self.duration

        end_time = self.end_time

        children_ids: list[str] | Unset = UNSET
        if not isinstance(self.children_ids, Unset):
            children_ids = self.children_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "event_id": event_id,
            }
        )
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if feedback is not UNSET:
            field_dict["feedback"] = feedback
        if metrics is not UNSET:
            field_dict["metrics"] = metrics
        if outputs is not UNSET:
            field_dict["outputs"] = outputs
        if config is not UNSET:
            field_dict["config"] = config
        if user_properties is not UNSET:
            field_dict["user_properties"] = user_properties
        if duration is not UNSET:
            field_dict["duration"] = duration
        if end_time is not UNSET:
            field_dict["end_time"] = end_time
        if children_ids is not UNSET:
            field_dict["children_ids"] = children_ids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.legacy_update_event_request_config import (
            LegacyUpdateEventRequestConfig,  # noqa: PLC0415
        )
        from ..models.legacy_update_event_request_feedback import (
            LegacyUpdateEventRequestFeedback,  # noqa: PLC0415
        )
        from ..models.legacy_update_event_request_metadata import (
            LegacyUpdateEventRequestMetadata,  # noqa: PLC0415
        )
        from ..models.legacy_update_event_request_metrics import (
            LegacyUpdateEventRequestMetrics,  # noqa: PLC0415
        )
        from ..models.legacy_update_event_request_outputs_type_0 import (
            LegacyUpdateEventRequestOutputsType0,  # noqa: PLC0415
        )
        from ..models.legacy_update_event_request_user_properties import (
            LegacyUpdateEventRequestUserProperties,  # noqa: PLC0415
        )

        d = dict(src_dict)
        event_id = d.pop("event_id")

        _metadata = d.pop("metadata", UNSET)
        metadata: LegacyUpdateEventRequestMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = LegacyUpdateEventRequestMetadata.from_dict(_metadata)

        _feedback = d.pop("feedback", UNSET)
        feedback: LegacyUpdateEventRequestFeedback | Unset
        if isinstance(_feedback, Unset):
            feedback = UNSET
        else:
            feedback = LegacyUpdateEventRequestFeedback.from_dict(_feedback)

        _metrics = d.pop("metrics", UNSET)
        metrics: LegacyUpdateEventRequestMetrics | Unset
        if isinstance(_metrics, Unset):
            metrics = UNSET
        else:
            metrics = LegacyUpdateEventRequestMetrics.from_dict(_metrics)

        def _parse_outputs(
            data: object,
        ) -> LegacyUpdateEventRequestOutputsType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                outputs_type_0 = LegacyUpdateEventRequestOutputsType0.from_dict(data)

                return outputs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LegacyUpdateEventRequestOutputsType0 | None | Unset, data)

        outputs = _parse_outputs(d.pop("outputs", UNSET))

        _config = d.pop("config", UNSET)
        config: LegacyUpdateEventRequestConfig | Unset
        if isinstance(_config, Unset):
            config = UNSET
        else:
            config = LegacyUpdateEventRequestConfig.from_dict(_config)

        _user_properties = d.pop("user_properties", UNSET)
        user_properties: LegacyUpdateEventRequestUserProperties | Unset
        if isinstance(_user_properties, Unset):
            user_properties = UNSET
        else:
            user_properties = LegacyUpdateEventRequestUserProperties.from_dict(
                _user_properties
            )

        duration = d.pop("duration", UNSET)

        end_time = d.pop("end_time", UNSET)

        children_ids = cast(list[str], d.pop("children_ids", UNSET))

        legacy_update_event_request = cls(
            event_id=event_id,
            metadata=metadata,
            feedback=feedback,
            metrics=metrics,
            outputs=outputs,
            config=config,
            user_properties=user_properties,
            duration=duration,
            end_time=end_time,
            children_ids=children_ids,
        )

        legacy_update_event_request.additional_properties = d
        return legacy_update_event_request

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
