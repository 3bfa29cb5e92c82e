"""Send the requests of versions of metrics in 2026-06-24."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.request import serve
from honeyhive_overlay._gateway.requests.metric_versions import (
    CreateMetricVersion,
    DeployMetricVersion,
    ListMetricVersions,
)

SERVED: Final = serve(
    ListMetricVersions.served("metric_versions.get_metric_versions"),
    CreateMetricVersion.served("metric_versions.create_metric_version"),
    DeployMetricVersion.served("metric_versions.deploy_metric_version"),
)
