"""Metrics in 2025-12-02."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NoReturn

from honeyhive_overlay._core.answers import nothing_found
from honeyhive_overlay._core.arguments import choice, path_id, query_pairs
from honeyhive_overlay._core.calls import Binding, Call
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._gateway import read_metrics
from honeyhive_overlay._gateway.calling import NO_BODY
from honeyhive_overlay._gateway.fields import refuse_null
from honeyhive_overlay._gateway.missing import refuse_operation
from honeyhive_overlay._gateway.protocols import MetricsGateway
from honeyhive_overlay._gateway.r2025_12_02.gateway import REVISION, make_call
from honeyhive_overlay._gateway.undeclared import find_created, spoken, undeclared_deletion
from honeyhive_overlay._gateway.write_metrics import metric_fields, new_metric_fields
from honeyhive_overlay.errors import InvalidArgument
from honeyhive_overlay.models.events import Event
from honeyhive_overlay.models.metrics import CreatedMetric, Metric, MetricUpdate
from honeyhive_overlay.models.runs import Deletion
from honeyhive_overlay.types import Id, MetricType, Page

_OLDER_TYPES: Final = {"custom": "PYTHON", "model": "LLM", "human": "HUMAN", "composite": "COMPOSITE"}
_EMPTY: Final = {"description": '""', **dict.fromkeys(("categories", "child_metrics", "filters"), "[]")}


class Metrics(MetricsGateway):
    """Metrics in 2025-12-02, whose list takes no filter, so that types and ids are chosen here."""

    def __init__(self, project: str) -> None:
        self._project = project

    def list(self, *, type: MetricType | None) -> Binding[Page[Metric]]:  # noqa: A002 - the server's word
        choice("type", type, MetricType)
        reply = yield self._list_call("metrics.list")
        page = read_metrics.metric_page(Answer("metrics.list", reply), _OLDER_TYPES)
        chosen = tuple(metric for metric in page if type is None or metric.type == type)
        return Page(chosen, extra=page.extra)

    def get(self, metric_id: Id) -> Binding[Metric]:
        wanted = path_id("metric_id", metric_id)
        call = self._list_call("metrics.get")
        reply = yield call
        for metric in read_metrics.metric_page(Answer("metrics.get", reply), _OLDER_TYPES):
            if metric.id == wanted:
                return metric
        raise nothing_found(call, f"the metric {wanted!r}")

    def create(self, fields: Mapping[str, Any]) -> Binding[CreatedMetric]:
        from honeyhive_raw.r2025_12_02.api.metrics import create_metric as raw

        ready = _sayable(new_metric_fields(fields))
        where = raw._get_kwargs(body=NO_BODY)
        reply = yield make_call("metrics.create", where, content=encode(ready), may_refuse=True)
        answer = spoken("metrics.create", reply)
        if answer is not None and (answer.value.get("metric_id") or answer.value.get("id")) is not None:
            return read_metrics.created_metric(answer)
        found = yield from find_created("metrics.create", reply, ready["name"], self.list(type=None))
        return CreatedMetric(id=found.id, inserted=True)

    def update(self, metric_id: Id, changes: Mapping[str, Any]) -> Binding[MetricUpdate]:
        from honeyhive_raw.r2025_12_02.api.metrics import update_metric as raw

        wanted = path_id("metric_id", metric_id)
        refuse_null(changes, empty=_EMPTY)
        body = encode({"metric_id": wanted, **_sayable(metric_fields(changes))})
        reply = yield make_call("metrics.update", raw._get_kwargs(body=NO_BODY), content=body, may_refuse=True)
        answer = spoken("metrics.update", reply)
        if answer is None:
            return MetricUpdate(id=wanted, updated=True)
        return answer.model(MetricUpdate, answer.value, id=wanted, updated=answer.value.get("updated", True))

    def delete(self, metric_id: Id) -> Binding[Deletion]:
        from honeyhive_raw.r2025_12_02.api.metrics import delete_metric as raw

        wanted = path_id("metric_id", metric_id)
        where = raw._get_kwargs(metric_id=wanted)
        reply = yield make_call("metrics.delete", where, query=query_pairs(where["params"]), may_refuse=True)
        return undeclared_deletion("metrics.delete", reply, wanted)

    def run(self, metric: Metric | Mapping[str, Any], event: Event | Mapping[str, Any] | None) -> NoReturn:
        refuse_operation("metrics.run", REVISION)

    def _list_call(self, operation: str) -> Call:
        from honeyhive_raw.r2025_12_02.api.metrics import get_metrics as raw

        where = raw._get_kwargs(project_name=self._project)
        return make_call(operation, where, query=query_pairs(where["params"]))


def _sayable(ready: dict[str, Any]) -> dict[str, Any]:
    """Return the fields, whose percentage is a whole number here."""
    share: Any = ready.get("sampling_percentage")
    if isinstance(share, float):
        if not share.is_integer():
            raise InvalidArgument("sampling_percentage", f"{share} is no whole number, which this revision needs.")
        ready["sampling_percentage"] = int(share)
    return ready
