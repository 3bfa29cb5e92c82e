"""Metrics in 2025-12-15."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay._core.answers import nothing_found
from honeyhive_overlay._core.arguments import choice, fields_of, filter_dicts, path_id, query_pairs, whole
from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._core.shapes import is_mapping
from honeyhive_overlay._gateway import read_metrics
from honeyhive_overlay._gateway.protocols import MetricsGateway
from honeyhive_overlay._gateway.r2025_12_15.fields import need, refuse_null
from honeyhive_overlay._gateway.r2025_12_15.gateway import NO_BODY, make_call
from honeyhive_overlay._gateway.read_runs import deletion
from honeyhive_overlay.errors import InvalidArgument
from honeyhive_overlay.models.base import Model
from honeyhive_overlay.models.events import Event
from honeyhive_overlay.models.metrics import CreatedMetric, Metric, MetricRun, MetricUpdate
from honeyhive_overlay.models.runs import Deletion
from honeyhive_overlay.types import Id, MetricType, Page, ReturnType

_NULLABLE = frozenset({"model_provider", "model_name", "scale", "threshold", "categories", "child_metrics"})
_FIELDS = _NULLABLE | {
    "name",
    "type",
    "criteria",
    "description",
    "return_type",
    "enabled_in_prod",
    "needs_ground_truth",
    "sampling_percentage",
    "filters",
}


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
        for metric in read_metrics.metric_page(Answer("metrics.get", reply)):
            if metric.id == wanted:
                return metric
        raise nothing_found(call, f"the metric {wanted!r}")

    def create(self, fields: Mapping[str, Any]) -> Binding[CreatedMetric]:
        from honeyhive_raw.r2025_12_15.api.metrics import create_metric as raw

        ready = _metric_fields(fields)
        need(ready, "name", "type", "criteria")
        if ready.get("return_type", "float") == "float" and ready.get("scale") is None:
            by_default = "" if "return_type" in ready else ", which is the server's default,"
            raise InvalidArgument(
                "scale",
                f"a return_type of float{by_default} needs one, a whole number above 0; the server answers 400 without.",
            )
        reply = yield make_call("metrics.create", raw._get_kwargs(body=NO_BODY), content=encode(ready))
        return read_metrics.created_metric(Answer("metrics.create", reply))

    def update(self, metric_id: Id, changes: Mapping[str, Any]) -> Binding[MetricUpdate]:
        from honeyhive_raw.r2025_12_15.api.metrics import update_metric as raw

        wanted = path_id("metric_id", metric_id)
        refuse_null(changes, nullable=_NULLABLE)
        body = encode({"id": wanted, **_metric_fields(changes)})
        reply = yield make_call("metrics.update", raw._get_kwargs(body=NO_BODY), content=body)
        return read_metrics.metric_update(Answer("metrics.update", reply), wanted)

    def delete(self, metric_id: Id) -> Binding[Deletion]:
        from honeyhive_raw.r2025_12_15.api.metrics import delete_metric as raw

        wanted = path_id("metric_id", metric_id)
        where = raw._get_kwargs(metric_id=wanted)
        reply = yield make_call("metrics.delete", where, query=query_pairs(where["params"]))
        if not reply.content:
            return Deletion(id=wanted, deleted=True)
        return deletion(Answer("metrics.delete", reply), wanted)

    def run(self, metric: Metric | Mapping[str, Any], event: Event | Mapping[str, Any] | None) -> Binding[MetricRun]:
        from honeyhive_raw.r2025_12_15.api.metrics import run_metric as raw

        fields = metric
        if isinstance(metric, Model):
            known = metric.to_dict().items()  # what else a server tells of a metric, it does not take
            fields = {name: value for name, value in known if name in _FIELDS and value is not None}
        ready = _metric_fields(fields, "metric")
        need(ready, "name", "type", "criteria", at="metric.")
        body: dict[str, Any] = {"metric": ready}
        if event is not None:
            body["event"] = event.to_dict() if isinstance(event, Model) else event
        reply = yield make_call("metrics.run", raw._get_kwargs(body=NO_BODY), content=encode(body))
        if not reply.content:
            return MetricRun()
        return read_metrics.metric_run(Answer("metrics.run", reply))


def _metric_fields(fields: object, argument: str = "fields") -> dict[str, Any]:
    """Return the fields of a metric ready to be sent: closed words checked, filters under their key."""
    ready = fields_of(fields, argument)
    at = "" if argument == "fields" else f"{argument}."
    kind = ready.get("type")
    if isinstance(kind, str) and kind != kind.upper():
        raise InvalidArgument(f"{at}type", f"{kind!r}: the server takes upper case only, such as PYTHON or LLM.")
    choice(f"{at}type", kind, MetricType)
    choice(f"{at}return_type", ready.get("return_type"), ReturnType)
    whole(f"{at}scale", ready.get("scale"))
    filters = ready.get("filters")
    if filters is not None and not (is_mapping(filters) and "filterArray" in filters):
        ready["filters"] = {"filterArray": filter_dicts(f"{at}filters", ready["filters"])}
    return ready
