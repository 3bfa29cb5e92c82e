"""Create, list, update and delete metrics. This server evaluates none."""

from __future__ import annotations

from honeyhive_overlay.local.http_errors import not_found
from honeyhive_overlay.local.json_text import JsonObject
from honeyhive_overlay.local.messages import ApiRequest, ApiResponse
from honeyhive_overlay.local.rules.metrics import enable_if_human, metric_content
from honeyhive_overlay.local.rules.records import new_record, updated_record
from honeyhive_overlay.local.store import Store


def list_metrics(request: ApiRequest) -> ApiResponse:
    """List all metrics, or those of a type or an id."""
    wanted = {name: request.query[name] for name in ("id", "type") if name in request.query}
    found = [metric for metric in request.store.metrics.all() if wanted.items() <= _filterable(metric).items()]
    return ApiResponse(found)


def create_metric(request: ApiRequest) -> ApiResponse:
    """Create a metric. The response has its id only."""
    metric = new_record(metric_content(request.body), {})
    request.store.metrics.put(metric)
    return ApiResponse({"inserted": True, "metric_id": metric["id"]})


def update_metric(request: ApiRequest) -> ApiResponse:
    """Replace the given fields."""
    with request.store.database.transaction():
        stored = require_metric(request.store, request.path["metric_id"])
        request.store.metrics.put(enable_if_human(updated_record(stored, request.body)))
    return ApiResponse({"updated": True})


def delete_metric(request: ApiRequest) -> ApiResponse:
    """Delete a metric and its versions."""
    metric_id = request.path["metric_id"]
    with request.store.database.transaction():
        require_metric(request.store, metric_id)
        request.store.metrics.delete(metric_id)
        for version in request.store.metric_versions.all():
            if version["metric_id"] == metric_id:
                request.store.metric_versions.delete(version["id"])
    return ApiResponse({"deleted": True})


def run_metric(_request: ApiRequest) -> ApiResponse:
    """Respond that nothing was evaluated, in the format of later documents."""
    explanation = "This local server evaluates no metrics."
    return ApiResponse({"success": False, "loading": False, "result": None, "explanation": explanation})


def require_metric(store: Store, metric_id: str) -> JsonObject:
    """Return the metric of this id. Raise HttpError (404) if there is none."""
    metric = store.metrics.get(metric_id)
    if metric is None:
        raise not_found(f"Metric not found: {metric_id}")
    return metric


def _filterable(metric: JsonObject) -> dict[str, str]:
    return {"id": metric["id"], "type": metric["type"]}
