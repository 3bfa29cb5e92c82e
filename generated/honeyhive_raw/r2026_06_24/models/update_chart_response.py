from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.update_chart_response_data import UpdateChartResponseData


T = TypeVar("T", bound="UpdateChartResponse")


@_attrs_define
class UpdateChartResponse:
    """The chart after an update.

    Attributes:
        success (bool):
        data (UpdateChartResponseData): A stored chart.
    """

    success: bool
    data: UpdateChartResponseData

    def to_dict(self) -> dict[str, Any]:
        success = self.success

        data = self.data.to_dict()

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
        from ..models.update_chart_response_data import UpdateChartResponseData  # noqa: PLC0415

        d = dict(src_dict)
        success = d.pop("success")

        data = UpdateChartResponseData.from_dict(d.pop("data"))

        update_chart_response = cls(
            success=success,
            data=data,
        )

        return update_chart_response
