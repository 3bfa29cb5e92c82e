"""Parse metrics, their versions and their results."""

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
    """Parse a list of metrics: flat, nested as declared, or in ``metrics``.

    Args:
        response: The response.
        older_types: Older names of metric types that servers may still send, and their present names.
    """
    items, extra = flatten_items(response, "metrics")
    return Page(tuple(_parse_metric(response, item, path, older_types or {}) for path, item in items), extra=extra)


def parse_metric_run(response: ResponseBody) -> MetricRun:
    """Parse the response to running a metric; unless the body is an object, it is the result itself."""
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
    """Parse the versions of a metric, which are in ``data``."""
    body = response.expect_object(response.value)
    items = response.expect_list(body.get("data"), "$.data")
    versions = tuple(_parse_version(response, item, f"$.data[{index}]") for index, item in enumerate(items))
    return Page(versions, extra={name: value for name, value in body.items() if name != "data"})


def parse_metric_version(response: ResponseBody) -> MetricVersion:
    """Parse a version of a metric, which is in ``data``."""
    return _parse_version(response, response.expect_object(response.value).get("data"), "$.data")


def _parse_metric(response: ResponseBody, value: Any, path: str, older_types: Mapping[str, str]) -> Metric:
    source = response.expect_object(value, path)
    parsed = _parse_nested(response, source, path)
    if isinstance(metric_type := source.get("type"), str) and metric_type in older_types:
        parsed["type"] = older_types[metric_type]
    return response.parse_model(Metric, source, path, **parsed)


def _parse_nested(response: ResponseBody, source: dict[str, Any], path: str) -> dict[str, Any]:
    """Parse the objects inside a metric one by one, so that each keeps its source."""
    parsed: dict[str, Any] = {}
    if source.get("threshold") is not None:
        parsed["threshold"] = response.parse_model(MetricThreshold, source["threshold"], f"{path}.threshold")
    if source.get("categories") is not None:
        parsed["categories"] = response.parse_models(MetricCategory, source["categories"], f"{path}.categories")
    if source.get("child_metrics") is not None:
        parsed["child_metrics"] = response.parse_models(ChildMetric, source["child_metrics"], f"{path}.child_metrics")
    return parsed


def _parse_version(response: ResponseBody, value: Any, path: str) -> MetricVersion:
    source = response.expect_object(value, path)
    parsed: dict[str, Any] = {}
    if source.get("content") is not None:
        content = response.expect_object(source["content"], f"{path}.content")
        nested = _parse_nested(response, content, f"{path}.content")
        parsed["content"] = response.parse_model(MetricContent, content, f"{path}.content", **nested)
    return response.parse_model(MetricVersion, source, path, **parsed)
