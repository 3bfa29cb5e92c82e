"""Tools in 2025-12-15."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.request import serve
from honeyhive_overlay._gateway.requests.tools import CreateTool, DeleteTool, ListTools, UpdateTool

SERVED: Final = serve(
    ListTools.served("tools.get_tools"),
    CreateTool.served("tools.create_tool"),
    UpdateTool.served("tools.update_tool", names={"tool_id": "id"}, nullable=("parameters",)),  # declared as anything
    DeleteTool.served("tools.delete_tool", names={"tool_id": "function_id"}),
)
