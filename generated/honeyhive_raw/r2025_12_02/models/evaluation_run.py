from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.evaluation_run_status import (
    EvaluationRunStatus,
    check_evaluation_run_status,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.evaluation_run_configuration import EvaluationRunConfiguration
    from ..models.evaluation_run_metadata import EvaluationRunMetadata
    from ..models.evaluation_run_results import EvaluationRunResults


T = TypeVar("T", bound="EvaluationRun")


@_attrs_define
class EvaluationRun:
    """A run, which the API also calls an evaluation. Nothing is marked as required.

    Attributes:
        run_id (UUID | Unset): A UUID as text.
        project (str | Unset):
        created_at (datetime.datetime | Unset):
        event_ids (list[UUID] | Unset): Ids of the sessions of the run.
        dataset_id (None | str | Unset): Null without a dataset; for a time it came back null with one as well.
            `nullable` says nothing in OpenAPI 3.1.
        datapoint_ids (list[str] | Unset):
        results (EvaluationRunResults | Unset):
        configuration (EvaluationRunConfiguration | Unset):
        metadata (EvaluationRunMetadata | Unset): Evaluators, session ids, datapoint ids and passing ranges are stored
            in here.
        status (EvaluationRunStatus | Unset): Other texts occur on reading, such as `running` or `failed`.
        name (str | Unset):
    """

    run_id: UUID | Unset = UNSET
    project: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    event_ids: list[UUID] | Unset = UNSET
    dataset_id: None | str | Unset = UNSET
    datapoint_ids: list[str] | Unset = UNSET
    results: EvaluationRunResults | Unset = UNSET
    configuration: EvaluationRunConfiguration | Unset = UNSET
    metadata: EvaluationRunMetadata | Unset = UNSET
    status: EvaluationRunStatus | Unset = UNSET
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        run_id: str | Unset = UNSET
        if not isinstance(self.run_id, Unset):
            run_id = str(self.run_id)

        project = self.project

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()

        event_ids: list[str] | Unset = UNSET
        if not isinstance(self.event_ids, Unset):
            event_ids = []
            for event_ids_item_data in self.event_ids:
                event_ids_item = str(event_ids_item_data)
                event_ids.append(event_ids_item)

        dataset_id: None | str | Unset
        if isinstance(self.dataset_id, Unset):
            dataset_id = UNSET
        else:
            dataset_id = self.dataset_id

        datapoint_ids: list[str] | Unset = UNSET
        if not isinstance(self.datapoint_ids, Unset):
            datapoint_ids = self.datapoint_ids

        results: dict[str, Any] | Unset = UNSET
        if not isinstance(self.results, Unset):
            results = self.results.to_dict()

        configuration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.configuration, Unset):
            configuration = self.configuration.to_dict()

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status

        name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if run_id is not UNSET:
            field_dict["run_id"] = run_id
        if project is not UNSET:
            field_dict["project"] = project
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if event_ids is not UNSET:
            field_dict["event_ids"] = event_ids
        if dataset_id is not UNSET:
            field_dict["dataset_id"] = dataset_id
        if datapoint_ids is not UNSET:
            field_dict["datapoint_ids"] = datapoint_ids
        if results is not UNSET:
            field_dict["results"] = results
        if configuration is not UNSET:
            field_dict["configuration"] = configuration
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if status is not UNSET:
            field_dict["status"] = status
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.evaluation_run_configuration import EvaluationRunConfiguration  # noqa: PLC0415
        from ..models.evaluation_run_metadata import EvaluationRunMetadata  # noqa: PLC0415
        from ..models.evaluation_run_results import EvaluationRunResults  # noqa: PLC0415

        d = dict(src_dict)
        _run_id = d.pop("run_id", UNSET)
        run_id: UUID | Unset
        if isinstance(_run_id, Unset):
            run_id = UNSET
        else:
            run_id = UUID(_run_id)

        project = d.pop("project", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

        _event_ids = d.pop("event_ids", UNSET)
        event_ids: list[UUID] | Unset = UNSET
        if _event_ids is not UNSET:
            event_ids = []
            for event_ids_item_data in _event_ids:
                event_ids_item = UUID(event_ids_item_data)

                event_ids.append(event_ids_item)

        def _parse_dataset_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        dataset_id = _parse_dataset_id(d.pop("dataset_id", UNSET))

        datapoint_ids = cast(list[str], d.pop("datapoint_ids", UNSET))

        _results = d.pop("results", UNSET)
        results: EvaluationRunResults | Unset
        if isinstance(_results, Unset):
            results = UNSET
        else:
            results = EvaluationRunResults.from_dict(_results)

        _configuration = d.pop("configuration", UNSET)
        configuration: EvaluationRunConfiguration | Unset
        if isinstance(_configuration, Unset):
            configuration = UNSET
        else:
            configuration = EvaluationRunConfiguration.from_dict(_configuration)

        _metadata = d.pop("metadata", UNSET)
        metadata: EvaluationRunMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = EvaluationRunMetadata.from_dict(_metadata)

        _status = d.pop("status", UNSET)
        status: EvaluationRunStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = check_evaluation_run_status(_status)

        name = d.pop("name", UNSET)

        evaluation_run = cls(
            run_id=run_id,
            project=project,
            created_at=created_at,
            event_ids=event_ids,
            dataset_id=dataset_id,
            datapoint_ids=datapoint_ids,
            results=results,
            configuration=configuration,
            metadata=metadata,
            status=status,
            name=name,
        )

        evaluation_run.additional_properties = d
        return evaluation_run

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
