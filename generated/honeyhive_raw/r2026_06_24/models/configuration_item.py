from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.configuration_item_env_item import (
    ConfigurationItemEnvItem,
    check_configuration_item_env_item,
)
from ..models.configuration_item_type import (
    ConfigurationItemType,
    check_configuration_item_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.configuration_item_user_properties_type_0 import (
        ConfigurationItemUserPropertiesType0,
    )
    from ..models.configuration_parameters import ConfigurationParameters


T = TypeVar("T", bound="ConfigurationItem")


@_attrs_define
class ConfigurationItem:
    """A configuration.

    Attributes:
        id (str):
        name (str):
        type_ (ConfigurationItemType):
        provider (str):
        parameters (ConfigurationParameters): The parameters of a call.
        env (list[ConfigurationItemEnvItem]): The environments it is used in.
        tags (list[str]):
        created_at (datetime.datetime):
        user_properties (ConfigurationItemUserPropertiesType0 | None | Unset):
        updated_at (datetime.datetime | None | Unset): Null if never updated.
    """

    id: str
    name: str
    type_: ConfigurationItemType
    provider: str
    parameters: ConfigurationParameters
    env: list[ConfigurationItemEnvItem]
    tags: list[str]
    created_at: datetime.datetime
    user_properties: ConfigurationItemUserPropertiesType0 | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.configuration_item_user_properties_type_0 import (
            ConfigurationItemUserPropertiesType0,  # noqa: PLC0415
        )

        id = self.id

        name = self.name

        type_: str = self.type_

        provider = self.provider

        parameters = self.parameters.to_dict()

        env = []
        for env_item_data in self.env:
            env_item: str = env_item_data
            env.append(env_item)

        tags = self.tags

        created_at = self.created_at.isoformat()

        user_properties: dict[str, Any] | None | Unset
        if isinstance(self.user_properties, Unset):
            user_properties = UNSET
        elif isinstance(self.user_properties, ConfigurationItemUserPropertiesType0):
            user_properties = self.user_properties.to_dict()
        else:
            user_properties = self.user_properties

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "type": type_,
                "provider": provider,
                "parameters": parameters,
                "env": env,
                "tags": tags,
                "created_at": created_at,
            }
        )
        if user_properties is not UNSET:
            field_dict["user_properties"] = user_properties
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.configuration_item_user_properties_type_0 import (
            ConfigurationItemUserPropertiesType0,  # noqa: PLC0415
        )
        from ..models.configuration_parameters import ConfigurationParameters  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        type_ = check_configuration_item_type(d.pop("type"))

        provider = d.pop("provider")

        parameters = ConfigurationParameters.from_dict(d.pop("parameters"))

        env = []
        _env = d.pop("env")
        for env_item_data in _env:
            env_item = check_configuration_item_env_item(env_item_data)

            env.append(env_item)

        tags = cast(list[str], d.pop("tags"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        def _parse_user_properties(
            data: object,
        ) -> ConfigurationItemUserPropertiesType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                user_properties_type_0 = ConfigurationItemUserPropertiesType0.from_dict(
                    data
                )

                return user_properties_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConfigurationItemUserPropertiesType0 | None | Unset, data)

        user_properties = _parse_user_properties(d.pop("user_properties", UNSET))

        def _parse_updated_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        configuration_item = cls(
            id=id,
            name=name,
            type_=type_,
            provider=provider,
            parameters=parameters,
            env=env,
            tags=tags,
            created_at=created_at,
            user_properties=user_properties,
            updated_at=updated_at,
        )

        configuration_item.additional_properties = d
        return configuration_item

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
