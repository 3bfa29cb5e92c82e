from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.experiment_run_object import ExperimentRunObject


T = TypeVar("T", bound="GetExperimentRunResponse")


@_attrs_define
class GetExperimentRunResponse:
    """One run.

    Attributes:
        evaluation (ExperimentRunObject): A run, which the API also calls an evaluation.
    """

    evaluation: ExperimentRunObject
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        evaluation = self.evaluation.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "evaluation": evaluation,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.experiment_run_object import ExperimentRunObject  # noqa: PLC0415

        d = dict(src_dict)
        evaluation = ExperimentRunObject.from_dict(d.pop("evaluation"))

        get_experiment_run_response = cls(
            evaluation=evaluation,
        )

        get_experiment_run_response.additional_properties = d
        return get_experiment_run_response

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
