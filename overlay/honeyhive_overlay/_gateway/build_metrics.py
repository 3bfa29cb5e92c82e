"""Build what servers of more than one revision take of metrics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from honeyhive_overlay._core.model import Model
from honeyhive_overlay._gateway.build_filters import wrap_filters
from honeyhive_overlay._gateway.request import Context
from honeyhive_overlay._gateway.rules import body_of, require_fields
from honeyhive_overlay.bodies import MetricFields
from honeyhive_overlay.errors import InvalidArgument

NULLABLE_IN_METRICS: Final = ("model_provider", "model_name", "scale", "threshold", "categories", "child_metrics")
_NEEDED_BY: Final[Mapping[str, tuple[str, ...]]] = {
    "LLM": ("model_provider", "model_name"),
    "COMPOSITE": ("child_metrics",),
}


def build_metric(ready: dict[str, Any], _: Context) -> dict[str, Any]:
    """Return the fields of a metric, whose filters stand under their key."""
    return wrap_filters(ready)


def build_new_metric(ready: dict[str, Any], _: Context) -> dict[str, Any]:
    """Return the fields of a new metric, after a rule that no document writes down."""
    if ready.get("return_type", "float") == "float" and ready.get("scale") is None:
        by_default = "" if "return_type" in ready else ", which is the server's default,"
        raise InvalidArgument(
            "scale",
            f"a return_type of float{by_default} needs one, a whole number above 0; the server answers 400 without.",
        )
    return wrap_filters(ready)


def build_metric_to_run(argument: str, metric: object) -> dict[str, Any]:
    """Return a metric that was read, or the fields of one, as servers run it."""
    at = f"{argument}."
    body = body_of(MetricFields)
    if isinstance(metric, Model):  # without what servers say of it and do not take
        metric = {name: value for name, value in metric.to_dict().items() if name in body.known and value is not None}
    ready = body.check(metric, at=at, allow_unknown=True)
    require_fields(ready, body.required, at)
    return wrap_filters(ready, at)


def build_metric_content(argument: str, content: object) -> dict[str, Any]:
    """Return the content of a version of a metric, after the rules that documents have in words alone."""
    ready = build_metric_to_run(argument, content)
    for name in _NEEDED_BY.get(ready["type"], ()):
        if not ready.get(name):
            why = f"a metric of type {ready['type']} needs it; the server answers 400 without."
            raise InvalidArgument(f"{argument}.{name}", why)
    return ready
