"""Parse what servers of any revision send of metrics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._core.type_guards import is_object
from honeyhive_overlay._gateway.parse_lists import flatten_items
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


def parse_metric_page(response: ResponseBody, older_types: Mapping[str, str] | None = None) -> Page[Metric]:
    """Parse metrics: a flat list, one inside another as declared, or under ``metrics``.

    Args:
        older_types: words for types that servers may still hold, and ours for them.
    """
    items, extra = flatten_items(response, "metrics")
    return Page(tuple(_metric(response, item, path, older_types or {}) for path, item in items), extra=extra)


def parse_metric_run(response: ResponseBody) -> MetricRun:
    """Parse what running a metric gave, whatever it is; what is no object is the result itself."""
    if not response.content:
        return MetricRun()
    if not is_object(response.value):
        return MetricRun(result=response.value)
    success, explanation = response.value.get("success"), response.value.get("explanation")
    return response.parse_model(
        MetricRun,
        response.value,
        "$",
        success=success if isinstance(success, bool) else None,
        explanation=explanation if isinstance(explanation, str) else None,
    )


def parse_metric_version_page(response: ResponseBody) -> Page[MetricVersion]:
    """Parse versions, which stand under ``data``."""
    body = response.expect_object(response.value)
    items = response.expect_list(body.get("data"), "$.data")
    extra = {name: value for name, value in body.items() if name != "data"}
    return Page(tuple(_version(response, item, f"$.data[{index}]") for index, item in enumerate(items)), extra=extra)


def parse_metric_version(response: ResponseBody) -> MetricVersion:
    """Parse a version, which stands under ``data``."""
    return _version(response, response.expect_object(response.value).get("data"), "$.data")


def _version(response: ResponseBody, value: Any, path: str) -> MetricVersion:
    source = response.expect_object(value, path)
    read: dict[str, Any] = {}
    if source.get("content") is not None:
        content = response.expect_object(source["content"], f"{path}.content")
        parts = _parts(response, content, f"{path}.content")
        read["content"] = response.parse_model(MetricContent, content, f"{path}.content", **parts)
    return response.parse_model(MetricVersion, source, path, **read)


def _metric(response: ResponseBody, value: Any, path: str, older_types: Mapping[str, str]) -> Metric:
    source = response.expect_object(value, path)
    read = _parts(response, source, path)
    if isinstance(kind := source.get("type"), str) and kind in older_types:
        read["type"] = older_types[kind]
    return response.parse_model(Metric, source, path, **read)


def _parts(response: ResponseBody, source: dict[str, Any], path: str) -> dict[str, Any]:
    """Parse the objects inside a metric, so that each remembers what it was made from."""
    read: dict[str, Any] = {}
    if source.get("threshold") is not None:
        read["threshold"] = response.parse_model(MetricThreshold, source["threshold"], f"{path}.threshold")
    if source.get("categories") is not None:
        read["categories"] = response.parse_models(MetricCategory, source["categories"], f"{path}.categories")
    if source.get("child_metrics") is not None:
        read["child_metrics"] = response.parse_models(ChildMetric, source["child_metrics"], f"{path}.child_metrics")
    return read
