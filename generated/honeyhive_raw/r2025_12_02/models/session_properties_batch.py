from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.session_properties_batch_config import SessionPropertiesBatchConfig
    from ..models.session_properties_batch_feedback import (
        SessionPropertiesBatchFeedback,
    )
    from ..models.session_properties_batch_inputs import SessionPropertiesBatchInputs
    from ..models.session_properties_batch_metadata import (
        SessionPropertiesBatchMetadata,
    )
    from ..models.session_properties_batch_metrics import SessionPropertiesBatchMetrics
    from ..models.session_properties_batch_outputs import SessionPropertiesBatchOutputs
    from ..models.session_properties_batch_user_properties import (
        SessionPropertiesBatchUserProperties,
    )


T = TypeVar("T", bound="SessionPropertiesBatch")


@_attrs_define
class SessionPropertiesBatch:
    """The session that the events of one batch are put in.

    Attributes:
        session_name (str | Unset):
        source (str | Unset):
        session_id (str | Unset): A UUID; made by the server if absent.
        config (SessionPropertiesBatchConfig | Unset):
        inputs (SessionPropertiesBatchInputs | Unset):
        outputs (SessionPropertiesBatchOutputs | Unset):
        error (str | Unset):
        user_properties (SessionPropertiesBatchUserProperties | Unset):
        metrics (SessionPropertiesBatchMetrics | Unset):
        feedback (SessionPropertiesBatchFeedback | Unset): Ground truth belongs under the key `ground_truth`.
        metadata (SessionPropertiesBatchMetadata | Unset):
    """

    session_name: str | Unset = UNSET
    source: str | Unset = UNSET
    session_id: str | Unset = UNSET
    config: SessionPropertiesBatchConfig | Unset = UNSET
    inputs: SessionPropertiesBatchInputs | Unset = UNSET
    outputs: SessionPropertiesBatchOutputs | Unset = UNSET
    error: str | Unset = UNSET
    user_properties: SessionPropertiesBatchUserProperties | Unset = UNSET
    metrics: SessionPropertiesBatchMetrics | Unset = UNSET
    feedback: SessionPropertiesBatchFeedback | Unset = UNSET
    metadata: SessionPropertiesBatchMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        session_name = self.session_name

        source = self.source

        session_id = self.session_id

        config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.config, Unset):
            config = self.config.to_dict()

        inputs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.inputs, Unset):
            inputs = self.inputs.to_dict()

        outputs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.outputs, Unset):
            outputs = self.outputs.to_dict()

        error = self.error

        user_properties: dict[str, Any] | Unset = UNSET
        if not isinstance(self.user_properties, Unset):
            user_properties = self.user_properties.to_dict()

        metrics: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metrics, Unset):
            metrics = self.metrics.to_dict()

        feedback: dict[str, Any] | Unset = UNSET
        if not isinstance(self.feedback, Unset):
            feedback = self.feedback.to_dict()

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if session_name is not UNSET:
            field_dict["session_name"] = session_name
        if source is not UNSET:
            field_dict["source"] = source
        if session_id is not UNSET:
            field_dict["session_id"] = session_id
        if config is not UNSET:
            field_dict["config"] = config
        if inputs is not UNSET:
            field_dict["inputs"] = inputs
        if outputs is not UNSET:
            field_dict["outputs"] = outputs
        if error is not UNSET:
            field_dict["error"] = error
        if user_properties is not UNSET:
            field_dict["user_properties"] = user_properties
        if metrics is not UNSET:
            field_dict["metrics"] = metrics
        if feedback is not UNSET:
            field_dict["feedback"] = feedback
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.session_properties_batch_config import (
            SessionPropertiesBatchConfig,  # noqa: PLC0415
        )
        from ..models.session_properties_batch_feedback import (
            SessionPropertiesBatchFeedback,  # noqa: PLC0415
        )
        from ..models.session_properties_batch_inputs import (
            SessionPropertiesBatchInputs,  # noqa: PLC0415
        )
        from ..models.session_properties_batch_metadata import (
            SessionPropertiesBatchMetadata,  # noqa: PLC0415
        )
        from ..models.session_properties_batch_metrics import (
            SessionPropertiesBatchMetrics,  # noqa: PLC0415
        )
        from ..models.session_properties_batch_outputs import (
            SessionPropertiesBatchOutputs,  # noqa: PLC0415
        )
        from ..models.session_properties_batch_user_properties import (
            SessionPropertiesBatchUserProperties,  # noqa: PLC0415
        )

        d = dict(src_dict)
        session_name = d.pop("session_name", UNSET)

        source = d.pop("source", UNSET)

        session_id = d.pop("session_id", UNSET)

        _config = d.pop("config", UNSET)
        config: SessionPropertiesBatchConfig | Unset
        if isinstance(_config, Unset):
            config = UNSET
        else:
            config = SessionPropertiesBatchConfig.from_dict(_config)

        _inputs = d.pop("inputs", UNSET)
        inputs: SessionPropertiesBatchInputs | Unset
        if isinstance(_inputs, Unset):
            inputs = UNSET
        else:
            inputs = SessionPropertiesBatchInputs.from_dict(_inputs)

        _outputs = d.pop("outputs", UNSET)
        outputs: SessionPropertiesBatchOutputs | Unset
        if isinstance(_outputs, Unset):
            outputs = UNSET
        else:
            outputs = SessionPropertiesBatchOutputs.from_dict(_outputs)

        error = d.pop("error", UNSET)

        _user_properties = d.pop("user_properties", UNSET)
        user_properties: SessionPropertiesBatchUserProperties | Unset
        if isinstance(_user_properties, Unset):
            user_properties = UNSET
        else:
            user_properties = SessionPropertiesBatchUserProperties.from_dict(
                _user_properties
            )

        _metrics = d.pop("metrics", UNSET)
        metrics: SessionPropertiesBatchMetrics | Unset
        if isinstance(_metrics, Unset):
            metrics = UNSET
        else:
            metrics = SessionPropertiesBatchMetrics.from_dict(_metrics)

        _feedback = d.pop("feedback", UNSET)
        feedback: SessionPropertiesBatchFeedback | Unset
        if isinstance(_feedback, Unset):
            feedback = UNSET
        else:
            feedback = SessionPropertiesBatchFeedback.from_dict(_feedback)

        _metadata = d.pop("metadata", UNSET)
        metadata: SessionPropertiesBatchMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = SessionPropertiesBatchMetadata.from_dict(_metadata)

        session_properties_batch = cls(
            session_name=session_name,
            source=source,
            session_id=session_id,
            config=config,
            inputs=inputs,
            outputs=outputs,
            error=error,
            user_properties=user_properties,
            metrics=metrics,
            feedback=feedback,
            metadata=metadata,
        )

        session_properties_batch.additional_properties = d
        return session_properties_batch

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
