"""Build the filters that servers store with metrics and queues."""

from __future__ import annotations

from typing import Any

from honeyhive_overlay._core.arguments import build_filters
from honeyhive_overlay._core.type_guards import is_mapping
from honeyhive_overlay._gateway.request import Context


def wrap_filters(fields: dict[str, Any], prefix: str = "") -> dict[str, Any]:
    """Wrap the filters among ``fields`` in ``filterArray``, unless they are wrapped already."""
    filters: Any = fields.get("filters")
    if filters is not None and not (is_mapping(filters) and "filterArray" in filters):
        fields["filters"] = {"filterArray": build_filters(f"{prefix}filters", fields["filters"])}
    return fields


def build_with_filters(fields: dict[str, Any], _: Context) -> dict[str, Any]:
    """Return the fields with their filters wrapped."""
    return wrap_filters(fields)
