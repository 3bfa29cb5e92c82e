"""Send the requests of metrics in 2025-12-15."""

from __future__ import annotations

from typing import Any, Final

from honeyhive_overlay._gateway.build_metrics import NULLABLE_IN_METRICS
from honeyhive_overlay._gateway.request import serve
from honeyhive_overlay._gateway.requests.metrics import (
    CreateMetric,
    DeleteMetric,
    GetMetric,
    ListMetrics,
    RunMetric,
    UpdateMetric,
)
from honeyhive_overlay.models.events import Event

_WIRE_NAMES: Final = {"metric_id": "id"}


def _arrange_run(values: dict[str, Any]) -> dict[str, Any]:
    """Return a metric with the event that it evaluates, if there is one."""
    event = values["event"]
    return {**values, "event": event.to_dict() if isinstance(event, Event) else event}


SERVED: Final = serve(
    ListMetrics.served("metrics.get_metrics"),
    GetMetric.served("metrics.get_metrics", wire_names=_WIRE_NAMES),
    CreateMetric.served("metrics.create_metric"),
    UpdateMetric.served("metrics.update_metric", wire_names=_WIRE_NAMES, nullable=NULLABLE_IN_METRICS),
    DeleteMetric.served("metrics.delete_metric"),
    RunMetric.served("metrics.run_metric", arrange=_arrange_run),
)
