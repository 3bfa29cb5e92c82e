"""Put filters into the form that servers keep."""

from __future__ import annotations

from typing import Any

from honeyhive_overlay._core.arguments import build_filters
from honeyhive_overlay._core.type_guards import is_mapping
from honeyhive_overlay._gateway.request import Context


def wrap_filters(fields: dict[str, Any], at: str = "") -> dict[str, Any]:
    """Put the filters among ``fields`` under ``filterArray``, where they are not there already."""
    filters: Any = fields.get("filters")
    if filters is not None and not (is_mapping(filters) and "filterArray" in filters):
        fields["filters"] = {"filterArray": build_filters(f"{at}filters", fields["filters"])}
    return fields


def build_filtered(fields: dict[str, Any], _: Context) -> dict[str, Any]:
    """Return fields whose filters stand as servers keep them."""
    return wrap_filters(fields)
