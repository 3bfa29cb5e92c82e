from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dataset import Dataset


T = TypeVar("T", bound="GetDatasetsResponse200")


@_attrs_define
class GetDatasetsResponse200:
    """
    Attributes:
        testcases (list[Dataset] | Unset):
    """

    testcases: list[Dataset] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        testcases: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.testcases, Unset):
            testcases = []
            for testcases_item_data in self.testcases:
                testcases_item = testcases_item_data.to_dict()
                testcases.append(testcases_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if testcases is not UNSET:
            field_dict["testcases"] = testcases

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.dataset import Dataset  # noqa: PLC0415

        d = dict(src_dict)
        _testcases = d.pop("testcases", UNSET)
        testcases: list[Dataset] | Unset = UNSET
        if _testcases is not UNSET:
            testcases = []
            for testcases_item_data in _testcases:
                testcases_item = Dataset.from_dict(testcases_item_data)

                testcases.append(testcases_item)

        get_datasets_response_200 = cls(
            testcases=testcases,
        )

        get_datasets_response_200.additional_properties = d
        return get_datasets_response_200

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
