"""Experiment runs and their results."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

import attrs

from honeyhive_overlay._core.model import JsonObject, Model, as_uuid
from honeyhive_overlay.types import Scalar


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Run(Model):
    """One run of an experiment over a dataset.

    Attributes:
        run_id: the public id, which every method takes; `id` is the server's own.
        status: pending, running, completed, failed or cancelled; free text, because servers may know more.
        dataset_id, datapoint_ids, session_ids, evaluators, passing_ranges: as they were given to `Runs.create`. Servers
            keep most of them in the metadata, and ids from outside the service (``EXT-``) under
            ``offline_dataset_id`` and ``offline_datapoint_ids``; what the server sends in the field itself comes first.
        metadata: as the server sent it, with what it keeps in there.
        created_at, updated_at: aware; UTC where the server named no zone.
        warning: what the server warned of when it updated the run.
    """

    _identity = "run_id"
    _renamed: ClassVar[Mapping[str, str]] = {"_id": "id"}

    run_id: str
    id: str | None = None
    name: str | None = None
    description: str | None = None
    status: str | None = None
    project: str | None = None
    project_id: str | None = None
    dataset_id: str | None = None
    event_ids: tuple[str, ...] | None = None
    session_ids: tuple[str, ...] | None = None
    datapoint_ids: tuple[str, ...] | None = None
    evaluators: list[Any] | None = None
    results: JsonObject | None = None
    configuration: JsonObject | None = None
    metadata: JsonObject | None = None
    passing_ranges: JsonObject | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    warning: str | None = None

    @property
    def uuid(self) -> UUID | None:
        """The run id as a UUID; None where it is of another kind."""
        return as_uuid(self.run_id)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class EventDetail(Model):
    """An event name that results are about.

    Attributes:
        presence: in a comparison: old, new or both.
    """

    event_name: str | None = None
    event_type: str | None = None
    presence: str | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MetricResult(Model):
    """One metric of one event name, over a run.

    Attributes:
        event_name: None where the server keys by metric alone.
        metric_type: PYTHON, LLM, HUMAN, COMPOSITE, CLIENT_SIDE …; free text.
        aggregate: all values in one, by the run's `RunResult.aggregation_function`.
        passed, failed: ids of the datapoints inside and outside of `passing_range`; None where not said.
    """

    metric_name: str
    event_name: str | None = None
    metric_type: str | None = None
    event_type: str | None = None
    aggregate: Scalar = None
    values: tuple[Scalar, ...] | None = None
    min: int | float | None = None
    max: int | float | None = None
    count: int | None = None
    passing_range: JsonObject | None = None
    passed: tuple[str, ...] | None = None
    failed: tuple[str, ...] | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DatapointMetric(Model):
    """One value of one metric."""

    name: str
    event_name: str | None = None
    event_type: str | None = None
    value: Any = None
    passed: bool | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DatapointResult(Model):
    """How one datapoint did.

    Attributes:
        datapoint_id: None for a session that belongs to no datapoint.
    """

    datapoint_id: str | None = None
    session_id: str | None = None
    passed: bool | None = None
    metrics: tuple[DatapointMetric, ...] = ()


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RunResult(Model):
    """What the server computed of a run, at the time of asking.

    Attributes:
        success: whether nothing failed.
        passed, failed: ids of datapoints (of sessions, where there is no datapoint). Empty where the server says only
            how many, so count with `passed_count` and `failed_count`.
        passed_count, failed_count: None where the server says nothing.
        metrics: one for each metric and event name; `metric` finds one.
        run: the run itself, where the server adds it.
    """

    status: str | None = None
    success: bool | None = None
    error: str | None = None
    passed: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    passed_count: int | None = None
    failed_count: int | None = None
    aggregation_function: str | None = None
    metrics: tuple[MetricResult, ...] = ()
    datapoints: tuple[DatapointResult, ...] = ()
    event_details: tuple[EventDetail, ...] = ()
    run: Run | None = None

    _renamed: ClassVar[Mapping[str, str]] = {"run_object": "run"}

    def metric(self, metric_name: str, event_name: str | None = None) -> MetricResult | None:
        """Return the first metric of this name (and event name, where given); None if there is none."""
        for metric in self.metrics:
            if metric.metric_name == metric_name and event_name in (None, metric.event_name):
                return metric
        return None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class EventMetrics(Model):
    """The metrics of one event of a run, as they were measured.

    Attributes:
        metrics: values by name.
        event_id, timestamp: sent by older servers.
        event_name, event_type, session_id, metadata: sent by newer ones.
    """

    metrics: JsonObject
    event_id: str | None = None
    timestamp: str | int | float | None = None
    event_name: str | None = None
    event_type: str | None = None
    session_id: str | None = None
    metadata: JsonObject | None = None

    @property
    def datapoint_id(self) -> str | None:
        """The datapoint that the event belongs to, where the server says so."""
        found = (self.metadata or {}).get("datapoint_id")
        return found if isinstance(found, str) else None
