"""Declare the requests of metrics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay._gateway.build_metrics import build_metric, build_metric_to_run, build_new_metric
from honeyhive_overlay._gateway.parse_acknowledgements import (
    parse_deletion_with_flag,
    parse_updated,
    parser_of_created_id,
)
from honeyhive_overlay._gateway.parse_lists import parser_by_id
from honeyhive_overlay._gateway.parse_metrics import parse_metric_page, parse_metric_run
from honeyhive_overlay._gateway.request import Create, Request, Update, wire
from honeyhive_overlay.bodies import MetricFields
from honeyhive_overlay.models.acknowledgements import Created, Deleted, Updated
from honeyhive_overlay.models.events import Event
from honeyhive_overlay.models.metrics import Metric, MetricRun
from honeyhive_overlay.types import Id, MetricType, Page


class ListMetrics(Request[Page[Metric]], operation="metrics.list", parse=parse_metric_page):
    """Read all metrics."""

    type: MetricType | None = None


class GetMetric(Request[Metric], operation="metrics.get", parse=parser_by_id("metric", parse_metric_page)):
    """Read one metric."""

    metric_id: Id


class CreateMetric(
    Create[Created],
    operation="metrics.create",
    parse=parser_of_created_id("metric_id", "id"),
    body=MetricFields,
    build=build_new_metric,
):
    """Create a metric."""


class UpdateMetric(
    Update[Updated], operation="metrics.update", parse=parse_updated, body=MetricFields, build=build_metric
):
    """Change some fields of a metric."""

    metric_id: Id


class DeleteMetric(Request[Deleted], operation="metrics.delete", parse=parse_deletion_with_flag):
    """Delete one metric."""

    metric_id: Id


class RunMetric(Request[MetricRun], operation="metrics.run", parse=parse_metric_run):
    """Run a metric once."""

    metric: Metric | Mapping[str, Any] = wire(rule=build_metric_to_run)
    event: Event | Mapping[str, Any] | None
