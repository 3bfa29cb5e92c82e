"""Metrics in 2026-06-24."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal

from honeyhive_overlay._core.answers import nothing_found
from honeyhive_overlay._core.arguments import choice, path_id, query_pairs
from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._gateway import read_metrics
from honeyhive_overlay._gateway.calling import NO_BODY
from honeyhive_overlay._gateway.fields import refuse_null
from honeyhive_overlay._gateway.protocols import MetricsGateway
from honeyhive_overlay._gateway.r2026_06_24.gateway import make_call
from honeyhive_overlay._gateway.read_runs import deletion
from honeyhive_overlay._gateway.write_metrics import metric_fields, metric_run_fields, new_metric_fields
from honeyhive_overlay.models.events import Event
from honeyhive_overlay.models.metrics import CreatedMetric, Metric, MetricRun, MetricUpdate
from honeyhive_overlay.models.runs import Deletion
from honeyhive_overlay.types import Id, MetricType, Page

_NULLABLE: Final = frozenset({"description", "model_provider", "model_name", "scale"})
_EMPTY: Final = {"threshold": "{}, under which everything passes", "filters": "[]"}
_RUNNABLE = Literal["LLM", "PYTHON"]


class Metrics(MetricsGateway):
    """Metrics in 2026-06-24."""

    def list(self, *, type: MetricType | None) -> Binding[Page[Metric]]:  # noqa: A002 - the server's word
        from honeyhive_raw.r2026_06_24.api.metrics import get_metrics as raw

        choice("type", type, MetricType)
        reply = yield make_call("metrics.list", raw._get_kwargs(), query=query_pairs({"type": type}))
        return read_metrics.metric_page(Answer("metrics.list", reply))

    def get(self, metric_id: Id) -> Binding[Metric]:
        from honeyhive_raw.r2026_06_24.api.metrics import get_metrics as raw

        wanted = path_id("metric_id", metric_id)
        call = make_call("metrics.get", raw._get_kwargs(), query=query_pairs({"id": wanted}))
        reply = yield call
        for metric in read_metrics.metric_page(Answer("metrics.get", reply)):
            if metric.id == wanted:
                return metric
        raise nothing_found(call, f"the metric {wanted!r}")

    def create(self, fields: Mapping[str, Any]) -> Binding[CreatedMetric]:
        from honeyhive_raw.r2026_06_24.api.metrics import create_metric as raw

        body = encode(new_metric_fields(fields))
        reply = yield make_call("metrics.create", raw._get_kwargs(body=NO_BODY), content=body)
        return read_metrics.created_metric(Answer("metrics.create", reply))

    def update(self, metric_id: Id, changes: Mapping[str, Any]) -> Binding[MetricUpdate]:
        from honeyhive_raw.r2026_06_24.api.metrics import update_metric as raw

        wanted = path_id("metric_id", metric_id)
        refuse_null(changes, nullable=_NULLABLE, empty=_EMPTY)
        body = encode(metric_fields(changes))
        reply = yield make_call("metrics.update", raw._get_kwargs(metric_id=wanted, body=NO_BODY), content=body)
        return read_metrics.metric_update(Answer("metrics.update", reply), wanted)

    def delete(self, metric_id: Id) -> Binding[Deletion]:
        from honeyhive_raw.r2026_06_24.api.metrics import delete_metric as raw

        wanted = path_id("metric_id", metric_id)
        reply = yield make_call("metrics.delete", raw._get_kwargs(metric_id=wanted))
        if not reply.content:
            return Deletion(id=wanted, deleted=True)
        return deletion(Answer("metrics.delete", reply), wanted)

    def run(self, metric: Metric | Mapping[str, Any], event: Event | Mapping[str, Any] | None) -> Binding[MetricRun]:
        from honeyhive_raw.r2026_06_24.api.metrics import run_metric as raw

        fields = metric_run_fields(metric, {} if event is None else event)  # an event must be there, and may be empty
        choice("metric.type", fields["metric"]["type"], _RUNNABLE)
        if isinstance(event, Event):  # its nulls say that there is nothing, which is said by leaving it out here
            fields["event"] = {name: value for name, value in fields["event"].items() if value is not None}
        reply = yield make_call("metrics.run", raw._get_kwargs(body=NO_BODY), content=encode(fields))
        if not reply.content:
            return MetricRun()
        return read_metrics.metric_run(Answer("metrics.run", reply))
