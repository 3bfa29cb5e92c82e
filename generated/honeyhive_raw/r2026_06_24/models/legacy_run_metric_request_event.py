from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.legacy_run_metric_request_event_feedback import (
        LegacyRunMetricRequestEventFeedback,
    )
    from ..models.legacy_run_metric_request_event_inputs import (
        LegacyRunMetricRequestEventInputs,
    )
    from ..models.legacy_run_metric_request_event_outputs import (
        LegacyRunMetricRequestEventOutputs,
    )


T = TypeVar("T", bound="LegacyRunMetricRequestEvent")


@_attrs_define
class LegacyRunMetricRequestEvent:
    """The event to run it on. Any key may be added.

    Attributes:
        event_type (str | Unset):
        event_name (str | Unset):
        inputs (LegacyRunMetricRequestEventInputs | Unset):
        outputs (LegacyRunMetricRequestEventOutputs | Unset):
        workspace_id (str | Unset): The owner of the event; of no declared meaning.
        feedback (LegacyRunMetricRequestEventFeedback | Unset): Feedback on the event.
    """

    event_type: str | Unset = UNSET
    event_name: str | Unset = UNSET
    inputs: LegacyRunMetricRequestEventInputs | Unset = UNSET
    outputs: LegacyRunMetricRequestEventOutputs | Unset = UNSET
    workspace_id: str | Unset = UNSET
    feedback: LegacyRunMetricRequestEventFeedback | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        event_type = self.event_type

        event_name = self.event_name

        inputs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.inputs, Unset):
            inputs = self.inputs.to_dict()

        outputs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.outputs, Unset):
            outputs = self.outputs.to_dict()

        workspace_id = self.workspace_id

        feedback: dict[str, Any] | Unset = UNSET
        if not isinstance(self.feedback, Unset):
            feedback = self.feedback.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if event_type is not UNSET:
            field_dict["event_type"] = event_type
        if event_name is not UNSET:
            field_dict["event_name"] = event_name
        if inputs is not UNSET:
            field_dict["inputs"] = inputs
        if outputs is not UNSET:
            field_dict["outputs"] = outputs
        if workspace_id is not UNSET:
            field_dict["workspace_id"] = workspace_id
        if feedback is not UNSET:
            field_dict["feedback"] = feedback

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.legacy_run_metric_request_event_feedback import (
            LegacyRunMetricRequestEventFeedback,  # noqa: PLC0415
        )
        from ..models.legacy_run_metric_request_event_inputs import (
            LegacyRunMetricRequestEventInputs,  # noqa: PLC0415
        )
        from ..models.legacy_run_metric_request_event_outputs import (
            LegacyRunMetricRequestEventOutputs,  # noqa: PLC0415
        )

        d = dict(src_dict)
        event_type = d.pop("event_type", UNSET)

        event_name = d.pop("event_name", UNSET)

        _inputs = d.pop("inputs", UNSET)
        inputs: LegacyRunMetricRequestEventInputs | Unset
        if isinstance(_inputs, Unset):
            inputs = UNSET
        else:
            inputs = LegacyRunMetricRequestEventInputs.from_dict(_inputs)

        _outputs = d.pop("outputs", UNSET)
        outputs: LegacyRunMetricRequestEventOutputs | Unset
        if isinstance(_outputs, Unset):
            outputs = UNSET
        else:
            outputs = LegacyRunMetricRequestEventOutputs.from_dict(_outputs)

        workspace_id = d.pop("workspace_id", UNSET)

        _feedback = d.pop("feedback", UNSET)
        feedback: LegacyRunMetricRequestEventFeedback | Unset
        if isinstance(_feedback, Unset):
            feedback = UNSET
        else:
            feedback = LegacyRunMetricRequestEventFeedback.from_dict(_feedback)

        legacy_run_metric_request_event = cls(
            event_type=event_type,
            event_name=event_name,
            inputs=inputs,
            outputs=outputs,
            workspace_id=workspace_id,
            feedback=feedback,
        )

        legacy_run_metric_request_event.additional_properties = d
        return legacy_run_metric_request_event

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
