from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metric_edit_return_type import (
    MetricEditReturnType,
    check_metric_edit_return_type,
)
from ..models.metric_edit_type import MetricEditType, check_metric_edit_type
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.metric_edit_categories_item import MetricEditCategoriesItem
    from ..models.metric_edit_child_metrics_item import MetricEditChildMetricsItem
    from ..models.metric_edit_filters import MetricEditFilters
    from ..models.metric_edit_threshold import MetricEditThreshold


T = TypeVar("T", bound="MetricEdit")


@_attrs_define
class MetricEdit:
    """Changes to a metric, with its id.

    Attributes:
        metric_id (str):
        name (str | Unset):
        type_ (MetricEditType | Unset):
        criteria (str | Unset): The code, the prompt, or what people are asked.
        code_snippet (str | Unset): Code under an older name; a metric on reading has `criteria` only.
        description (str | Unset):
        return_type (MetricEditReturnType | Unset):
        enabled_in_prod (bool | Unset): Whether the server runs it by itself on events that arrive.
        needs_ground_truth (bool | Unset): Whether it reads `feedback.ground_truth` of the event.
        sampling_percentage (int | Unset): Share of the events to run on, from 0 to 100.
        model_provider (str | Unset): Needed for LLM metrics.
        model_name (str | Unset): Needed for LLM metrics.
        scale (int | Unset): Needed if the return type is float.
        threshold (MetricEditThreshold | Unset): When a value passes.
        categories (list[MetricEditCategoriesItem] | Unset):
        child_metrics (list[MetricEditChildMetricsItem] | Unset): The parts of a COMPOSITE metric, with name and weight.
        filters (MetricEditFilters | Unset): Which events to run on, as a list under `filterArray`.
    """

    metric_id: str
    name: str | Unset = UNSET
    type_: MetricEditType | Unset = UNSET
    criteria: str | Unset = UNSET
    code_snippet: str | Unset = UNSET
    description: str | Unset = UNSET
    return_type: MetricEditReturnType | Unset = UNSET
    enabled_in_prod: bool | Unset = UNSET
    needs_ground_truth: bool | Unset = UNSET
    sampling_percentage: int | Unset = UNSET
    model_provider: str | Unset = UNSET
    model_name: str | Unset = UNSET
    scale: int | Unset = UNSET
    threshold: MetricEditThreshold | Unset = UNSET
    categories: list[MetricEditCategoriesItem] | Unset = UNSET
    child_metrics: list[MetricEditChildMetricsItem] | Unset = UNSET
    filters: MetricEditFilters | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        metric_id = self.metric_id

        name = self.name

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        criteria = self.criteria

        code_snippet = self.code_snippet

        description = self.description

        return_type: str | Unset = UNSET
        if not isinstance(self.return_type, Unset):
            return_type = self.return_type

        enabled_in_prod = self.enabled_in_prod

        needs_ground_truth = self.needs_ground_truth

        sampling_percentage = self.sampling_percentage

        model_provider = self.model_provider

        model_name = self.model_name

        scale = self.scale

        threshold: dict[str, Any] | Unset = UNSET
        if not isinstance(self.threshold, Unset):
            threshold = self.threshold.to_dict()

        categories: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.categories, Unset):
            categories = []
            for categories_item_data in self.categories:
                categories_item = categories_item_data.to_dict()
                categories.append(categories_item)

        child_metrics: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.child_metrics, Unset):
            child_metrics = []
            for child_metrics_item_data in self.child_metrics:
                child_metrics_item = child_metrics_item_data.to_dict()
                child_metrics.append(child_metrics_item)

        filters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = self.filters.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "metric_id": metric_id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if type_ is not UNSET:
            field_dict["type"] = type_
        if criteria is not UNSET:
            field_dict["criteria"] = criteria
        if code_snippet is not UNSET:
            field_dict["code_snippet"] = code_snippet
        if description is not UNSET:
            field_dict["description"] = description
        if return_type is not UNSET:
            field_dict["return_type"] = return_type
        if enabled_in_prod is not UNSET:
            field_dict["enabled_in_prod"] = enabled_in_prod
        if needs_ground_truth is not UNSET:
            field_dict["needs_ground_truth"] = needs_ground_truth
        if sampling_percentage is not UNSET:
            field_dict["sampling_percentage"] = sampling_percentage
        if model_provider is not UNSET:
            field_dict["model_provider"] = model_provider
        if model_name is not UNSET:
            field_dict["model_name"] = model_name
        if scale is not UNSET:
            field_dict["scale"] = scale
        if threshold is not UNSET:
            field_dict["threshold"] = threshold
        if categories is not UNSET:
            field_dict["categories"] = categories
        if child_metrics is not UNSET:
            field_dict["child_metrics"] = child_metrics
        if filters is not UNSET:
            field_dict["filters"] = filters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.metric_edit_categories_item import MetricEditCategoriesItem  # noqa: PLC0415
        from ..models.metric_edit_child_metrics_item import MetricEditChildMetricsItem  # noqa: PLC0415
        from ..models.metric_edit_filters import MetricEditFilters  # noqa: PLC0415
        from ..models.metric_edit_threshold import MetricEditThreshold  # noqa: PLC0415

        d = dict(src_dict)
        metric_id = d.pop("metric_id")

        name = d.pop("name", UNSET)

        _type_ = d.pop("type", UNSET)
        type_: MetricEditType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = check_metric_edit_type(_type_)

        criteria = d.pop("criteria", UNSET)

        code_snippet = d.pop("code_snippet", UNSET)

        description = d.pop("description", UNSET)

        _return_type = d.pop("return_type", UNSET)
        return_type: MetricEditReturnType | Unset
        if isinstance(_return_type, Unset):
            return_type = UNSET
        else:
            return_type = check_metric_edit_return_type(_return_type)

        enabled_in_prod = d.pop("enabled_in_prod", UNSET)

        needs_ground_truth = d.pop("needs_ground_truth", UNSET)

        sampling_percentage = d.pop("sampling_percentage", UNSET)

        model_provider = d.pop("model_provider", UNSET)

        model_name = d.pop("model_name", UNSET)

        scale = d.pop("scale", UNSET)

        _threshold = d.pop("threshold", UNSET)
        threshold: MetricEditThreshold | Unset
        if isinstance(_threshold, Unset):
            threshold = UNSET
        else:
            threshold = MetricEditThreshold.from_dict(_threshold)

        _categories = d.pop("categories", UNSET)
        categories: list[MetricEditCategoriesItem] | Unset = UNSET
        if _categories is not UNSET:
            categories = []
            for categories_item_data in _categories:
                categories_item = MetricEditCategoriesItem.from_dict(
                    categories_item_data
                )

                categories.append(categories_item)

        _child_metrics = d.pop("child_metrics", UNSET)
        child_metrics: list[MetricEditChildMetricsItem] | Unset = UNSET
        if _child_metrics is not UNSET:
            child_metrics = []
            for child_metrics_item_data in _child_metrics:
                child_metrics_item = MetricEditChildMetricsItem.from_dict(
                    child_metrics_item_data
                )

                child_metrics.append(child_metrics_item)

        _filters = d.pop("filters", UNSET)
        filters: MetricEditFilters | Unset
        if isinstance(_filters, Unset):
            filters = UNSET
        else:
            filters = MetricEditFilters.from_dict(_filters)

        metric_edit = cls(
            metric_id=metric_id,
            name=name,
            type_=type_,
            criteria=criteria,
            code_snippet=code_snippet,
            description=description,
            return_type=return_type,
            enabled_in_prod=enabled_in_prod,
            needs_ground_truth=needs_ground_truth,
            sampling_percentage=sampling_percentage,
            model_provider=model_provider,
            model_name=model_name,
            scale=scale,
            threshold=threshold,
            categories=categories,
            child_metrics=child_metrics,
            filters=filters,
        )

        metric_edit.additional_properties = d
        return metric_edit

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
