"""Metrics: make, read, change, forget. None is ever evaluated here."""

from __future__ import annotations

from honeyhive_overlay.local.calls import Answer, Call, answer
from honeyhive_overlay.local.jsontext import JsonObject
from honeyhive_overlay.local.refusal import not_found
from honeyhive_overlay.local.rules.metrics import judged_by_people, metric_content
from honeyhive_overlay.local.rules.things import changed_thing, new_thing
from honeyhive_overlay.local.store import Store


def find_metric(store: Store, metric_id: str) -> JsonObject:
    """The metric of this id, or a refusal."""
    metric = store.metrics.get(metric_id)
    if metric is None:
        raise not_found(f"Metric not found: {metric_id}")
    return metric


def list_metrics(call: Call) -> Answer:
    """All metrics of a type, or the one of an id, as a flat list."""
    wanted = {name: call.query[name] for name in ("id", "type") if name in call.query}
    found = [metric for metric in call.store.metrics.all() if wanted.items() <= _named(metric).items()]
    return answer(found)


def create_metric(call: Call) -> Answer:
    """Make a metric; it is not sent back."""
    metric = new_thing(metric_content(call.body), {})
    call.store.metrics.put(metric)
    return answer({"inserted": True, "metric_id": metric["id"]})


def update_metric(call: Call) -> Answer:
    """Change what is named."""
    with call.store.database.transaction():
        stored = find_metric(call.store, call.path["metric_id"])
        call.store.metrics.put(judged_by_people(changed_thing(stored, call.body)))
    return answer({"updated": True})


def delete_metric(call: Call) -> Answer:
    """Forget a metric and its versions."""
    metric_id = call.path["metric_id"]
    with call.store.database.transaction():
        find_metric(call.store, metric_id)
        call.store.metrics.delete(metric_id)
        for version in call.store.metric_versions.all():
            if version["metric_id"] == metric_id:
                call.store.metric_versions.delete(version["id"])
    return answer({"deleted": True})


def run_metric(_call: Call) -> Answer:
    """Say that nothing was evaluated, in the form of later documents."""
    explanation = "This local server evaluates no metrics."
    return answer({"success": False, "loading": False, "result": None, "explanation": explanation})


def _named(metric: JsonObject) -> dict[str, str]:
    return {"id": metric["id"], "type": metric["type"]}
