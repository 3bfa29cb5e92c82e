"""Write what servers of more than one revision take of metrics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from honeyhive_overlay._core.arguments import choice, fields_of, given, whole
from honeyhive_overlay._gateway.fields import need, wrap_filters
from honeyhive_overlay.errors import InvalidArgument
from honeyhive_overlay.models.base import Model
from honeyhive_overlay.models.events import Event
from honeyhive_overlay.models.metrics import Metric, MetricContent
from honeyhive_overlay.types import MetricType, ReturnType

NULLABLE_METRIC: Final = frozenset(
    {"model_provider", "model_name", "scale", "threshold", "categories", "child_metrics"}
)
_FIELDS: Final = NULLABLE_METRIC | {
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
_NEEDED_BY: Final[Mapping[str, tuple[str, ...]]] = {
    "LLM": ("model_provider", "model_name"),
    "COMPOSITE": ("child_metrics",),
}


def metric_fields(fields: object, argument: str = "fields") -> dict[str, Any]:
    """Return the fields of a metric ready to be sent: closed words checked, filters under their key."""
    ready = fields_of(fields, argument)
    at = "" if argument == "fields" else f"{argument}."
    kind = ready.get("type")
    if isinstance(kind, str) and kind != kind.upper():
        raise InvalidArgument(f"{at}type", f"{kind!r}: the server takes upper case only, such as PYTHON or LLM.")
    choice(f"{at}type", kind, MetricType)
    choice(f"{at}return_type", ready.get("return_type"), ReturnType)
    whole(f"{at}scale", ready.get("scale"))
    wrap_filters(ready, at)
    return ready


def new_metric_fields(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a new metric ready to be sent, after the rules that no document writes down."""
    ready = metric_fields(fields)
    need(ready, "name", "type", "criteria")
    if ready.get("return_type", "float") == "float" and ready.get("scale") is None:
        by_default = "" if "return_type" in ready else ", which is the server's default,"
        raise InvalidArgument(
            "scale",
            f"a return_type of float{by_default} needs one, a whole number above 0; the server answers 400 without.",
        )
    return ready


def metric_run_fields(metric: Metric | Mapping[str, Any], event: Event | Mapping[str, Any] | None) -> dict[str, Any]:
    """Return a metric and the event that it is to judge."""
    ready = metric_fields(_taken(metric), "metric")
    need(ready, "name", "type", "criteria", at="metric.")
    body: dict[str, Any] = {"metric": ready}
    if event is not None:
        body["event"] = event.to_dict() if isinstance(event, Model) else event
    return body


def metric_version_fields(
    *, message: str, content: MetricContent | Mapping[str, Any], deploy_immediately: bool | None
) -> dict[str, Any]:
    """Return a version of a metric, after the rules that documents have in words alone."""
    ready = metric_fields(_taken(content), "content")
    need(ready, "name", "type", "criteria", at="content.")
    for name in _NEEDED_BY.get(ready["type"], ()):
        if not ready.get(name):
            why = f"a metric of type {ready['type']} needs it; the server answers 400 without."
            raise InvalidArgument(f"content.{name}", why)
    fields = given(message=message, content=ready, deploy_immediately=deploy_immediately)
    need(fields, "message")
    return fields


def _taken(metric: object) -> object:
    """Return a metric that was read without what servers tell of it and do not take; a mapping as it is."""
    if not isinstance(metric, Model):
        return metric
    known = metric.to_dict().items()
    return {name: value for name, value in known if name in _FIELDS and value is not None}
