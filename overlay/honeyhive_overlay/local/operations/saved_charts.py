"""Create, list, read, update and delete saved charts. This server does not draw them."""

from __future__ import annotations

from typing import Any

from honeyhive_overlay.local.http_errors import not_found
from honeyhive_overlay.local.json_text import JsonObject
from honeyhive_overlay.local.messages import ApiRequest, ApiResponse
from honeyhive_overlay.local.rules.records import new_record, updated_record
from honeyhive_overlay.local.store import Store

_DEFAULTS: dict[str, Any] = {
    "description": None,
    "func": None,
    "groupBy": None,
    "bucketing": "day",
    "dateRange": None,
    "query": None,
    "owner_id": None,
    "is_active": True,
}


def list_charts(request: ApiRequest) -> ApiResponse:
    """List all charts."""
    return ApiResponse({"success": True, "data": request.store.charts.all()})


def get_chart(request: ApiRequest) -> ApiResponse:
    """Return a chart."""
    return ApiResponse({"success": True, "data": _require_chart(request.store, request.path["chart_id"])})


def create_chart(request: ApiRequest) -> ApiResponse:
    """Create a chart."""
    chart = new_record(request.body, _DEFAULTS)
    request.store.charts.put(chart)
    return ApiResponse({"success": True, "data": chart})


def update_chart(request: ApiRequest) -> ApiResponse:
    """Replace the given fields."""
    with request.store.database.transaction():
        chart = updated_record(_require_chart(request.store, request.path["chart_id"]), request.body)
        request.store.charts.put(chart)
    return ApiResponse({"success": True, "data": chart})


def delete_chart(request: ApiRequest) -> ApiResponse:
    """Delete a chart."""
    chart = _require_chart(request.store, request.path["chart_id"])
    request.store.charts.delete(chart["id"])
    return ApiResponse({"success": True, "message": f"Chart {chart['id']} deleted"})


def _require_chart(store: Store, chart_id: str) -> JsonObject:
    chart = store.charts.get(chart_id)
    if chart is None:
        raise not_found(f"Chart not found: {chart_id}")
    return chart
