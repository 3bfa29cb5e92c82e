"""Rows of the caller's data, and which of their fields are what; checked before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from honeyhive_overlay._core.type_guards import is_mapping, is_sequence
from honeyhive_overlay.errors import InvalidArgument


def build_field_mapping(**roles: object) -> dict[str, list[str]]:
    """Return the names of fields by what they are for.

    Raises:
        InvalidArgument: one is no name, or stands twice.
    """
    seen: dict[str, str] = {}
    ready: dict[str, list[str]] = {}
    for role, names in roles.items():
        if not is_sequence(names):
            raise InvalidArgument(role, f"{names!r} is not a sequence of names of fields.")
        for index, name in enumerate(names):
            if not isinstance(name, str) or not name.strip():
                raise InvalidArgument(f"{role}[{index}]", f"{name!r} is not the name of a field.")
            if name in seen:
                raise InvalidArgument(f"{role}[{index}]", f"{name!r} is among {seen[name]} already.")
            seen[name] = role
        ready[role] = list(names)
    return ready


def check_rows(argument: str, rows: object, mapping: Mapping[str, Sequence[str]]) -> list[Mapping[str, Any]]:
    """Return the rows, every named field of which is in at least one of them.

    Raises:
        InvalidArgument: there are no rows, one is no mapping, or no row has a field that is named.
    """
    if not is_sequence(rows) or not rows:
        raise InvalidArgument(argument, "give a sequence of at least one row.")
    for index, row in enumerate(rows):
        if not is_mapping(row):
            raise InvalidArgument(f"{argument}[{index}]", f"{row!r} is not a mapping of fields to values.")
    if not any(mapping.values()):
        raise InvalidArgument("inputs", "name at least one field, in inputs, history or ground_truth.")
    for role, names in mapping.items():
        for index, name in enumerate(names):
            if not any(name in row for row in rows):
                raise InvalidArgument(f"{role}[{index}]", f"no row has a field {name!r}.")
    return list(rows)
