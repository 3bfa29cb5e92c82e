"""Comparisons of two runs, metric by metric and event by event."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

import attrs

from honeyhive_overlay._core.model import Model
from honeyhive_overlay.models.events import Event
from honeyhive_overlay.models.runs import EventDetail, Run
from honeyhive_overlay.types import Scalar


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MetricComparison(Model):
    """One metric for one event name in two runs; a higher value is better.

    What the server does not send is computed from the values where that is possible, and None otherwise.

    Attributes:
        metric_name: Name of the metric, such as "accuracy".
        event_name: Name of the events that were measured. None if the server does not send it.
        metric_type: Kind of the metric, such as "PYTHON", "LLM", "HUMAN", "COMPOSITE" or "CLIENT_SIDE"; servers may
            send other words.
        event_type: "session", "model", "chain" or "tool"; servers may send other words.
        old_aggregate: The values of the old run as one number.
        new_aggregate: The values of the new run as one number.
        delta: New aggregate minus old aggregate. None if one of them is not a number.
        percent_change: ``delta`` as a percentage of the old aggregate's absolute value, such as 12.5. None if the old
            aggregate is 0 or not a number.
        found_count: Number of datapoints that have the metric in both runs.
        improved_count: Number of datapoints whose value is higher in the new run.
        degraded_count: Number of datapoints whose value is lower in the new run.
        same_count: Number of datapoints whose value is the same in both runs.
        improved: Ids of the datapoints whose value is higher in the new run.
        degraded: Ids of the datapoints whose value is lower in the new run.
        same: Ids of the datapoints whose value is the same in both runs.
        old_values: Values of the old run, one by one.
        new_values: Values of the new run, in the same order.
    """

    metric_name: str
    event_name: str | None = None
    metric_type: str | None = None
    event_type: str | None = None
    old_aggregate: Scalar = None
    new_aggregate: Scalar = None
    delta: int | float | None = None
    percent_change: int | float | None = None
    found_count: int | None = None
    improved_count: int | None = None
    degraded_count: int | None = None
    same_count: int | None = None
    improved: tuple[str, ...] | None = None
    degraded: tuple[str, ...] | None = None
    same: tuple[str, ...] | None = None
    old_values: tuple[Scalar, ...] | None = None
    new_values: tuple[Scalar, ...] | None = None

    _renamed: ClassVar[Mapping[str, str]] = {"difference": "delta", "percentage_change": "percent_change"}

    @property
    def direction(self) -> Literal["improved", "degraded", "same"] | None:
        """How the aggregate changed; None if ``delta`` is None."""
        if self.delta is None:
            return None
        return "improved" if self.delta > 0 else "degraded" if self.delta < 0 else "same"


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RunComparison(Model):
    """Two runs compared over the datapoints that both have, metric by metric.

    Attributes:
        common_datapoints: Ids of the datapoints that both runs have.
        metrics: One row for each metric and event name that both runs have; `metric` finds one.
        event_details: The event names, and which of the runs have them. Empty if the server sends none.
        old_run: The old run. None if the server does not send it.
        new_run: The new run. None if the server does not send it.
    """

    common_datapoints: tuple[str, ...]
    metrics: tuple[MetricComparison, ...] = ()
    event_details: tuple[EventDetail, ...] = ()
    old_run: Run | None = None
    new_run: Run | None = None

    _renamed: ClassVar[Mapping[str, str]] = {"commonDatapoints": "common_datapoints"}

    def metric(self, metric_name: str, event_name: str | None = None) -> MetricComparison | None:
        """Return the first row of a metric.

        Args:
            metric_name: Name of the metric, such as "accuracy".
            event_name: Name of the events that were measured. Default: any.

        Returns:
            The `MetricComparison`, or None if there is none.
        """
        for row in self.metrics:
            if row.metric_name == metric_name and event_name in (None, row.event_name):
                return row
        return None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class EventPair(Model):
    """The two events of one datapoint.

    Attributes:
        datapoint_id: Id of the datapoint. None if the server does not send it.
        event_1: Event of the new run. None if the server does not send it.
        event_2: Event of the old run. None if the server does not send it.
    """

    datapoint_id: str | None = None
    event_1: Event | None = None
    event_2: Event | None = None
