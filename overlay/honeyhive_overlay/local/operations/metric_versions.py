"""Create, list and deploy versions of a metric. At most one version is deployed."""

from __future__ import annotations

from honeyhive_overlay.local.http_errors import not_found
from honeyhive_overlay.local.json_text import JsonObject
from honeyhive_overlay.local.messages import ApiRequest, ApiResponse
from honeyhive_overlay.local.operations.metrics import require_metric
from honeyhive_overlay.local.rules import timestamps
from honeyhive_overlay.local.rules.metrics import new_version
from honeyhive_overlay.local.store import Store


def list_versions(request: ApiRequest) -> ApiResponse:
    """List all versions of a metric, the oldest first."""
    metric = require_metric(request.store, request.path["metric_id"])
    return ApiResponse(
        {"success": True, "data": [_public(version) for version in _versions_of(request.store, metric["id"])]}
    )


def create_version(request: ApiRequest) -> ApiResponse:
    """Create a version, and deploy it if the request says so."""
    store = request.store
    with store.database.transaction():
        metric = require_metric(store, request.path["metric_id"])
        now = timestamps.iso_text(timestamps.now_milliseconds())
        version = new_version(metric["id"], _versions_of(store, metric["id"]), request.body, now)
        store.metric_versions.put(version)
        if request.body.get("deploy_immediately"):
            version = _deploy(store, metric, version)
    return ApiResponse({"success": True, "data": _public(version)})


def deploy_version(request: ApiRequest) -> ApiResponse:
    """Deploy a version instead of the one that was deployed."""
    name = request.path["version_name"]
    with request.store.database.transaction():
        metric = require_metric(request.store, request.path["metric_id"])
        version = next((one for one in _versions_of(request.store, metric["id"]) if one["name"] == name), None)
        if version is None:
            raise not_found(f"Version not found: {name} of metric {metric['id']}")
        version = _deploy(request.store, metric, version)
    return ApiResponse({"success": True, "data": _public(version)})


def _deploy(store: Store, metric: JsonObject, chosen: JsonObject) -> JsonObject:
    """Copy the content of a version to its metric."""
    for version in _versions_of(store, metric["id"]):
        store.metric_versions.put({**version, "deployed": version["id"] == chosen["id"]})
    kept = {name: metric[name] for name in ("id", "created_at")}
    store.metrics.put({**kept, **chosen["content"], "updated_at": timestamps.iso_text(timestamps.now_milliseconds())})
    return {**chosen, "deployed": True}


def _versions_of(store: Store, metric_id: str) -> list[JsonObject]:
    return [version for version in store.metric_versions.all() if version["metric_id"] == metric_id]


def _public(version: JsonObject) -> JsonObject:
    return {name: value for name, value in version.items() if name not in {"id", "metric_id"}}
