# Derived from _async/metric_versions.py by scripts/unasync.py: edit that, then run it.
"""Versions of metrics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay._gateway.requests.metric_versions import (
    CreateMetricVersion,
    DeployMetricVersion,
    ListMetricVersions,
)
from honeyhive_overlay._sync.resource import Resource
from honeyhive_overlay.models.metrics import MetricContent, MetricVersion
from honeyhive_overlay.types import Id, Page


class MetricVersions(Resource):
    """Versions of metrics, which came with 2026-06-24. Earlier revisions raise UnsupportedOperation.

    Every method takes ``timeout`` (for the whole call, in seconds) and ``headers`` (of this call).
    """

    def list(
        self,
        metric_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[MetricVersion]:
        """Read all versions of a metric, oldest first; servers do not page them."""
        return self._send(ListMetricVersions(metric_id=metric_id), timeout, headers)

    def create(
        self,
        metric_id: Id,
        *,
        message: str,
        content: MetricContent | Mapping[str, Any],
        deploy_immediately: bool | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> MetricVersion:
        """Add a version to a metric: a draft, unless it is deployed at once.

        Args:
            metric_id: of the metric.
            message: what changes.
            content: all of the metric as it is to be: one that was read, or a mapping as for ``metrics.create_from``.
                What it leaves out is as the server chooses, not as it was in the version before.
            deploy_immediately: let it measure from now on.

        Raises:
            InvalidArgument: name, type or criteria are missing, or what the type needs: model_provider and model_name
                of an LLM, child_metrics of a COMPOSITE. The server says so in no schema, and answers 400.
            UnsupportedOperation: the revision has no versions; ``metrics.update`` changes a metric in place.
        """
        request = CreateMetricVersion(
            metric_id=metric_id, message=message, content=content, deploy_immediately=deploy_immediately
        )
        return self._send(request, timeout, headers)

    def deploy(
        self,
        metric_id: Id,
        version_name: str,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> MetricVersion:
        """Let a version measure from now on, in place of the one that does; there is always one at most."""
        return self._send(DeployMetricVersion(metric_id=metric_id, version_name=version_name), timeout, headers)
