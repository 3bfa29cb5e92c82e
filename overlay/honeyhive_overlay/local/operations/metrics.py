"""Metrics: make, read, change, forget. None is ever evaluated here."""

from __future__ import annotations

from typing import Any

from honeyhive_overlay.local.calls import Answer, Call, answer
from honeyhive_overlay.local.jsontext import JsonObject
from honeyhive_overlay.local.refusal import not_found
from honeyhive_overlay.local.rules.things import changed_thing, new_thing

_DEFAULTS: dict[str, Any] = {
    "description": "",
    "return_type": "float",
    "enabled_in_prod": False,
    "needs_ground_truth": False,
    "sampling_percentage": 100,
    "filters": {"filterArray": []},
}


def list_metrics(call: Call) -> Answer:
    """All metrics of a type, or the one of an id, as a flat list: not as it is declared."""
    wanted = {name: call.query[name] for name in ("id", "type") if name in call.query}
    found = [metric for metric in call.store.metrics.all() if wanted.items() <= _named(metric).items()]
    return answer(found)


def create_metric(call: Call) -> Answer:
    """Make a metric; it is not sent back."""
    metric = _judged_by_people(new_thing(call.body, _DEFAULTS))
    call.store.metrics.put(metric)
    return answer({"inserted": True, "metric_id": metric["id"]})


def update_metric(call: Call) -> Answer:
    """Change what is named."""
    metric_id = call.body["id"]
    with call.store.database.transaction():
        stored = call.store.metrics.get(metric_id)
        if stored is None:
            raise not_found(f"Metric not found: {metric_id}")
        call.store.metrics.put(_judged_by_people(changed_thing(stored, call.body)))
    return answer({"updated": True})


def delete_metric(call: Call) -> Answer:
    """Forget a metric."""
    metric_id = call.query["metric_id"]
    if not call.store.metrics.delete(metric_id):
        raise not_found(f"Metric not found: {metric_id}")
    return answer({"deleted": True})


def run_metric(_call: Call) -> Answer:
    """Say that nothing was evaluated, in the form of later documents."""
    explanation = "This local server evaluates no metrics."
    return answer({"success": False, "loading": False, "result": None, "explanation": explanation})


def _judged_by_people(metric: JsonObject) -> JsonObject:
    return {**metric, "enabled_in_prod": True} if metric["type"] == "HUMAN" else metric


def _named(metric: JsonObject) -> dict[str, str]:
    return {"id": metric["id"], "type": metric["type"]}
