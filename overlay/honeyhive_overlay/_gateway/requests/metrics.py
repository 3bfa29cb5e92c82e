"""The requests of metrics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay._gateway.build_metrics import metric_fields, metric_to_run, new_metric_fields
from honeyhive_overlay._gateway.parse_acknowledgements import created_under, flagged_deletion, updated
from honeyhive_overlay._gateway.parse_lists import one_by_id
from honeyhive_overlay._gateway.parse_metrics import metric_page, metric_run
from honeyhive_overlay._gateway.request import Create, Request, Update, wire
from honeyhive_overlay.bodies import MetricFields
from honeyhive_overlay.models.acknowledgements import Created, Deleted, Updated
from honeyhive_overlay.models.events import Event
from honeyhive_overlay.models.metrics import Metric, MetricRun
from honeyhive_overlay.types import Id, MetricType, Page


class ListMetrics(Request[Page[Metric]], operation="metrics.list", read=metric_page):
    """Read all metrics."""

    type: MetricType | None = None


class GetMetric(Request[Metric], operation="metrics.get", read=one_by_id("metric", metric_page)):
    """Read one metric."""

    metric_id: Id


class CreateMetric(
    Create[Created],
    operation="metrics.create",
    read=created_under("metric_id", "id"),
    body=MetricFields,
    build=new_metric_fields,
):
    """Create a metric."""


class UpdateMetric(Update[Updated], operation="metrics.update", read=updated, body=MetricFields, build=metric_fields):
    """Change some fields of a metric."""

    metric_id: Id


class DeleteMetric(Request[Deleted], operation="metrics.delete", read=flagged_deletion):
    """Delete one metric."""

    metric_id: Id


class RunMetric(Request[MetricRun], operation="metrics.run", read=metric_run):
    """Run a metric once."""

    metric: Metric | Mapping[str, Any] = wire(rule=metric_to_run)
    event: Event | Mapping[str, Any] | None
