"""Metrics in 2026-06-24."""

from __future__ import annotations

from typing import Any, Final, Literal

from honeyhive_overlay._core.arguments import check_choice
from honeyhive_overlay._gateway.build_events import without_nulls
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

_RUNNABLE = Literal["LLM", "PYTHON"]


def _to_run(values: dict[str, Any]) -> dict[str, Any]:
    """Return a metric with the event that must be there, and may be empty."""
    check_choice("metric.type", values["metric"]["type"], _RUNNABLE)
    event = values["event"]
    if isinstance(event, Event):  # its nulls say that there is nothing, which is said by omitting it here
        event = without_nulls(event.to_dict())
    return {**values, "event": {} if event is None else event}


SERVED: Final = serve(
    ListMetrics.served("metrics.get_metrics"),
    GetMetric.served("metrics.get_metrics", names={"metric_id": "id"}),
    CreateMetric.served("metrics.create_metric"),
    UpdateMetric.served(
        "metrics.update_metric",
        nullable=("description", "model_provider", "model_name", "scale"),
        empty={"threshold": "{}, under which everything passes", "filters": "[]"},
    ),
    DeleteMetric.served("metrics.delete_metric"),
    RunMetric.served("metrics.run_metric", arrange=_to_run),
)
