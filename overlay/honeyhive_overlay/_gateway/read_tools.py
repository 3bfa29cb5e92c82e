"""Read what servers of any revision send of tools."""

from __future__ import annotations

from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._gateway.read_lists import flat_items
from honeyhive_overlay.models.tools import Tool
from honeyhive_overlay.types import Page


def tool_page(answer: Answer) -> Page[Tool]:
    """Read tools: a flat list, one inside another as declared, or under ``tools``."""
    items, extra = flat_items(answer, "tools")
    return Page(tuple(answer.model(Tool, item, path) for path, item in items), extra=extra)


def one_tool(answer: Answer) -> Tool:
    """Read a tool, which stands under ``result``."""
    return answer.model(Tool, answer.object(answer.value).get("result"), "$.result")
