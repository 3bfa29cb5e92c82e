"""Parse what servers of any revision send of metrics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.shapes import is_object
from honeyhive_overlay._gateway.parse_lists import flat_items
from honeyhive_overlay.models.metrics import (
    ChildMetric,
    Metric,
    MetricCategory,
    MetricContent,
    MetricRun,
    MetricThreshold,
    MetricVersion,
)
from honeyhive_overlay.types import Page


def metric_page(answer: Answer, older_types: Mapping[str, str] | None = None) -> Page[Metric]:
    """Parse metrics: a flat list, one inside another as declared, or under ``metrics``.

    Args:
        older_types: words for types that servers may still hold, and ours for them.
    """
    items, extra = flat_items(answer, "metrics")
    return Page(tuple(_metric(answer, item, path, older_types or {}) for path, item in items), extra=extra)


def metric_run(answer: Answer) -> MetricRun:
    """Parse what running a metric gave, whatever it is; what is no object is the result itself."""
    if not answer.content:
        return MetricRun()
    if not is_object(answer.value):
        return MetricRun(result=answer.value)
    success, explanation = answer.value.get("success"), answer.value.get("explanation")
    return answer.model(
        MetricRun,
        answer.value,
        "$",
        success=success if isinstance(success, bool) else None,
        explanation=explanation if isinstance(explanation, str) else None,
    )


def metric_version_page(answer: Answer) -> Page[MetricVersion]:
    """Parse versions, which stand under ``data``."""
    body = answer.object(answer.value)
    items = answer.list(body.get("data"), "$.data")
    extra = {name: value for name, value in body.items() if name != "data"}
    return Page(tuple(_version(answer, item, f"$.data[{index}]") for index, item in enumerate(items)), extra=extra)


def one_metric_version(answer: Answer) -> MetricVersion:
    """Parse a version, which stands under ``data``."""
    return _version(answer, answer.object(answer.value).get("data"), "$.data")


def _version(answer: Answer, value: Any, path: str) -> MetricVersion:
    source = answer.object(value, path)
    read: dict[str, Any] = {}
    if source.get("content") is not None:
        content = answer.object(source["content"], f"{path}.content")
        parts = _parts(answer, content, f"{path}.content")
        read["content"] = answer.model(MetricContent, content, f"{path}.content", **parts)
    return answer.model(MetricVersion, source, path, **read)


def _metric(answer: Answer, value: Any, path: str, older_types: Mapping[str, str]) -> Metric:
    source = answer.object(value, path)
    read = _parts(answer, source, path)
    if isinstance(kind := source.get("type"), str) and kind in older_types:
        read["type"] = older_types[kind]
    return answer.model(Metric, source, path, **read)


def _parts(answer: Answer, source: dict[str, Any], path: str) -> dict[str, Any]:
    """Parse the objects inside a metric, so that each remembers what it was made from."""
    read: dict[str, Any] = {}
    if source.get("threshold") is not None:
        read["threshold"] = answer.model(MetricThreshold, source["threshold"], f"{path}.threshold")
    if source.get("categories") is not None:
        read["categories"] = answer.models(MetricCategory, source["categories"], f"{path}.categories")
    if source.get("child_metrics") is not None:
        read["child_metrics"] = answer.models(ChildMetric, source["child_metrics"], f"{path}.child_metrics")
    return read
