"""Parse and validate filters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from honeyhive_overlay.local.http_errors import bad_request
from honeyhive_overlay.local.json_text import JsonObject, as_list, as_object, decode, is_number
from honeyhive_overlay.local.rules import timestamps

OPERATORS = {
    "string": ("exists", "not exists", "is", "is not", "contains", "not contains"),
    "number": ("exists", "not exists", "is", "is not", "greater than", "less than"),
    "boolean": ("exists", "not exists", "is"),
    "datetime": ("exists", "not exists", "is", "is not", "after", "before"),
}


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition on one field. ``value`` has the Python type for ``type``; a datetime is in milliseconds."""

    path: tuple[str, ...]
    operator: str
    type: str
    value: str | float | bool | None


def parse_filters(value: object) -> list[Filter]:
    """Parse the list of a body or the JSON text of a query. A single object counts as a list of one."""
    if value is None:
        return []
    if isinstance(value, str):
        value = decode(value)
    items: list[Any] = [value] if isinstance(value, dict) else as_list(value)
    if not items and value != []:
        raise bad_request("filters: expected array")
    return [_parse_filter(as_object(item), f"filters[{index}]") for index, item in enumerate(items)]


def with_inferred_types(filters: list[Any]) -> list[Any]:
    """Add missing types: that of the value, or that of the operator. Newer servers accept such filters."""
    return [{"type": _infer_type(as_object(item)), **as_object(item)} for item in filters]


def _parse_filter(item: JsonObject, where: str) -> Filter:
    field, operator, kind = item.get("field"), item.get("operator"), item.get("type")
    if not isinstance(field, str) or not all(field.split(".")) or '"' in field:
        raise bad_request(f"{where}.field: expected the name of a field, with dots for what is inside")
    if not isinstance(kind, str) or kind not in OPERATORS:
        raise bad_request(f"{where}.type: expected one of {', '.join(OPERATORS)}, received {kind!r}")
    if operator not in OPERATORS[kind]:
        allowed = ", ".join(OPERATORS[kind])
        raise bad_request(f"{where}.operator: expected one of {allowed} for type {kind}, received {operator!r}")
    path = tuple(field.split("."))
    if operator in {"exists", "not exists"}:
        return Filter(path, operator, kind, None)
    if "value" not in item:
        raise bad_request(f"{where}.value: required")
    if item["value"] is None and operator in {"is", "is not"}:
        return Filter(path, "not exists" if operator == "is" else "exists", kind, None)
    return Filter(path, str(operator), kind, _parse_value(item["value"], kind, where))


def _parse_value(value: object, kind: str, where: str) -> str | float | bool:
    """Convert a value to its type. Older clients send every value as text, so text is accepted for other types."""
    if kind == "string" and isinstance(value, str):
        return value
    if kind == "boolean" and (value is True or value is False):
        return value
    if kind == "boolean" and value in {"true", "false"}:
        return value == "true"
    if kind == "datetime" and (found := timestamps.to_milliseconds(value)) is not None:
        return found
    if kind == "number":
        if is_number(value):
            return value
        if isinstance(value, str) and (number := _parse_number(value)) is not None:
            return number
    raise bad_request(f"{where}.value: {value!r} is not a {kind}")


def _parse_number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if abs(number) < float("inf") else None


def _infer_type(item: JsonObject) -> str:
    operator, value = item.get("operator"), item.get("value")
    if operator in {"after", "before"}:
        return "datetime"
    if isinstance(value, bool):
        return "boolean"
    return "number" if is_number(value) or operator in {"greater than", "less than"} else "string"
