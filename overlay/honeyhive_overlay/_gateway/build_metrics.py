"""Build the bodies of metrics."""

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
_REQUIRED_BY_TYPE: Final[Mapping[str, tuple[str, ...]]] = {
    "LLM": ("model_provider", "model_name"),
    "COMPOSITE": ("child_metrics",),
}


def build_metric(ready: dict[str, Any], _: Context) -> dict[str, Any]:
    """Return the fields of a metric, with its filters wrapped."""
    return wrap_filters(ready)


def build_new_metric(ready: dict[str, Any], _: Context) -> dict[str, Any]:
    """Return the fields of a new metric, after a check of its scale that no document mentions."""
    if ready.get("return_type", "float") == "float" and ready.get("scale") is None:
        by_default = "" if "return_type" in ready else ", which is the server's default,"
        raise InvalidArgument(
            "scale",
            f"a return_type of float{by_default} needs one, an integer above 0; the server rejects others with 400.",
        )
    return wrap_filters(ready)


def build_metric_to_run(argument: str, metric: object) -> dict[str, Any]:
    """Return a metric to run, from a model or from a mapping of fields."""
    prefix = f"{argument}."
    body = body_of(MetricFields)
    if isinstance(metric, Model):  # it contains fields that servers send but do not accept
        metric = {name: value for name, value in metric.to_dict().items() if name in body.known and value is not None}
    ready = body.check(metric, prefix=prefix, allow_unknown=True)
    require_fields(ready, body.required, prefix)
    return wrap_filters(ready, prefix)


def build_metric_content(argument: str, content: object) -> dict[str, Any]:
    """Return the content of a version of a metric, after checks that documents describe in words only."""
    ready = build_metric_to_run(argument, content)
    for name in _REQUIRED_BY_TYPE.get(ready["type"], ()):
        if not ready.get(name):
            reason = f"a metric of type {ready['type']} needs it; the server rejects others with 400."
            raise InvalidArgument(f"{argument}.{name}", reason)
    return ready
