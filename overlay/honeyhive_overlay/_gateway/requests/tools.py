"""The requests of tools."""

from __future__ import annotations

from honeyhive_overlay._gateway.parse_acknowledgements import flagged_deletion
from honeyhive_overlay._gateway.parse_lists import flat_page, one_under
from honeyhive_overlay._gateway.request import Create, Request, Update
from honeyhive_overlay.bodies import ToolFields
from honeyhive_overlay.models.acknowledgements import Deleted
from honeyhive_overlay.models.tools import Tool
from honeyhive_overlay.types import Id, Page


class ListTools(Request[Page[Tool]], operation="tools.list", read=flat_page(Tool, "tools")):
    """Read all tools."""


class CreateTool(Create[Tool], operation="tools.create", read=one_under(Tool, "result"), body=ToolFields):
    """Create a tool."""


class UpdateTool(Update[Tool], operation="tools.update", read=one_under(Tool, "result"), body=ToolFields):
    """Change some fields of a tool."""

    tool_id: Id


class DeleteTool(Request[Deleted], operation="tools.delete", read=flagged_deletion):
    """Delete one tool."""

    tool_id: Id
