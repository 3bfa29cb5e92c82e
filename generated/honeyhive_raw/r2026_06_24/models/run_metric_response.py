from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="RunMetricResponse")


@_attrs_define
class RunMetricResponse:
    """What came of running a metric.

    Attributes:
        success (bool):
        loading (bool): Whether the result is still to come.
        result (bool | float | None | str): Null if there is none.
        explanation (None | str): Why, in words, or null.
    """

    success: bool
    loading: bool
    result: bool | float | None | str
    explanation: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        success = self.success

        loading = self.loading

        result: bool | float | None | str
        result = self.result

        explanation: None | str
        explanation = self.explanation

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "success": success,
                "loading": loading,
                "result": result,
                "explanation": explanation,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        success = d.pop("success")

        loading = d.pop("loading")

        def _parse_result(data: object) -> bool | float | None | str:
            if data is None:
                return data
            return cast(bool | float | None | str, data)

        result = _parse_result(d.pop("result"))

        def _parse_explanation(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        explanation = _parse_explanation(d.pop("explanation"))

        run_metric_response = cls(
            success=success,
            loading=loading,
            result=result,
            explanation=explanation,
        )

        run_metric_response.additional_properties = d
        return run_metric_response

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
