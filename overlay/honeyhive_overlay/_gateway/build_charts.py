"""Build the bodies of saved charts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from honeyhive_overlay._core.arguments import build_filter, build_range
from honeyhive_overlay._core.encode import encode_text
from honeyhive_overlay._core.type_guards import is_mapping, is_sequence
from honeyhive_overlay._gateway.request import Context
from honeyhive_overlay.errors import InvalidArgument, describe

CHART_WIRE_NAMES: Final[Mapping[str, str]] = {
    "aggregate": "func", "bucket": "bucketing", "group_by": "groupBy", "date_range": "dateRange", "filters": "query",
}  # fmt: skip
"""Wire names of the fields of charts."""
_TEXT_KEYS: Final = ("field", "type", "operator")


def build_chart(ready: dict[str, Any], _: Context) -> dict[str, Any]:
    """Return the fields of a chart, with a range that has both ends and with filters whose values are text."""
    if ready.get("dateRange") is not None:
        ready["dateRange"] = _build_closed_range(ready["dateRange"])
    if ready.get("query") is not None:
        ready["query"] = _build_text_filters(ready["query"])
    return ready


def _build_closed_range(value: Any) -> dict[str, Any]:
    """Return a range with a start and an end, or a relative one as servers send it."""
    date_range: dict[str, Any] = dict(value) if is_mapping(value) else dict(build_range(value) or {})
    if "relative" not in date_range and not date_range.keys() >= {"$gte", "$lte"}:
        raise InvalidArgument("date_range", f"{describe(value)} is open; the range of a chart has a start and an end.")
    return date_range


def _build_text_filters(values: Any) -> list[dict[str, Any]]:
    if not is_sequence(values):
        raise InvalidArgument("filters", "give a sequence of filters, even for a single one.")
    return [_build_text_filter(f"filters[{index}]", value) for index, value in enumerate(values)]


def _build_text_filter(argument: str, value: Any) -> dict[str, Any]:
    """Return a filter whose value is text or null; the filters of stored charts have this form already."""
    if is_mapping(value) and set(value) == {*_TEXT_KEYS, "value"}:
        texts = [*(value[name] for name in _TEXT_KEYS), "" if value["value"] is None else value["value"]]
        if all(isinstance(text, str) for text in texts):
            return dict(value)
    ready = build_filter(argument, value)
    if ready["value"] is not None and not isinstance(ready["value"], str):
        ready["value"] = encode_text(argument, ready["value"])
    return ready
