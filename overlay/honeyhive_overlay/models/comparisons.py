"""Two runs side by side: by metric, and event by event."""

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
    """One metric of one event name in both runs; more is better.

    Attributes:
        delta: new minus old, as the server sent it or else computed; None where one of the two is no number.
        percent_change: delta in percent of the old value, likewise; None where the old value is 0.
        found_count: the datapoints found in both runs.
        improved, degraded, same: ids of datapoints, sent or else computed from the values; None where unknown.
        improved_count, degraded_count, same_count: likewise.
        old_values, new_values: one for each datapoint.
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
        """Where the aggregate went; None where it cannot be said."""
        if self.delta is None:
            return None
        return "improved" if self.delta > 0 else "degraded" if self.delta < 0 else "same"


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RunComparison(Model):
    """Two runs compared over the datapoints that they share, metric by metric.

    Attributes:
        common_datapoints: their ids.
        metrics: one row for each metric **and** event name that both runs have; `metric` finds one.
        event_details: which event names are in the old run, the new one, or both.
    """

    common_datapoints: tuple[str, ...]
    metrics: tuple[MetricComparison, ...] = ()
    event_details: tuple[EventDetail, ...] = ()
    old_run: Run | None = None
    new_run: Run | None = None

    _renamed: ClassVar[Mapping[str, str]] = {"commonDatapoints": "common_datapoints"}

    def metric(self, metric_name: str, event_name: str | None = None) -> MetricComparison | None:
        """Return the first row of this name (and event name, where given); None if there is none."""
        for row in self.metrics:
            if row.metric_name == metric_name and event_name in (None, row.event_name):
                return row
        return None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class EventPair(Model):
    """The two events of one datapoint.

    Attributes:
        event_1: of the new run.
        event_2: of the old run.
    """

    datapoint_id: str | None = None
    event_1: Event | None = None
    event_2: Event | None = None
