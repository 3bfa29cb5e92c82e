from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metric_return_type import MetricReturnType, check_metric_return_type
from ..models.metric_type import MetricType, check_metric_type
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.metric_categories_item import MetricCategoriesItem
    from ..models.metric_child_metrics_item import MetricChildMetricsItem
    from ..models.metric_filters import MetricFilters
    from ..models.metric_threshold import MetricThreshold


T = TypeVar("T", bound="Metric")


@_attrs_define
class Metric:
    """A metric, on creating and on reading.

    Attributes:
        name (str):
        type_ (MetricType):
        criteria (str): The code, the prompt, or what people are asked.
        description (str | Unset):
        return_type (MetricReturnType | Unset):
        enabled_in_prod (bool | Unset): Whether the server runs it by itself on events that arrive.
        needs_ground_truth (bool | Unset): Whether it reads `feedback.ground_truth` of the event.
        sampling_percentage (int | Unset): Share of the events to run on, from 0 to 100.
        model_provider (str | Unset): Needed for LLM metrics.
        model_name (str | Unset): Needed for LLM metrics.
        scale (int | Unset): Needed if the return type is float.
        threshold (MetricThreshold | Unset): When a value passes.
        categories (list[MetricCategoriesItem] | Unset):
        child_metrics (list[MetricChildMetricsItem] | Unset): The parts of a COMPOSITE metric, with name and weight.
        filters (MetricFilters | Unset): Which events to run on, as a list under `filterArray`.
        id (str | Unset): Made by the server.
        created_at (str | Unset): An ISO 8601 time, made by the server.
        updated_at (str | Unset): An ISO 8601 time, made by the server.
    """

    name: str
    type_: MetricType
    criteria: str
    description: str | Unset = UNSET
    return_type: MetricReturnType | Unset = UNSET
    enabled_in_prod: bool | Unset = UNSET
    needs_ground_truth: bool | Unset = UNSET
    sampling_percentage: int | Unset = UNSET
    model_provider: str | Unset = UNSET
    model_name: str | Unset = UNSET
    scale: int | Unset = UNSET
    threshold: MetricThreshold | Unset = UNSET
    categories: list[MetricCategoriesItem] | Unset = UNSET
    child_metrics: list[MetricChildMetricsItem] | Unset = UNSET
    filters: MetricFilters | Unset = UNSET
    id: str | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        type_: str = self.type_

        criteria = self.criteria

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

        id = self.id

        created_at = self.created_at

        updated_at = self.updated_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "type": type_,
                "criteria": criteria,
            }
        )
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
        if id is not UNSET:
            field_dict["id"] = id
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.metric_categories_item import MetricCategoriesItem  # noqa: PLC0415
        from ..models.metric_child_metrics_item import MetricChildMetricsItem  # noqa: PLC0415
        from ..models.metric_filters import MetricFilters  # noqa: PLC0415
        from ..models.metric_threshold import MetricThreshold  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        type_ = check_metric_type(d.pop("type"))

        criteria = d.pop("criteria")

        description = d.pop("description", UNSET)

        _return_type = d.pop("return_type", UNSET)
        return_type: MetricReturnType | Unset
        if isinstance(_return_type, Unset):
            return_type = UNSET
        else:
            return_type = check_metric_return_type(_return_type)

        enabled_in_prod = d.pop("enabled_in_prod", UNSET)

        needs_ground_truth = d.pop("needs_ground_truth", UNSET)

        sampling_percentage = d.pop("sampling_percentage", UNSET)

        model_provider = d.pop("model_provider", UNSET)

        model_name = d.pop("model_name", UNSET)

        scale = d.pop("scale", UNSET)

        _threshold = d.pop("threshold", UNSET)
        threshold: MetricThreshold | Unset
        if isinstance(_threshold, Unset):
            threshold = UNSET
        else:
            threshold = MetricThreshold.from_dict(_threshold)

        _categories = d.pop("categories", UNSET)
        categories: list[MetricCategoriesItem] | Unset = UNSET
        if _categories is not UNSET:
            categories = []
            for categories_item_data in _categories:
                categories_item = MetricCategoriesItem.from_dict(categories_item_data)

                categories.append(categories_item)

        _child_metrics = d.pop("child_metrics", UNSET)
        child_metrics: list[MetricChildMetricsItem] | Unset = UNSET
        if _child_metrics is not UNSET:
            child_metrics = []
            for child_metrics_item_data in _child_metrics:
                child_metrics_item = MetricChildMetricsItem.from_dict(
                    child_metrics_item_data
                )

                child_metrics.append(child_metrics_item)

        _filters = d.pop("filters", UNSET)
        filters: MetricFilters | Unset
        if isinstance(_filters, Unset):
            filters = UNSET
        else:
            filters = MetricFilters.from_dict(_filters)

        id = d.pop("id", UNSET)

        created_at = d.pop("created_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        metric = cls(
            name=name,
            type_=type_,
            criteria=criteria,
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
            id=id,
            created_at=created_at,
            updated_at=updated_at,
        )

        metric.additional_properties = d
        return metric

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
