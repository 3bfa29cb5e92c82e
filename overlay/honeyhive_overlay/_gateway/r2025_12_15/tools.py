"""Tools in 2025-12-15."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay._core.arguments import choice, fields_of, path_id, query_pairs, text_id
from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._gateway import read_tools
from honeyhive_overlay._gateway.calling import NO_BODY
from honeyhive_overlay._gateway.fields import need, refuse_null
from honeyhive_overlay._gateway.protocols import ToolsGateway
from honeyhive_overlay._gateway.r2025_12_15.gateway import make_call
from honeyhive_overlay._gateway.read_deletions import flagged_deletion
from honeyhive_overlay.models.runs import Deletion
from honeyhive_overlay.models.tools import Tool
from honeyhive_overlay.types import Id, Page, ToolType

_NULLABLE = frozenset({"parameters"})  # declared as anything


class Tools(ToolsGateway):
    """Tools in 2025-12-15."""

    def list(self) -> Binding[Page[Tool]]:
        from honeyhive_raw.r2025_12_15.api.tools import get_tools as raw

        reply = yield make_call("tools.list", raw._get_kwargs())
        return read_tools.tool_page(Answer("tools.list", reply))

    def create(self, fields: Mapping[str, Any]) -> Binding[Tool]:
        from honeyhive_raw.r2025_12_15.api.tools import create_tool as raw

        ready = fields_of(fields)
        need(ready, "name")
        choice("tool_type", ready.get("tool_type"), ToolType)
        reply = yield make_call("tools.create", raw._get_kwargs(body=NO_BODY), content=encode(ready))
        return read_tools.one_tool(Answer("tools.create", reply))

    def update(self, tool_id: Id, changes: Mapping[str, Any]) -> Binding[Tool]:
        from honeyhive_raw.r2025_12_15.api.tools import update_tool as raw

        refuse_null(changes, nullable=_NULLABLE)
        choice("tool_type", changes.get("tool_type"), ToolType)
        body = encode({"id": text_id("tool_id", tool_id), **changes})
        reply = yield make_call("tools.update", raw._get_kwargs(body=NO_BODY), content=body)
        return read_tools.one_tool(Answer("tools.update", reply))

    def delete(self, tool_id: Id) -> Binding[Deletion]:
        from honeyhive_raw.r2025_12_15.api.tools import delete_tool as raw

        wanted = path_id("tool_id", tool_id)
        where = raw._get_kwargs(function_id=wanted)
        reply = yield make_call("tools.delete", where, query=query_pairs(where["params"]))
        return flagged_deletion("tools.delete", reply, wanted)
