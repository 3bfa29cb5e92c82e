"""Versions of metrics in 2026-06-24."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay._core.arguments import path_id
from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._gateway import read_metrics
from honeyhive_overlay._gateway.calling import NO_BODY
from honeyhive_overlay._gateway.protocols import MetricVersionsGateway
from honeyhive_overlay._gateway.r2026_06_24.gateway import make_call
from honeyhive_overlay._gateway.write_metrics import metric_version_fields
from honeyhive_overlay.models.metrics import MetricContent, MetricVersion
from honeyhive_overlay.types import Id, Page


class MetricVersions(MetricVersionsGateway):
    """Versions of metrics in 2026-06-24."""

    def list(self, metric_id: Id) -> Binding[Page[MetricVersion]]:
        from honeyhive_raw.r2026_06_24.api.metric_versions import get_metric_versions as raw

        reply = yield make_call("metric_versions.list", raw._get_kwargs(metric_id=path_id("metric_id", metric_id)))
        return read_metrics.metric_version_page(Answer("metric_versions.list", reply))

    def create(
        self,
        metric_id: Id,
        *,
        message: str,
        content: MetricContent | Mapping[str, Any],
        deploy_immediately: bool | None,
    ) -> Binding[MetricVersion]:
        from honeyhive_raw.r2026_06_24.api.metric_versions import create_metric_version as raw

        where = raw._get_kwargs(metric_id=path_id("metric_id", metric_id), body=NO_BODY)
        fields = metric_version_fields(message=message, content=content, deploy_immediately=deploy_immediately)
        reply = yield make_call("metric_versions.create", where, content=encode(fields))
        return read_metrics.one_metric_version(Answer("metric_versions.create", reply))

    def deploy(self, metric_id: Id, version_name: str) -> Binding[MetricVersion]:
        from honeyhive_raw.r2026_06_24.api.metric_versions import deploy_metric_version as raw

        where = raw._get_kwargs(
            metric_id=path_id("metric_id", metric_id), version_name=path_id("version_name", version_name)
        )
        reply = yield make_call("metric_versions.deploy", where)
        return read_metrics.one_metric_version(Answer("metric_versions.deploy", reply))
