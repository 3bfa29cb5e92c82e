from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_dataset_response_200_result import (
        CreateDatasetResponse200Result,
    )


T = TypeVar("T", bound="CreateDatasetResponse200")


@_attrs_define
class CreateDatasetResponse200:
    """
    Attributes:
        inserted (bool | Unset):
        result (CreateDatasetResponse200Result | Unset):
    """

    inserted: bool | Unset = UNSET
    result: CreateDatasetResponse200Result | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        inserted = self.inserted

        result: dict[str, Any] | Unset = UNSET
        if not isinstance(self.result, Unset):
            result = self.result.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if inserted is not UNSET:
            field_dict["inserted"] = inserted
        if result is not UNSET:
            field_dict["result"] = result

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.create_dataset_response_200_result import (
            CreateDatasetResponse200Result,  # noqa: PLC0415
        )

        d = dict(src_dict)
        inserted = d.pop("inserted", UNSET)

        _result = d.pop("result", UNSET)
        result: CreateDatasetResponse200Result | Unset
        if isinstance(_result, Unset):
            result = UNSET
        else:
            result = CreateDatasetResponse200Result.from_dict(_result)

        create_dataset_response_200 = cls(
            inserted=inserted,
            result=result,
        )

        create_dataset_response_200.additional_properties = d
        return create_dataset_response_200

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
