"""Charts that are kept: make, list, read, change, forget. None is ever drawn here."""

from __future__ import annotations

from typing import Any

from honeyhive_overlay.local.calls import Answer, Call, answer
from honeyhive_overlay.local.jsontext import JsonObject
from honeyhive_overlay.local.refusal import not_found
from honeyhive_overlay.local.rules.things import changed_thing, new_thing
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


def list_charts(call: Call) -> Answer:
    """All charts."""
    return answer({"success": True, "data": call.store.charts.all()})


def get_chart(call: Call) -> Answer:
    """Read a chart."""
    return answer({"success": True, "data": _find(call.store, call.path["chart_id"])})


def create_chart(call: Call) -> Answer:
    """Make a chart."""
    chart = new_thing(call.body, _DEFAULTS)
    call.store.charts.put(chart)
    return answer({"success": True, "data": chart})


def update_chart(call: Call) -> Answer:
    """Change what is named."""
    with call.store.database.transaction():
        chart = changed_thing(_find(call.store, call.path["chart_id"]), call.body)
        call.store.charts.put(chart)
    return answer({"success": True, "data": chart})


def delete_chart(call: Call) -> Answer:
    """Forget a chart."""
    chart = _find(call.store, call.path["chart_id"])
    call.store.charts.delete(chart["id"])
    return answer({"success": True, "message": f"Chart {chart['id']} deleted"})


def _find(store: Store, chart_id: str) -> JsonObject:
    chart = store.charts.get(chart_id)
    if chart is None:
        raise not_found(f"Chart not found: {chart_id}")
    return chart
