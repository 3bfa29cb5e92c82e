"""Send the requests of metrics in 2025-12-02, whose list cannot be filtered by type or id on the server."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._gateway.build_metrics import build_metric, build_new_metric
from honeyhive_overlay._gateway.gateway import Plan
from honeyhive_overlay._gateway.multi_step import find_created_id
from honeyhive_overlay._gateway.parse_acknowledgements import (
    has_object,
    parse_untyped_deletion,
    parse_untyped_update,
)
from honeyhive_overlay._gateway.parse_lists import parser_by_id
from honeyhive_overlay._gateway.parse_metrics import parse_metric_page
from honeyhive_overlay._gateway.request import PROJECT, Context, serve
from honeyhive_overlay._gateway.requests.metrics import CreateMetric, DeleteMetric, GetMetric, ListMetrics, UpdateMetric
from honeyhive_overlay.errors import InvalidArgument
from honeyhive_overlay.models.acknowledgements import Created
from honeyhive_overlay.models.metrics import Metric
from honeyhive_overlay.types import Page

_OLDER_TYPES: Final = {"custom": "PYTHON", "model": "LLM", "human": "HUMAN", "composite": "COMPOSITE"}
_PROJECT: Final = {"project_name": PROJECT}
_parse_page = partial(parse_metric_page, older_types=_OLDER_TYPES)


def _list(request: ListMetrics, plan: Plan[Page[Metric]]) -> Binding[Page[Metric]]:
    """Read all metrics, and select by type."""
    values = plan.values(request)
    metric_type = values.pop("type")
    page = plan.parse((yield from plan.send(request, values)))
    return Page(tuple(metric for metric in page if metric_type in (None, metric.type)), extra=page.extra)


def _get(request: GetMetric, plan: Plan[Metric]) -> Binding[Metric]:
    """Read all metrics, and select one by its id."""
    values = plan.values(request)
    del values["metric_id"]
    return plan.parse((yield from plan.send(request, values)))


def _create(request: CreateMetric, plan: Plan[Created]) -> Binding[Created]:
    """Create a metric, and search for its id if the response does not contain it."""
    values = plan.values(request)
    response = yield from plan.send(request, values)
    if has_object(response) and (response.value.get("metric_id") or response.value.get("id")) is not None:
        return plan.parse(response)
    return Created(ids=((yield from find_created_id(response, values["name"], plan.gateway.bind(ListMetrics()))),))


def _with_integer_percentage(ready: dict[str, Any]) -> dict[str, Any]:
    """Return the fields with sampling_percentage as an integer, which this revision requires."""
    percentage: Any = ready.get("sampling_percentage")
    if isinstance(percentage, float):
        if not percentage.is_integer():
            raise InvalidArgument("sampling_percentage", f"{percentage} is not an integer, which this revision needs.")
        ready["sampling_percentage"] = int(percentage)
    return ready


def _build_new(ready: dict[str, Any], context: Context) -> dict[str, Any]:
    return _with_integer_percentage(build_new_metric(ready, context))


def _build_changes(ready: dict[str, Any], context: Context) -> dict[str, Any]:
    return _with_integer_percentage(build_metric(ready, context))


SERVED: Final = serve(
    ListMetrics.composed(_list, "metrics.get_metrics", constants=_PROJECT, parse=_parse_page),
    GetMetric.composed(_get, "metrics.get_metrics", constants=_PROJECT, parse=parser_by_id("metric", _parse_page)),
    CreateMetric.composed(_create, "metrics.create_metric", build=_build_new, may_contain_error=True),
    UpdateMetric.served(
        "metrics.update_metric",
        parse=parse_untyped_update,
        build=_build_changes,
        may_contain_error=True,
        empty_values={"description": '""', **dict.fromkeys(("categories", "child_metrics", "filters"), "[]")},
    ),
    DeleteMetric.served("metrics.delete_metric", parse=parse_untyped_deletion, may_contain_error=True),
)
