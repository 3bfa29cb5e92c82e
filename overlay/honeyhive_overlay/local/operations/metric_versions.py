"""Versions of a metric: drafts, one of which is deployed at a time."""

from __future__ import annotations

from honeyhive_overlay.local.calls import Answer, Call, answer
from honeyhive_overlay.local.jsontext import JsonObject
from honeyhive_overlay.local.operations.metrics import find_metric
from honeyhive_overlay.local.refusal import not_found
from honeyhive_overlay.local.rules import times
from honeyhive_overlay.local.rules.metrics import new_version
from honeyhive_overlay.local.store import Store


def list_versions(call: Call) -> Answer:
    """All versions of a metric, the oldest first."""
    metric = find_metric(call.store, call.path["metric_id"])
    return answer({"success": True, "data": [_shown(version) for version in _versions(call.store, metric["id"])]})


def create_version(call: Call) -> Answer:
    """Make a version, and deploy it if that is asked for."""
    store = call.store
    with store.database.transaction():
        metric = find_metric(store, call.path["metric_id"])
        now = times.iso_text(times.now_milliseconds())
        version = new_version(metric["id"], _versions(store, metric["id"]), call.body, now)
        store.metric_versions.put(version)
        if call.body.get("deploy_immediately"):
            version = _deploy(store, metric, version)
    return answer({"success": True, "data": _shown(version)})


def deploy_version(call: Call) -> Answer:
    """Let this version, and no other of the metric, be the one that is used."""
    name = call.path["version_name"]
    with call.store.database.transaction():
        metric = find_metric(call.store, call.path["metric_id"])
        version = next((one for one in _versions(call.store, metric["id"]) if one["name"] == name), None)
        if version is None:
            raise not_found(f"Version not found: {name} of metric {metric['id']}")
        version = _deploy(call.store, metric, version)
    return answer({"success": True, "data": _shown(version)})


def _deploy(store: Store, metric: JsonObject, chosen: JsonObject) -> JsonObject:
    """The metric shows what is deployed."""
    for version in _versions(store, metric["id"]):
        store.metric_versions.put({**version, "deployed": version["id"] == chosen["id"]})
    kept = {name: metric[name] for name in ("id", "created_at")}
    store.metrics.put({**kept, **chosen["content"], "updated_at": times.iso_text(times.now_milliseconds())})
    return {**chosen, "deployed": True}


def _versions(store: Store, metric_id: str) -> list[JsonObject]:
    return [version for version in store.metric_versions.all() if version["metric_id"] == metric_id]


def _shown(version: JsonObject) -> JsonObject:
    return {name: value for name, value in version.items() if name not in {"id", "metric_id"}}
