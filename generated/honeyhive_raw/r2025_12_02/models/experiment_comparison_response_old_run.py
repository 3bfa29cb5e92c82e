from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.experiment_comparison_response_old_run_configuration import (
        ExperimentComparisonResponseOldRunConfiguration,
    )
    from ..models.experiment_comparison_response_old_run_evaluators_item import (
        ExperimentComparisonResponseOldRunEvaluatorsItem,
    )
    from ..models.experiment_comparison_response_old_run_metadata import (
        ExperimentComparisonResponseOldRunMetadata,
    )
    from ..models.experiment_comparison_response_old_run_passing_ranges import (
        ExperimentComparisonResponseOldRunPassingRanges,
    )
    from ..models.experiment_comparison_response_old_run_results import (
        ExperimentComparisonResponseOldRunResults,
    )


T = TypeVar("T", bound="ExperimentComparisonResponseOldRun")


@_attrs_define
class ExperimentComparisonResponseOldRun:
    """
    Attributes:
        field_id (str | Unset):
        run_id (str | Unset):
        project (str | Unset):
        tenant (str | Unset):
        created_at (datetime.datetime | Unset):
        event_ids (list[str] | Unset):
        session_ids (list[str] | Unset):
        dataset_id (str | Unset):
        datapoint_ids (list[str] | Unset):
        evaluators (list[ExperimentComparisonResponseOldRunEvaluatorsItem] | Unset):
        results (ExperimentComparisonResponseOldRunResults | Unset):
        configuration (ExperimentComparisonResponseOldRunConfiguration | Unset):
        metadata (ExperimentComparisonResponseOldRunMetadata | Unset):
        passing_ranges (ExperimentComparisonResponseOldRunPassingRanges | Unset):
        status (str | Unset):
        name (str | Unset):
    """

    field_id: str | Unset = UNSET
    run_id: str | Unset = UNSET
    project: str | Unset = UNSET
    tenant: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    event_ids: list[str] | Unset = UNSET
    session_ids: list[str] | Unset = UNSET
    dataset_id: str | Unset = UNSET
    datapoint_ids: list[str] | Unset = UNSET
    evaluators: list[ExperimentComparisonResponseOldRunEvaluatorsItem] | Unset = UNSET
    results: ExperimentComparisonResponseOldRunResults | Unset = UNSET
    configuration: ExperimentComparisonResponseOldRunConfiguration | Unset = UNSET
    metadata: ExperimentComparisonResponseOldRunMetadata | Unset = UNSET
    passing_ranges: ExperimentComparisonResponseOldRunPassingRanges | Unset = UNSET
    status: str | Unset = UNSET
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field_id = self.field_id

        run_id = self.run_id

        project = self.project

        tenant = self.tenant

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()

        event_ids: list[str] | Unset = UNSET
        if not isinstance(self.event_ids, Unset):
            event_ids = self.event_ids

        session_ids: list[str] | Unset = UNSET
        if not isinstance(self.session_ids, Unset):
            session_ids = self.session_ids

        dataset_id = self.dataset_id

        datapoint_ids: list[str] | Unset = UNSET
        if not isinstance(self.datapoint_ids, Unset):
            datapoint_ids = self.datapoint_ids

        evaluators: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.evaluators, Unset):
            evaluators = []
            for evaluators_item_data in self.evaluators:
                evaluators_item = evaluators_item_data.to_dict()
                evaluators.append(evaluators_item)

        results: dict[str, Any] | Unset = UNSET
        if not isinstance(self.results, Unset):
            results = self.results.to_dict()

        configuration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.configuration, Unset):
            configuration = self.configuration.to_dict()

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        passing_ranges: dict[str, Any] | Unset = UNSET
        if not isinstance(self.passing_ranges, Unset):
            passing_ranges = self.passing_ranges.to_dict()

        status = self.status

        name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if field_id is not UNSET:
            field_dict["_id"] = field_id
        if run_id is not UNSET:
            field_dict["run_id"] = run_id
        if project is not UNSET:
            field_dict["project"] = project
        if tenant is not UNSET:
            field_dict["tenant"] = tenant
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if event_ids is not UNSET:
            field_dict["event_ids"] = event_ids
        if session_ids is not UNSET:
            field_dict["session_ids"] = session_ids
        if dataset_id is not UNSET:
            field_dict["dataset_id"] = dataset_id
        if datapoint_ids is not UNSET:
            field_dict["datapoint_ids"] = datapoint_ids
        if evaluators is not UNSET:
            field_dict["evaluators"] = evaluators
        if results is not UNSET:
            field_dict["results"] = results
        if configuration is not UNSET:
            field_dict["configuration"] = configuration
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if passing_ranges is not UNSET:
            field_dict["passing_ranges"] = passing_ranges
        if status is not UNSET:
            field_dict["status"] = status
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.experiment_comparison_response_old_run_configuration import (
            ExperimentComparisonResponseOldRunConfiguration,  # noqa: PLC0415
        )
        from ..models.experiment_comparison_response_old_run_evaluators_item import (
            ExperimentComparisonResponseOldRunEvaluatorsItem,  # noqa: PLC0415
        )
        from ..models.experiment_comparison_response_old_run_metadata import (
            ExperimentComparisonResponseOldRunMetadata,  # noqa: PLC0415
        )
        from ..models.experiment_comparison_response_old_run_passing_ranges import (
            ExperimentComparisonResponseOldRunPassingRanges,  # noqa: PLC0415
        )
        from ..models.experiment_comparison_response_old_run_results import (
            ExperimentComparisonResponseOldRunResults,  # noqa: PLC0415
        )

        d = dict(src_dict)
        field_id = d.pop("_id", UNSET)

        run_id = d.pop("run_id", UNSET)

        project = d.pop("project", UNSET)

        tenant = d.pop("tenant", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

        event_ids = cast(list[str], d.pop("event_ids", UNSET))

        session_ids = cast(list[str], d.pop("session_ids", UNSET))

        dataset_id = d.pop("dataset_id", UNSET)

        datapoint_ids = cast(list[str], d.pop("datapoint_ids", UNSET))

        _evaluators = d.pop("evaluators", UNSET)
        evaluators: list[ExperimentComparisonResponseOldRunEvaluatorsItem] | Unset = (
            UNSET
        )
        if _evaluators is not UNSET:
            evaluators = []
            for evaluators_item_data in _evaluators:
                evaluators_item = (
                    ExperimentComparisonResponseOldRunEvaluatorsItem.from_dict(
                        evaluators_item_data
                    )
                )

                evaluators.append(evaluators_item)

        _results = d.pop("results", UNSET)
        results: ExperimentComparisonResponseOldRunResults | Unset
        if isinstance(_results, Unset):
            results = UNSET
        else:
            results = ExperimentComparisonResponseOldRunResults.from_dict(_results)

        _configuration = d.pop("configuration", UNSET)
        configuration: ExperimentComparisonResponseOldRunConfiguration | Unset
        if isinstance(_configuration, Unset):
            configuration = UNSET
        else:
            configuration = ExperimentComparisonResponseOldRunConfiguration.from_dict(
                _configuration
            )

        _metadata = d.pop("metadata", UNSET)
        metadata: ExperimentComparisonResponseOldRunMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = ExperimentComparisonResponseOldRunMetadata.from_dict(_metadata)

        _passing_ranges = d.pop("passing_ranges", UNSET)
        passing_ranges: ExperimentComparisonResponseOldRunPassingRanges | Unset
        if isinstance(_passing_ranges, Unset):
            passing_ranges = UNSET
        else:
            passing_ranges = ExperimentComparisonResponseOldRunPassingRanges.from_dict(
                _passing_ranges
            )

        status = d.pop("status", UNSET)

        name = d.pop("name", UNSET)

        experiment_comparison_response_old_run = cls(
            field_id=field_id,
            run_id=run_id,
            project=project,
            tenant=tenant,
            created_at=created_at,
            event_ids=event_ids,
            session_ids=session_ids,
            dataset_id=dataset_id,
            datapoint_ids=datapoint_ids,
            evaluators=evaluators,
            results=results,
            configuration=configuration,
            metadata=metadata,
            passing_ranges=passing_ranges,
            status=status,
            name=name,
        )

        experiment_comparison_response_old_run.additional_properties = d
        return experiment_comparison_response_old_run

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
