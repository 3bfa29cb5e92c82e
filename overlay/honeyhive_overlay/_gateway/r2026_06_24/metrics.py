"""Send the requests of metrics in 2026-06-24."""

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


def _arrange_run(values: dict[str, Any]) -> dict[str, Any]:
    """Return a metric with an event, which the server requires and which may be empty."""
    check_choice("metric.type", values["metric"]["type"], _RUNNABLE)
    event = values["event"]
    if isinstance(event, Event):  # this revision expects missing values to be omitted, not null
        event = without_nulls(event.to_dict())
    return {**values, "event": {} if event is None else event}


SERVED: Final = serve(
    ListMetrics.served("metrics.get_metrics"),
    GetMetric.served("metrics.get_metrics", wire_names={"metric_id": "id"}),
    CreateMetric.served("metrics.create_metric"),
    UpdateMetric.served(
        "metrics.update_metric",
        nullable=("description", "model_provider", "model_name", "scale"),
        empty_values={"threshold": "{}, under which everything passes", "filters": "[]"},
    ),
    DeleteMetric.served("metrics.delete_metric"),
    RunMetric.served("metrics.run_metric", arrange=_arrange_run),
)
