from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_model_event_hyperparameters import (
        CreateModelEventHyperparameters,
    )
    from ..models.create_model_event_messages_item import CreateModelEventMessagesItem
    from ..models.create_model_event_response import CreateModelEventResponse
    from ..models.create_model_event_response_format import (
        CreateModelEventResponseFormat,
    )
    from ..models.create_model_event_template_inputs import (
        CreateModelEventTemplateInputs,
    )
    from ..models.create_model_event_template_item import CreateModelEventTemplateItem
    from ..models.create_model_event_tools_item import CreateModelEventToolsItem
    from ..models.create_model_event_usage import CreateModelEventUsage


T = TypeVar("T", bound="CreateModelEvent")


@_attrs_define
class CreateModelEvent:
    """A call of a language model, in the terms of its provider.

    Attributes:
        project (str): Name of the project.
        model (str):
        provider (str):
        messages (list[CreateModelEventMessagesItem]): The chat messages that were sent.
        response (CreateModelEventResponse): The message that came back.
        duration (float): In milliseconds.
        usage (CreateModelEventUsage): Token counts.
        cost (float | Unset): Price of the call.
        error (str | Unset):
        source (str | Unset):
        event_name (str | Unset):
        hyperparameters (CreateModelEventHyperparameters | Unset):
        template (list[CreateModelEventTemplateItem] | Unset): The messages before values were put in.
        template_inputs (CreateModelEventTemplateInputs | Unset): The values that were put in.
        tools (list[CreateModelEventToolsItem] | Unset):
        tool_choice (str | Unset):
        response_format (CreateModelEventResponseFormat | Unset):
    """

    project: str
    model: str
    provider: str
    messages: list[CreateModelEventMessagesItem]
    response: CreateModelEventResponse
    duration: float
    usage: CreateModelEventUsage
    cost: float | Unset = UNSET
    error: str | Unset = UNSET
    source: str | Unset = UNSET
    event_name: str | Unset = UNSET
    hyperparameters: CreateModelEventHyperparameters | Unset = UNSET
    template: list[CreateModelEventTemplateItem] | Unset = UNSET
    template_inputs: CreateModelEventTemplateInputs | Unset = UNSET
    tools: list[CreateModelEventToolsItem] | Unset = UNSET
    tool_choice: str | Unset = UNSET
    response_format: CreateModelEventResponseFormat | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        project = self.project

        model = self.model

        provider = self.provider

        messages = []
        for messages_item_data in self.messages:
            messages_item = messages_item_data.to_dict()
            messages.append(messages_item)

        response = self.response.to_dict()

        duration = self.duration

        usage = self.usage.to_dict()

        cost = self.cost

        error = self.error

        source = self.source

        event_name = self.event_name

        hyperparameters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.hyperparameters, Unset):
            hyperparameters = self.hyperparameters.to_dict()

        template: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.template, Unset):
            template = []
            for template_item_data in self.template:
                template_item = template_item_data.to_dict()
                template.append(template_item)

        template_inputs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.template_inputs, Unset):
            template_inputs = self.template_inputs.to_dict()

        tools: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tools, Unset):
            tools = []
            for tools_item_data in self.tools:
                tools_item = tools_item_data.to_dict()
                tools.append(tools_item)

        tool_choice = self.tool_choice

        response_format: dict[str, Any] | Unset = UNSET
        if not isinstance(self.response_format, Unset):
            response_format = self.response_format.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "project": project,
                "model": model,
                "provider": provider,
                "messages": messages,
                "response": response,
                "duration": duration,
                "usage": usage,
            }
        )
        if cost is not UNSET:
            field_dict["cost"] = cost
        if error is not UNSET:
            field_dict["error"] = error
        if source is not UNSET:
            field_dict["source"] = source
        if event_name is not UNSET:
            field_dict["event_name"] = event_name
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
        from ..models.create_model_event_hyperparameters import (
            CreateModelEventHyperparameters,  # noqa: PLC0415
        )
        from ..models.create_model_event_messages_item import (
            CreateModelEventMessagesItem,  # noqa: PLC0415
        )
        from ..models.create_model_event_response import CreateModelEventResponse  # noqa: PLC0415
        from ..models.create_model_event_response_format import (
            CreateModelEventResponseFormat,  # noqa: PLC0415
        )
        from ..models.create_model_event_template_inputs import (
            CreateModelEventTemplateInputs,  # noqa: PLC0415
        )
        from ..models.create_model_event_template_item import (
            CreateModelEventTemplateItem,  # noqa: PLC0415
        )
        from ..models.create_model_event_tools_item import CreateModelEventToolsItem  # noqa: PLC0415
        from ..models.create_model_event_usage import CreateModelEventUsage  # noqa: PLC0415

        d = dict(src_dict)
        project = d.pop("project")

        model = d.pop("model")

        provider = d.pop("provider")

        messages = []
        _messages = d.pop("messages")
        for messages_item_data in _messages:
            messages_item = CreateModelEventMessagesItem.from_dict(messages_item_data)

            messages.append(messages_item)

        response = CreateModelEventResponse.from_dict(d.pop("response"))

        duration = d.pop("duration")

        usage = CreateModelEventUsage.from_dict(d.pop("usage"))

        cost = d.pop("cost", UNSET)

        error = d.pop("error", UNSET)

        source = d.pop("source", UNSET)

        event_name = d.pop("event_name", UNSET)

        _hyperparameters = d.pop("hyperparameters", UNSET)
        hyperparameters: CreateModelEventHyperparameters | Unset
        if isinstance(_hyperparameters, Unset):
            hyperparameters = UNSET
        else:
            hyperparameters = CreateModelEventHyperparameters.from_dict(
                _hyperparameters
            )

        _template = d.pop("template", UNSET)
        template: list[CreateModelEventTemplateItem] | Unset = UNSET
        if _template is not UNSET:
            template = []
            for template_item_data in _template:
                template_item = CreateModelEventTemplateItem.from_dict(
                    template_item_data
                )

                template.append(template_item)

        _template_inputs = d.pop("template_inputs", UNSET)
        template_inputs: CreateModelEventTemplateInputs | Unset
        if isinstance(_template_inputs, Unset):
            template_inputs = UNSET
        else:
            template_inputs = CreateModelEventTemplateInputs.from_dict(_template_inputs)

        _tools = d.pop("tools", UNSET)
        tools: list[CreateModelEventToolsItem] | Unset = UNSET
        if _tools is not UNSET:
            tools = []
            for tools_item_data in _tools:
                tools_item = CreateModelEventToolsItem.from_dict(tools_item_data)

                tools.append(tools_item)

        tool_choice = d.pop("tool_choice", UNSET)

        _response_format = d.pop("response_format", UNSET)
        response_format: CreateModelEventResponseFormat | Unset
        if isinstance(_response_format, Unset):
            response_format = UNSET
        else:
            response_format = CreateModelEventResponseFormat.from_dict(_response_format)

        create_model_event = cls(
            project=project,
            model=model,
            provider=provider,
            messages=messages,
            response=response,
            duration=duration,
            usage=usage,
            cost=cost,
            error=error,
            source=source,
            event_name=event_name,
            hyperparameters=hyperparameters,
            template=template,
            template_inputs=template_inputs,
            tools=tools,
            tool_choice=tool_choice,
            response_format=response_format,
        )

        create_model_event.additional_properties = d
        return create_model_event

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
