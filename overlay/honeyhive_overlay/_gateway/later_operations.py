"""Operations of revisions after 2025-12-15. These revisions have no gateway here yet: the routes say who has them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from honeyhive_overlay._gateway.routes import Operation, Route

LATER: Final[Mapping[str, Operation]] = {
    "charts.list": Operation({"2026-06-24": Route("GET /v1/charts", "read")}),
    "charts.get": Operation({"2026-06-24": Route("GET /v1/charts/{chart_id}", "read")}),
    "charts.create": Operation({"2026-06-24": Route("POST /v1/charts", "once")}, instead="events.chart"),
    "charts.update": Operation({"2026-06-24": Route("PUT /v1/charts/{chart_id}", "idempotent")}),
    "charts.delete": Operation({"2026-06-24": Route("DELETE /v1/charts/{chart_id}", "idempotent")}),
    "queues.list": Operation({"2026-06-24": Route("GET /v1/queues", "read")}),
    "queues.get": Operation({"2026-06-24": Route("GET /v1/queues/{queue_id}", "read")}),
    "queues.create": Operation({"2026-06-24": Route("POST /v1/queues", "once")}),
    "queues.update": Operation({"2026-06-24": Route("PUT /v1/queues/{queue_id}", "idempotent")}),
    "queues.delete": Operation({"2026-06-24": Route("DELETE /v1/queues/{queue_id}", "idempotent")}),
    "metric_versions.list": Operation(
        {"2026-06-24": Route("GET /v1/metrics/{metric_id}/versions", "read")}, instead="metrics.get"
    ),
    "metric_versions.create": Operation(
        {"2026-06-24": Route("POST /v1/metrics/{metric_id}/versions", "once")}, instead="metrics.update"
    ),
    "metric_versions.deploy": Operation(
        {"2026-06-24": Route("POST /v1/metrics/{metric_id}/versions/{version_name}/deploy", "once")},
        instead="metrics.update",
    ),
}
