"""Declare the requests of versions of metrics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay._core.arguments import path_name
from honeyhive_overlay._gateway.build_metrics import build_metric_content
from honeyhive_overlay._gateway.parse_metrics import parse_metric_version, parse_metric_version_page
from honeyhive_overlay._gateway.request import Request, wire
from honeyhive_overlay.models.metrics import MetricContent, MetricVersion
from honeyhive_overlay.types import Id, Page


class ListMetricVersions(
    Request[Page[MetricVersion]],
    operation="metric_versions.list",
    parse=parse_metric_version_page,
    instead="metrics.get",
):
    """Read all versions of a metric."""

    metric_id: Id


class CreateMetricVersion(
    Request[MetricVersion],
    operation="metric_versions.create",
    parse=parse_metric_version,
    required=("message",),
    instead="metrics.update",
):
    """Add a version to a metric."""

    metric_id: Id
    message: str
    content: MetricContent | Mapping[str, Any] = wire(rule=build_metric_content)
    deploy_immediately: bool | None


class DeployMetricVersion(
    Request[MetricVersion], operation="metric_versions.deploy", parse=parse_metric_version, instead="metrics.update"
):
    """Use a version of a metric from now on."""

    metric_id: Id
    version_name: str = wire(rule=path_name)
