"""Create, list, update and delete tools."""

from __future__ import annotations

from honeyhive_overlay.local.http_errors import not_found
from honeyhive_overlay.local.messages import ApiRequest, ApiResponse
from honeyhive_overlay.local.rules.records import new_record, updated_record


def list_tools(request: ApiRequest) -> ApiResponse:
    """List all tools."""
    return ApiResponse(request.store.tools.all())


def create_tool(request: ApiRequest) -> ApiResponse:
    """Create a tool."""
    tool = new_record(request.body, {})
    request.store.tools.put(tool)
    return ApiResponse({"inserted": True, "result": tool})


def update_tool(request: ApiRequest) -> ApiResponse:
    """Replace the given fields."""
    tool_id = request.path["id"]
    with request.store.database.transaction():
        stored = request.store.tools.get(tool_id)
        if stored is None:
            raise not_found(f"Tool not found: {tool_id}")
        tool = updated_record(stored, request.body)
        request.store.tools.put(tool)
    return ApiResponse({"updated": True, "result": tool})


def delete_tool(request: ApiRequest) -> ApiResponse:
    """Delete a tool and return it."""
    tool_id = request.path["id"]
    tool = request.store.tools.get(tool_id)
    if tool is None:
        raise not_found(f"Tool not found: {tool_id}")
    request.store.tools.delete(tool_id)
    return ApiResponse({"deleted": True, "result": tool})
