"""The patches of tools."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_SCHEMAS = "/components/schemas"
_PATH = "/paths/~1tools"
_OK = "responses/200/content/application~1json/schema"

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="tool-create-response",
        kind="found",
        operations=("tools.create",),
        reason="The response has only an id, in an optional wrapper; the overlay returns a tool with this id and the "
        "values that were sent.",
        findings=(
            ("anonymous-wrapper", f"{_PATH}/post/{_OK}"),
            ("optional-wrapper", f"{_PATH}/post/{_OK}/properties/result"),
        ),
    ),
    Patch(
        id="tool-type-name",
        kind="known",
        operations=("tools.create",),
        reason="Responses have the field tool_type where requests have type; the overlay takes tool_type from the "
        "caller and sends type.",
        expects=(
            (f"{_SCHEMAS}/CreateToolRequest/required", ["task", "name", "parameters", "type"]),
            (f"{_SCHEMAS}/Tool/required", ["task", "name", "parameters", "tool_type"]),
        ),
        evidence="The document itself; the vendor's notes on its backend name the older field as an alias.",
    ),
    Patch(
        id="tool-change-untyped",
        kind="found",
        operations=("tools.update", "tools.delete"),
        reason="The response has no schema; the overlay reads an updated tool from the list, with tools.list.",
        findings=(
            ("untyped-response", f"{_PATH}/put/responses/200"),
            ("untyped-response", f"{_PATH}/delete/responses/200"),
        ),
    ),
    Patch(
        id="tool-update-fields",
        kind="known",
        operations=("tools.update",),
        reason="An update must repeat name and parameters; the overlay first reads from the list what the caller "
        "omits.",
        expects=((f"{_SCHEMAS}/UpdateToolRequest/required", ["id", "parameters", "name"]),),
        evidence="The document itself.",
    ),
    Patch(
        id="tool-delete-id",
        kind="known",
        operations=("tools.delete",),
        reason="Only the query parameter of a deletion calls the id of a tool function_id; methods take tool_id, as "
        "everywhere else.",
        expects=((f"{_PATH}/delete/parameters/0/name", "function_id"),),
        evidence="The document itself: an update calls it id.",
    ),
    Patch(
        id="tool-json",
        kind="accepted",
        operations=("tools.list", "tools.create", "tools.update"),
        reason="The parameters describe the user's own function; they stay untyped.",
        findings=tuple(
            ("untyped-field", f"{_SCHEMAS}/{schema}/properties/parameters")
            for schema in ("Tool", "CreateToolRequest", "UpdateToolRequest")
        ),
    ),
)
