from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.model_event_event_type import (
    ModelEventEventType,
    check_model_event_event_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.model_event_config import ModelEventConfig
    from ..models.model_event_feedback import ModelEventFeedback
    from ..models.model_event_hyperparameters import ModelEventHyperparameters
    from ..models.model_event_inputs import ModelEventInputs
    from ..models.model_event_metadata import ModelEventMetadata
    from ..models.model_event_metrics import ModelEventMetrics
    from ..models.model_event_outputs import ModelEventOutputs
    from ..models.model_event_usage import ModelEventUsage
    from ..models.model_event_user_properties import ModelEventUserProperties


T = TypeVar("T", bound="ModelEvent")


@_attrs_define
class ModelEvent:
    """A call of a language model, as an event, in the terms of its provider, or both. Any key may be added.

    Attributes:
        project (str | Unset): Without effect; the key decides the project.
        project_id (str | Unset): Id of the project; the key decides it.
        source (str | Unset):
        event_name (str | Unset):
        event_type (ModelEventEventType | Unset):
        event_id (str | Unset): A UUID; made by the server if absent.
        session_id (str | Unset): A UUID; made by the server if absent.
        parent_id (str | Unset): The session if absent.
        children_ids (list[str] | Unset):
        config (ModelEventConfig | Unset):
        inputs (ModelEventInputs | Unset):
        outputs (ModelEventOutputs | Unset):
        error (None | str | Unset): Null if nothing failed.
        start_time (float | Unset): Milliseconds since the epoch.
        end_time (float | Unset): Milliseconds since the epoch.
        duration (float | Unset): In milliseconds.
        metadata (ModelEventMetadata | Unset): Token counts belong here; the server sums them up for the session.
        feedback (ModelEventFeedback | Unset): Ground truth belongs under the key `ground_truth`.
        metrics (ModelEventMetrics | Unset): Scores by the name of the metric.
        user_properties (ModelEventUserProperties | Unset):
        model_name (str | Unset):
        model_version (str | Unset):
        model (str | Unset):
        messages (list[Any] | Unset):
        response (Any | Unset):
        provider (str | Unset):
        usage (ModelEventUsage | Unset):
        cost (Any | Unset):
        hyperparameters (ModelEventHyperparameters | Unset):
        template (Any | Unset):
        template_inputs (Any | Unset):
        tools (Any | Unset):
        tool_choice (Any | Unset):
        response_format (Any | Unset):
    """

    project: str | Unset = UNSET
    project_id: str | Unset = UNSET
    source: str | Unset = UNSET
    event_name: str | Unset = UNSET
    event_type: ModelEventEventType | Unset = UNSET
    event_id: str | Unset = UNSET
    session_id: str | Unset = UNSET
    parent_id: str | Unset = UNSET
    children_ids: list[str] | Unset = UNSET
    config: ModelEventConfig | Unset = UNSET
    inputs: ModelEventInputs | Unset = UNSET
    outputs: ModelEventOutputs | Unset = UNSET
    error: None | str | Unset = UNSET
    start_time: float | Unset = UNSET
    end_time: float | Unset = UNSET
    duration: float | Unset = UNSET
    metadata: ModelEventMetadata | Unset = UNSET
    feedback: ModelEventFeedback | Unset = UNSET
    metrics: ModelEventMetrics | Unset = UNSET
    user_properties: ModelEventUserProperties | Unset = UNSET
    model_name: str | Unset = UNSET
    model_version: str | Unset = UNSET
    model: str | Unset = UNSET
    messages: list[Any] | Unset = UNSET
    response: Any | Unset = UNSET
    provider: str | Unset = UNSET
    usage: ModelEventUsage | Unset = UNSET
    cost: Any | Unset = UNSET
    hyperparameters: ModelEventHyperparameters | Unset = UNSET
    template: Any | Unset = UNSET
    template_inputs: Any | Unset = UNSET
    tools: Any | Unset = UNSET
    tool_choice: Any | Unset = UNSET
    response_format: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        project = self.project

        project_id = self.project_id

        source = self.source

        event_name = self.event_name

        event_type: str | Unset = UNSET
        if not isinstance(self.event_type, Unset):
            event_type = self.event_type

        event_id = self.event_id

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

        model_name = self.model_name

        model_version = self.model_version

        model = self.model

        messages: list[Any] | Unset = UNSET
        if not isinstance(self.messages, Unset):
            messages = self.messages

        response = self.response

        provider = self.provider

        usage: dict[str, Any] | Unset = UNSET
        if not isinstance(self.usage, Unset):
            usage = self.usage.to_dict()

        cost = self.cost

        hyperparameters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.hyperparameters, Unset):
            hyperparameters = self.hyperparameters.to_dict()

        template = self.template

        template_inputs = self.template_inputs

        tools = self.tools

        tool_choice = self.tool_choice

        response_format = self.response_format

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
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
        if model_name is not UNSET:
            field_dict["model_name"] = model_name
        if model_version is not UNSET:
            field_dict["model_version"] = model_version
        if model is not UNSET:
            field_dict["model"] = model
        if messages is not UNSET:
            field_dict["messages"] = messages
        if response is not UNSET:
            field_dict["response"] = response
        if provider is not UNSET:
            field_dict["provider"] = provider
        if usage is not UNSET:
            field_dict["usage"] = usage
        if cost is not UNSET:
            field_dict["cost"] = cost
        if hyperparameters is not UNSET:
            field_dict["hyperparameters"] = hyperparameters
        if template is not UNSET:
            field_dict["template"] = template
        if template_inputs is not UNSET:
            field_dict["template_inputs"] = template_inputs
        if tools is not UNSET:
            field_dict["tools"] = tools
        if tool_choice is not UNSET:
            field_dict["tool_choice"] = tool_choice
        if response_format is not UNSET:
            field_dict["response_format"] = response_format

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.model_event_config import ModelEventConfig  # noqa: PLC0415
        from ..models.model_event_feedback import ModelEventFeedback  # noqa: PLC0415
        from ..models.model_event_hyperparameters import ModelEventHyperparameters  # noqa: PLC0415
        from ..models.model_event_inputs import ModelEventInputs  # noqa: PLC0415
        from ..models.model_event_metadata import ModelEventMetadata  # noqa: PLC0415
        from ..models.model_event_metrics import ModelEventMetrics  # noqa: PLC0415
        from ..models.model_event_outputs import ModelEventOutputs  # noqa: PLC0415
        from ..models.model_event_usage import ModelEventUsage  # noqa: PLC0415
        from ..models.model_event_user_properties import ModelEventUserProperties  # noqa: PLC0415

        d = dict(src_dict)
        project = d.pop("project", UNSET)

        project_id = d.pop("project_id", UNSET)

        source = d.pop("source", UNSET)

        event_name = d.pop("event_name", UNSET)

        _event_type = d.pop("event_type", UNSET)
        event_type: ModelEventEventType | Unset
        if isinstance(_event_type, Unset):
            event_type = UNSET
        else:
            event_type = check_model_event_event_type(_event_type)

        event_id = d.pop("event_id", UNSET)

        session_id = d.pop("session_id", UNSET)

        parent_id = d.pop("parent_id", UNSET)

        children_ids = cast(list[str], d.pop("children_ids", UNSET))

        _config = d.pop("config", UNSET)
        config: ModelEventConfig | Unset
        if isinstance(_config, Unset):
            config = UNSET
        else:
            config = ModelEventConfig.from_dict(_config)

        _inputs = d.pop("inputs", UNSET)
        inputs: ModelEventInputs | Unset
        if isinstance(_inputs, Unset):
            inputs = UNSET
        else:
            inputs = ModelEventInputs.from_dict(_inputs)

        _outputs = d.pop("outputs", UNSET)
        outputs: ModelEventOutputs | Unset
        if isinstance(_outputs, Unset):
            outputs = UNSET
        else:
            outputs = ModelEventOutputs.from_dict(_outputs)

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
        metadata: ModelEventMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = ModelEventMetadata.from_dict(_metadata)

        _feedback = d.pop("feedback", UNSET)
        feedback: ModelEventFeedback | Unset
        if isinstance(_feedback, Unset):
            feedback = UNSET
        else:
            feedback = ModelEventFeedback.from_dict(_feedback)

        _metrics = d.pop("metrics", UNSET)
        metrics: ModelEventMetrics | Unset
        if isinstance(_metrics, Unset):
            metrics = UNSET
        else:
            metrics = ModelEventMetrics.from_dict(_metrics)

        _user_properties = d.pop("user_properties", UNSET)
        user_properties: ModelEventUserProperties | Unset
        if isinstance(_user_properties, Unset):
            user_properties = UNSET
        else:
            user_properties = ModelEventUserProperties.from_dict(_user_properties)

        model_name = d.pop("model_name", UNSET)

        model_version = d.pop("model_version", UNSET)

        model = d.pop("model", UNSET)

        messages = cast(list[Any], d.pop("messages", UNSET))

        response = d.pop("response", UNSET)

        provider = d.pop("provider", UNSET)

        _usage = d.pop("usage", UNSET)
        usage: ModelEventUsage | Unset
        if isinstance(_usage, Unset):
            usage = UNSET
        else:
            usage = ModelEventUsage.from_dict(_usage)

        cost = d.pop("cost", UNSET)

        _hyperparameters = d.pop("hyperparameters", UNSET)
        hyperparameters: ModelEventHyperparameters | Unset
        if isinstance(_hyperparameters, Unset):
            hyperparameters = UNSET
        else:
            hyperparameters = ModelEventHyperparameters.from_dict(_hyperparameters)

        template = d.pop("template", UNSET)

        template_inputs = d.pop("template_inputs", UNSET)

        tools = d.pop("tools", UNSET)

        tool_choice = d.pop("tool_choice", UNSET)

        response_format = d.pop("response_format", UNSET)

        model_event = cls(
            project=project,
            project_id=project_id,
            source=source,
            event_name=event_name,
            event_type=event_type,
            event_id=event_id,
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
            model_name=model_name,
            model_version=model_version,
            model=model,
            messages=messages,
            response=response,
            provider=provider,
            usage=usage,
            cost=cost,
            hyperparameters=hyperparameters,
            template=template,
            template_inputs=template_inputs,
            tools=tools,
            tool_choice=tool_choice,
            response_format=response_format,
        )

        model_event.additional_properties = d
        return model_event

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
