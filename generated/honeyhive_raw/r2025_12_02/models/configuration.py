from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.configuration_env_item import (
    ConfigurationEnvItem,
    check_configuration_env_item,
)
from ..models.configuration_type import ConfigurationType, check_configuration_type
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.configuration_parameters import ConfigurationParameters
    from ..models.configuration_user_properties import ConfigurationUserProperties


T = TypeVar("T", bound="Configuration")


@_attrs_define
class Configuration:
    """A configuration, on reading. Its id is called `_id`.

    Attributes:
        project (str): Name of the project.
        name (str):
        provider (str):
        parameters (ConfigurationParameters):
        field_id (str | Unset):
        env (list[ConfigurationEnvItem] | Unset): The environments it is used in.
        type_ (ConfigurationType | Unset):
        user_properties (ConfigurationUserProperties | Unset):
    """

    project: str
    name: str
    provider: str
    parameters: ConfigurationParameters
    field_id: str | Unset = UNSET
    env: list[ConfigurationEnvItem] | Unset = UNSET
    type_: ConfigurationType | Unset = UNSET
    user_properties: ConfigurationUserProperties | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        project = self.project

        name = self.name

        provider = self.provider

        parameters = self.parameters.to_dict()

        field_id = self.field_id

        env: list[str] | Unset = UNSET
        if not isinstance(self.env, Unset):
            env = []
            for env_item_data in self.env:
                env_item: str = env_item_data
                env.append(env_item)

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        user_properties: dict[str, Any] | Unset = UNSET
        if not isinstance(self.user_properties, Unset):
            user_properties = self.user_properties.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "project": project,
                "name": name,
                "provider": provider,
                "parameters": parameters,
            }
        )
        if field_id is not UNSET:
            field_dict["_id"] = field_id
        if env is not UNSET:
            field_dict["env"] = env
        if type_ is not UNSET:
            field_dict["type"] = type_
        if user_properties is not UNSET:
            field_dict["user_properties"] = user_properties

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.configuration_parameters import ConfigurationParameters  # noqa: PLC0415
        from ..models.configuration_user_properties import ConfigurationUserProperties  # noqa: PLC0415

        d = dict(src_dict)
        project = d.pop("project")

        name = d.pop("name")

        provider = d.pop("provider")

        parameters = ConfigurationParameters.from_dict(d.pop("parameters"))

        field_id = d.pop("_id", UNSET)

        _env = d.pop("env", UNSET)
        env: list[ConfigurationEnvItem] | Unset = UNSET
        if _env is not UNSET:
            env = []
            for env_item_data in _env:
                env_item = check_configuration_env_item(env_item_data)

                env.append(env_item)

        _type_ = d.pop("type", UNSET)
        type_: ConfigurationType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = check_configuration_type(_type_)

        _user_properties = d.pop("user_properties", UNSET)
        user_properties: ConfigurationUserProperties | Unset
        if isinstance(_user_properties, Unset):
            user_properties = UNSET
        else:
            user_properties = ConfigurationUserProperties.from_dict(_user_properties)

        configuration = cls(
            project=project,
            name=name,
            provider=provider,
            parameters=parameters,
            field_id=field_id,
            env=env,
            type_=type_,
            user_properties=user_properties,
        )

        configuration.additional_properties = d
        return configuration

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
