"""Metrics in 2025-12-02, whose list takes no filter, so that types and ids are chosen here."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._gateway.build_metrics import build_metric, build_new_metric
from honeyhive_overlay._gateway.gateway import Plan
from honeyhive_overlay._gateway.parse_acknowledgements import parse_untyped_deletion, parse_untyped_update
from honeyhive_overlay._gateway.parse_lists import parser_by_id
from honeyhive_overlay._gateway.parse_metrics import parse_metric_page
from honeyhive_overlay._gateway.request import PROJECT, Context, serve
from honeyhive_overlay._gateway.requests.metrics import CreateMetric, DeleteMetric, GetMetric, ListMetrics, UpdateMetric
from honeyhive_overlay._gateway.untyped_responses import find_created_id, has_object
from honeyhive_overlay.errors import InvalidArgument
from honeyhive_overlay.models.acknowledgements import Created
from honeyhive_overlay.models.metrics import Metric
from honeyhive_overlay.types import Page

_OLDER_TYPES: Final = {"custom": "PYTHON", "model": "LLM", "human": "HUMAN", "composite": "COMPOSITE"}
_ALSO: Final = {"project_name": PROJECT}
_page = partial(parse_metric_page, older_types=_OLDER_TYPES)


def _list(request: ListMetrics, plan: Plan[Page[Metric]]) -> Binding[Page[Metric]]:
    """Read all metrics, and choose by type."""
    values = plan.values(request)
    chosen = values.pop("type")
    page = plan.parse((yield from plan.send(request, values)))
    return Page(tuple(metric for metric in page if chosen in (None, metric.type)), extra=page.extra)


def _get(request: GetMetric, plan: Plan[Metric]) -> Binding[Metric]:
    """Read all metrics, and find one."""
    values = plan.values(request)
    del values["metric_id"]
    return plan.parse((yield from plan.send(request, values)))


def _create(request: CreateMetric, plan: Plan[Created]) -> Binding[Created]:
    """Create a metric, and find it where the server does not say its id."""
    values = plan.values(request)
    response = yield from plan.send(request, values)
    if has_object(response) and (response.value.get("metric_id") or response.value.get("id")) is not None:
        return plan.parse(response)
    return Created(ids=((yield from find_created_id(response, values["name"], plan.gateway.bind(ListMetrics()))),))


def _whole_percentage(ready: dict[str, Any]) -> dict[str, Any]:
    """Return the fields, whose percentage is a whole number here."""
    share: Any = ready.get("sampling_percentage")
    if isinstance(share, float):
        if not share.is_integer():
            raise InvalidArgument("sampling_percentage", f"{share} is no whole number, which this revision needs.")
        ready["sampling_percentage"] = int(share)
    return ready


def _new(ready: dict[str, Any], context: Context) -> dict[str, Any]:
    return _whole_percentage(build_new_metric(ready, context))


def _changed(ready: dict[str, Any], context: Context) -> dict[str, Any]:
    return _whole_percentage(build_metric(ready, context))


SERVED: Final = serve(
    ListMetrics.composed(_list, "metrics.get_metrics", constants=_ALSO, parse=_page),
    GetMetric.composed(_get, "metrics.get_metrics", constants=_ALSO, parse=parser_by_id("metric", _page)),
    CreateMetric.composed(_create, "metrics.create_metric", build=_new, may_contain_error=True),
    UpdateMetric.served(
        "metrics.update_metric",
        parse=parse_untyped_update,
        build=_changed,
        may_contain_error=True,
        empty={"description": '""', **dict.fromkeys(("categories", "child_metrics", "filters"), "[]")},
    ),
    DeleteMetric.served("metrics.delete_metric", parse=parse_untyped_deletion, may_contain_error=True),
)
