from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.experiment_run_object_configuration import (
        ExperimentRunObjectConfiguration,
    )
    from ..models.experiment_run_object_metadata import ExperimentRunObjectMetadata
    from ..models.experiment_run_object_metrics import ExperimentRunObjectMetrics
    from ..models.experiment_run_object_results import ExperimentRunObjectResults


T = TypeVar("T", bound="ExperimentRunObject")


@_attrs_define
class ExperimentRunObject:
    """A run, which the API also calls an evaluation.

    Attributes:
        id (str): Internal id. Calls take `run_id`.
        run_id (str): Public id.
        metadata (ExperimentRunObjectMetadata): Evaluators, session ids, datapoint ids and passing ranges are stored in
            here.
        results (ExperimentRunObjectResults):
        event_ids (list[str]): Ids of the sessions of the run.
        configuration (ExperimentRunObjectConfiguration):
        is_active (bool):
        created_at (datetime.datetime | str): An ISO 8601 time.
        scope_type (str):
        scope_id (str):
        name (None | str | Unset):
        description (None | str | Unset):
        status (None | str | Unset): Free text on reading; pending, running, completed, failed or cancelled.
        metrics (ExperimentRunObjectMetrics | Unset): Numbers by the name of the metric.
        updated_at (datetime.datetime | None | str | Unset): An ISO 8601 time, or null if never updated.
        dataset_id (None | str | Unset): Null without a dataset; lists have external ids here, which start with `EXT-`.
        dataset_name (None | str | Unset): Null if the dataset is external, deleted or not set.
    """

    id: str
    run_id: str
    metadata: ExperimentRunObjectMetadata
    results: ExperimentRunObjectResults
    event_ids: list[str]
    configuration: ExperimentRunObjectConfiguration
    is_active: bool
    created_at: datetime.datetime | str
    scope_type: str
    scope_id: str
    name: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    metrics: ExperimentRunObjectMetrics | Unset = UNSET
    updated_at: datetime.datetime | None | str | Unset = UNSET
    dataset_id: None | str | Unset = UNSET
    dataset_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        run_id = self.run_id

        metadata = self.metadata.to_dict()

        results = self.results.to_dict()

        event_ids = self.event_ids

        configuration = self.configuration.to_dict()

        is_active = self.is_active

        created_at: str
        if isinstance(self.created_at, datetime.datetime):
            created_at = self.created_at.isoformat()
        else:
            created_at = self.created_at

        scope_type = self.scope_type

        scope_id = self.scope_id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        metrics: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metrics, Unset):
            metrics = self.metrics.to_dict()

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        dataset_id: None | str | Unset
        if isinstance(self.dataset_id, Unset):
            dataset_id = UNSET
        else:
            dataset_id = self.dataset_id

        dataset_name: None | str | Unset
        if isinstance(self.dataset_name, Unset):
            dataset_name = UNSET
        else:
            dataset_name = self.dataset_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "run_id": run_id,
                "metadata": metadata,
                "results": results,
                "event_ids": event_ids,
                "configuration": configuration,
                "is_active": is_active,
                "created_at": created_at,
                "scope_type": scope_type,
                "scope_id": scope_id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if status is not UNSET:
            field_dict["status"] = status
        if metrics is not UNSET:
            field_dict["metrics"] = metrics
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if dataset_id is not UNSET:
            field_dict["dataset_id"] = dataset_id
        if dataset_name is not UNSET:
            field_dict["dataset_name"] = dataset_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.experiment_run_object_configuration import (
            ExperimentRunObjectConfiguration,  # noqa: PLC0415
        )
        from ..models.experiment_run_object_metadata import ExperimentRunObjectMetadata  # noqa: PLC0415
        from ..models.experiment_run_object_metrics import ExperimentRunObjectMetrics  # noqa: PLC0415
        from ..models.experiment_run_object_results import ExperimentRunObjectResults  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        run_id = d.pop("run_id")

        metadata = ExperimentRunObjectMetadata.from_dict(d.pop("metadata"))

        results = ExperimentRunObjectResults.from_dict(d.pop("results"))

        event_ids = cast(list[str], d.pop("event_ids"))

        configuration = ExperimentRunObjectConfiguration.from_dict(
            d.pop("configuration")
        )

        is_active = d.pop("is_active")

        def _parse_created_at(data: object) -> datetime.datetime | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                created_at_type_1 = datetime.datetime.fromisoformat(data)

                return created_at_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | str, data)

        created_at = _parse_created_at(d.pop("created_at"))

        scope_type = d.pop("scope_type")

        scope_id = d.pop("scope_id")

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_status(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        _metrics = d.pop("metrics", UNSET)
        metrics: ExperimentRunObjectMetrics | Unset
        if isinstance(_metrics, Unset):
            metrics = UNSET
        else:
            metrics = ExperimentRunObjectMetrics.from_dict(_metrics)

        def _parse_updated_at(data: object) -> datetime.datetime | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_1 = datetime.datetime.fromisoformat(data)

                return updated_at_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | str | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        def _parse_dataset_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        dataset_id = _parse_dataset_id(d.pop("dataset_id", UNSET))

        def _parse_dataset_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        dataset_name = _parse_dataset_name(d.pop("dataset_name", UNSET))

        experiment_run_object = cls(
            id=id,
            run_id=run_id,
            metadata=metadata,
            results=results,
            event_ids=event_ids,
            configuration=configuration,
            is_active=is_active,
            created_at=created_at,
            scope_type=scope_type,
            scope_id=scope_id,
            name=name,
            description=description,
            status=status,
            metrics=metrics,
            updated_at=updated_at,
            dataset_id=dataset_id,
            dataset_name=dataset_name,
        )

        experiment_run_object.additional_properties = d
        return experiment_run_object

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
