from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.insert_result import InsertResult


T = TypeVar("T", bound="CreateDatasetResponse")


@_attrs_define
class CreateDatasetResponse:
    """Acknowledgement with the id of the new dataset.

    Attributes:
        inserted (bool):
        result (InsertResult): What was inserted.
    """

    inserted: bool
    result: InsertResult
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        inserted = self.inserted

        result = self.result.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "inserted": inserted,
                "result": result,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.insert_result import InsertResult  # noqa: PLC0415

        d = dict(src_dict)
        inserted = d.pop("inserted")

        result = InsertResult.from_dict(d.pop("result"))

        create_dataset_response = cls(
            inserted=inserted,
            result=result,
        )

        create_dataset_response.additional_properties = d
        return create_dataset_response

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
