"""Build WHERE clauses. Every value is a parameter of the statement, so that no value is read as SQL."""

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
    """A piece of SQL and the values of its question marks."""

    sql: str
    values: tuple[object, ...] = ()


def all_of(conditions: Iterable[Condition]) -> Condition:
    """Combine conditions with AND. Without any, return one that is always true."""
    found = list(conditions)
    if not found:
        return Condition("TRUE")
    sql = " AND ".join(f"({condition.sql})" for condition in found)
    return Condition(sql, tuple(value for condition in found for value in condition.values))


def between(expression: str, bounds: tuple[float | None, float | None]) -> list[Condition]:
    """Return the conditions that an expression is between two bounds, both inclusive. A bound of None is open."""
    return [
        Condition(f"{expression} {operator} ?", (bound,))
        for operator, bound in zip((">=", "<="), bounds, strict=True)
        if bound is not None
    ]


def filter_condition(filter_: Filter) -> Condition:
    """Return the condition of one filter on the JSON text in the column ``body``.

    ``is not`` and ``not contains`` are the negations of ``is`` and ``contains``, so that a missing field meets them.
    """
    if filter_.operator.startswith("not ") or filter_.operator == "is not":
        positive = {"not exists": "exists", "not contains": "contains", "is not": "is"}[filter_.operator]
        positive_condition = filter_condition(Filter(filter_.path, positive, filter_.type, filter_.value))
        return Condition(f"({positive_condition.sql}) IS NOT TRUE", positive_condition.values)
    path = "$" + "".join(f'."{name}"' for name in filter_.path)
    if filter_.operator == "exists":
        return Condition("json_type(body, ?) != 'null'", (path,))
    if filter_.type == "string":
        return _text_condition(filter_, path)
    if filter_.type == "boolean":
        return Condition("json_type(body, ?) = ?", (path, "true" if filter_.value else "false"))
    comparison = _COMPARISONS[filter_.operator]
    if filter_.type == "number":
        sql = f"json_type(body, ?) IN ('integer', 'real') AND json_extract(body, ?) {comparison} ?"
        return Condition(sql, (path, path, filter_.value))
    sql = f"json_type(body, ?) IN ('integer', 'real', 'text') AND to_milliseconds(json_extract(body, ?)) {comparison} ?"
    return Condition(sql, (path, path, filter_.value))


def _text_condition(filter_: Filter, path: str) -> Condition:
    if filter_.operator == "contains":
        sql = "json_type(body, ?) = 'text' AND instr(json_extract(body, ?), ?) > 0"
        return Condition(sql, (path, path, filter_.value))
    column = _INDEXED.get(filter_.path)
    if column is not None:
        return Condition(f"{column} = ?", (filter_.value,))
    return Condition("json_type(body, ?) = 'text' AND json_extract(body, ?) = ?", (path, path, filter_.value))
