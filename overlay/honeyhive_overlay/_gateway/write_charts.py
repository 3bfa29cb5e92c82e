"""Write what servers take of charts, by their words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from honeyhive_overlay._core.arguments import choice, fields_of, filter_dict, range_dict, text_id
from honeyhive_overlay._core.encode import encode_text
from honeyhive_overlay._core.shapes import is_mapping, is_sequence
from honeyhive_overlay.errors import InvalidArgument
from honeyhive_overlay.types import ChartBucket

_WORDS: Final[Mapping[str, str]] = {
    "aggregate": "func", "bucket": "bucketing", "group_by": "groupBy", "date_range": "dateRange", "filters": "query",
}  # fmt: skip
_TEXTS: Final = ("field", "type", "operator")


def chart_fields(given: object) -> dict[str, Any]:
    """Return the fields of a chart ready to be sent: the server's words, a whole range, and conditions of text."""
    fields = fields_of(given)
    for ours, theirs in _WORDS.items():
        if ours in fields and theirs in fields:
            raise InvalidArgument(ours, f"{theirs} is the server's word for it; give one of the two.")
    ready = {_WORDS.get(name, name): value for name, value in fields.items()}
    choice("bucket", ready.get("bucketing"), ChartBucket)
    if ready.get("dateRange") is not None:
        ready["dateRange"] = _range(ready["dateRange"])
    if ready.get("query") is not None:
        ready["query"] = _conditions(ready["query"])
    if ready.get("owner_id") is not None:
        ready["owner_id"] = text_id("owner_id", ready["owner_id"])
    return ready


def _range(value: Any) -> dict[str, Any]:
    """Return a range with both its ends, or one that moves with the time, as a chart that was read holds it."""
    found: dict[str, Any] = dict(value) if is_mapping(value) else dict(range_dict(value) or {})
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
    found = filter_dict(argument, value)
    if found["value"] is not None and not isinstance(found["value"], str):
        found["value"] = encode_text(argument, found["value"])
    return found
