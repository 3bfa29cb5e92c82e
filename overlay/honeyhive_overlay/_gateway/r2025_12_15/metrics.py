"""Metrics in 2025-12-15."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay._core.arguments import choice, path_id, query_pairs
from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._gateway import read_metrics
from honeyhive_overlay._gateway.calling import NO_BODY
from honeyhive_overlay._gateway.fields import refuse_null
from honeyhive_overlay._gateway.protocols import MetricsGateway
from honeyhive_overlay._gateway.r2025_12_15.gateway import make_call
from honeyhive_overlay._gateway.read_deletions import flagged_deletion
from honeyhive_overlay._gateway.read_lists import one_by_id
from honeyhive_overlay._gateway.write_metrics import (
    NULLABLE_METRIC,
    metric_fields,
    metric_run_fields,
    new_metric_fields,
)
from honeyhive_overlay.models.events import Event
from honeyhive_overlay.models.metrics import CreatedMetric, Metric, MetricRun, MetricUpdate
from honeyhive_overlay.models.runs import Deletion
from honeyhive_overlay.types import Id, MetricType, Page


class Metrics(MetricsGateway):
    """Metrics in 2025-12-15."""

    def list(self, *, type: MetricType | None) -> Binding[Page[Metric]]:  # noqa: A002 - the server's word
        from honeyhive_raw.r2025_12_15.api.metrics import get_metrics as raw

        choice("type", type, MetricType)
        reply = yield make_call("metrics.list", raw._get_kwargs(), query=query_pairs({"type": type}))
        return read_metrics.metric_page(Answer("metrics.list", reply))

    def get(self, metric_id: Id) -> Binding[Metric]:
        from honeyhive_raw.r2025_12_15.api.metrics import get_metrics as raw

        wanted = path_id("metric_id", metric_id)
        call = make_call("metrics.get", raw._get_kwargs(), query=query_pairs({"id": wanted}))
        reply = yield call
        return one_by_id(read_metrics.metric_page(Answer("metrics.get", reply)), wanted, call, "metric")

    def create(self, fields: Mapping[str, Any]) -> Binding[CreatedMetric]:
        from honeyhive_raw.r2025_12_15.api.metrics import create_metric as raw

        body = encode(new_metric_fields(fields))
        reply = yield make_call("metrics.create", raw._get_kwargs(body=NO_BODY), content=body)
        return read_metrics.created_metric(Answer("metrics.create", reply))

    def update(self, metric_id: Id, changes: Mapping[str, Any]) -> Binding[MetricUpdate]:
        from honeyhive_raw.r2025_12_15.api.metrics import update_metric as raw

        wanted = path_id("metric_id", metric_id)
        refuse_null(changes, nullable=NULLABLE_METRIC)
        body = encode({"id": wanted, **metric_fields(changes)})
        reply = yield make_call("metrics.update", raw._get_kwargs(body=NO_BODY), content=body)
        return read_metrics.metric_update(Answer("metrics.update", reply), wanted)

    def delete(self, metric_id: Id) -> Binding[Deletion]:
        from honeyhive_raw.r2025_12_15.api.metrics import delete_metric as raw

        wanted = path_id("metric_id", metric_id)
        where = raw._get_kwargs(metric_id=wanted)
        reply = yield make_call("metrics.delete", where, query=query_pairs(where["params"]))
        return flagged_deletion("metrics.delete", reply, wanted)

    def run(self, metric: Metric | Mapping[str, Any], event: Event | Mapping[str, Any] | None) -> Binding[MetricRun]:
        from honeyhive_raw.r2025_12_15.api.metrics import run_metric as raw

        body = encode(metric_run_fields(metric, event))
        reply = yield make_call("metrics.run", raw._get_kwargs(body=NO_BODY), content=body)
        if not reply.content:
            return MetricRun()
        return read_metrics.metric_run(Answer("metrics.run", reply))
