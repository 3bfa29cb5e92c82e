from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.metric_version import MetricVersion


T = TypeVar("T", bound="GetMetricVersionsResponse")


@_attrs_define
class GetMetricVersionsResponse:
    """The versions of a metric, the oldest first.

    Attributes:
        success (bool): Always true.
        data (list[MetricVersion]):
    """

    success: bool
    data: list[MetricVersion]

    def to_dict(self) -> dict[str, Any]:
        success = self.success

        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "success": success,
                "data": data,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.metric_version import MetricVersion  # noqa: PLC0415

        d = dict(src_dict)
        success = d.pop("success")

        data = []
        _data = d.pop("data")
        for data_item_data in _data:
            data_item = MetricVersion.from_dict(data_item_data)

            data.append(data_item)

        get_metric_versions_response = cls(
            success=success,
            data=data,
        )

        return get_metric_versions_response
