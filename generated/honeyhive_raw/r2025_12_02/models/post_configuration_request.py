from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.post_configuration_request_env_item import (
    PostConfigurationRequestEnvItem,
    check_post_configuration_request_env_item,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.post_configuration_request_parameters import (
        PostConfigurationRequestParameters,
    )
    from ..models.post_configuration_request_user_properties import (
        PostConfigurationRequestUserProperties,
    )


T = TypeVar("T", bound="PostConfigurationRequest")


@_attrs_define
class PostConfigurationRequest:
    """A new configuration. Its kind is not among the fields.

    Attributes:
        project (str): Name of the project.
        name (str):
        provider (str):
        parameters (PostConfigurationRequestParameters):
        env (list[PostConfigurationRequestEnvItem] | Unset): The environments it is used in.
        user_properties (PostConfigurationRequestUserProperties | Unset):
    """

    project: str
    name: str
    provider: str
    parameters: PostConfigurationRequestParameters
    env: list[PostConfigurationRequestEnvItem] | Unset = UNSET
    user_properties: PostConfigurationRequestUserProperties | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        project = self.project

        name = self.name

        provider = self.provider

        parameters = self.parameters.to_dict()

        env: list[str] | Unset = UNSET
        if not isinstance(self.env, Unset):
            env = []
            for env_item_data in self.env:
                env_item: str = env_item_data
                env.append(env_item)

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
        if env is not UNSET:
            field_dict["env"] = env
        if user_properties is not UNSET:
            field_dict["user_properties"] = user_properties

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.post_configuration_request_parameters import (
            PostConfigurationRequestParameters,  # noqa: PLC0415
        )
        from ..models.post_configuration_request_user_properties import (
            PostConfigurationRequestUserProperties,  # noqa: PLC0415
        )

        d = dict(src_dict)
        project = d.pop("project")

        name = d.pop("name")

        provider = d.pop("provider")

        parameters = PostConfigurationRequestParameters.from_dict(d.pop("parameters"))

        _env = d.pop("env", UNSET)
        env: list[PostConfigurationRequestEnvItem] | Unset = UNSET
        if _env is not UNSET:
            env = []
            for env_item_data in _env:
                env_item = check_post_configuration_request_env_item(env_item_data)

                env.append(env_item)

        _user_properties = d.pop("user_properties", UNSET)
        user_properties: PostConfigurationRequestUserProperties | Unset
        if isinstance(_user_properties, Unset):
            user_properties = UNSET
        else:
            user_properties = PostConfigurationRequestUserProperties.from_dict(
                _user_properties
            )

        post_configuration_request = cls(
            project=project,
            name=name,
            provider=provider,
            parameters=parameters,
            env=env,
            user_properties=user_properties,
        )

        post_configuration_request.additional_properties = d
        return post_configuration_request

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
