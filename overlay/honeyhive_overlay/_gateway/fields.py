"""What a body must and must not hold."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from honeyhive_overlay._core.arguments import filter_dicts
from honeyhive_overlay._core.shapes import is_mapping
from honeyhive_overlay.errors import InvalidArgument


def need(fields: Mapping[str, Any], *names: str, at: str = "") -> None:
    """Refuse fields of which one is missing that the server demands."""
    for name in names:
        if fields.get(name) is None:
            raise InvalidArgument(f"{at}{name}", "the server demands it.")


def refuse_null(
    changes: Mapping[str, Any],
    *,
    nullable: Collection[str] = (),
    merged: Collection[str] = (),
    empty: Mapping[str, str] | None = None,
) -> None:
    """Refuse None where the document does not declare null, and say how to empty the field all the same.

    Args:
        changes: what is to be sent.
        nullable: fields whose null the document declares.
        merged: objects that the server merges, so that single keys of theirs can be emptied.
        empty: the empty value of others, as a caller writes it.
    """
    for name, value in changes.items():
        if value is None and name not in nullable:
            how = f"give {empty[name]}" if empty and name in empty else "give another value"
            if name in merged:
                how = 'set its keys to None, as in {"key": None}'
            raise InvalidArgument(name, f"it cannot be emptied in this revision; {how}, or leave it out.")


def wrap_filters(fields: dict[str, Any], at: str = "") -> None:
    """Put the filters among ``fields`` under ``filterArray``, as servers keep them, where they are not there already."""
    filters = fields.get("filters")
    if filters is not None and not (is_mapping(filters) and "filterArray" in filters):
        fields["filters"] = {"filterArray": filter_dicts(f"{at}filters", fields["filters"])}
