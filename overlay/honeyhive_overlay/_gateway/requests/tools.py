"""Declare the requests of tools."""

from __future__ import annotations

from honeyhive_overlay._gateway.parse_acknowledgements import parse_deletion_with_flag
from honeyhive_overlay._gateway.parse_lists import flattening_page_parser, object_parser
from honeyhive_overlay._gateway.request import Create, Request, Update
from honeyhive_overlay.bodies import ToolFields
from honeyhive_overlay.models.acknowledgements import Deleted
from honeyhive_overlay.models.tools import Tool
from honeyhive_overlay.types import Id, Page


class ListTools(Request[Page[Tool]], operation="tools.list", parse=flattening_page_parser(Tool, "tools")):
    """Read all tools."""


class CreateTool(Create[Tool], operation="tools.create", parse=object_parser(Tool, "result"), body=ToolFields):
    """Create a tool."""


class UpdateTool(Update[Tool], operation="tools.update", parse=object_parser(Tool, "result"), body=ToolFields):
    """Change some fields of a tool."""

    tool_id: Id


class DeleteTool(Request[Deleted], operation="tools.delete", parse=parse_deletion_with_flag):
    """Delete one tool."""

    tool_id: Id
