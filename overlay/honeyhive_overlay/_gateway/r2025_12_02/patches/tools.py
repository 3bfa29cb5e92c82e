"""What is patched of tools."""

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
        reason="Only an id comes back, in a wrapper that may be left out; the tool is that id with what was sent.",
        findings=(
            ("anonymous-wrapper", f"{_PATH}/post/{_OK}"),
            ("optional-wrapper", f"{_PATH}/post/{_OK}/properties/result"),
        ),
    ),
    Patch(
        id="tool-type-name",
        kind="known",
        operations=("tools.create",),
        reason="What is read as tool_type is sent as type; callers give tool_type.",
        expects=(
            (f"{_SCHEMAS}/CreateToolRequest/required", ["task", "name", "parameters", "type"]),
            (f"{_SCHEMAS}/Tool/required", ["task", "name", "parameters", "tool_type"]),
        ),
        evidence="The document itself; the vendor's notes on its backend name the older word as an alias.",
    ),
    Patch(
        id="tool-change-untyped",
        kind="found",
        operations=("tools.update", "tools.delete"),
        reason="Nothing is said of the answer; a changed tool is read from the list, as tools.list.",
        findings=(
            ("untyped-response", f"{_PATH}/put/responses/200"),
            ("untyped-response", f"{_PATH}/delete/responses/200"),
        ),
    ),
    Patch(
        id="tool-update-fields",
        kind="known",
        operations=("tools.update",),
        reason="A change must repeat name and parameters; what the caller leaves out is read first, from the list.",
        expects=((f"{_SCHEMAS}/UpdateToolRequest/required", ["id", "parameters", "name"]),),
        evidence="The document itself.",
    ),
    Patch(
        id="tool-delete-id",
        kind="known",
        operations=("tools.delete",),
        reason="The id of a tool is called function_id in the query alone; callers give tool_id as everywhere else.",
        expects=((f"{_PATH}/delete/parameters/0/name", "function_id"),),
        evidence="The document itself: a change calls it id.",
    ),
    Patch(
        id="tool-json",
        kind="accepted",
        operations=("tools.list", "tools.create", "tools.update"),
        reason="The parameters describe the user's own function.",
        findings=tuple(
            ("untyped-field", f"{_SCHEMAS}/{schema}/properties/parameters")
            for schema in ("Tool", "CreateToolRequest", "UpdateToolRequest")
        ),
    ),
)
