"""Create, list, update and delete configurations. Responses contain counts, like those of a document database."""

from __future__ import annotations

from typing import Any

from honeyhive_overlay.local.json_text import JsonObject
from honeyhive_overlay.local.messages import ApiRequest, ApiResponse
from honeyhive_overlay.local.rules.records import new_record, updated_record

_DEFAULTS: dict[str, Any] = {"type": "LLM", "env": [], "tags": [], "user_properties": None}


def list_configurations(request: ApiRequest) -> ApiResponse:
    """List the configurations that match."""
    return ApiResponse([each for each in request.store.configurations.all() if _matches(each, request.query)])


def create_configuration(request: ApiRequest) -> ApiResponse:
    """Create a configuration. The response has its id only."""
    configuration = new_record(request.body, _DEFAULTS)
    request.store.configurations.put(configuration)
    return ApiResponse({"acknowledged": True, "insertedId": configuration["id"]})


def update_configuration(request: ApiRequest) -> ApiResponse:
    """Replace the given fields. An unknown id is not an error, but the counts are 0."""
    with request.store.database.transaction():
        stored = request.store.configurations.get(request.path["id"])
        if stored is not None:
            request.store.configurations.put(updated_record(stored, request.body))
    count = 0 if stored is None else 1
    counts = {"modifiedCount": count, "matchedCount": count, "upsertedId": None, "upsertedCount": 0}
    return ApiResponse({"acknowledged": True, **counts})


def delete_configuration(request: ApiRequest) -> ApiResponse:
    """Delete a configuration. An unknown id is not an error, but the count is 0."""
    deleted = request.store.configurations.delete(request.path["id"])
    return ApiResponse({"acknowledged": True, "deletedCount": int(deleted)})


def _matches(configuration: JsonObject, query: JsonObject) -> bool:
    if "name" in query and query["name"] != configuration["name"]:
        return False
    if "env" in query and query["env"] not in configuration["env"]:
        return False
    return "tags" not in query or set(query["tags"].split(",")) <= set(configuration["tags"])
