"""What a body must and must not hold, by this revision's document."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from honeyhive_overlay.errors import InvalidArgument


def need(fields: Mapping[str, Any], *names: str, at: str = "") -> None:
    """Refuse fields of which one is missing that the server demands."""
    for name in names:
        if fields.get(name) is None:
            raise InvalidArgument(f"{at}{name}", "the server demands it.")


def refuse_null(changes: Mapping[str, Any], nullable: Collection[str]) -> None:
    """Refuse None where the document does not declare null."""
    for name, value in changes.items():
        if value is None and name not in nullable:
            raise InvalidArgument(name, "it cannot be emptied in this revision; give another value, or leave it out.")
