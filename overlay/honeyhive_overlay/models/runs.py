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
    """A run of an experiment over a dataset.

    Fields that the server does not send are None. Servers keep ``session_ids``, ``datapoint_ids``, ``evaluators``,
    ``passing_ranges`` and ids that begin with ``EXT-`` inside the metadata; they are read from there if the field
    itself is missing.

    Attributes:
        run_id: Id of the run, usually a UUID; every method takes this one.
        id: Internal id of the run on the server; no method takes it.
        name: Name of the run.
        description: Description of the run.
        status: "pending", "running", "completed", "failed" or "cancelled"; servers may send other words.
        project: Name of the project; sent by older servers.
        project_id: Id of the project.
        dataset_id: Id of the dataset, or your own id, which begins with ``EXT-`` (``offline_dataset_id`` in the
            metadata).
        event_ids: Ids of the sessions that were given when the run was created or updated.
        session_ids: Ids of the sessions that were given under this name.
        datapoint_ids: Ids of the datapoints. Your own, which begin with ``EXT-``, may follow the others
            (``offline_datapoint_ids`` in the metadata).
        evaluators: Evaluators of the run, any JSON.
        results: Results that were given, an object.
        configuration: Settings that the run tests, such as ``{"model": "gpt-4o"}``.
        metadata: Anything else about the run, with the fields that the server keeps there.
        passing_ranges: Passing values by metric, such as ``{"accuracy": {"min": 0.8, "max": 1.0}}``.
        created_at: When the run was created, an aware datetime; UTC if the server sends no time zone.
        updated_at: When the run was last changed, an aware datetime; UTC if the server sends no time zone. None if it
            never was.
        warning: Text with which the server warned of a problem when the run was updated. None if there was none.
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
        """The run id as a UUID; None if it is not one."""
        return as_uuid(self.run_id)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class EventDetail(Model):
    """An event name that a result or a comparison covers.

    Attributes:
        event_name: Name of the events.
        event_type: "session", "model", "chain" or "tool"; servers may send other words.
        presence: The runs of a comparison that have such events: "old", "new" or "both". None in the result of one run.
    """

    event_name: str | None = None
    event_type: str | None = None
    presence: str | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MetricResult(Model):
    """The values of one metric for one event name over a run.

    Fields that the server does not send are None.

    Attributes:
        metric_name: Name of the metric, such as "accuracy".
        event_name: Name of the events that were measured. None if the server groups by metric only.
        metric_type: Kind of the metric, such as "PYTHON", "LLM", "HUMAN", "COMPOSITE" or "CLIENT_SIDE"; servers may
            send other words.
        event_type: "session", "model", "chain" or "tool"; servers may send other words.
        aggregate: The values as one number, computed by `RunResult.aggregation_function`.
        values: The values one by one.
        min: Smallest value.
        max: Greatest value.
        count: Number of values.
        passing_range: Passing values, such as ``{"min": 0.8, "max": 1.0}``.
        passed: Ids of the datapoints inside of the passing range.
        failed: Ids of the datapoints outside of the passing range.
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
    """The value of one metric of a datapoint.

    Attributes:
        name: Name of the metric, such as "accuracy".
        event_name: Name of the event that was measured. None if the server does not send it.
        event_type: Type of that event, such as "model". None if the server does not send it.
        value: The value: a number, a boolean or text. None if there is none.
        passed: Whether the value is in the passing range. None if the server does not send it.
    """

    name: str
    event_name: str | None = None
    event_type: str | None = None
    value: Any = None
    passed: bool | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DatapointResult(Model):
    """The result of one datapoint in a run.

    Attributes:
        datapoint_id: Id of the datapoint. None for a session that belongs to no datapoint.
        session_id: Id of the session in which the datapoint ran. None if the server does not send it.
        passed: Whether the datapoint passed. None if the server does not send it.
        metrics: Values of its metrics. Empty if there are none.
    """

    datapoint_id: str | None = None
    session_id: str | None = None
    passed: bool | None = None
    metrics: tuple[DatapointMetric, ...] = ()


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RunResult(Model):
    """The result of a run, as the server computed it at the time of the call.

    Attributes:
        status: Status of the run, such as "completed". None if the server does not send it.
        success: Whether nothing failed. None if the server does not send it.
        error: Error message that the server sends with the result. None if there is none.
        passed: Ids of the datapoints that passed; of sessions, if these belong to no datapoint. Empty if the server
            sends only a count: use ``passed_count`` to count.
        failed: Ids of the datapoints that failed; of sessions, if these belong to no datapoint. Empty if the server
            sends only a count: use ``failed_count`` to count.
        passed_count: Number of datapoints that passed. None if the server sends neither ids nor a count.
        failed_count: Number of datapoints that failed. None if the server sends neither ids nor a count.
        aggregation_function: How the values of a metric become one number, such as "average". None if the server does
            not send it.
        metrics: One entry for each metric and event name; `metric` finds one.
        datapoints: One entry for each datapoint. Empty if the server sends none.
        event_details: The event names that the result covers. Empty if the server sends none.
        run: The run. None if the server does not send it.
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
        """Return the first metric of this name.

        Args:
            metric_name: Name of the metric, such as "accuracy".
            event_name: Name of the events that were measured. Default: any.

        Returns:
            The `MetricResult`, or None if there is none.
        """
        for metric in self.metrics:
            if metric.metric_name == metric_name and event_name in (None, metric.event_name):
                return metric
        return None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class EventMetrics(Model):
    """The metrics of one event of a run, as they were measured.

    Older servers send ``event_id`` and ``timestamp``, newer ones the other fields; what is not sent is None.

    Attributes:
        metrics: Values by name, such as ``{"accuracy": 0.9}``.
        event_id: Id of the event.
        timestamp: Time of the event: ISO 8601 text or a number, as the server sends it.
        event_name: Name of the event.
        event_type: "session", "model", "chain" or "tool"; servers may send other words.
        session_id: Id of the session that the event belongs to.
        metadata: What the server adds about the event, such as ``{"datapoint_id": "EXT-1"}``.
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
        """Id of the datapoint that the event belongs to; None if the server does not send it."""
        found = (self.metadata or {}).get("datapoint_id")
        return found if isinstance(found, str) else None
