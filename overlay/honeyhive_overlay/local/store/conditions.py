"""Filters and bounds as parts of a WHERE clause. Every value travels as a parameter."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from honeyhive_overlay.local.rules.filters import Filter

_INDEXED: dict[tuple[str, ...], str] = {
    ("event_id",): "event_id",
    ("session_id",): "session_id",
    ("metadata", "run_id"): "run_id",
}
_COMPARISONS = {
    "is": "=",
    "greater than": ">",
    "less than": "<",
    "after": ">",
    "before": "<",
}


class Condition(NamedTuple):
    """A piece of SQL and the values for its question marks."""

    sql: str
    values: tuple[object, ...] = ()


def every(conditions: Iterable[Condition]) -> Condition:
    """All of them; true if there are none."""
    found = list(conditions)
    if not found:
        return Condition("TRUE")
    sql = " AND ".join(f"({condition.sql})" for condition in found)
    return Condition(sql, tuple(value for condition in found for value in condition.values))


def between(expression: str, bounds: tuple[float | None, float | None]) -> list[Condition]:
    """Bounds, both inclusive, of an expression; one that is None is open."""
    return [
        Condition(f"{expression} {operator} ?", (bound,))
        for operator, bound in zip((">=", "<="), bounds, strict=True)
        if bound is not None
    ]


def matches(wanted: Filter) -> Condition:
    """One filter on the JSON text in the column ``body``.

    ``is not`` and ``not contains`` are true for whatever ``is`` and ``contains`` are not, a missing field among it.
    """
    if wanted.operator.startswith("not ") or wanted.operator == "is not":
        positive = {"not exists": "exists", "not contains": "contains", "is not": "is"}[wanted.operator]
        opposite = matches(Filter(wanted.path, positive, wanted.type, wanted.value))
        return Condition(f"({opposite.sql}) IS NOT TRUE", opposite.values)
    path = "$" + "".join(f'."{name}"' for name in wanted.path)
    if wanted.operator == "exists":
        return Condition("json_type(body, ?) != 'null'", (path,))
    if wanted.type == "string":
        return _text(wanted, path)
    if wanted.type == "boolean":
        return Condition("json_type(body, ?) = ?", (path, "true" if wanted.value else "false"))
    comparison = _COMPARISONS[wanted.operator]
    if wanted.type == "number":
        sql = f"json_type(body, ?) IN ('integer', 'real') AND json_extract(body, ?) {comparison} ?"
        return Condition(sql, (path, path, wanted.value))
    sql = f"json_type(body, ?) IN ('integer', 'real', 'text') AND instant(json_extract(body, ?)) {comparison} ?"
    return Condition(sql, (path, path, wanted.value))


def _text(wanted: Filter, path: str) -> Condition:
    if wanted.operator == "contains":
        sql = "json_type(body, ?) = 'text' AND instr(json_extract(body, ?), ?) > 0"
        return Condition(sql, (path, path, wanted.value))
    column = _INDEXED.get(wanted.path)
    if column is not None:
        return Condition(f"{column} = ?", (wanted.value,))
    return Condition("json_type(body, ?) = 'text' AND json_extract(body, ?) = ?", (path, path, wanted.value))
