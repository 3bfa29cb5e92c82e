"""Send the requests of tools in 2025-12-15."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.request import serve
from honeyhive_overlay._gateway.requests.tools import CreateTool, DeleteTool, ListTools, UpdateTool

SERVED: Final = serve(
    ListTools.served("tools.get_tools"),
    CreateTool.served("tools.create_tool"),
    # The document declares no type for parameters.
    UpdateTool.served("tools.update_tool", wire_names={"tool_id": "id"}, nullable=("parameters",)),
    DeleteTool.served("tools.delete_tool", wire_names={"tool_id": "function_id"}),
)
