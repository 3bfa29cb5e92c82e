# Derived from _async/tools.py by scripts/unasync.py: edit that, then run it.
"""Tools."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay._core.arguments import changed_fields, given_fields
from honeyhive_overlay._gateway.requests.tools import CreateTool, DeleteTool, ListTools, UpdateTool
from honeyhive_overlay._sync.resource import Resource
from honeyhive_overlay.bodies import ToolFields
from honeyhive_overlay.models.acknowledgements import Deleted
from honeyhive_overlay.models.tools import Tool
from honeyhive_overlay.types import UNSET, Id, Page, ToolType, Unset


class Tools(Resource):
    """Tools: functions that a model may call. Newer servers have none of these operations.

    Every method takes ``timeout`` (for the whole call, in seconds) and ``headers`` (of this call).
    """

    def list(
        self,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[Tool]:
        """Read all tools at once; servers do not page them.

        The document of 2025-12-15 declares a list of lists, as it does of metrics, which come flat; both are read.
        """
        return self._send(ListTools(), timeout, headers)

    def create(
        self,
        *,
        name: str,
        description: str | None = None,
        parameters: Any = None,
        tool_type: ToolType | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Tool:
        """Create a tool.

        Args:
            parameters: what describes its arguments, any JSON; a JSON schema as a rule. A mapping, and needed, in 2025-12-02.
            tool_type: function or tool; needed in 2025-12-02.

        Returns:
            The tool. In 2025-12-02 only its id comes back: it is that id with what was sent.

        Raises:
            InvalidArgument: a value cannot be sent; it names the argument.
            ApiError: the server refused, as servers of 2025-12-02 were seen to refuse every new tool.
            TransportError: no answer came. The call is repeated only if nothing was sent.
        """
        fields = given_fields(locals(), ToolFields)
        return self.create_from(fields, timeout=timeout, headers=headers)

    def create_from(
        self,
        fields: Mapping[str, Any],
        *,
        allow_unknown: bool = False,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Tool:
        """Create a tool from a mapping; see `create` for what it holds. Unknown fields are
        rejected by name, unless ``allow_unknown`` sends them as they are.
        """
        return self._send(CreateTool(fields=fields, allow_unknown=allow_unknown), timeout, headers)

    def update(
        self,
        tool_id: Id,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        parameters: Any = UNSET,
        tool_type: ToolType | Unset = UNSET,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Tool:
        """Change some fields of a tool; only what is given is sent.

        The document of 2025-12-02 demands name and parameters with every change; what is left out of them is read by a call
        before, `list`, and sent as it is. Who changes it between the two calls loses the change: give both where that can
        happen. It declares no answer either: where none comes, the tool is read by a call after.

        Args:
            tool_id: of the tool.
            parameters: any JSON, None included; a mapping in 2025-12-02.
            tool_type: not in 2025-12-02, where it stays what it is.

        Returns:
            The tool as it is now.

        Raises:
            InvalidArgument: another field is None, or a value cannot be sent.
            NotFound: it had to be read, and is not in the list.
            BadRequest: real servers of the time were seen to refuse every change.
        """
        fields = changed_fields(locals(), ToolFields)
        return self._send(UpdateTool(tool_id=tool_id, changes=fields), timeout, headers)

    def delete(
        self,
        tool_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Deleted:
        """Delete one tool. The document calls its id ``function_id`` here, which is how it is sent.

        Args:
            tool_id: of the tool.

        Returns:
            Whether it was deleted; ``extra["result"]`` holds what it was.
        """
        return self._send(DeleteTool(tool_id=tool_id), timeout, headers)
