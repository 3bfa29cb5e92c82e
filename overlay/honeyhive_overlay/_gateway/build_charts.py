"""Build what servers take of charts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from honeyhive_overlay._core.arguments import build_filter, build_range
from honeyhive_overlay._core.encode import encode_text
from honeyhive_overlay._core.type_guards import is_mapping, is_sequence
from honeyhive_overlay._gateway.request import Context
from honeyhive_overlay.errors import InvalidArgument

CHART_WIRE_NAMES: Final[Mapping[str, str]] = {
    "aggregate": "func", "bucket": "bucketing", "group_by": "groupBy", "date_range": "dateRange", "filters": "query",
}  # fmt: skip
"""What servers call fields of charts: ours to theirs."""
_TEXTS: Final = ("field", "type", "operator")


def build_chart(ready: dict[str, Any], _: Context) -> dict[str, Any]:
    """Return the fields of a chart, by the server's words, with a whole range and conditions of text."""
    if ready.get("dateRange") is not None:
        ready["dateRange"] = _range(ready["dateRange"])
    if ready.get("query") is not None:
        ready["query"] = _conditions(ready["query"])
    return ready


def _range(value: Any) -> dict[str, Any]:
    """Return a range with both its ends, or one that moves with the time, as a chart that was read holds it."""
    found: dict[str, Any] = dict(value) if is_mapping(value) else dict(build_range(value) or {})
    if "relative" not in found and not found.keys() >= {"$gte", "$lte"}:
        raise InvalidArgument("date_range", f"{value!r} is open; the range of a chart has a start and an end.")
    return found


def _conditions(values: Any) -> list[dict[str, Any]]:
    if not is_sequence(values):
        raise InvalidArgument("filters", "give a sequence of filters, also for a single one.")
    return [_condition(f"filters[{index}]", value) for index, value in enumerate(values)]


def _condition(argument: str, value: Any) -> dict[str, Any]:
    """Return a condition, whose value is text or null here; one of that form, as charts hold them, is left alone."""
    if is_mapping(value) and set(value) == {*_TEXTS, "value"}:
        texts = [*(value[name] for name in _TEXTS), "" if value["value"] is None else value["value"]]
        if all(isinstance(text, str) for text in texts):
            return dict(value)
    found = build_filter(argument, value)
    if found["value"] is not None and not isinstance(found["value"], str):
        found["value"] = encode_text(argument, found["value"])
    return found
