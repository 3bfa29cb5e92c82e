from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_tool_request_type import (
    CreateToolRequestType,
    check_create_tool_request_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_tool_request_parameters import CreateToolRequestParameters


T = TypeVar("T", bound="CreateToolRequest")


@_attrs_define
class CreateToolRequest:
    """A new tool.

    Attributes:
        task (str): Name of the project.
        name (str):
        parameters (CreateToolRequestParameters): JSON schema of the arguments.
        type_ (CreateToolRequestType): Called `tool_type` on reading.
        description (str | Unset):
    """

    task: str
    name: str
    parameters: CreateToolRequestParameters
    type_: CreateToolRequestType
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        task = self.task

        name = self.name

        parameters = self.parameters.to_dict()

        type_: str = self.type_

        description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "task": task,
                "name": name,
                "parameters": parameters,
                "type": type_,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.create_tool_request_parameters import CreateToolRequestParameters  # noqa: PLC0415

        d = dict(src_dict)
        task = d.pop("task")

        name = d.pop("name")

        parameters = CreateToolRequestParameters.from_dict(d.pop("parameters"))

        type_ = check_create_tool_request_type(d.pop("type"))

        description = d.pop("description", UNSET)

        create_tool_request = cls(
            task=task,
            name=name,
            parameters=parameters,
            type_=type_,
            description=description,
        )

        create_tool_request.additional_properties = d
        return create_tool_request

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
