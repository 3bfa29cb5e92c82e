"""The patches of tools."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_SCHEMAS = "/components/schemas"
_LIST = "/paths/~1v1~1tools/get/responses/200/content/application~1json/schema/items"

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="tools-nested",
        kind="found",
        operations=("tools.list",),
        reason="The document declares a list of lists; servers send a flat list. The overlay parses both.",
        findings=(("array-of-arrays", _LIST),),
        expects=((_LIST, {"$ref": "#/components/schemas/GetToolsResponse"}),),
    ),
    Patch(
        id="tool-delete-id",
        kind="known",
        operations=("tools.delete",),
        reason="Only the query parameter of a deletion calls the id of a tool function_id; methods take tool_id, as "
        "everywhere else.",
        expects=(
            ("/paths/~1v1~1tools/delete/parameters/0/name", "function_id"),
            (f"{_SCHEMAS}/DeleteToolQuery/required", ["id"]),
        ),
        evidence="The document's own query schema says id; the vendor's wrapper said tool_id and could not be called.",
    ),
    Patch(
        id="tool-json",
        kind="accepted",
        operations=("tools.list", "tools.create", "tools.update", "tools.delete"),
        reason="The parameters describe the user's own function; they stay untyped.",
        findings=tuple(
            ("untyped-field", f"{_SCHEMAS}/{where}/properties/parameters")
            for where in (
                "GetToolsResponse/items",
                "CreateToolRequest",
                "CreateToolResponse/properties/result",
                "UpdateToolRequest",
                "UpdateToolResponse/properties/result",
                "DeleteToolResponse/properties/result",
            )
        ),
    ),
)
