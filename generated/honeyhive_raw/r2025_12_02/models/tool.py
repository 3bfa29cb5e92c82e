from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.tool_tool_type import ToolToolType, check_tool_tool_type
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.tool_parameters import ToolParameters


T = TypeVar("T", bound="Tool")


@_attrs_define
class Tool:
    """A tool. Its id is called `_id`.

    Attributes:
        task (str): Name of the project.
        name (str):
        parameters (ToolParameters): JSON schema of the arguments.
        tool_type (ToolToolType):
        field_id (str | Unset):
        description (str | Unset):
    """

    task: str
    name: str
    parameters: ToolParameters
    tool_type: ToolToolType
    field_id: str | Unset = UNSET
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        task = self.task

        name = self.name

        parameters = self.parameters.to_dict()

        tool_type: str = self.tool_type

        field_id = self.field_id

        description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "task": task,
                "name": name,
                "parameters": parameters,
                "tool_type": tool_type,
            }
        )
        if field_id is not UNSET:
            field_dict["_id"] = field_id
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.tool_parameters import ToolParameters  # noqa: PLC0415

        d = dict(src_dict)
        task = d.pop("task")

        name = d.pop("name")

        parameters = ToolParameters.from_dict(d.pop("parameters"))

        tool_type = check_tool_tool_type(d.pop("tool_type"))

        field_id = d.pop("_id", UNSET)

        description = d.pop("description", UNSET)

        tool = cls(
            task=task,
            name=name,
            parameters=parameters,
            tool_type=tool_type,
            field_id=field_id,
            description=description,
        )

        tool.additional_properties = d
        return tool

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
