"""Versions of metrics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay._async.resource import AsyncResource
from honeyhive_overlay._gateway.requests.metric_versions import (
    CreateMetricVersion,
    DeployMetricVersion,
    ListMetricVersions,
)
from honeyhive_overlay.models.metrics import MetricContent, MetricVersion
from honeyhive_overlay.types import Id, Page


class AsyncMetricVersions(AsyncResource):
    """Versions of metrics: earlier and future definitions, at most one of which is in use.

    Begin with `create`, which adds a draft, and call `deploy` to use it.
    """

    async def list(
        self,
        metric_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[MetricVersion]:
        """Read the versions of a metric, oldest first, all in one page.

        Example:
            versions = await client.metric_versions.list(metric_id)
            deployed = next((version for version in versions if version.deployed), None)

        Args:
            metric_id: Id of the metric.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Page` with all versions of the metric. Its ``total`` is None.

        Raises:
            UnsupportedOperation: The revision has no such operation. Nothing was sent.
            NotFound: The API key can read no such metric.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - Until 2025-12-15: not available; ``client.metrics.get`` reads the only definition of a metric.
        """
        return await self._send(ListMetricVersions(metric_id=metric_id), timeout, headers)

    async def create(
        self,
        metric_id: Id,
        *,
        message: str,
        content: MetricContent | Mapping[str, Any],
        deploy_immediately: bool | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> MetricVersion:
        """Add a version to a metric; it is a draft unless it is deployed immediately.

        Example:
            metric = await client.metrics.get(metric_id)
            draft = await client.metric_versions.create(
                metric_id,
                message="Judge with a larger model",
                content=metric.replace(model_provider="openai", model_name="gpt-4o"),
            )
            print(draft.name, draft.deployed)

        Args:
            metric_id: Id of the metric.
            message: What this version changes.
            content: The complete definition: a `MetricContent` or `Metric`, or a mapping of the fields that
                ``client.metrics.create`` takes. Fields that are not given have the defaults of the server, not the
                values of the version before.
            deploy_immediately: Whether to use this version from now on, in place of the one in use. Default: False.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The new `MetricVersion`; its ``name`` is what `deploy` takes.

        Raises:
            UnsupportedOperation: The revision has no such operation. Nothing was sent.
            InvalidArgument: The message, or the name, type or criteria of the content is missing; or what its type
                requires: ``model_provider`` and ``model_name`` for LLM, ``child_metrics`` for COMPOSITE. Nothing was
                sent.
            NotFound: The API key can read no such metric.
            ApiError: The server rejected the version.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                version is created twice.

        Note:
            - Until 2025-12-15: not available; ``client.metrics.update`` changes the only definition of a metric.
        """
        request = CreateMetricVersion(
            metric_id=metric_id, message=message, content=content, deploy_immediately=deploy_immediately
        )
        return await self._send(request, timeout, headers)

    async def deploy(
        self,
        metric_id: Id,
        version_name: str,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> MetricVersion:
        """Use a version of a metric from now on, in place of the one in use.

        At most one version of a metric is in use at a time.

        Example:
            metric = await client.metrics.get(metric_id)
            draft = await client.metric_versions.create(
                metric_id, message="Try gpt-4o", content=metric.replace(model_provider="openai", model_name="gpt-4o")
            )
            deployed = await client.metric_versions.deploy(metric_id, draft.name)
            assert deployed.deployed

        Args:
            metric_id: Id of the metric.
            version_name: Name of the version, as in the ``name`` of a `MetricVersion`.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `MetricVersion` that is in use now.

        Raises:
            UnsupportedOperation: The revision has no such operation. Nothing was sent.
            NotFound: The API key can read no such metric or version.
            ApiError: The server rejected the request.
            TransportError: No response arrived. A request that may have reached the server is not repeated.

        Note:
            - Until 2025-12-15: not available; ``client.metrics.update`` changes the only definition of a metric.
        """
        return await self._send(DeployMetricVersion(metric_id=metric_id, version_name=version_name), timeout, headers)
