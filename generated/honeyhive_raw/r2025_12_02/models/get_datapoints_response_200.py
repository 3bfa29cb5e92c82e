from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.datapoint import Datapoint


T = TypeVar("T", bound="GetDatapointsResponse200")


@_attrs_define
class GetDatapointsResponse200:
    """
    Attributes:
        datapoints (list[Datapoint] | Unset):
    """

    datapoints: list[Datapoint] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        datapoints: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.datapoints, Unset):
            datapoints = []
            for datapoints_item_data in self.datapoints:
                datapoints_item = datapoints_item_data.to_dict()
                datapoints.append(datapoints_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if datapoints is not UNSET:
            field_dict["datapoints"] = datapoints

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.datapoint import Datapoint  # noqa: PLC0415

        d = dict(src_dict)
        _datapoints = d.pop("datapoints", UNSET)
        datapoints: list[Datapoint] | Unset = UNSET
        if _datapoints is not UNSET:
            datapoints = []
            for datapoints_item_data in _datapoints:
                datapoints_item = Datapoint.from_dict(datapoints_item_data)

                datapoints.append(datapoints_item)

        get_datapoints_response_200 = cls(
            datapoints=datapoints,
        )

        get_datapoints_response_200.additional_properties = d
        return get_datapoints_response_200

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
